//! Gives a page to whatever prints on this system.

use std::io;
use std::sync::{Mutex, TryLockError};

/// Why a page was not printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// What prints could not be followed to its end.
    #[error("waiting for the print command: {0}")]
    Command(io::Error),
    /// What prints does not want to.
    #[error("{0}: {1}")]
    Refused(&'static str, String),
    /// The page could not be handed over.
    #[error("handing the page to the printer: {0}")]
    Handing(io::Error),
    /// A page is on its way already.
    #[error("a page is being sent to the printer")]
    Busy,
    /// What prints takes nothing, or says nothing.
    #[error("{0} does not answer; look at the printer, or save the PDF and print it elsewhere")]
    Silent(&'static str),
    /// Nothing prints by itself, but the page is open in a program that can.
    #[error("no program of this computer prints it by itself; it was opened, print it from there")]
    Opened,
    /// Nothing prints.
    #[error("this computer has no print command; save the PDF and print it elsewhere")]
    None,
}

/// What a page is to be printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A4.
    A4,
    /// Letter.
    Letter,
}

/// Prints a PDF on this paper. It waits until it is handed over, not until it is on paper, and not long. One page at a time is sent.
///
/// # Errors
///
/// Nothing prints here, or what does refuses.
pub fn print(page: &[u8], paper: Paper) -> Result<(), PrintError> {
    static SENDING: Mutex<()> = Mutex::new(());
    match SENDING.try_lock() {
        Err(TryLockError::WouldBlock) => Err(PrintError::Busy),
        // Nothing is kept in it that could have been left half done.
        Ok(_) | Err(TryLockError::Poisoned(_)) => system::print(page, paper),
    }
}

/// The program is about to end: what still sends a page ends with it.
pub fn end() {
    system::end();
}

/// The page goes through a pipe: it never lies in a file.
#[cfg(unix)]
mod system {
    use std::io::{Read, Write};
    use std::process::{Child, Command, ExitStatus, Stdio};
    use std::sync::{Mutex, PoisonError};
    use std::thread;
    use std::time::{Duration, Instant};

    use super::{Paper, PrintError};
    use crate::platform::programs;

    /// The commands that print what is on their standard input, the first that there is.
    const PRINTERS: [&str; 2] = ["lp", "lpr"];

    /// How long a command may take to take a page.
    const PATIENCE: Duration = Duration::from_secs(20);

    /// How often somebody looks whether it is done.
    const LOOK: Duration = Duration::from_millis(20);

    /// How much of what it says is read, in bytes.
    const MAX_SAID: u64 = 4096;

    /// The command that is sending a page.
    static SENDING: Mutex<Option<Child>> = Mutex::new(None);

    pub fn print(page: &[u8], paper: Paper) -> Result<(), PrintError> {
        let found = PRINTERS
            .iter()
            .find_map(|name| Some((*name, programs::command(name)?)));
        let (name, command) = found.ok_or(PrintError::None)?;
        send(name, command, page, paper, PATIENCE)
    }

    /// Ends what sends a page.
    pub fn end() {
        let child = SENDING
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(mut child) = child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    pub(super) fn send(
        name: &'static str,
        mut command: Command,
        page: &[u8],
        paper: Paper,
        patience: Duration,
    ) -> Result<(), PrintError> {
        let media = match paper {
            Paper::A4 => "media=A4",
            Paper::Letter => "media=Letter",
        };
        let mut child = command
            .args(["-o", media])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(PrintError::Command)?;
        let (to, says) = (child.stdin.take(), child.stderr.take());
        *SENDING.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
        // A command that stops reading says why on its standard error; one that hangs keeps a thread, until it is ended.
        let page = page.to_vec();
        let _ = thread::Builder::new().spawn(move || to.map(|mut to| to.write_all(&page)));
        let Some(status) = wait(patience)? else {
            end();
            return Err(PrintError::Silent(name));
        };
        if status.success() {
            return Ok(());
        }
        let mut said = Vec::new();
        if let Some(says) = says {
            let _ = says.take(MAX_SAID).read_to_end(&mut said);
        }
        let said = String::from_utf8_lossy(&said);
        let line = said.lines().next().unwrap_or_default();
        Err(PrintError::Refused(name, line.to_owned()))
    }

    /// How the command ended; nothing where it did not within this time.
    fn wait(patience: Duration) -> Result<Option<ExitStatus>, PrintError> {
        let until = Instant::now() + patience;
        loop {
            let mut sending = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(child) = sending.as_mut() else {
                // The program ends, and has ended it.
                return Ok(None);
            };
            let ended = child.try_wait().map_err(PrintError::Command)?;
            if ended.is_some() {
                sending.take();
                return Ok(ended);
            }
            drop(sending);
            if Instant::now() > until {
                return Ok(None);
            }
            thread::sleep(LOOK);
        }
    }
}

/// Windows prints files alone: this one lies in the user's own folder for as long as a program may take to read it.
#[cfg(windows)]
mod system {
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    use std::{fs, process, thread};

    use super::{Paper, PrintError};
    use crate::platform::atomic::{self, Access};
    use crate::platform::windows::{Verb, hand_to_shell};
    use crate::platform::{files, folders};

    /// Where pages lie that are being printed, in the folder of what the program keeps.
    const FOLDER: &str = "printing";

    /// How long a program that prints may take to read a page.
    const READING: Duration = Duration::from_mins(2);

    /// What prints it asks for its paper itself.
    pub fn print(page: &[u8], _paper: Paper) -> Result<(), PrintError> {
        let folder = folders::state().ok_or(PrintError::None)?.join(FOLDER);
        forget(&folder);
        let file = folder.join(format!("overdose-checklist-{}.pdf", process::id()));
        files::make_private_folder(&folder)
            .and_then(|()| atomic::write(&file, page, Access::Private))
            .map_err(PrintError::Handing)?;
        let handed = if hand_to_shell(&file, Verb::Print) {
            Ok(())
        } else if hand_to_shell(&file, Verb::Open) {
            Err(PrintError::Opened)
        } else {
            Err(PrintError::None)
        };
        forget_later(file);
        handed
    }

    /// Whatever reads the page is a program of its own.
    pub fn end() {}

    /// Erases pages that an earlier start left.
    fn forget(folder: &Path) {
        let files = fs::read_dir(folder).into_iter().flatten().flatten();
        for file in files {
            // One that is still being read stays, and goes the next time.
            let _ = fs::remove_file(file.path());
        }
    }

    fn forget_later(file: PathBuf) {
        // Without a thread the next page that is printed takes this one with it.
        let _ = thread::Builder::new().spawn(move || {
            thread::sleep(READING);
            let _ = fs::remove_file(file);
        });
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;
    use std::thread;
    use std::time::{Duration, Instant};

    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        command
    }

    fn send(script: &str, millis: u64) -> Result<(), PrintError> {
        let patience = Duration::from_millis(millis);
        system::send(
            "lp",
            shell(script),
            &vec![0; 1 << 20],
            Paper::Letter,
            patience,
        )
    }

    /// One test: there is one page at a time in this program.
    #[test]
    fn a_page_is_handed_over_refused_with_a_reason_or_given_up_soon() {
        assert!(send("cat >/dev/null", 10_000).is_ok());
        // What the shell is given after its script stands in its arguments.
        assert!(
            send(
                "test \"$0 $1\" = \"-o media=Letter\" && cat >/dev/null",
                10_000
            )
            .is_ok()
        );
        let refused = send("echo no such printer >&2; exit 1", 10_000);
        assert!(matches!(refused, Err(PrintError::Refused("lp", why)) if why == "no such printer"));
        // It reads nothing, or never ends.
        let began = Instant::now();
        assert!(matches!(
            send("exec sleep 60", 300),
            Err(PrintError::Silent("lp"))
        ));
        assert!(matches!(
            send("cat >/dev/null; exec sleep 60", 300),
            Err(PrintError::Silent("lp"))
        ));
        assert!(began.elapsed() < Duration::from_secs(5));
        // The end of the program ends it.
        let sending = thread::spawn(|| send("exec sleep 60", 30_000));
        thread::sleep(Duration::from_millis(300));
        end();
        assert!(sending.join().is_ok_and(|sent| sent.is_err()));
        assert!(began.elapsed() < Duration::from_secs(10));
    }
}

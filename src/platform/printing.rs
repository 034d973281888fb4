//! Gives a page to whatever prints on this system.

use std::io;

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
    /// Nothing prints by itself, but the page is open in a program that can.
    #[error("no program of this computer prints it by itself; it was opened, print it from there")]
    Opened,
    /// Nothing prints.
    #[error("this computer has no print command; save the PDF and print it elsewhere")]
    None,
}

/// Prints a PDF. It waits until it is handed over, not until it is on paper.
///
/// # Errors
///
/// Nothing prints here, or what does refuses.
pub fn print(page: &[u8]) -> Result<(), PrintError> {
    system::print(page)
}

/// The page goes through a pipe: it never lies in a file.
#[cfg(unix)]
mod system {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use super::PrintError;

    /// The commands that print what is on their standard input, the first that there is.
    const PRINTERS: [&str; 2] = ["lp", "lpr"];

    pub fn print(page: &[u8]) -> Result<(), PrintError> {
        for printer in PRINTERS {
            let started = Command::new(printer)
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn();
            let Ok(mut child) = started else { continue };
            let to = child.stdin.take();
            // A command that stops reading says why on its standard error.
            let _ = to.map(|mut to| to.write_all(page));
            let done = child.wait_with_output().map_err(PrintError::Command)?;
            if done.status.success() {
                return Ok(());
            }
            let said = String::from_utf8_lossy(&done.stderr);
            let line = said.lines().next().unwrap_or_default();
            return Err(PrintError::Refused(printer, line.to_owned()));
        }
        Err(PrintError::None)
    }
}

/// Windows prints files alone: this one lies in the user's own folder for as long as a program may take to read it.
#[cfg(windows)]
mod system {
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    use std::{fs, process, thread};

    use super::PrintError;
    use crate::platform::atomic::{self, Access};
    use crate::platform::windows::{Verb, hand_to_shell};
    use crate::platform::{files, folders};

    /// Where pages lie that are being printed, in the folder of what the program keeps.
    const FOLDER: &str = "printing";

    /// How long a program that prints may take to read a page.
    const READING: Duration = Duration::from_mins(2);

    pub fn print(page: &[u8]) -> Result<(), PrintError> {
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

//! The window for the room: the trainer's window tells it what happens, a line each, and it shows that.

use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Sender};
use std::{env, fs, thread};

use overdose_core::session::Key;

/// The longest line that is read, in bytes: a scenario is a few thousand.
const MAX_LINE: u64 = 1 << 20;

/// Somebody who is told what happens, in a thread of its own: no screen ever waits for who listens.
pub struct Listener {
    to: Sender<Vec<String>>,
}

impl Listener {
    /// Opens a window for the room: another process of this program, which knows the place as this one does. Keys that are pressed
    /// there are handed on from a thread of their own: it does not matter which window they reach.
    ///
    /// # Errors
    ///
    /// The program could not be started again.
    pub fn window(
        place: &[(&str, String)],
        mut pressed: impl FnMut(Key) + Send + 'static,
    ) -> io::Result<Self> {
        let program = env::current_exe()?;
        let mut child = Command::new(program)
            .arg("--audience")
            .args(
                place
                    .iter()
                    .flat_map(|(flag, value)| [*flag, value.as_str()]),
            )
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let Some(to) = child.stdin.take() else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let keys = child.stdout.take();
        let listener = Self::to(to)?;
        // Who is gone is not left behind as a process that nobody has asked about.
        let _ = thread::Builder::new()
            .name("audience".to_owned())
            .spawn(move || {
                for line in keys
                    .map(io::BufReader::new)
                    .into_iter()
                    .flat_map(BufRead::lines)
                {
                    let Ok(line) = line else { break };
                    Key::handed_on(line.trim()).map(&mut pressed);
                }
                child.wait()
            });
        Ok(listener)
    }

    /// Writes to a file, such as a pipe that another process reads; `-` is the standard output.
    ///
    /// # Errors
    ///
    /// No thread could be had.
    pub fn file(path: &Path) -> io::Result<Self> {
        if path == Path::new("-") {
            return Self::to(io::stdout());
        }
        let path = path.to_owned();
        // A pipe is opened only when somebody reads it: not here.
        Self::open(move || fs::OpenOptions::new().append(true).create(true).open(&path))
    }

    fn to(out: impl Write + Send + 'static) -> io::Result<Self> {
        Self::open(move || Ok(out))
    }

    fn open<W: Write>(open: impl FnOnce() -> io::Result<W> + Send + 'static) -> io::Result<Self> {
        let (to, lines) = mpsc::channel::<Vec<String>>();
        let tell = move || -> io::Result<()> {
            let mut out = open()?;
            for lines in lines {
                for line in lines {
                    out.write_all(line.as_bytes())?;
                }
                out.flush()?;
            }
            Ok(())
        };
        thread::Builder::new()
            .name("teller".to_owned())
            .spawn(move || {
                let _ = tell();
            })?;
        Ok(Self { to })
    }

    /// Tells lines. Says whether anybody still listens.
    #[must_use]
    pub fn tell(&self, lines: Vec<String>) -> bool {
        self.to.send(lines).is_ok()
    }
}

/// Reads the lines of the standard input in a thread of its own, and gives each away; nothing once there are no more.
///
/// # Errors
///
/// No thread could be had.
pub fn read(mut give: impl FnMut(Option<String>) + Send + 'static) -> io::Result<()> {
    let read = move || {
        let mut input = io::stdin().lock();
        loop {
            let mut line = Vec::new();
            let read = io::Read::take(&mut input, MAX_LINE).read_until(b'\n', &mut line);
            if !read.is_ok_and(|read| read > 0) {
                break;
            }
            give(Some(String::from_utf8_lossy(&line).into_owned()));
        }
        give(None);
    };
    thread::Builder::new()
        .name("lines".to_owned())
        .spawn(read)?;
    Ok(())
}

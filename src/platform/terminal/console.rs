//! The console of Windows: events, which become the bytes that a terminal elsewhere would send. What comes through a pipe is read as it is.

use std::io::{self, IsTerminal, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::event::{Event, poll, read};
use crossterm::{ansi_support, terminal};

use super::Next;
use super::events::bytes;
use crate::platform::windows;

/// How many bytes are read at once.
const AT_ONCE: usize = 256;

/// How long is waited at once where nothing says how long: as good as for ever.
const LONG: Duration = Duration::from_hours(1);

/// Whether keys come as events.
static IS_RAW: AtomicBool = AtomicBool::new(false);

/// While this lives, each key arrives at once and unseen. Afterwards the console is as it was.
pub struct RawMode(());

impl RawMode {
    /// Switches the standard input; none where it is no console.
    #[must_use]
    pub fn enter() -> Option<Self> {
        if !io::stdin().is_terminal() {
            return None;
        }
        terminal::enable_raw_mode().ok()?;
        IS_RAW.store(true, Ordering::Relaxed);
        Some(Self(()))
    }
}

impl Drop for RawMode {
    fn drop(&mut self) {
        IS_RAW.store(false, Ordering::Relaxed);
        // Where the console is gone there is nothing to restore.
        let _ = terminal::disable_raw_mode();
    }
}

/// How many columns and rows the standard output has; nothing where it has none.
#[must_use]
pub fn size() -> Option<(u16, u16)> {
    let is_console = io::stdout().is_terminal();
    is_console.then(|| terminal::size().ok()).flatten()
}

/// Whether the console knows how to draw in place: it is asked to.
#[must_use]
pub fn can_draw() -> bool {
    ansi_support::supports_ansi()
}

/// Whether the standard input is a pipe or a file, through which somebody sends keys.
#[must_use]
pub fn is_sent() -> bool {
    windows::is_input_sent()
}

/// Whether an error is what a console answers whose window was closed: Windows ends its programs itself.
#[must_use]
pub fn is_gone(_: &io::Error) -> bool {
    false
}

/// Waits for keys on the standard input, and no longer than this. Who no longer reads the output is found out when it is written.
#[must_use]
pub fn next(most: Option<Duration>) -> Next {
    if IS_RAW.load(Ordering::Relaxed) {
        return pressed(most);
    }
    sent(most)
}

fn pressed(most: Option<Duration>) -> Next {
    match poll(most.unwrap_or(LONG)) {
        Ok(false) => return Next::Nothing,
        Ok(true) => {}
        Err(_) => return Next::End,
    }
    match read() {
        Ok(Event::Key(key)) => {
            let bytes = bytes(key);
            if bytes.is_empty() {
                Next::Nothing
            } else {
                Next::Bytes(bytes)
            }
        }
        Ok(_) => Next::Nothing,
        Err(_) => Next::End,
    }
}

/// What comes through a pipe, read in a thread of its own: no pipe of Windows can be waited for only so long.
fn sent(most: Option<Duration>) -> Next {
    static COMING: Mutex<Option<Receiver<Vec<u8>>>> = Mutex::new(None);
    let mut coming = COMING.lock().unwrap_or_else(PoisonError::into_inner);
    if coming.is_none() {
        let (to, from) = mpsc::channel();
        let run = move || {
            let mut bytes = [0; AT_ONCE];
            while let Ok(count @ 1..) = io::stdin().lock().read(&mut bytes) {
                let read = bytes.get(..count).unwrap_or_default().to_vec();
                if to.send(read).is_err() {
                    break;
                }
            }
        };
        if thread::Builder::new().spawn(run).is_err() {
            return Next::End;
        }
        *coming = Some(from);
    }
    let Some(coming) = coming.as_ref() else {
        return Next::End;
    };
    match coming.recv_timeout(most.unwrap_or(LONG)) {
        Ok(bytes) => Next::Bytes(bytes),
        Err(RecvTimeoutError::Timeout) => Next::Nothing,
        Err(RecvTimeoutError::Disconnected) => Next::End,
    }
}

//! Where the keys come from: the standard input, or a script in tests.

use std::os::fd::AsFd;
use std::time::Duration;

use overdose_protocol::time::{Clock, Millis};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, read};
use rustix::stdio::{stdin, stdout};

use crate::clock::SystemClock;

/// How many bytes are read at once.
const AT_ONCE: usize = 256;

/// What came, if anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Bytes from the keyboard.
    Bytes(Vec<u8>),
    /// Nothing came until the moment asked for, or something else woke the program.
    Nothing,
    /// Nothing will ever come again.
    End,
    /// Nobody reads what is shown any more.
    Closed,
}

/// Where the keys come from.
pub trait Input {
    /// Waits for keys until a moment on the boot clock; for as long as it takes if there is none.
    fn next(&mut self, until: Option<Millis>) -> Next;
}

/// The standard input.
#[derive(Debug, Clone, Copy)]
pub struct StandardInput;

impl Input for StandardInput {
    fn next(&mut self, until: Option<Millis>) -> Next {
        let (keys, shown) = (stdin(), stdout());
        let mut waiting = [
            PollFd::new(&keys, PollFlags::IN),
            // Asked for nothing, it still tells when the other end of a pipe is closed.
            PollFd::new(&shown, PollFlags::empty()),
        ];
        let time = until.map(|until| span(until.saturating_sub(SystemClock.now().boot)));
        match poll(&mut waiting, time.as_ref()) {
            Ok(0) | Err(Errno::INTR | Errno::AGAIN) => return Next::Nothing,
            Ok(_) => {}
            Err(_) => return Next::End,
        }
        let [keys_ready, shown_ready] = waiting.map(|ready| ready.revents());
        if shown_ready.intersects(PollFlags::ERR) {
            return Next::Closed;
        }
        if keys_ready.is_empty() {
            return Next::Nothing;
        }
        let mut bytes = vec![0; AT_ONCE];
        match read(keys, bytes.as_mut_slice()) {
            Ok(0) => Next::End,
            Ok(count) => {
                bytes.truncate(count);
                Next::Bytes(bytes)
            }
            Err(Errno::INTR | Errno::AGAIN) => Next::Nothing,
            Err(_) => Next::End,
        }
    }
}

/// Waits until there is something to read, or a moment on the boot clock comes. Says whether there may be something.
///
/// # Errors
///
/// Nothing can be read there any more.
pub fn wait(from: impl AsFd, until: Option<Millis>) -> Result<bool, Errno> {
    let time = until.map(|until| span(until.saturating_sub(SystemClock.now().boot)));
    match poll(&mut [PollFd::new(&from, PollFlags::IN)], time.as_ref()) {
        Ok(0) => Ok(false),
        Ok(_) | Err(Errno::INTR | Errno::AGAIN) => Ok(true),
        Err(error) => Err(error),
    }
}

fn span(millis: Millis) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(millis / 1000).unwrap_or(i64::MAX),
        tv_nsec: i64::try_from(millis % 1000).unwrap_or(0) * 1_000_000,
    }
}

/// How long it is until a moment on the boot clock.
pub(super) fn left(until: Millis) -> Duration {
    Duration::from_millis(until.saturating_sub(SystemClock.now().boot))
}

//! The terminals of Linux and macOS: bytes from the standard input, whether it is a terminal or not.

use std::env;
use std::io;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, fstat};
use rustix::io::{Errno, read};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize,
    tcsetattr,
};

use super::{Next, ending};

/// How many bytes are read at once.
const AT_ONCE: usize = 256;

/// While this lives, each key arrives at once and unseen. Afterwards the terminal is as it was.
pub struct RawMode {
    before: Termios,
}

impl RawMode {
    /// Switches the standard input; none where it is no terminal.
    #[must_use]
    pub fn enter() -> Option<Self> {
        let before = tcgetattr(stdin()).ok()?;
        let mut raw = before.clone();
        // What is written keeps its line ends, for the output may be another program's.
        raw.local_modes -= LocalModes::ECHO
            | LocalModes::ECHONL
            | LocalModes::ICANON
            | LocalModes::ISIG
            | LocalModes::IEXTEN;
        raw.input_modes -= InputModes::ICRNL | InputModes::INLCR | InputModes::IGNCR;
        raw.input_modes -= InputModes::IXON | InputModes::BRKINT | InputModes::ISTRIP;
        raw.special_codes[SpecialCodeIndex::VMIN] = 1;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        // Before anything is to be given back: whoever ends the program then ends it as a key would.
        ending::listen();
        tcsetattr(stdin(), OptionalActions::Now, &raw).ok()?;
        Some(Self { before })
    }
}

impl Drop for RawMode {
    fn drop(&mut self) {
        // Where the terminal is gone there is nothing to restore.
        let _ = tcsetattr(stdin(), OptionalActions::Now, &self.before);
    }
}

/// How many columns and rows the standard output has; nothing where it has none. Either may be 0 where a terminal does not know.
#[must_use]
pub fn size() -> Option<(u16, u16)> {
    let size = tcgetwinsize(stdout()).ok()?;
    Some((size.ws_col, size.ws_row))
}

/// Whether the terminal knows how to draw in place.
#[must_use]
pub fn can_draw() -> bool {
    env::var_os("TERM").is_some_and(|kind| !kind.is_empty() && kind != "dumb")
}

/// Whether the standard input is a pipe or a file, through which somebody sends keys.
#[must_use]
pub fn is_sent() -> bool {
    fstat(stdin()).is_ok_and(|about| {
        let kind = FileType::from_raw_mode(about.st_mode);
        matches!(kind, FileType::Fifo | FileType::RegularFile)
    })
}

/// Whether an error is what a terminal answers whose window was closed.
#[must_use]
pub fn is_gone(error: &io::Error) -> bool {
    error.raw_os_error() == Some(Errno::IO.raw_os_error())
}

/// Waits for keys on the standard input, and no longer than this.
#[must_use]
pub fn next(most: Option<Duration>) -> Next {
    let (keys, shown) = (stdin(), stdout());
    let asked = ending::asked();
    let mut waiting = vec![
        PollFd::new(&keys, PollFlags::IN),
        // Asked for nothing, it still tells when the other end of a pipe is closed.
        PollFd::new(&shown, PollFlags::empty()),
    ];
    waiting.extend(asked.map(|asked| PollFd::from_borrowed_fd(asked, PollFlags::IN)));
    let most = most.and_then(|most| Timespec::try_from(most).ok());
    match poll(&mut waiting, most.as_ref()) {
        Ok(0) | Err(Errno::INTR | Errno::AGAIN) => return Next::Nothing,
        Ok(_) => {}
        Err(_) => return Next::End,
    }
    let ready: Vec<PollFlags> = waiting.iter().map(PollFd::revents).collect();
    let [keys_ready, shown_ready, rest @ ..] = ready.as_slice() else {
        return Next::End;
    };
    if rest.iter().any(|asked| !asked.is_empty()) {
        return Next::End;
    }
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

//! The terminal: keys that arrive one by one, how large it is, and whether anybody sees it.
//!
//! Linux and macOS send bytes, which the text mode reads itself, from a terminal and from a pipe alike; the console of Windows
//! sends events, which crossterm reads. Crossterm does not read the bytes: it takes a lone Esc for a key before the rest of a
//! sequence is there (a Delete that a line cuts in two would answer with a 3), knows no digits of a keypad that sends sequences,
//! loses Ctrl-C in a broken sequence, never ends where the terminal is gone, switches off line ends that are another program's,
//! and opens `/dev/tty`, or starts `tput`, for a size that is not that of the output.

#[cfg(unix)]
mod bytes;
#[cfg(windows)]
mod console;
#[cfg(unix)]
mod ending;
#[cfg(any(windows, test))]
mod events;

#[cfg(unix)]
use bytes as system;
#[cfg(windows)]
use console as system;

pub use system::{RawMode, can_draw, is_gone, is_sent, next, size};

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

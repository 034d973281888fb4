//! The terminal itself: its size, and keys that arrive one by one.

use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize,
    tcsetattr,
};

use super::face::Size;

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

/// The size of the standard output; that of the terminals of old where it has none.
#[must_use]
pub fn size() -> Size {
    let default = Size::default();
    tcgetwinsize(stdout()).map_or(default, |size| {
        let or = |length: u16, default: usize| match usize::from(length) {
            0 => default,
            length => length,
        };
        Size {
            width: or(size.ws_col, default.width),
            height: or(size.ws_row, default.height),
        }
    })
}

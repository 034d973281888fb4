//! Where the keys come from: the standard input, or a script in tests.

use std::time::Duration;

use overdose_protocol::time::{Clock, Millis};

use crate::clock::SystemClock;
use crate::platform::terminal;
pub use crate::platform::terminal::Next;

/// Where the keys come from.
pub trait KeySource {
    /// Waits for keys until a moment on the boot clock; for as long as it takes if there is none.
    fn next(&mut self, until: Option<Millis>) -> Next;
}

/// The standard input.
#[derive(Debug, Clone, Copy)]
pub struct StandardInput;

impl KeySource for StandardInput {
    fn next(&mut self, until: Option<Millis>) -> Next {
        terminal::next(until.map(left))
    }
}

/// How long it is until a moment on the boot clock.
pub(super) fn left(until: Millis) -> Duration {
    Duration::from_millis(until.saturating_sub(SystemClock.now().boot))
}

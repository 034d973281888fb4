//! Times across a restart of the machine, whose boot clock begins anew: the clock on the wall says how long it was.

use super::{At, Followed, Head};
use crate::clock::Millis;
use crate::incident::Entry;

/// How long nobody wrote, as far as the clocks can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// This long, in milliseconds, by a clock that nobody can set.
    Known(Millis),
    /// This long, in milliseconds, by the clock on the wall: the machine was started anew.
    ByWall(Millis),
    /// The machine was started anew, and its clock on the wall went backwards.
    Unknown,
}

impl Followed<'_> {
    /// How long nobody wrote, seen from another head.
    #[must_use]
    pub fn away(&self, here: &Head) -> Away {
        let Some(head) = self.head() else {
            return Away::Unknown;
        };
        let last = self.last.unwrap_or(head.at);
        if is_same_start(head, here) {
            return Away::Known(here.at.boot.saturating_sub(last.boot));
        }
        u64::try_from(here.at.wall.saturating_sub(last.wall)).map_or(Away::Unknown, Away::ByWall)
    }
}

/// Whether two heads read the same boot clock. A machine that does not tell may have been started anew.
pub(super) fn is_same_start(one: &Head, other: &Head) -> bool {
    one.started.is_some() && one.started == other.started
}

/// Moves entries to the boot clock of another start: the last one as long ago as the clock on the wall says. A clock that
/// went backwards cannot say: then nothing is taken to have passed, and the screen says so.
pub(super) fn carry_over(entries: &mut [Entry], here: At) {
    let Some(last) = entries.last().copied() else {
        return;
    };
    let passed = here.wall.saturating_sub(last.at.wall).max(0);
    let boot = |millis: Millis| i64::try_from(millis).unwrap_or(i64::MAX);
    let shift = boot(here.boot)
        .saturating_sub(passed)
        .saturating_sub(boot(last.at.boot));
    for entry in entries {
        entry.at.boot = entry.at.boot.saturating_add_signed(shift);
    }
}

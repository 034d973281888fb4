//! Times across a restart of the machine, whose boot clock begins anew: the clock on the wall says how long it was.

use super::{At, Head};
use overdose_protocol::time::Millis;

/// Whether two heads read the same boot clock. A machine that does not tell may have been started anew.
pub(super) fn is_same_start(one: &Head, other: &Head) -> bool {
    one.started.is_some() && one.started == other.started
}

/// What to add to times that ended at `last`, so that they stand on the boot clock that shows `here`: the last one as long
/// ago as the clock on the wall says. A clock that went backwards cannot say: then nothing is taken to have passed, and the
/// screen says so. Nor did anything pass where it is the same boot clock.
pub(super) fn shift(last: At, here: At, is_same: bool) -> i64 {
    let passed = if is_same {
        0
    } else {
        here.wall.saturating_sub(last.wall).max(0)
    };
    let boot = |millis: Millis| i64::try_from(millis).unwrap_or(i64::MAX);
    boot(here.boot)
        .saturating_sub(passed)
        .saturating_sub(boot(last.boot))
}

//! The clocks of this machine: one that also runs while it sleeps, and the one on the wall with its local offset.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use overdose_protocol::time::{Clock, Millis, Now};

use crate::platform::clock;

/// What the boot clock shows when the machine starts, in milliseconds: long after zero, so that what happened before that has
/// a time on it too.
pub const STARTED: Millis = 1 << 42;

/// How long it is taken to stay the same, in milliseconds.
const ZONE_HOLDS: Millis = 5 * 60_000;

/// The clocks of this machine, in its time zone; in UTC where it has none.
///
/// ```
/// use overdose_checklist::clock::SystemClock;
/// use overdose_protocol::time::Clock;
///
/// let earlier = SystemClock.now();
/// assert!(SystemClock.now().boot >= earlier.boot);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        let wall = wall(SystemTime::now());
        let boot = clock::since_start().saturating_add(STARTED);
        Now {
            boot,
            wall,
            offset: offset(&zone(boot), wall),
        }
    }

    fn asleep(&self) -> Millis {
        clock::asleep()
    }
}

/// The zone of this machine, which is read again after a while.
fn zone(boot: Millis) -> TimeZone {
    static KNOWN: Mutex<Option<(Millis, TimeZone)>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let holds = known
        .take()
        .filter(|(at, _)| boot.saturating_sub(*at) < ZONE_HOLDS);
    let (_, zone) = known.insert(holds.unwrap_or_else(|| (boot, clock::zone())));
    zone.clone()
}

/// What a zone adds to UTC at a moment, in seconds; nothing for moments outside of its calendar.
fn offset(zone: &TimeZone, wall: i64) -> i32 {
    Timestamp::from_millisecond(wall).map_or(0, |moment| zone.to_offset(moment).seconds())
}

/// Milliseconds since 1970, before it too: whoever set the clock may have set it anywhere.
fn wall(time: SystemTime) -> i64 {
    let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_is_that_of_the_zone() {
        let zone = TimeZone::fixed(jiff::tz::Offset::constant(-5));
        assert_eq!(offset(&zone, 0), -5 * 3600);
    }

    #[test]
    fn a_moment_outside_of_the_calendar_has_no_offset() {
        let zone = TimeZone::fixed(jiff::tz::Offset::constant(2));
        assert_eq!(offset(&zone, i64::MAX), 0);
        assert_eq!(offset(&zone, i64::MIN), 0);
    }

    #[test]
    fn a_clock_may_stand_before_1970() {
        let hour = Duration::from_hours(1);
        assert_eq!(wall(SystemTime::UNIX_EPOCH + hour), 3_600_000);
        assert_eq!(wall(SystemTime::UNIX_EPOCH - hour), -3_600_000);
    }

    #[test]
    fn both_clocks_run() {
        let now = SystemClock.now();
        assert!(now.boot > 0);
        assert!(now.wall > 1_600_000_000_000);
    }
}

//! The clocks of this machine: one that also runs while it sleeps, and the one on the wall with its local offset.

use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use overdose_protocol::time::{Clock, Millis, Now};
use rustix::time::{ClockId, Timespec, clock_gettime};

/// What the boot clock shows when the machine starts, in milliseconds: long after zero, so that what happened before that has
/// a time on it too.
pub const STARTED: Millis = 1 << 42;

/// Where a machine keeps its time zone.
const ZONE_FILE: &str = "/etc/localtime";

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
        let wall = millis(clock_gettime(ClockId::Realtime));
        let boot = Millis::try_from(millis(clock_gettime(ClockId::Boottime)))
            .unwrap_or(0)
            .saturating_add(STARTED);
        Now {
            boot,
            wall,
            offset: offset(&zone(boot), wall),
        }
    }

    /// The boot clock runs on while the machine sleeps, the other one does not.
    fn asleep(&self) -> Millis {
        let awake = millis(clock_gettime(ClockId::Monotonic));
        let all = millis(clock_gettime(ClockId::Boottime));
        Millis::try_from(all.saturating_sub(awake)).unwrap_or(0)
    }
}

/// The zone of this machine. Its own file is read where nobody names another: what looks a name up lists all zones first.
fn zone(boot: Millis) -> TimeZone {
    static KNOWN: Mutex<Option<(Millis, TimeZone)>> = Mutex::new(None);
    let read = || {
        let file = fs::read(ZONE_FILE)
            .ok()
            .filter(|_| env::var_os("TZ").is_none());
        let zone = file.and_then(|data| TimeZone::tzif("", &data).ok());
        let zone = zone.or_else(|| TimeZone::try_system().ok());
        (boot, zone.unwrap_or(TimeZone::UTC))
    };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let holds = known
        .take()
        .filter(|(at, _)| boot.saturating_sub(*at) < ZONE_HOLDS);
    let (_, zone) = known.insert(holds.unwrap_or_else(read));
    zone.clone()
}

/// What a zone adds to UTC at a moment, in seconds; nothing for moments outside of its calendar.
fn offset(zone: &TimeZone, wall: i64) -> i32 {
    Timestamp::from_millisecond(wall).map_or(0, |moment| zone.to_offset(moment).seconds())
}

fn millis(time: Timespec) -> i64 {
    time.tv_sec
        .saturating_mul(1000)
        .saturating_add(time.tv_nsec / 1_000_000)
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
    fn both_clocks_run() {
        let now = SystemClock.now();
        assert!(now.boot > 0);
        assert!(now.wall > 1_600_000_000_000);
    }
}

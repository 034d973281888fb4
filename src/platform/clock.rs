//! The clocks of this machine: one that runs on while it sleeps, how long it slept, its time zone, and which start of it this is.

use std::env;
use std::fs;

use jiff::tz::TimeZone;
use overdose_protocol::time::Millis;

/// Where a machine keeps its time zone; Windows has no such file.
const ZONE_FILE: &str = "/etc/localtime";

/// Milliseconds since the machine started, those in which it slept too.
#[must_use]
pub fn since_start() -> Millis {
    system::since_start()
}

/// Milliseconds for which the machine slept, from a moment that stays the same while the program runs.
#[must_use]
pub fn asleep() -> Millis {
    system::asleep()
}

/// What tells this start of the machine from every other, where the system names it.
#[must_use]
pub fn start_id() -> Option<String> {
    system::start_id()
}

/// The time zone of this machine; UTC where it has none. Its own file is read where nobody names another: what looks a name up
/// lists all zones first.
#[must_use]
pub fn zone() -> TimeZone {
    let file = fs::read(ZONE_FILE)
        .ok()
        .filter(|_| env::var_os("TZ").is_none());
    let zone = file.and_then(|data| TimeZone::tzif("", &data).ok());
    let zone = zone.or_else(|| TimeZone::try_system().ok());
    zone.unwrap_or(TimeZone::UTC)
}

#[cfg(unix)]
fn millis(id: rustix::time::ClockId) -> Millis {
    let time = rustix::time::clock_gettime(id);
    let millis = time.tv_sec.saturating_mul(1000);
    let millis = millis.saturating_add(time.tv_nsec / 1_000_000);
    Millis::try_from(millis).unwrap_or(0)
}

#[cfg(target_os = "linux")]
mod system {
    use std::fs;

    use overdose_protocol::time::Millis;
    use rustix::time::ClockId;

    use super::millis;

    pub fn since_start() -> Millis {
        millis(ClockId::Boottime)
    }

    /// The boot clock runs on while the machine sleeps, the other one does not.
    pub fn asleep() -> Millis {
        let awake = millis(ClockId::Monotonic);
        since_start().saturating_sub(awake)
    }

    pub fn start_id() -> Option<String> {
        let id = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok();
        id.map(|id| id.trim().to_owned())
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
mod system {
    use std::sync::OnceLock;
    use std::time::Instant;

    use overdose_protocol::time::Millis;
    use rustix::time::ClockId;

    use super::millis;

    /// On macOS this one runs on while the machine sleeps.
    pub fn since_start() -> Millis {
        millis(ClockId::Monotonic)
    }

    /// The clock of the standard library stands still while macOS sleeps.
    pub fn asleep() -> Millis {
        static FIRST: OnceLock<(Millis, Instant)> = OnceLock::new();
        let (first, instant) = FIRST.get_or_init(|| (since_start(), Instant::now()));
        let awake = Millis::try_from(instant.elapsed().as_millis()).unwrap_or(0);
        since_start().saturating_sub(first.saturating_add(awake))
    }

    /// macOS tells only through a call that has no safe form.
    pub fn start_id() -> Option<String> {
        None
    }
}

#[cfg(windows)]
mod system {
    use std::sync::OnceLock;
    use std::time::Instant;

    use overdose_protocol::time::Millis;

    use crate::platform::windows::{awake_since_start, counted_since_start};

    /// The finer clock of the standard library, counted from the same moment. Should it stand still while the machine sleeps, as it
    /// must not, the coarser one goes ahead.
    pub fn since_start() -> Millis {
        static FIRST: OnceLock<(Millis, Instant)> = OnceLock::new();
        let counted = counted_since_start();
        let (first, instant) = FIRST.get_or_init(|| (counted, Instant::now()));
        let since = Millis::try_from(instant.elapsed().as_millis()).unwrap_or(0);
        counted.max(first.saturating_add(since))
    }

    /// To within a few hundredths of a second: the two are counted in steps.
    pub fn asleep() -> Millis {
        counted_since_start().saturating_sub(awake_since_start())
    }

    /// Windows names none.
    pub fn start_id() -> Option<String> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_runs_and_knows_its_start() {
        let earlier = since_start();
        assert!(earlier > 0);
        assert!(since_start() >= earlier);
        assert!(asleep() <= since_start());
        assert_eq!(start_id(), start_id());
    }
}

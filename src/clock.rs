//! The clocks of this machine: boot time, which runs on while it sleeps, and local wall time.

use jiff::Zoned;
use overdose_core::clock::{Clock, Now};
use rustix::time::{ClockId, clock_gettime};

/// Reads the clocks of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        let boot = clock_gettime(ClockId::Boottime);
        let seconds = u64::try_from(boot.tv_sec).unwrap_or(0);
        let millis = u64::try_from(boot.tv_nsec).unwrap_or(0) / 1_000_000;
        let wall = Zoned::now();
        Now {
            boot: seconds * 1000 + millis,
            wall: wall.timestamp().as_millisecond(),
            offset: wall.offset().seconds(),
        }
    }
}

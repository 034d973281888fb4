//! Time as the program sees it: a clock that also runs while the machine sleeps, and the clock on the wall.

/// Milliseconds.
pub type Millis = u64;

/// One reading of both clocks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds on a clock that nobody can set and that runs on while the machine sleeps. Its zero lies long before
    /// anything that is timed.
    pub boot: Millis,
    /// Milliseconds since 1970-01-01 00:00 UTC.
    pub wall: i64,
    /// What to add to UTC for local time, in seconds.
    pub offset: i32,
}

impl Now {
    /// The reading that both clocks show when the boot clock stands at `boot`.
    #[must_use]
    pub fn at(self, boot: Millis) -> Self {
        let shift =
            i64::try_from(boot).unwrap_or(i64::MAX) - i64::try_from(self.boot).unwrap_or(i64::MAX);
        Self {
            boot,
            wall: self.wall.saturating_add(shift),
            offset: self.offset,
        }
    }

    /// The local time of day in minutes after midnight.
    #[must_use]
    pub fn minute_of_day(self) -> u32 {
        let local = self.wall.div_euclid(1000) + i64::from(self.offset);
        u32::try_from(local.rem_euclid(86_400) / 60).unwrap_or(0)
    }
}

/// Where the time comes from. Tests turn their own.
pub trait Clock {
    /// Reads both clocks.
    fn now(&self) -> Now;

    /// How long the machine has been asleep since it started, in milliseconds.
    fn asleep(&self) -> Millis {
        0
    }
}

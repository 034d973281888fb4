//! Time in frames of sound.

use overdose_protocol::time::Millis;

/// Frames a second of everything that sounds.
pub const RATE: u64 = 24_000;

/// A place on the boot clock, in frames.
pub type Frame = u64;

/// The first frame of a millisecond on the boot clock.
#[must_use]
pub fn frame_of(at: Millis) -> Frame {
    at.saturating_mul(RATE / 1000)
}

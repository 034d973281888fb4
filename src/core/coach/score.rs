//! What is to sound from now on, until something else takes its place.

use super::rhythm::{Cue, Rhythm};
use crate::clock::Millis;

/// Frames a second of everything that sounds.
pub const RATE: u64 = 24_000;

/// A place on the boot clock, in frames.
pub type Frame = u64;

/// The first frame of a millisecond on the boot clock.
#[must_use]
pub fn frame_of(at: Millis) -> Frame {
    at.saturating_mul(RATE / 1000)
}

/// Everything that is to sound.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Score {
    /// Whether an incident is open: something may be due at any moment, and is to be heard at that moment.
    pub ready: bool,
    /// How loud, from 0 (silent) to 1.
    pub loudness: f32,
    /// What goes on by itself.
    pub rhythm: Option<Rhythm>,
    /// What the voice says in it.
    pub counts: Vec<Count>,
    /// When something became due, on the boot clock.
    pub chimes: Vec<Millis>,
    /// What is said, one after the other.
    pub speeches: Vec<Speech>,
}

impl Score {
    /// The same, so many milliseconds later.
    #[must_use]
    pub fn later(mut self, by: i64) -> Self {
        let later = |at: Millis| at.saturating_add_signed(by);
        self.rhythm = self.rhythm.map(|rhythm| rhythm.later(by));
        for chime in &mut self.chimes {
            *chime = later(*chime);
        }
        for speech in &mut self.speeches {
            speech.at = later(speech.at);
        }
        self
    }
}

/// What the voice says at a cue of the rhythm, where nothing else is being said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// At which cue.
    pub cue: Cue,
    /// What: each phrase has a clip.
    pub phrases: Vec<String>,
}

/// Something that is said once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// When, on the boot clock; later where another speech is not over.
    pub at: Millis,
    /// What: each phrase has a clip.
    pub phrases: Vec<String>,
}

//! What is to sound from now on, until something else takes its place.

use super::frame::{Frame, frame_of};
use super::rhythm::{Cue, Rhythm};
use super::tone::Tone;
use overdose_protocol::time::Millis;

/// Everything that is to sound.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioPlan {
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
    /// What sounds of itself in practice: that it is practice, and how the casualty breathes.
    pub scene: Vec<Recurring>,
}

/// Something that sounds over and over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recurring {
    /// When it sounded first, on the boot clock.
    pub from: Millis,
    /// From one time to the next, in milliseconds.
    pub every: Millis,
    /// How it sounds.
    pub tone: Tone,
}

impl Recurring {
    /// When it begins, from one frame up to another.
    pub fn begins(self, from: Frame, to: Frame) -> impl Iterator<Item = Frame> {
        let (first, every) = (frame_of(self.from), frame_of(self.every.max(1)));
        let number = from.saturating_sub(first).div_ceil(every);
        (number..)
            .map(move |number| first + number * every)
            .take_while(move |at| *at < to)
    }
}

impl AudioPlan {
    /// The same, so many milliseconds later.
    #[must_use]
    pub fn later(mut self, by: i64) -> Self {
        let later = |at: Millis| at.saturating_add_signed(by);
        self.rhythm = self.rhythm.map(|rhythm| rhythm.later(by));
        for chime in &mut self.chimes {
            *chime = later(*chime);
        }
        for recurring in &mut self.scene {
            recurring.from = later(recurring.from);
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
    /// What: the key of each phrase.
    pub phrases: Vec<String>,
}

/// Something that is said once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// When, on the boot clock; later where another speech is not over.
    pub at: Millis,
    /// What: the key of each phrase.
    pub phrases: Vec<String>,
    /// What of it nobody has recorded.
    pub aloud: Option<Aloud>,
}

/// Words in a language in which nothing was recorded: the voice of the system says them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aloud {
    /// The tag of the language.
    pub language: String,
    /// The words.
    pub words: String,
}

//! What the helper hears, and when: the beat and the cues are a pure function of the incident and the clock, the samples one of
//! what is to sound.

mod cue;
mod frame;
mod mixer;
mod note;
mod plan;
mod rhythm;
mod tone;
mod voice;

pub use cue::{CueSound, cue_sound, holds};
pub use frame::{Frame, RATE, frame_of};
pub use mixer::{Clips, LATE, Mixer};
pub use note::{FADE, Note, Sounding, mix};
pub use plan::{Aloud, AudioPlan, Count, Recurring, Speech};
pub use rhythm::{Beat, Cue, Rhythm, Stroke, beat, rhythm};
pub use tone::Tone;
pub use voice::{Phrase, aloud, display, every_phrase, phrases};

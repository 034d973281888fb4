//! What the helper hears, and when: the beat and the cues are a pure function of the incident and the clock, the samples one of
//! what is to sound.

mod cue;
mod frame;
mod note;
mod performer;
mod rhythm;
mod score;
mod timbre;
mod voice;

pub use cue::{Heard, heard, holds};
pub use frame::{Frame, RATE, frame_of};
pub use note::{FADE, Note, Sounding, mix};
pub use performer::{Clips, LATE, Mixer};
pub use rhythm::{Beat, Cue, Rhythm, Stroke, beat, rhythm};
pub use score::{AudioPlan, Count, Recurring, Speech};
pub use timbre::Tone;
pub use voice::{clip, display, every_phrase, phrases};

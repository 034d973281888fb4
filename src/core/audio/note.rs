//! From notes to samples: a pure function of what sounds, and of the frame.
//!
//! Every sample follows from the notes that reach into it. Nothing is remembered between two calls, so it does not matter how
//! many samples are asked for at once, or that some were skipped.

use std::sync::Arc;

use super::frame::{Frame, RATE};
use super::tone::{Tone, share};

/// How long silence takes to come when a note is stopped, in frames: a cut is heard as a click.
pub const FADE: Frame = RATE / 100;

/// How loud the rest is while somebody speaks or a chime sounds, as a share of its loudness.
const UNDER: f32 = 0.35;

/// How loud a voice is, with room for the beat beside it.
const VOICE: f32 = 0.7;

/// Something that sounds.
#[derive(Debug, Clone)]
pub struct Note {
    /// When it begins.
    pub at: Frame,
    /// What sounds.
    pub sounding: Sounding,
    /// When it is to be silent before its end.
    pub stop: Option<Frame>,
}

/// What sounds.
#[derive(Debug, Clone)]
pub enum Sounding {
    /// A sound of its own.
    Tone(Tone),
    /// A recorded line: its samples at [`RATE`], between -1 and 1.
    Voice(Arc<[f32]>),
}

impl Note {
    /// The frame after its last one.
    #[must_use]
    pub fn end(&self) -> Frame {
        let length = match &self.sounding {
            Sounding::Tone(tone) => tone.length(),
            Sounding::Voice(samples) => samples.len() as Frame,
        };
        let end = self.at + length;
        self.stop.map_or(end, |stop| end.min(stop + FADE))
    }

    fn sample(&self, frame: Frame) -> f32 {
        let Some(into) = frame.checked_sub(self.at) else {
            return 0.0;
        };
        let sample = match &self.sounding {
            Sounding::Tone(tone) => tone.sample(into),
            Sounding::Voice(samples) => {
                let into = usize::try_from(into).unwrap_or(usize::MAX);
                VOICE * samples.get(into).copied().unwrap_or(0.0)
            }
        };
        let stopped = self.stop.and_then(|stop| frame.checked_sub(stop));
        sample * stopped.map_or(1.0, |since| 1.0 - share(since, FADE))
    }

    /// How much of it is there, from 0 to 1: all of it at once, so that nothing is too loud beside its beginning, and gone within
    /// a [`FADE`].
    fn presence(&self, frame: Frame) -> f32 {
        let end = self.end();
        if frame < self.at || frame >= end {
            return 0.0;
        }
        share(end - frame, FADE)
    }
}

/// The sample of one frame, between -1 and 1.
#[must_use]
pub fn mix<'a>(notes: impl IntoIterator<Item = &'a Note>, frame: Frame) -> f32 {
    let (mut voices, mut chimes, mut rest) = (Layer::default(), Layer::default(), Layer::default());
    for note in notes {
        match note.sounding {
            Sounding::Voice(_) => voices.add(note, frame),
            Sounding::Tone(Tone::Chime) => chimes.add(note, frame),
            Sounding::Tone(_) => rest.add(note, frame),
        }
    }
    // Several sounds at once stay within what a device can play.
    let mixed = voices.over(chimes.over(rest.sample));
    mixed.clamp(-1.0, 1.0)
}

/// Notes that stand in front of others.
#[derive(Default)]
struct Layer {
    sample: f32,
    presence: f32,
}

impl Layer {
    fn add(&mut self, note: &Note, frame: Frame) {
        self.sample += note.sample(frame);
        self.presence = self.presence.max(note.presence(frame));
    }

    /// The sample of both, what is behind lowered as far as this is there.
    fn over(&self, behind: f32) -> f32 {
        self.sample + behind * (1.0 - (1.0 - UNDER) * self.presence)
    }
}

//! From sounds to samples: a pure function of what sounds, and of the frame.
//!
//! Every sample follows from the sounds that reach into it. Nothing is remembered between two calls, so it does not matter how
//! many samples are asked for at once, or that some were skipped.

use std::f32::consts::TAU;

use super::score::{Frame, RATE, Sound, Timbre};

/// How long silence takes to come when everything is stopped, in frames: a cut is heard as a click.
pub const FADE: Frame = RATE / 100;

/// How loud the beat is while somebody speaks, as a share of its loudness.
const UNDER_VOICE: f32 = 0.35;

/// A recorded line that is spoken.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// When it begins.
    pub at: Frame,
    /// Its samples at [`RATE`], between -1 and 1.
    pub samples: &'a [f32],
}

impl Voice<'_> {
    fn sample(&self, frame: Frame) -> Option<f32> {
        let into = usize::try_from(frame.checked_sub(self.at)?).ok()?;
        self.samples.get(into).copied()
    }
}

/// Everything that sounds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Mix<'a> {
    /// The sounds, in any order.
    pub sounds: &'a [Sound],
    /// The line that is spoken.
    pub voice: Option<Voice<'a>>,
    /// When everything is to be silent: what sounds then fades out.
    pub stop: Option<Frame>,
}

impl Mix<'_> {
    /// Fills a buffer with the samples from this frame on, each between -1 and 1.
    pub fn render(&self, from: Frame, samples: &mut [f32]) {
        for (sample, frame) in samples.iter_mut().zip(from..) {
            *sample = self.sample(frame);
        }
    }

    /// The sample of one frame.
    #[must_use]
    pub fn sample(&self, frame: Frame) -> f32 {
        let fade = self.fade(frame);
        if fade <= 0.0 {
            return 0.0;
        }
        let spoken = self.voice.and_then(|voice| voice.sample(frame));
        let under = if spoken.is_some() { UNDER_VOICE } else { 1.0 };
        let sounds: f32 = self
            .sounds
            .iter()
            .filter_map(|sound| Some(sound.timbre.sample(frame.checked_sub(sound.at)?)))
            .sum();
        // Several sounds at once stay within what a device can play.
        let mixed = spoken.unwrap_or(0.0) * VOICE + sounds * under;
        fade * mixed.clamp(-1.0, 1.0)
    }

    fn fade(&self, frame: Frame) -> f32 {
        let since = self.stop.and_then(|stop| frame.checked_sub(stop));
        since.map_or(1.0, |since| 1.0 - share(since, FADE))
    }
}

/// How loud a voice is, with room for the beat beside it.
const VOICE: f32 = 0.7;

impl Timbre {
    /// How long it sounds, in frames.
    #[must_use]
    pub fn length(self) -> Frame {
        match self {
            Self::Push | Self::FirstPush => RATE / 25,
            Self::Breath => RATE,
            Self::Chime => RATE * 3 / 5,
        }
    }

    /// Its sample so many frames after it began.
    fn sample(self, into: Frame) -> f32 {
        if into >= self.length() {
            return 0.0;
        }
        let gone = share(into, self.length());
        match self {
            // A knock: loud at once, gone soon.
            Self::Push => 0.8 * tone(1_000.0, into) * (-7.0 * gone).exp(),
            Self::FirstPush => 0.9 * tone(1_500.0, into) * (-7.0 * gone).exp(),
            // A breath swells and fades as the chest does.
            Self::Breath => 0.45 * tone(330.0, into) * (TAU * 0.5 * gone).sin(),
            // Two notes, the second one lower.
            Self::Chime => {
                let (note, gone) = if gone < 0.5 {
                    (880.0, gone * 2.0)
                } else {
                    (660.0, gone * 2.0 - 1.0)
                };
                0.5 * tone(note, into) * (-4.0 * gone).exp()
            }
        }
    }
}

/// A pure tone that begins at nothing.
fn tone(hertz: f32, into: Frame) -> f32 {
    (TAU * hertz * seconds(into)).sin()
}

/// No sound is longer than a few seconds, so that nothing is lost on the way to a float.
#[expect(clippy::cast_precision_loss, reason = "a few seconds of frames")]
fn seconds(frames: Frame) -> f32 {
    frames as f32 / RATE as f32
}

fn share(part: Frame, whole: Frame) -> f32 {
    (seconds(part) / seconds(whole.max(1))).min(1.0)
}

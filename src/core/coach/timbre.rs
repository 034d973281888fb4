//! How the sounds sound that no voice speaks.

use std::f32::consts::TAU;

use super::score::{Frame, RATE};

/// How something sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timbre {
    /// One push.
    Push,
    /// The first push of a round.
    FirstPush,
    /// One breath: it swells for the second in which somebody blows.
    Breath,
    /// Something is due: a check, a dose, a swap, a look.
    Chime,
    /// A look at the chest begins: two notes, upwards.
    LookBegins,
    /// It ends: one low note.
    LookEnds,
}

impl Timbre {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Push,
        Self::FirstPush,
        Self::Breath,
        Self::Chime,
        Self::LookBegins,
        Self::LookEnds,
    ];

    /// How long it sounds, in frames.
    #[must_use]
    pub fn length(self) -> Frame {
        match self {
            Self::Push | Self::FirstPush => RATE / 25,
            Self::Breath => RATE,
            Self::Chime => RATE * 3 / 5,
            Self::LookBegins | Self::LookEnds => RATE * 3 / 10,
        }
    }

    /// Its sample so many frames after it began.
    #[must_use]
    pub fn sample(self, into: Frame) -> f32 {
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
            Self::Chime => notes(0.5, [880.0, 660.0], into, gone),
            Self::LookBegins => notes(0.4, [523.0, 784.0], into, gone),
            Self::LookEnds => notes(0.4, [392.0, 392.0], into, gone),
        }
    }
}

/// Two notes, each gone by its end.
fn notes(loudness: f32, [first, second]: [f32; 2], into: Frame, gone: f32) -> f32 {
    let (note, gone) = if gone < 0.5 {
        (first, gone * 2.0)
    } else {
        (second, gone * 2.0 - 1.0)
    };
    loudness * tone(note, into) * (-4.0 * gone).exp()
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

/// Which part of a stretch of frames another one is, at most all of it.
pub(super) fn share(part: Frame, whole: Frame) -> f32 {
    (seconds(part) / seconds(whole.max(1))).min(1.0)
}

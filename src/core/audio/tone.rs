//! How the sounds sound that no voice speaks.

use std::f32::consts::TAU;

use super::frame::{Frame, RATE};

/// How something sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
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
    /// This is practice: three soft notes that nothing live has.
    Practice,
    /// The casualty breathes in and out, quietly.
    Easy,
    /// A gasp.
    Gasp,
    /// A snore.
    Snore,
    /// A wet rattle.
    Gurgle,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Push,
        Self::FirstPush,
        Self::Breath,
        Self::Chime,
        Self::LookBegins,
        Self::LookEnds,
        Self::Practice,
        Self::Easy,
        Self::Gasp,
        Self::Snore,
        Self::Gurgle,
    ];

    /// How long it sounds, in frames.
    #[must_use]
    pub fn length(self) -> Frame {
        match self {
            Self::Push | Self::FirstPush => RATE / 25,
            Self::Breath => RATE,
            Self::Chime => RATE * 3 / 5,
            Self::LookBegins | Self::LookEnds => RATE * 3 / 10,
            Self::Practice => RATE * 9 / 10,
            Self::Easy => RATE * 12 / 5,
            Self::Gasp => RATE * 7 / 10,
            Self::Snore | Self::Gurgle => RATE * 8 / 5,
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
            Self::Practice => melody(0.45, &[988.0, 740.0, 988.0], into, gone),
            // Air in, a little later air out, higher and softer.
            Self::Easy => {
                0.34 * air(into, 1.0) * swell(gone * 2.0)
                    + 0.2 * air(into, 1.5) * swell(gone * 2.0 - 1.0)
            }
            // Sharp and short.
            Self::Gasp => 0.55 * air(into, 1.2) * (1.0 - gone) * (gone * 12.0).min(1.0),
            Self::Snore => {
                0.6 * rattle(into, 62.0) * (0.3 + 0.7 * air(into, 0.4).abs()) * swell(gone)
            }
            Self::Gurgle => 0.6 * air(into, 0.35) * (0.5 + 0.5 * rattle(into, 17.0)) * swell(gone),
        }
    }
}

/// The pitches of a stream of air, in hertz: none is a multiple of another, so that together they rush.
const AIR: [f32; 9] = [
    311.0, 433.0, 547.0, 683.0, 797.0, 919.0, 1_063.0, 1_217.0, 1_373.0,
];

/// A stream of air, so much higher than usual: between -1 and 1, mostly near 0.
fn air(into: Frame, higher: f32) -> f32 {
    let tones = AIR.iter().zip(0_u8..);
    let sum: f32 = tones
        .map(|(hertz, number)| {
            let wander = 1.0 + 0.3 * tone(5.0 + f32::from(number), into);
            wander * (TAU * hertz * higher * seconds(into) + f32::from(number) * 1.7).sin()
        })
        .sum();
    sum / 6.0
}

/// A low buzz.
fn rattle(into: Frame, hertz: f32) -> f32 {
    (tone(hertz, into) + 0.6 * tone(2.0 * hertz, into) + 0.4 * tone(3.0 * hertz, into)) / 2.0
}

/// Comes and goes once between 0 and 1, and is nothing elsewhere.
fn swell(part: f32) -> f32 {
    if (0.0..=1.0).contains(&part) {
        (TAU * 0.5 * part).sin()
    } else {
        0.0
    }
}

/// Notes of the same length, each gone by its end.
fn melody(loudness: f32, pitches: &[f32; 3], into: Frame, gone: f32) -> f32 {
    let place = gone * 3.0;
    let mut left = place;
    for pitch in pitches {
        if left < 1.0 {
            return loudness * tone(*pitch, into) * (-4.0 * left).exp() * (left * 20.0).min(1.0);
        }
        left -= 1.0;
    }
    0.0
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

/// Which part of a interval of frames another one is, at most all of it.
pub(super) fn share(part: Frame, whole: Frame) -> f32 {
    (seconds(part) / seconds(whole.max(1))).min(1.0)
}

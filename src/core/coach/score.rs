//! What sounds when: the beat and the breaths of an incident on a grid of frames, so fine that no rounding adds up.

use super::{Beat, Cue, beat};
use crate::clock::Millis;
use crate::engine::{Rules, State};
use crate::incident::{ClockEvent, Event};

/// Frames a second of everything that sounds.
pub const RATE: u64 = 24_000;

/// A place on the boot clock, in frames.
pub type Frame = u64;

/// The first frame of a millisecond on the boot clock.
#[must_use]
pub fn frame_of(at: Millis) -> Frame {
    at.saturating_mul(RATE / 1000)
}

/// A sound and the frame in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    /// When it begins.
    pub at: Frame,
    /// What it is.
    pub timbre: Timbre,
}

/// How something sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timbre {
    /// One push.
    Push,
    /// The first push of a round.
    FirstPush,
    /// One breath: it swells for as long as the breath lasts.
    Breath,
    /// Something is due: a check, a dose, a swap, a look.
    Chime,
}

/// Every sound of the beat that begins from the first frame on and before the second one. Asked for one stretch after the
/// other it leaves nothing out and says nothing twice, however long or short the stretches are.
#[must_use]
pub fn beat_sounds(rules: &Rules, state: &State, from: Frame, to: Frame) -> Vec<Sound> {
    let mut sounds = Vec::new();
    let mut at = from / (RATE / 1000);
    while frame_of(at) < to {
        let Some(beat) = beat(rules, state, at) else {
            break;
        };
        let sound = sound_of(rules, beat);
        sounds.extend(sound.filter(|sound| (from..to).contains(&sound.at)));
        // A cue has at least a millisecond.
        at = beat.until.max(at + 1);
    }
    sounds
}

fn sound_of(rules: &Rules, beat: Beat) -> Option<Sound> {
    let timbre = match beat.cue {
        Cue::Push(1) => Timbre::FirstPush,
        Cue::Push(_) => Timbre::Push,
        Cue::Breath(_) | Cue::WeakBreath => Timbre::Breath,
        Cue::Wait => return None,
    };
    let at = match beat.cue {
        // Counted from the first push of the round: a millisecond is too coarse for an even beat.
        Cue::Push(number) => {
            let before = rules.protocol.cpr.push_at(number - 1);
            frame_of(beat.since - before) + push_frame(rules.protocol.cpr.per_minute, number - 1)
        }
        _ => frame_of(beat.since),
    };
    Some(Sound { at, timbre })
}

/// How many frames after the first push of a round the push with this number begins, from 0.
#[must_use]
pub fn push_frame(per_minute: u32, number: u32) -> Frame {
    u64::from(number) * 60 * RATE / u64::from(per_minute.max(1))
}

/// Whether an event is heard as well as seen. What the clock caused carries its deadline: whoever goes through the events of an
/// incident once hears each of them once.
#[must_use]
pub fn is_heard(event: Event) -> bool {
    matches!(
        event,
        Event::Clock(
            ClockEvent::RecheckDue
                | ClockEvent::DoseDue
                | ClockEvent::LookDue
                | ClockEvent::SwapDue
                | ClockEvent::WearsOff
                | ClockEvent::FitLasts
        )
    )
}

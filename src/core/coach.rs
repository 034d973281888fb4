//! When a cue is due: the beat of pushes and breaths, as a pure function of the incident and the clock.

mod render;
mod score;

pub use render::{FADE, Mix, Voice};
pub use score::{Frame, RATE, Sound, Timbre, beat_sounds, frame_of, is_heard, push_frame};

use crate::clock::Millis;
use crate::engine::{Lead, Rules, State};

/// What the helper does at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beat {
    /// Push or breathe.
    pub cue: Cue,
    /// When it began, on the boot clock.
    pub since: Millis,
    /// When the next cue begins, on the boot clock.
    pub until: Millis,
}

/// One cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// The push with this number, from 1.
    Push(u32),
    /// The breath with this number, from 1.
    Breath(u32),
    /// One breath for weak breathing.
    WeakBreath,
    /// Time until the next breath for weak breathing.
    Wait,
}

/// The cue of this moment; none where nobody is led through CPR (R10: not while somebody else leads).
#[must_use]
pub fn beat(rules: &Rules, state: &State, now: Millis) -> Option<Beat> {
    let screen = state.place.phase.cpr()?;
    if state.lead != Lead::Helper || screen.first_breaths.is_some() {
        return None;
    }
    let clock = state.place.cpr_clock?;
    let passed = now.saturating_sub(clock.beat_from);
    let cpr = &rules.protocol.cpr;
    let (start, cue, begin, end) = if screen.weak_breaths {
        weak_breath(rules.profile.weak_breaths.every, cpr.breath, passed)
    } else {
        push_or_breath(cpr, passed)
    };
    let round_began = clock.beat_from + start;
    Some(Beat {
        cue,
        since: round_began + begin,
        until: round_began + end,
    })
}

/// Start of the round, cue, and begin and end of the cue counted from the start of the round.
fn push_or_breath(cpr: &crate::protocol::Cpr, passed: Millis) -> (Millis, Cue, Millis, Millis) {
    let start = passed - passed % cpr.round();
    let into = passed - start;
    let pushing = cpr.push_at(cpr.pushes);
    if into < pushing {
        let number = (0..cpr.pushes)
            .rev()
            .find(|number| cpr.push_at(*number) <= into)
            .unwrap_or(0);
        (
            start,
            Cue::Push(number + 1),
            cpr.push_at(number),
            cpr.push_at(number + 1),
        )
    } else {
        let number = (into - pushing) / cpr.breath;
        let cue = Cue::Breath(u32::try_from(number).unwrap_or(0) + 1);
        let begin = pushing + number * cpr.breath;
        (start, cue, begin, begin + cpr.breath)
    }
}

fn weak_breath(every: Millis, breath: Millis, passed: Millis) -> (Millis, Cue, Millis, Millis) {
    let start = passed - passed % every.max(1);
    let breath = breath.min(every);
    if passed - start < breath {
        (start, Cue::WeakBreath, 0, breath)
    } else {
        (start, Cue::Wait, breath, every)
    }
}

//! What goes on by itself, over and over: the beat of pushes and breaths, breaths alone, the look at the chest.

use super::frame::{Frame, RATE, frame_of};
use super::tone::Tone;
use overdose_protocol::definition::Round;
use overdose_protocol::engine::{Phase, Rules, State};
use overdose_protocol::incident::Lead;
use overdose_protocol::time::Millis;

/// What goes on by itself. Times are on the boot clock, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// Pushes and breaths.
    Rounds {
        /// When the first round began.
        from: Millis,
        /// One of them.
        round: Round,
    },
    /// Breaths for weak breathing.
    Breaths {
        /// When the first one began.
        from: Millis,
        /// From one breath to the next.
        every: Millis,
        /// How long one lasts.
        breath: Millis,
    },
    /// Looks at the chest, one after the other.
    Appearance {
        /// When the first one began.
        from: Millis,
        /// How long one lasts.
        every: Millis,
        /// How long before its end its last tone begins.
        ends: Millis,
    },
}

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

/// One sound of a rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// When it begins.
    pub at: Frame,
    /// How it sounds.
    pub tone: Tone,
    /// What it asks for; nothing at a look.
    pub cue: Option<Cue>,
}

/// What goes on by itself now; nothing where somebody else leads (R10).
#[must_use]
pub fn rhythm(rules: &Rules, state: &State) -> Option<Rhythm> {
    if state.lead != Lead::Helper {
        return None;
    }
    if let Some(screen) = state.place.phase.cpr() {
        let from = state.place.cpr_clock?.beat_from;
        let round = rules.protocol.cpr.round;
        return match (screen.first_breaths, screen.weak_breaths) {
            (Some(_), _) => None,
            (None, false) => Some(Rhythm::Rounds { from, round }),
            (None, true) => Some(Rhythm::Breaths {
                from,
                every: rules.profile.weak_breaths.every.max(1),
                breath: round.breath,
            }),
        };
    }
    match &state.place.phase {
        Phase::Asking(asking)
            if state.seizure.is_none()
                && rules.protocol.questions.get(asking.question).look_timer =>
        {
            Some(Rhythm::Appearance {
                from: asking.since,
                every: rules.protocol.timers.look.millis.max(1),
                ends: rules.protocol.sound.look_ends,
            })
        }
        _ => None,
    }
}

/// The cue of this moment; none where nobody is led through CPR (R10: not while somebody else leads).
#[must_use]
pub fn beat(rules: &Rules, state: &State, now: Millis) -> Option<Beat> {
    rhythm(rules, state)?.beat(now)
}

impl Rhythm {
    /// The same, so many milliseconds later.
    #[must_use]
    pub(super) fn later(mut self, by: i64) -> Self {
        let (Self::Rounds { from, .. }
        | Self::Breaths { from, .. }
        | Self::Appearance { from, .. }) = &mut self;
        *from = from.saturating_add_signed(by);
        self
    }

    /// The cue of a moment; a look has none.
    #[must_use]
    pub fn beat(&self, now: Millis) -> Option<Beat> {
        let (start, (cue, begin, end)) = match *self {
            Self::Rounds { from, round } => {
                let into = now.saturating_sub(from) % round.length().max(1);
                let start = now.max(from) - into;
                (start, push_or_breath(round, into))
            }
            Self::Breaths {
                from,
                every,
                breath,
            } => {
                let into = now.saturating_sub(from) % every;
                let start = now.max(from) - into;
                (start, weak_breath(every, breath.min(every), into))
            }
            Self::Appearance { .. } => return None,
        };
        Some(Beat {
            cue,
            since: start.saturating_add(begin),
            until: start.saturating_add(end),
        })
    }

    /// Every sound that begins from the first frame on and before the second one. Asked for one interval after the other it
    /// leaves nothing out and says nothing twice, however long or short the intervals are.
    #[must_use]
    pub fn strokes(&self, from: Frame, to: Frame) -> Vec<Stroke> {
        let mut strokes = Vec::new();
        let mut at = from / (RATE / 1000);
        while frame_of(at) < to {
            let (next, stroke) = self.step(at);
            strokes.extend(stroke.filter(|stroke| (from..to).contains(&stroke.at)));
            at = next.max(at + 1);
        }
        strokes
    }

    /// The sound of the cue of this moment, and when the next cue begins.
    fn step(&self, at: Millis) -> (Millis, Option<Stroke>) {
        if let Self::Appearance { from, every, ends } = *self {
            let into = at.saturating_sub(from) % every;
            let start = at.max(from) - into;
            let stroke = |at, tone| Stroke {
                at: frame_of(at),
                tone,
                cue: None,
            };
            let last = every - ends;
            return if into < last {
                (start + last, Some(stroke(start, Tone::LookBegins)))
            } else {
                (start + every, Some(stroke(start + last, Tone::LookEnds)))
            };
        }
        let Some(beat) = self.beat(at) else {
            return (at, None);
        };
        (beat.until, self.sound(beat))
    }

    fn sound(&self, beat: Beat) -> Option<Stroke> {
        let (at, tone) = match (*self, beat.cue) {
            // Counted from the first push of the round: a millisecond is too coarse for an even beat.
            (Self::Rounds { round, .. }, Cue::Push(number)) => {
                let before = number - 1;
                let start = frame_of(beat.since - round.push_at(before));
                let tone = match before {
                    0 => Tone::FirstPush,
                    _ => Tone::Push,
                };
                (start + push_frame(round.per_minute, before), tone)
            }
            (_, Cue::Breath(_) | Cue::WeakBreath) => (frame_of(beat.since), Tone::Breath),
            (_, Cue::Push(_) | Cue::Wait) => return None,
        };
        Some(Stroke {
            at,
            tone,
            cue: Some(beat.cue),
        })
    }
}

/// How many frames after the first push of a round the push with this number begins, from 0.
fn push_frame(per_minute: u32, number: u32) -> Frame {
    u64::from(number) * 60 * RATE / u64::from(per_minute.max(1))
}

/// The cue so long after the start of a round, and its begin and end counted from there.
fn push_or_breath(round: Round, into: Millis) -> (Cue, Millis, Millis) {
    let pushing = round.push_at(round.pushes);
    if into < pushing {
        let number = (0..round.pushes)
            .rev()
            .find(|number| round.push_at(*number) <= into)
            .unwrap_or(0);
        let cue = Cue::Push(number + 1);
        (cue, round.push_at(number), round.push_at(number + 1))
    } else {
        let breath = round.breath.max(1);
        let number = (into - pushing) / breath;
        let cue = Cue::Breath(u32::try_from(number).unwrap_or(0) + 1);
        let begin = pushing + number * breath;
        (cue, begin, begin + breath)
    }
}

fn weak_breath(every: Millis, breath: Millis, into: Millis) -> (Cue, Millis, Millis) {
    if into < breath {
        (Cue::WeakBreath, 0, breath)
    } else {
        (Cue::Wait, breath, every)
    }
}

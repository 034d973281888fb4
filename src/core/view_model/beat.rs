//! The beat, on the CPR screen and on everything that is opened over it.

use crate::audio::{Beat, Cue};
use crate::locale::{Message, MessageId};
use crate::view_model::{BeatPart, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The beat, on the CPR screen and under a question that was asked from there.
    pub(in crate::view_model) fn beat(&self) -> Option<Part> {
        let Beat { cue, since, until } = self.session.beat(self.now)?;
        let round = &self.protocol.cpr.round;
        let of = |id: MessageId, number: u32, of: u32| {
            Message::from(id)
                .with("number", u64::from(number))
                .with("of", u64::from(of))
        };
        let every = self.rules.profile.weak_breaths.every / 1000;
        let rate = message!("beat-rate", rate = u64::from(round.per_minute));
        let (line, rate) = match cue {
            Cue::Push(number) => (
                of(message_id!("beat-push", number, of), number, round.pushes),
                Some(rate),
            ),
            Cue::Breath(number) => (
                of(
                    message_id!("beat-breath", number, of),
                    number,
                    round.breaths,
                ),
                None,
            ),
            Cue::WeakBreath => (
                message!("beat-weak"),
                Some(message!("beat-every", seconds = every)),
            ),
            Cue::Wait => (
                message!("beat-wait"),
                Some(message!("beat-every", seconds = every)),
            ),
        };
        let counted = match cue {
            Cue::Push(number) => Some((number, round.pushes)),
            Cue::Breath(number) => Some((number, round.breaths)),
            Cue::WeakBreath | Cue::Wait => None,
        };
        let count = counted.map(|(number, of)| {
            [
                message!("beat-count", number = u64::from(number)),
                message!("beat-count.of", of = u64::from(of)),
            ]
        });
        Some(Part::Beat(BeatPart {
            cue,
            count,
            into: self.passed(since),
            lasts: until.saturating_sub(since),
            line,
            rate,
        }))
    }
}

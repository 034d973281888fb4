//! The beat, on the CPR screen and on everything that is opened over it.

use crate::audio::{self, Beat, Cue};
use crate::locale::Message;
use crate::view_model::{BeatPart, Part, View};

impl View<'_> {
    /// The beat, on the CPR screen and under a question that was asked from there.
    pub(in crate::view_model) fn beat(&self) -> Option<Part> {
        let Beat { cue, since, until } = audio::beat(&self.rules, self.state, self.now.boot)?;
        let round = &self.protocol.cpr.round;
        let of = |id, number: u32, of: u32| {
            Message::new(id)
                .with("number", u64::from(number))
                .with("of", u64::from(of))
        };
        let every = self.rules.profile.weak_breaths.every / 1000;
        let rate = Message::new("beat-rate").with("rate", u64::from(round.per_minute));
        let (line, rate) = match cue {
            Cue::Push(number) => (of("beat-push", number, round.pushes), Some(rate)),
            Cue::Breath(number) => (of("beat-breath", number, round.breaths), None),
            Cue::WeakBreath => (
                Message::new("beat-weak"),
                Some(Message::new("beat-every").with("seconds", every)),
            ),
            Cue::Wait => (
                Message::new("beat-wait"),
                Some(Message::new("beat-every").with("seconds", every)),
            ),
        };
        Some(Part::Beat(BeatPart {
            cue,
            into: self.passed(since),
            lasts: until.saturating_sub(since),
            line,
            rate,
        }))
    }
}

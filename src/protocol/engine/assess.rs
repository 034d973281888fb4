//! From one set of answers to the outcome, without a timeline.

use crate::definition::{CardId, Course, OutcomeId, ProfileId, Protocol, ReadAnswers};

/// What a set of answers leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// The outcome to show: never below the floor that the previous outcome caused.
    pub outcome: OutcomeId,
    /// The floor from now on: the higher of the previous outcome's and this one's (R9).
    pub floor: OutcomeId,
}

impl Assessment {
    /// The cards of the outcome, in the order of the profile.
    #[must_use]
    pub fn cards(self, protocol: &Protocol, profile: ProfileId) -> &[CardId] {
        let outcome = protocol.outcomes.get(self.outcome);
        match outcome.course {
            Course::Cpr => &protocol.profiles.get(profile).order,
            Course::Steps | Course::Watch => &outcome.cards,
        }
    }
}

/// Assesses a set of answers after a previous outcome, if there was one. A blank counts as not sure, except where the
/// decision list says that it means "not asked".
#[must_use]
pub fn assess(
    protocol: &Protocol,
    previous: Option<OutcomeId>,
    answers: impl ReadAnswers,
) -> Assessment {
    let earlier = previous.map(|outcome| protocol.outcomes.get(outcome).floor);
    let decided = protocol.decisions.decide(answers);
    let outcome = earlier.map_or(decided, |floor| floor.worse(decided));
    let caused = protocol.outcomes.get(outcome).floor;
    Assessment {
        outcome,
        floor: earlier.map_or(caused, |floor| floor.worse(caused)),
    }
}

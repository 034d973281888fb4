//! What tells two states apart: everything that the engine reads again, without times.
//!
//! Left out are times, counters, the crew, why questions are asked, and the facts of `facts`: none of them decides what
//! happens next, and of the facts a law says so. *Not sure* counts as the dangerous answer, which the proof over all answers allows. A child and the dose
//! clock count where the outcome has a place for them. Under a question only the outcome and its kind of screen count.
//! Where Back leads is not part of it either: each state carries the history of the shortest way to it, and every step is
//! undone right after it was taken.

use std::hash::Hasher;

use super::super::ids::Ids;
use overdose_protocol::definition::{Answers, Key as _, OutcomeId};
use overdose_protocol::engine::{CardSet, DoseStage, Phase, State, Why};
use overdose_protocol::incident::{Lead, Overlay, Supply};

/// What tells two states apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    front: u64,
    answers: Answers,
    done: CardSet,
    rest: u64,
}

impl std::hash::Hash for Key {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        hasher.write_u64(self.front);
        self.answers.hash(hasher);
        self.done.hash(hasher);
        hasher.write_u64(self.rest);
    }
}

impl Key {
    /// The key of a state.
    pub fn new(ids: &Ids, state: &State) -> Self {
        let outcome = state.outcome();
        let mut front = Bits::default();
        let mut answers = Answers::BLANK;
        let mut done = CardSet::default();
        match &state.place.phase {
            Phase::Asking(asking) => {
                front.push(8, 0);
                front.push(8, asking.question.index());
                front.push(1, usize::from(asking.look_ended));
                // After Q2 of a check the colour follows, and after that of another round it does not.
                front.push(
                    1,
                    usize::from(asking.why == Why::Check && outcome == Some(ids.b)),
                );
                answers = asking.answers.not_sure_as(ids.dangers);
                under(&mut front, ids, asking.under.as_deref());
            }
            Phase::Steps(cards) | Phase::Watch(cards) => {
                front.push(8, 1);
                front.push(8, cards.outcome.index());
                front.push(8, cards.current.index());
                done = cards.done;
            }
            Phase::Cpr(cpr) => {
                front.push(8, 2);
                front.push(8, cpr.outcome.index());
                front.push(1, usize::from(cpr.weak_breaths));
                front.push(1, usize::from(cpr.first_breaths.is_some()));
            }
            Phase::Closed(closed) => {
                front.push(8, 3);
                under(&mut front, ids, Some(&closed.under));
            }
        }
        Self {
            front: front.0,
            answers,
            done,
            rest: rest(ids, state, outcome),
        }
    }
}

fn rest(ids: &Ids, state: &State, outcome: Option<OutcomeId>) -> u64 {
    let mut rest = Bits::default();
    let place = &state.place;
    rest.push(8, place.floor.map_or(0, |floor| floor.index() + 1));
    rest.push(1, usize::from(place.rescued));
    rest.push(1, usize::from(place.cpr_clock.is_some()));
    let lead = match state.lead {
        Lead::Helper => 0,
        Lead::CallTaker => 1,
        Lead::Aed => 2,
    };
    rest.push(2, lead);
    let page = match state.page {
        None => 0,
        Some(Overlay::Help) => 1,
        Some(Overlay::Handover) => 2,
    };
    rest.push(2, page);
    rest.push(1, usize::from(state.seizure.is_some()));
    rest.push(1, usize::from(state.suspended));
    let shown = outcome.map(|outcome| ids.protocol.outcomes.get(outcome));
    // Beside a look at the breathing it counts too: the outcome that follows has a place for it.
    let young = state.age.is_young() && shown.is_none_or(|outcome| outcome.child_key);
    rest.push(1, usize::from(young));
    let dose = match state.last_dose() {
        Some(dose) if dose.stage == DoseStage::Second => 2,
        Some(_) => 1,
        None => 0,
    };
    let counts = shown.is_some_and(|outcome| outcome.dose_card.is_some());
    rest.push(2, if counts { dose } else { 0 });
    let none_here = state.supply == Supply::None && counts && dose != 1;
    rest.push(1, usize::from(none_here));
    rest.push(1, usize::from(none_here && state.asleep_without_naloxone()));
    let colour =
        matches!(&state.place.phase, Phase::Steps(_) | Phase::Watch(_)) && state.colour_waits();
    rest.push(1, usize::from(colour));
    rest.0
}

fn under(bits: &mut Bits, ids: &Ids, phase: Option<&Phase>) {
    let (kind, outcome, dose_card) = match phase {
        None => (0, 0, false),
        Some(Phase::Steps(cards) | Phase::Watch(cards)) => {
            let dose_card = ids.protocol.outcomes.get(cards.outcome).dose_card;
            (1, cards.outcome.index(), dose_card == Some(cards.current))
        }
        Some(Phase::Cpr(cpr)) => (2, cpr.outcome.index(), false),
        Some(Phase::Asking(_) | Phase::Closed(_)) => (3, 0, false),
    };
    bits.push(2, kind);
    bits.push(8, outcome);
    bits.push(1, usize::from(dose_card));
}

/// Small numbers packed into one.
#[derive(Default)]
struct Bits(u64);

impl Bits {
    fn push(&mut self, bits: u32, value: usize) {
        self.0 = self.0 << bits | u64::try_from(value).unwrap_or(0);
    }
}

/// A quick hasher for keys that nobody chooses with ill intent.
#[derive(Default)]
pub struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        // The upper bits are the mixed ones, and a table goes by the lower.
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_u128(&mut self, value: u128) {
        for half in [value, value >> 64] {
            self.write_u64(u64::try_from(half & u128::from(u64::MAX)).unwrap_or(0));
        }
    }
}

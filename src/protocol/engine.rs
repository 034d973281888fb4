//! The engine: answers to outcomes, events to state, state to the next thing the clock will cause. Total and deterministic.

mod apply;
mod assess;
mod back;
mod card_set;
mod cards;
mod due;
mod facts;
mod front;
mod round;
mod said;
mod state;
mod way;
mod words;

pub use assess::{Assessment, assess};
pub use card_set::CardSet;
pub use due::{Due, next_due, pending};
pub use facts::Facts;
pub use front::Offer;
pub use state::{
    Asking, Cards, Checkpoint, Closed, Cpr, CprClock, Dose, DoseStage, Phase, State, Why,
};
pub use words::{HouseRules, look_waits};

use crate::definition::{Profile, Protocol};
use crate::incident::{Header, Incident};

/// What an incident is judged by: the protocol, and what its header fixes.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The protocol.
    pub protocol: &'a Protocol,
    /// The regional profile.
    pub profile: &'a Profile,
    /// Whether the helpers are trained.
    pub trained: bool,
}

impl<'a> Rules<'a> {
    /// The rules of an incident with this header.
    #[must_use]
    pub fn new(protocol: &'a Protocol, header: Header) -> Self {
        Self {
            protocol,
            profile: protocol.profiles.get(header.profile),
            trained: header.trained,
        }
    }

    /// Whether *Weak breaths?* is offered on the CPR screen.
    #[must_use]
    pub fn offers_weak_breaths(&self) -> bool {
        self.trained || !self.profile.weak_breaths.trained_only
    }
}

/// The state after everything that happened.
#[must_use]
pub fn fold(protocol: &Protocol, incident: &Incident) -> State {
    let rules = Rules::new(protocol, incident.header);
    let mut state = State::new(protocol);
    for entry in incident.entries() {
        state.apply(&rules, entry);
    }
    state
}

//! Facts by which nothing is decided: words alone are made of them.

use crate::definition::{DrugId, OutcomeId};
use crate::time::Millis;
use crate::told::{Told, ToldKind};

/// What is known besides what decides. A state shares it with the states before it until one of them learns more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Since when somebody is said to be calling, and how long that holds (R19).
    pub calling: Option<Calling>,
    /// Whether the outcome became more severe since somebody was said to be calling (R19).
    pub call_again: bool,
    /// Whether one helper has nobody beside them (R20).
    pub alone: bool,
    /// When quiet breaths were counted since the question was shown.
    pub breaths: Vec<Millis>,
    /// How many the last finished look before the last answer about the breathing counted.
    pub counted: Option<usize>,
    /// What the person may have taken.
    pub drugs: Vec<DrugId>,
    /// What the crew will ask, as far as it was said: one place for each kind.
    told: [Option<Told>; ToldKind::ALL.len()],
    /// Whether *Same person?* stands on the screen.
    pub same_person_asked: bool,
}

impl Facts {
    /// What was told of one kind.
    #[must_use]
    pub fn told(&self, kind: ToldKind) -> Option<Told> {
        self.told.get(kind as usize).copied().flatten()
    }

    /// Something is told: it stands in the place of what was told of its kind before.
    pub(super) fn tell(&mut self, told: Told) {
        if let Some(place) = self.told.get_mut(told.kind() as usize) {
            *place = Some(told);
        }
    }
}

/// That somebody is calling, as a person said; nobody checked it (R19).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calling {
    /// Since when.
    pub since: Millis,
    /// The outcome then, or the first one after it: a more severe one ends it.
    pub(super) outcome: Option<OutcomeId>,
    /// Whether the call taker or the crew was there since: they know what is worse.
    pub(super) answered: bool,
}

//! Facts by which nothing is decided: words alone are made of them.

use crate::definition::DrugId;
use crate::incident::Told;
use crate::time::Millis;

use super::state::Calling;

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
    /// What the crew will ask, as far as it was said: the last of each kind.
    pub told: Vec<Told>,
    /// Whether *Same person?* stands on the screen.
    pub same_person_asked: bool,
}

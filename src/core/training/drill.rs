//! A drill: a scenario that somebody practises, and what happened in it beside the incident.

use std::sync::Arc;

use super::act::Act;
use super::scenario::Scenario;
use overdose_protocol::time::Now;

/// A drill. What the learner did with the program is an incident, as in a live one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drill {
    /// What is practised.
    pub scenario: Arc<Scenario>,
    /// When it began.
    pub begun: Now,
    /// What else happened, in order.
    pub acts: Vec<(Now, Act)>,
    /// How often the trainer went one step back.
    pub rewound: u32,
    /// Which learner, by a number: nobody is named.
    pub learner: Option<u32>,
}

impl Drill {
    /// One that begins now.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, begun: Now, learner: Option<u32>) -> Self {
        Self {
            scenario,
            begun,
            acts: Vec::new(),
            rewound: 0,
            learner,
        }
    }

    /// Whether it was ended, not by its own steps.
    #[must_use]
    pub fn was_ended(&self) -> bool {
        self.acts.iter().any(|(_, act)| *act == Act::Ended)
    }
}

//! The parts of practice: its banner, the casualty, and what a room answers.

use super::action::Action;
use super::show::{Show, Shown};
use crate::locale::Message;
use crate::message;
use crate::training::{Breathing, Colour};
use overdose_protocol::time::Millis;

/// The banner of practice.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeBar {
    /// That it is practice.
    pub line: Message,
    /// How long the drill has gone on.
    pub clock: Option<Message>,
    /// The key to a real emergency.
    pub real: Action,
}

/// The casualty of a drill.
#[derive(Debug, Clone, PartialEq)]
pub struct CasualtyPart {
    /// What there is to see.
    pub see: Message,
    /// What the casualty says.
    pub says: Option<Message>,
    /// What somebody else in the scene has just said.
    pub cue: Option<Message>,
    /// How they breathe.
    pub breathing: Breathing,
    /// From one breath to the next, in milliseconds; nothing where there is none.
    pub every: Option<Millis>,
    /// How long ago the last breath began, in milliseconds.
    pub into: Millis,
    /// The colour of the lips.
    pub colour: Colour,
    /// Whether the eyes are open.
    pub awake: bool,
    /// Whether they lie on their side.
    pub on_side: bool,
    /// What the trainer can do at once.
    pub keys: Vec<Action>,
}

impl CasualtyPart {
    /// How they breathe, in words.
    #[must_use]
    pub fn breath(&self) -> Message {
        match self.breathing {
            Breathing::Easy => message!("breath-easy"),
            Breathing::Slow => message!("breath-slow"),
            Breathing::Gasps => message!("breath-gasps"),
            Breathing::Snores => message!("breath-snores"),
            Breathing::Gurgles => message!("breath-gurgles"),
            Breathing::None => message!("breath-none"),
            Breathing::Unclear => message!("breath-unclear"),
        }
    }
}

/// An answer of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct BarPart {
    /// The answer.
    pub label: Message,
    /// How many hands went up, and in the other round; nothing where they were not counted.
    pub counts: Vec<(Message, Option<u32>)>,
    /// How many hands there are in all, at most.
    pub of: u32,
    /// Whether its hands are typed now.
    pub typed: bool,
    /// Whether it is right; nothing before all hands are in.
    pub right: Option<Message>,
}

impl Show for BarPart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.label.show(tell);
        self.right.show(tell);
        self.counts.iter().for_each(|(round, _)| round.show(tell));
    }
}

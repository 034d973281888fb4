//! What can be pressed: actions, answers and things to choose from, each with its keys; and a key as a screen has it.

use super::show::{Press, Show, Shown, Whole};
use crate::locale::Message;
use crate::session::{Intent, Key};
use overdose_protocol::definition::Answer;

/// A key of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The key.
    pub key: Key,
    /// What it asks for.
    pub intent: Intent,
    /// Whether the screen shows it. Where it does not, what would take an order out of sight is asked first.
    pub shown: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// What it asks for.
    pub intent: Intent,
    /// Its keys.
    pub keys: Keys,
    /// Its words.
    pub label: Message,
    /// The places in which its button may stand in a row of seven, the usual one first. Without any it follows the others.
    pub slots: &'static [usize],
}

/// How many places a row of actions has.
pub const SLOTS: usize = 7;

impl Action {
    /// Whether it says nothing of what the card asks for: the button beside it does.
    #[must_use]
    pub fn only_goes_on(&self) -> bool {
        self.label.id == "key-next-step"
    }

    /// Actions in their fixed places, and those that have no place of their own, or found it taken.
    #[must_use]
    pub fn in_slots(actions: &[Self]) -> (Vec<Option<&Self>>, Vec<&Self>) {
        let mut slots: Vec<Option<&Self>> = vec![None; SLOTS];
        let mut others = Vec::new();
        for action in actions {
            let free = action
                .slots
                .iter()
                .find(|place| slots.get(**place).is_some_and(Option::is_none));
            match free.and_then(|place| slots.get_mut(*place)) {
                Some(slot) => *slot = Some(action),
                None => others.push(action),
            }
        }
        (slots, others)
    }
}

impl Show for Action {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let (keys, in_turn) = match self.keys {
            Keys::Any(keys) | Keys::Named(keys) => (keys, &[][..]),
            Keys::InTurn(keys) => (&[][..], keys),
        };
        let press = Press {
            in_turn,
            ..Press::of(self.intent)
        };
        tell(Shown::Begin(Whole::Button(press)));
        self.label.show(tell);
        for key in keys {
            tell(Shown::Key(*key, self.intent));
        }
        tell(Shown::End);
    }
}

/// The keys of something that can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Any of them, the first of which is shown.
    Any(&'static [Key]),
    /// Any of them, and its words name them.
    Named(&'static [Key]),
    /// One after the other: the first of them opens a list.
    InTurn(&'static [Key]),
}

impl Keys {
    /// What is shown of them, if anything.
    #[must_use]
    pub fn caption(self) -> Option<String> {
        match self {
            Self::Any(keys) => keys.first().map(|key| key.caption()),
            Self::Named(_) => None,
            Self::InTurn(keys) => {
                let captions: Vec<String> = keys.iter().map(|key| key.caption()).collect();
                Some(captions.join(", "))
            }
        }
    }
}

/// The answers to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The question, where it is a prompt on an instruction screen.
    pub prompt: Option<Message>,
    /// Yes, no, not sure: always all three, in this order.
    pub buttons: Vec<AnswerButton>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerButton {
    /// The answer.
    pub answer: Answer,
    /// Its word.
    pub label: Message,
    /// What it means here.
    pub hint: Message,
    /// Its keys: the digit, and the letter of the language.
    pub keys: [Key; 2],
}

impl Show for AnswerButton {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let intent = Intent::Answer(self.answer);
        tell(Shown::Begin(Whole::Button(Press::of(intent))));
        self.label.show(tell);
        self.hint.show(tell);
        for key in self.keys {
            tell(Shown::Key(key, intent));
        }
        tell(Shown::End);
    }
}

/// Things to choose from.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// How to choose.
    pub hint: Message,
    /// The things.
    pub choices: Vec<Choice>,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it asks for.
    pub intent: Intent,
    /// Its key.
    pub key: Key,
    /// Its words.
    pub label: Message,
    /// What has to be known of it beside them: one thing under them, or several in columns.
    pub about: Vec<Message>,
    /// Whether it is chosen already.
    pub chosen: bool,
}

impl Show for Choice {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let press = Press {
            chosen: self.chosen.then_some(true),
            ..Press::of(self.intent)
        };
        tell(Shown::Begin(Whole::Button(press)));
        self.label.show(tell);
        self.about.show(tell);
        tell(Shown::Key(self.key, self.intent));
        tell(Shown::End);
    }
}

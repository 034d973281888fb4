//! What was seen, sign by sign, and when somebody last looked.

use super::Before;
use crate::definition::{Answer, Protocol, QuestionId};
use crate::engine::State;
use crate::incident::{ClockEvent, Entry, Event};
use crate::time::Now;

/// What somebody saw of one sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    /// What was looked at.
    pub question: QuestionId,
    /// What was seen.
    pub answer: Answer,
    /// When.
    pub at: Now,
}

/// A look, and how many steps Back would have to undo before it is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Noted {
    look: Observation,
    depth: usize,
}

/// Every look, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Observations(Vec<Noted>);

impl Observations {
    /// Follows an event.
    pub(super) fn apply(
        &mut self,
        protocol: &Protocol,
        before: Before,
        entry: &Entry,
        after: &State,
    ) {
        let depth = after.steps_back();
        if depth < before.depth {
            if entry.event == Event::WentBack {
                self.0.retain(|noted| noted.depth <= depth);
            } else {
                // A round that was broken off was looked at all the same, and Back does not come through it any more.
                for noted in self.0.iter_mut().filter(|noted| noted.depth > depth) {
                    noted.depth = 0;
                }
            }
            return;
        }
        // What did not fit the state changed nothing.
        if depth == before.depth {
            return;
        }
        let mut note = |question, answer| {
            let at = entry.at;
            self.0.push(Noted {
                look: Observation {
                    question,
                    answer,
                    at,
                },
                depth,
            });
        };
        match entry.event {
            Event::Answered(question, answer) => note(question, answer),
            Event::Clock(ClockEvent::Silence) => {
                if let Some(question) = before.asking {
                    note(question, Answer::NotSure);
                }
            }
            Event::NotBreathing => {
                let answers = protocol.actions.not_breathing;
                for question in protocol.questions.keys() {
                    if let Some(answer) = answers.get(question) {
                        note(question, answer);
                    }
                }
            }
            _ => {}
        }
    }

    /// Of each sign the last look; and where an earlier one saw something else, the last such look too. A count stands beside
    /// the look that it was asked after. In the order of time.
    #[must_use]
    pub fn last(&self, protocol: &Protocol) -> Vec<Observation> {
        let mut last: Vec<Observation> = Vec::new();
        for look in self.0.iter().rev().map(|noted| noted.look) {
            let told: Vec<&Observation> = last
                .iter()
                .filter(|told| same_sign(protocol, told.question, look.question))
                .collect();
            let is_told = told.first().is_some_and(|now| {
                let changed = told.iter().any(|told| told.answer != now.answer);
                let counted = told.iter().all(|told| told.question > look.question);
                changed || look.answer == now.answer && !counted
            });
            if !is_told {
                last.push(look);
            }
        }
        last.reverse();
        last
    }
}

/// Whether two questions are about the same sign: the breathing is looked at, and counted once more.
#[must_use]
pub fn same_sign(protocol: &Protocol, one: QuestionId, other: QuestionId) -> bool {
    let looks = |question| protocol.questions.get(question).look_timer;
    one == other || looks(one) && looks(other)
}

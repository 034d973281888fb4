//! Steps: one card in front, and what else the outcome asks or lets pass by itself.

use crate::messages;
use crate::view_model::binding::Draft;
use crate::view_model::{Answers, Part, View};
use overdose_protocol::definition::{Course, Outcome};
use overdose_protocol::engine::Cards;

impl View<'_> {
    pub(in crate::view_model) fn steps(&self, cards: &Cards, screen: &mut Draft) {
        let outcome = self.protocol.outcomes.get(cards.outcome);
        self.card_in_front(cards, screen);
        screen.extend(self.prompt(outcome));
        screen.extend(self.auto_advance(cards, outcome));
        screen.extend(self.check_clock(false));
        self.around(cards, outcome, screen);
    }

    /// The question on the screen itself.
    pub(in crate::view_model) fn prompt(&self, outcome: &Outcome) -> Option<Part> {
        let question = outcome.prompt?.question;
        Some(Part::Answers(Answers {
            prompt: Some(messages::prompt(self.protocol, question)),
            buttons: self.answer_buttons(question),
        }))
    }

    /// The cards before the CPR screen go on by themselves: nothing waits for a key.
    pub(in crate::view_model) fn auto_advance(
        &self,
        cards: &Cards,
        outcome: &Outcome,
    ) -> Option<Part> {
        if outcome.course == Course::Cpr {
            self.goes_on(cards.since)
        } else {
            None
        }
    }
}

//! Steps: one card in front, and what passes by itself.

use crate::view_model::binding::Draft;
use crate::view_model::{Part, View};
use overdose_protocol::definition::{Course, Outcome};
use overdose_protocol::engine::Cards;

impl View<'_> {
    pub(in crate::view_model) fn steps(&self, cards: &Cards, screen: &mut Draft) {
        let outcome = self.protocol.outcomes.get(cards.outcome);
        self.card_in_front(cards, screen);
        screen.extend(self.auto_advance(cards, outcome));
        screen.extend(self.check_clock(false));
        self.around(cards, outcome, screen);
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

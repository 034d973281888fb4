//! Watching: one card in front, and the clock to the next check.

use crate::view_model::View;
use crate::view_model::binding::Draft;
use overdose_protocol::engine::Cards;

impl View<'_> {
    pub(in crate::view_model) fn watch(&self, cards: &Cards, screen: &mut Draft) {
        let outcome = self.protocol.outcomes.get(cards.outcome);
        self.card_in_front(cards, screen);
        screen.extend(self.check_clock(!cards.unanswered));
        self.around(cards, outcome, screen);
    }
}

//! Which cards an outcome's list holds just now, and which one comes next.

use super::Rules;
use super::state::{CardSet, Cards, Cpr, State};
use crate::definition::{CardId, Course, NotesShown, OutcomeId};
use crate::time::Millis;

impl State {
    /// The list of an outcome as it stands now: a dose card only while that dose is due, a child's cards for a child.
    #[must_use]
    pub fn card_list(&self, rules: &Rules, outcome: OutcomeId) -> Vec<CardId> {
        let row = rules.protocol.outcomes.get(outcome);
        match row.course {
            Course::Cpr => rules.profile.steps.clone(),
            Course::Steps | Course::Watch => {
                let child = row.child_key && self.child;
                let added = child.then_some(&rules.protocol.cpr.child.more_help);
                row.cards
                    .iter()
                    .chain(added.into_iter().flatten())
                    .copied()
                    .filter(|card| Some(*card) != row.dose_card || self.dose_is_due())
                    .collect()
            }
        }
    }

    /// The first card of the list that is not done, if any.
    #[must_use]
    pub fn next_card(&self, rules: &Rules, outcome: OutcomeId, done: CardSet) -> Option<CardId> {
        self.card_list(rules, outcome)
            .into_iter()
            .find(|card| !done.contains(*card) && !self.is_given(rules, outcome, *card))
    }

    /// Whether a card asks for a dose that was given already: the next one is counted from the last (section 5), so it waits
    /// until that is due, and where the outcome has a card for it, it is that card's alone to say.
    fn is_given(&self, rules: &Rules, outcome: OutcomeId, card: CardId) -> bool {
        let dose_card = rules.protocol.outcomes.get(outcome).dose_card;
        rules.protocol.cards.get(card).gives_dose
            && dose_card != Some(card)
            && self.last_dose().is_some()
            && (dose_card.is_some() || !self.dose_is_due())
    }

    /// Whether the card in front still has one after it, or a screen.
    #[must_use]
    pub fn has_next(&self, rules: &Rules, cards: &Cards) -> bool {
        let course = rules.protocol.outcomes.get(cards.outcome).course;
        course == Course::Cpr
            || self
                .next_card(rules, cards.outcome, cards.done.with(cards.current))
                .is_some()
    }

    /// The push and breath cards of the CPR screen: those of a child for a child (R15).
    #[must_use]
    pub fn cpr_cards(&self, rules: &Rules) -> (CardId, CardId) {
        let cpr = &rules.protocol.cpr;
        if self.child {
            (cpr.child.push_card, cpr.child.breath_card)
        } else {
            (cpr.push_card, cpr.breath_card)
        }
    }

    /// How the mix notes are shown beside a card: in full only after the first action (section 4), a line at any time.
    #[must_use]
    pub fn notes_shown(&self, rules: &Rules, cards: &Cards) -> Option<NotesShown> {
        let outcome = rules.protocol.outcomes.get(cards.outcome);
        let rescued = self.place.rescued && !outcome.rescue;
        let done = |card: &CardId| cards.done.contains(*card);
        let acted = rescued
            || !self.drugs.is_empty()
            || self.card_list(rules, cards.outcome).iter().any(done);
        (acted || outcome.notes == NotesShown::Line).then_some(outcome.notes)
    }

    /// The cards beside the beat: a due dose, what follows the first round, the round itself, and what to do when the
    /// breathing is back.
    #[must_use]
    pub fn cards_beside(&self, rules: &Rules, cpr: &Cpr, now: Millis) -> Vec<CardId> {
        let protocol = &rules.protocol.cpr;
        let outcome = rules.protocol.outcomes.get(cpr.outcome);
        let mut cards = Vec::new();
        cards.extend(outcome.dose_card.filter(|_| self.dose_is_due()));
        let clock = self.place.cpr_clock;
        let round_over = clock
            .is_some_and(|clock| now.saturating_sub(clock.first_beat) >= protocol.round.length());
        if round_over && self.last_dose().is_none() {
            cards.extend(&rules.profile.after_first_round);
        }
        // A round of pushes is no order while the breaths alone are (AB1).
        cards.extend((!cpr.weak_breaths).then_some(protocol.repeat_card));
        cards.push(protocol.recovered_card);
        if self.child {
            cards.extend(&protocol.child.more_help);
        }
        cards
    }
}

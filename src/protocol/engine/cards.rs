//! Which cards an outcome's list holds just now, and which one comes next.

use super::Rules;
use super::card_set::CardSet;
use super::state::{Cards, Cpr, State};
use crate::definition::{CardId, Course, NotesShown, OutcomeId};
use crate::incident::Supply;
use crate::time::Millis;

impl State {
    /// The list of an outcome as it stands now: a dose card only while that dose is due. What else holds for a child tells to push on
    /// the chest: it stands beside the beat, and never before somebody who breathes (R15).
    #[must_use]
    pub fn card_list(&self, rules: &Rules, outcome: OutcomeId) -> Vec<CardId> {
        let row = rules.protocol.outcomes.get(outcome);
        match row.course {
            Course::Cpr => rules.profile.steps.clone(),
            Course::Steps | Course::Watch => row
                .cards
                .iter()
                .copied()
                .filter(|card| Some(*card) != row.dose_card || self.dose_card_is_due())
                .collect(),
        }
    }

    /// Whether the card of one more dose has its time: with no naloxone it only looks at the breathing (R8).
    fn dose_card_is_due(&self) -> bool {
        self.dose_is_due() || self.asleep_without_naloxone()
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
        if self.age.is_young() {
            (cpr.child.push_card, cpr.child.breath_card)
        } else {
            (cpr.push_card, cpr.breath_card)
        }
    }

    /// How the mix notes are shown beside a card: in full only after the first action (section 4), a line at any time. Beside a card that
    /// tells to give naloxone stands the line alone: what naloxone does not do comes after it is given.
    #[must_use]
    pub fn notes_shown(&self, rules: &Rules, cards: &Cards) -> Option<NotesShown> {
        let outcome = rules.protocol.outcomes.get(cards.outcome);
        let rescued = self.place.rescued && !outcome.rescue;
        let done = |card: &CardId| cards.done.contains(*card);
        let acted = rescued
            || !self.facts.drugs.is_empty()
            || self.card_list(rules, cards.outcome).iter().any(done);
        let gives_dose = rules.protocol.cards.get(cards.current).gives_dose;
        match outcome.notes {
            NotesShown::Full if acted && !gives_dose => Some(NotesShown::Full),
            NotesShown::Full if !acted => None,
            NotesShown::Full | NotesShown::Line => Some(NotesShown::Line),
        }
    }

    /// The cards beside the beat: naloxone until it is given or none is here, what follows the first round, the round itself, and
    /// what to do when the breathing is back.
    #[must_use]
    pub fn cards_beside(&self, rules: &Rules, cpr: &Cpr, now: Millis) -> Vec<CardId> {
        let protocol = &rules.protocol.cpr;
        let outcome = rules.protocol.outcomes.get(cpr.outcome);
        let mut cards = Vec::new();
        cards.extend(outcome.dose_card.filter(|_| self.dose_is_due()));
        let clock = self.place.cpr_clock;
        let round_over = clock
            .is_some_and(|clock| now.saturating_sub(clock.first_beat) >= protocol.round.length());
        if self.last_dose().is_none() {
            let gives = |card: &&CardId| rules.protocol.cards.get(**card).gives_dose;
            cards.extend(rules.profile.steps.iter().filter(gives));
            let later = rules.profile.after_first_round.iter();
            cards.extend(later.filter(|_| round_over));
        }
        let none_here = self.supply == Supply::None;
        cards.retain(|card| !(none_here && rules.protocol.cards.get(*card).gives_dose));
        cards.push(protocol.recovered_card);
        // A round of pushes is no order while the breaths alone are (AB1).
        cards.extend((!cpr.weak_breaths).then_some(protocol.repeat_card));
        if self.age.is_young() {
            cards.extend(&protocol.child.more_help);
        }
        cards
    }
}

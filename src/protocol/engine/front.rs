//! What stands in front of the helper in a state: the card, what the caller says, and what is offered. Screens and voice show just this.

use super::Rules;
use super::state::{Asking, Cards, Cpr, Phase, State, Why};
use crate::definition::{Answer, CardId, Course};
use crate::incident::{Lead, Overlay};

/// Something that can be done beside the question or instruction in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offer {
    /// One step back.
    Back,
    /// They do not breathe.
    NotBreathing,
    /// They may breathe again (R14).
    BreathingAgain,
    /// Ask everything again.
    CheckAgain,
    /// A dose was given.
    Naloxone,
    /// The last dose was none.
    CorrectDose,
    /// They shake all over, or no longer.
    Seizure,
    /// A quiet breath is seen.
    CountBreath,
    /// The AED is here, or its steps end.
    Aed,
    /// It is a child, or not.
    Child,
    /// It is a baby, or not.
    Baby,
    /// Somebody is calling, or nobody.
    Calling,
    /// The helper is alone, or not.
    Alone,
    /// No naloxone is here, or there is some.
    Supply,
    /// Which naloxone is in the hand.
    Device,
    /// Breaths alone, or pushes again.
    WeakBreaths,
    /// What they may have taken.
    Drugs,
    /// The call taker leads, or no longer.
    CallTaker,
    /// The crew is here.
    Crew,
    /// Everything else.
    MoreHelp,
    /// Another person.
    NewPerson,
}

impl State {
    /// Whether somebody looks at the breathing in the middle of CPR: the hands are off, for a short time (R14).
    #[must_use]
    pub fn looks_in_cpr(&self, rules: &Rules) -> bool {
        self.looks(rules) && self.place.phase.is_cpr()
    }

    /// Whether that look goes on: after it the pushes are the order again, and the question stays.
    #[must_use]
    pub fn hands_are_off(&self, rules: &Rules) -> bool {
        let ended = matches!(&self.place.phase, Phase::Asking(asking) if asking.look_ended);
        self.looks_in_cpr(rules) && !ended && self.lead == Lead::Helper
    }

    /// Whether *Child* and *Baby* are offered: beside a look at the breathing, and where CPR may follow (R15).
    #[must_use]
    pub fn offers_age(&self, rules: &Rules) -> bool {
        let outcome = self.outcome();
        self.looks(rules)
            || outcome.is_some_and(|outcome| rules.protocol.outcomes.get(outcome).child_key)
    }

    /// Whether the question in front is a look at the breathing.
    fn looks(&self, rules: &Rules) -> bool {
        self.asked()
            .is_some_and(|question| rules.protocol.questions.get(question).look_timer)
    }

    /// The card in front: of a seizure, of the CPR screen, or of the list. A question has none, nor has a closed incident.
    #[must_use]
    pub fn front_card(&self, rules: &Rules) -> Option<CardId> {
        if self.seizure.is_some() {
            return Some(rules.protocol.actions.fit_card);
        }
        match &self.place.phase {
            Phase::Asking(_) | Phase::Closed(_) => None,
            Phase::Steps(cards) | Phase::Watch(cards) => Some(list_card(rules, cards)),
            Phase::Cpr(cpr) => Some(self.cpr_card(rules, cpr)),
        }
    }

    /// The one order of the CPR screen.
    #[must_use]
    pub fn cpr_card(&self, rules: &Rules, cpr: &Cpr) -> CardId {
        if self.lead == Lead::Aed {
            rules.protocol.cpr.aed_card
        } else if cpr.weak_breaths {
            rules.profile.weak_breaths.card
        } else if let (Some(_), Some(card)) = (cpr.first_breaths, rules.profile.child_first) {
            card
        } else {
            self.cpr_cards(rules).0
        }
    }

    /// The card whose words the caller says now: that of the outcome, or of the question that comes with the call. None once they
    /// wake again: what the caller said before is no longer so.
    #[must_use]
    pub fn call_card(&self, rules: &Rules) -> Option<CardId> {
        if self.is_closed() || self.wakes_again(rules) {
            return None;
        }
        let outcome = self.outcome();
        outcome
            .and_then(|outcome| rules.protocol.outcomes.get(outcome).call_card)
            .or_else(|| self.question_call_card(rules))
    }

    /// Whether somebody may be on the phone with a call taker who does not lead yet (R10).
    #[must_use]
    pub fn call_is_open(&self, rules: &Rules) -> bool {
        let outcome = self.outcome();
        let called = outcome.is_some_and(|id| rules.protocol.outcomes.get(id).call_card.is_some());
        let open = called || self.place.rescued || self.question_call_card(rules).is_some();
        open && !self.is_closed() && self.lead != Lead::CallTaker
    }

    fn wakes_again(&self, rules: &Rules) -> bool {
        let Phase::Asking(asking) = &self.place.phase else {
            return false;
        };
        let first = rules.protocol.actions.first_question;
        let danger = rules.protocol.questions.get(first).danger;
        let answer = asking.answers.get(first);
        answer.is_some_and(|answer| answer != danger && answer != Answer::NotSure)
    }

    /// The first call card of the round of questions, once its answers call for it (R0).
    fn question_call_card(&self, rules: &Rules) -> Option<CardId> {
        let Phase::Asking(asking) = &self.place.phase else {
            return None;
        };
        let mut shown = rules.protocol.questions.iter().filter_map(|(_, question)| {
            let cards = question.cards.as_ref()?;
            let is_asked = |question| asking.answers.get(question).is_some();
            let asked = cards
                .when
                .0
                .iter()
                .all(|condition| is_asked(condition.question));
            (asked && cards.when.holds(asking.answers)).then_some(&cards.show)
        });
        shown.next()?.first().copied()
    }

    /// Whether *Same person?* is asked now (R12): never on an outcome that does not allow it, nor over the handover.
    #[must_use]
    pub fn same_person_shown(&self, rules: &Rules) -> bool {
        self.facts.same_person_asked && self.same_person_allowed(rules)
    }

    pub(super) fn same_person_allowed(&self, rules: &Rules) -> bool {
        let allowed = |outcome| -> bool { rules.protocol.outcomes.get(outcome).same_person_line };
        self.outcome().is_none_or(allowed) && self.page != Some(Overlay::Handover)
    }

    /// What is offered beside the question or instruction in front, in the order of the buttons.
    #[must_use]
    pub fn offers(&self, rules: &Rules) -> Vec<Offer> {
        let row = self.outcome().map(|id| rules.protocol.outcomes.get(id));
        let mut offers = vec![Offer::Back];
        match &self.place.phase {
            Phase::Asking(asking) => {
                offers.push(Offer::NotBreathing);
                if rules.protocol.questions.get(asking.question).look_timer {
                    offers.extend([Offer::Seizure, Offer::CountBreath]);
                    offers.extend([Offer::Child, Offer::Baby]);
                }
                offers.push(Offer::MoreHelp);
            }
            Phase::Closed(_) => offers.push(Offer::NewPerson),
            Phase::Steps(_) | Phase::Watch(_) | Phase::Cpr(_) => {
                if row.is_some_and(|row| row.course == Course::Cpr) {
                    offers.extend([Offer::BreathingAgain, Offer::Naloxone, Offer::Aed]);
                } else {
                    offers.extend([Offer::NotBreathing, Offer::Naloxone, Offer::CheckAgain]);
                    offers.extend(row.filter(|row| row.child_key).map(|_| Offer::Child));
                }
                // Where somebody may be on the phone, the line about them names the key; so does the one that says who leads.
                let is_named = self.call_is_open(rules) || self.lead == Lead::CallTaker;
                offers.extend((!is_named).then_some(Offer::CallTaker));
                offers.extend([Offer::Crew, Offer::MoreHelp]);
            }
        }
        offers
    }

    /// What is said of them beside the instruction in front, and needs no place of its own at its foot.
    #[must_use]
    pub fn beside(&self, rules: &Rules) -> Vec<Offer> {
        let row = self.outcome().map(|id| rules.protocol.outcomes.get(id));
        let acute = row.is_some_and(|row| row.child_key);
        let leads_to_cpr = row.is_some_and(|row| row.course == Course::Cpr);
        match &self.place.phase {
            Phase::Steps(_) | Phase::Watch(_) | Phase::Cpr(_) if acute && leads_to_cpr => {
                vec![Offer::Child, Offer::Baby, Offer::Supply, Offer::Alone]
            }
            Phase::Steps(_) | Phase::Watch(_) if acute => {
                vec![Offer::Baby, Offer::Supply, Offer::Alone]
            }
            _ => Vec::new(),
        }
    }

    /// What More help offers of the protocol, on every screen of an incident.
    #[must_use]
    pub fn listed_offers(&self, rules: &Rules) -> Vec<Offer> {
        let mut offers = Vec::new();
        if !self.is_closed() {
            let row = self.outcome().map(|id| rules.protocol.outcomes.get(id));
            let may_breathe_again = row.is_some_and(|row| row.breathing_again);
            offers.extend([
                Offer::NotBreathing,
                Offer::Seizure,
                Offer::Naloxone,
                Offer::CorrectDose,
            ]);
            let aed = may_breathe_again || self.lead == Lead::Aed;
            offers.extend(aed.then_some(Offer::Aed));
            offers.extend(may_breathe_again.then_some(Offer::BreathingAgain));
            let weak_breaths = may_breathe_again && rules.offers_weak_breaths();
            offers.extend(weak_breaths.then_some(Offer::WeakBreaths));
            if self.offers_age(rules) {
                offers.extend([Offer::Child, Offer::Baby]);
            }
            offers.extend(row.map(|_| Offer::CheckAgain));
            offers.extend([Offer::Drugs, Offer::CallTaker, Offer::Calling, Offer::Alone]);
            offers.extend([Offer::Supply, Offer::Device]);
            offers.extend(self.began.map(|_| Offer::Crew));
        }
        offers.push(Offer::NewPerson);
        offers
    }
}

impl Cards {
    /// The card that a check without an answer brings to the front.
    #[must_use]
    pub fn unanswered_card(&self, rules: &Rules) -> Option<CardId> {
        let outcome = rules.protocol.outcomes.get(self.outcome);
        outcome.recheck.unanswered_card.filter(|_| self.unanswered)
    }
}

impl Asking {
    /// The cards of the call beside the question (R0).
    #[must_use]
    pub fn call_cards<'a>(&self, rules: &Rules<'a>) -> &'a [CardId] {
        let question = rules.protocol.questions.get(self.question);
        match &question.cards {
            Some(cards) if self.why == Why::Opening && cards.when.holds(self.answers) => {
                &cards.show
            }
            Some(_) | None => &[],
        }
    }
}

/// The card of a list that is in front.
fn list_card(rules: &Rules, cards: &Cards) -> CardId {
    cards.unanswered_card(rules).unwrap_or(cards.current)
}

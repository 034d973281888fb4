//! What a person says of the age, the call and the naloxone here: it holds until somebody says otherwise (R8, R15, R19).

use super::Rules;
use super::facts::Calling;
use super::state::{Phase, State};
use crate::incident::{Age, Lead, Supply};
use crate::time::Millis;

impl State {
    pub(super) fn set_age(&mut self, rules: &Rules, at: Millis, age: Age) {
        let before = self.age;
        if !self.offers_age(rules) || before == age {
            return;
        }
        self.age = age;
        if before.is_young() == age.is_young() {
            return;
        }
        let breaths_first = age.is_young() && rules.profile.child_first.is_some();
        if let Phase::Cpr(cpr) = &mut self.place.phase {
            cpr.first_breaths = breaths_first.then_some(at);
        }
        self.drop_stale_card(rules, at);
    }

    /// What a person says of the call; nothing else follows from it (R19).
    pub(super) fn set_calling(&mut self, at: Millis, calling: bool) {
        let began = Calling {
            since: at,
            outcome: self.outcome(),
            answered: self.lead == Lead::CallTaker || self.crew.is_some(),
        };
        let facts = self.learn();
        facts.call_again = false;
        facts.calling = calling.then(|| facts.calling.unwrap_or(began));
    }

    /// The call taker or the crew is there: whatever gets worse from here on, they learn of it.
    pub(super) fn answer_call(&mut self) {
        let facts = self.learn();
        facts.call_again = false;
        if let Some(calling) = &mut facts.calling {
            calling.answered = true;
        }
    }

    pub(super) fn set_supply(&mut self, rules: &Rules, at: Millis, supply: Supply) {
        self.supply = supply;
        if supply == Supply::None
            && let Some(clock) = &mut self.place.cpr_clock
        {
            clock.dose_asked = false;
        }
        self.drop_stale_card(rules, at);
    }
}

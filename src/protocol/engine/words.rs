//! Which of its words a card has as things stand.

use super::Rules;
use super::state::State;
use crate::definition::CardId;
use crate::incident::{Age, ClockEvent, Entry, Event, Supply};

/// What the rules of a house say of naloxone (R8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HouseRules {
    /// The house keeps none.
    pub has_none: bool,
    /// Its staff do not give it.
    pub staff_keep_off: bool,
}

impl State {
    /// The name of the words in the place of a card's own: a baby's head is not tilted (R15), no dose is asked for where no naloxone is here, and nothing of a second helper
    /// where one is alone (R8, R20).
    #[must_use]
    pub fn words_in_place<'a>(
        &self,
        rules: &Rules<'a>,
        card: CardId,
        house: HouseRules,
    ) -> Option<&'a str> {
        let card = rules.protocol.cards.get(card);
        if let (Age::Baby, Some(words)) = (self.age, &card.baby) {
            return Some(words);
        }
        let none_here = self.supply == Supply::None || (card.gives_dose && house.has_none);
        let alone = self.facts.alone && card.second_helper;
        let words = match (alone, none_here && card.asks_dose) {
            (true, true) => card.alone_without.as_ref(),
            (false, true) => card.without.as_ref(),
            (true, false) => card.alone.as_ref(),
            (false, false) if card.gives_dose && house.staff_keep_off => card.staff.as_ref(),
            (false, false) => {
                let counted = card.counted.as_ref();
                counted.filter(|_| self.breaths_were_enough(rules))
            }
        };
        words.map(String::as_str)
    }

    /// Whether the profile lets naloxone wait in the hand, and enough breaths were counted for it (R8).
    fn breaths_were_enough(&self, rules: &Rules) -> bool {
        let counted = self.facts.counted.unwrap_or_default();
        rules.profile.waits_with.is_some_and(|enough| {
            counted
                >= match self.age {
                    Age::Adult => enough.adult,
                    Age::Child => enough.child,
                    Age::Baby => enough.baby,
                }
        })
    }
}

/// Whether a look at the breathing has fallen due in CPR, and nobody has swapped, looked or given another dose since (R14).
#[must_use]
pub fn look_waits(entries: &[Entry]) -> bool {
    let last = entries.iter().rev().find_map(|entry| match entry.event {
        Event::Clock(ClockEvent::LookDue) => Some(true),
        Event::Clock(ClockEvent::SwapDue) | Event::BreathingAgain | Event::NaloxoneGiven => {
            Some(false)
        }
        _ => None,
    });
    last.unwrap_or(false)
}

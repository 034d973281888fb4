//! The CPR screen: one order that can be read across a room, the beat, and what stays in sight beside it.

use crate::format::format_duration;
use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::{ClockPart, Instruction, Part, View};
use crate::{message, messages};
use overdose_protocol::definition::CardId;
use overdose_protocol::engine::{Cpr, CprClock};
use overdose_protocol::incident::Lead;

impl View<'_> {
    pub(in crate::view_model) fn cpr(&self, cpr: &Cpr, screen: &mut Draft) {
        screen.push(self.outcome_title(cpr.outcome));
        if self.state.dose_is_due() && !self.none_here() {
            let dose = self.protocol.outcomes.get(cpr.outcome).dose_card;
            screen.extend(dose.map(|card| Part::Notice(self.card_line(card))));
        }
        if cpr.unanswered {
            screen.push(Part::Notice(message!("no-answer-to-check")));
        }
        let order = self.state.front_card(&self.rules);
        screen.extend(order.map(|card| Part::Instruction(self.order_in_front(card))));
        let aed = self.state.lead == Lead::Aed;
        if let Some(since) = cpr.first_breaths.filter(|_| !aed) {
            screen.push(Part::Next(self.action(Intent::Next)));
            screen.extend(self.goes_on(since));
        }
        screen.extend(self.beat());
        if let Some(clock) = self.state.place.cpr_clock {
            screen.extend(self.swap(clock));
        }
        if !aed && !cpr.weak_breaths && cpr.first_breaths.is_none() {
            screen.push(Part::NextInstruction(
                self.card(self.state.cpr_cards(&self.rules).1),
            ));
        }
        screen.extend(self.naloxone());
        screen.extend(self.said_of_them());
        screen.push(self.mix_notes(self.protocol.outcomes.get(cpr.outcome).notes));
        screen.push(Part::SideCards(self.cpr_beside(cpr)));
        screen.extend(self.weak_breaths(cpr));
        screen.push(Part::Actions(self.instruction_actions()));
    }

    /// What stays in sight beside the beat.
    pub(in crate::view_model) fn cpr_beside(&self, cpr: &Cpr) -> Vec<Instruction> {
        let recovered = self.protocol.cpr.recovered_card;
        let young = &self.protocol.cpr.child.more_help;
        let cards = self.state.cards_beside(&self.rules, cpr, self.now.boot);
        let short = |card: CardId| {
            let beside = self.protocol.cards.get(card).beside.as_deref();
            let order = match beside {
                Some(beside) => Instruction {
                    pictures: self.pictures(card),
                    ..self.in_words(messages::card_words(beside))
                },
                None => self.card(card),
            };
            // What they say in full stands on the screen that it leads to, and under More help.
            let is_short = card == recovered || young.contains(&card);
            let detail = order.detail.filter(|_| !is_short);
            match detail {
                // How many pushes and breaths, and when to swap, the screen itself says: here stands when to stop.
                Some(detail) if card == self.protocol.cpr.repeat_card => Instruction {
                    headline: detail,
                    detail: None,
                    ..order
                },
                detail => Instruction { detail, ..order },
            }
        };
        cards.into_iter().map(short).collect()
    }

    /// The key of weak breaths, in a profile that has a card for them.
    fn weak_breaths(&self, cpr: &Cpr) -> Option<Part> {
        let line = if cpr.weak_breaths {
            message!("weak-breaths-off")
        } else {
            message!("weak-breaths-key")
        };
        let is_offered = self.rules.offers_weak_breaths();
        is_offered.then(|| Part::Record(vec![line]))
    }

    /// The order in front. While helpers are told to swap it is drawn how.
    fn order_in_front(&self, card: CardId) -> Instruction {
        let order = self.card(card);
        let clock = self.state.place.cpr_clock;
        let swaps = clock.is_some_and(|clock| self.has_just_swapped(clock))
            && self.state.lead == Lead::Helper
            && !self.state.facts.alone;
        let drawn = self.pictures(self.protocol.cpr.repeat_card);
        if swaps && !drawn.is_empty() {
            Instruction {
                pictures: drawn,
                ..order
            }
        } else {
            order
        }
    }

    /// Whether two minutes were up a moment ago.
    fn has_just_swapped(&self, clock: CprClock) -> bool {
        clock.swaps > 0 && self.passed(clock.swap_from) < self.protocol.timers.look.millis
    }

    pub(in crate::view_model) fn swap(&self, clock: CprClock) -> Vec<Part> {
        let swap = &self.protocol.timers.swap;
        if self.state.lead != Lead::Helper {
            return Vec::new();
        }
        let mut parts = Vec::new();
        let just_swapped = self.has_just_swapped(clock);
        let nobody_calls = self.state.facts.calling.is_none();
        let asks_for_phone =
            just_swapped && self.state.facts.alone && nobody_calls && clock.swaps == 1;
        if asks_for_phone {
            // It is another order than to push on: one at a time.
            parts.push(Part::Notice(message!("swap-alone-no-phone")));
        } else if just_swapped && self.state.facts.alone {
            parts.push(Part::Notice(message!("swap-now-alone")));
        } else if just_swapped {
            parts.push(Part::Notice(message!("swap-now")));
        }
        let left = self.left(clock.swap_from.saturating_add(swap.millis));
        if !just_swapped {
            parts.push(Part::Clock(ClockPart {
                line: if self.state.facts.alone {
                    message!("swap-in-alone", clock = format_duration(left))
                } else {
                    message!("swap-in", clock = format_duration(left))
                },
                millis: left,
                runs_out: true,
                label: Some(if self.state.facts.alone {
                    message!("swap-in-alone.label")
                } else {
                    message!("swap-in.label")
                }),
                is_large: false,
            }));
        }
        // One thing at a time: whoever is alone hears of the phone first.
        if clock.dose_asked && !self.none_here() && !asks_for_phone {
            parts.push(Part::Notice(message!("naloxone-asked")));
        }
        parts
    }
}

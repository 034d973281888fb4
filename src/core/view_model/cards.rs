//! The card in front, what is done and what comes next, and what stays in reach beside it.

use crate::format::format_duration;
use crate::message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::keys::intents;
use crate::view_model::{ClockPart, Instruction, Part, Progress, View};
use overdose_protocol::definition::{CardId, Course, Outcome};
use overdose_protocol::engine::Cards;
use overdose_protocol::time::Millis;

impl View<'_> {
    pub(in crate::view_model) fn card_in_front(&self, cards: &Cards, screen: &mut Draft) {
        let unanswered = cards.unanswered_card(&self.rules);
        if unanswered.is_none() {
            // Over the call card the name of a calm outcome would say the opposite.
            screen.push(self.outcome_title(cards.outcome));
        }
        if cards.unanswered {
            screen.push(Part::Notice(message!("no-answer-to-check")));
        }
        screen.push(Part::Instruction(
            self.with_device(unanswered.unwrap_or(cards.current)),
        ));
        if self.state.has_next(&self.rules, cards) {
            screen.push(Part::Next(self.action(Intent::Next)));
        }
        if cards.unanswered {
            // A card that says to look now must not have only a button that goes on.
            screen.push(Part::SecondaryButton(self.action(Intent::CheckAgain)));
        } else if self.dose_is_in_front() {
            screen.push(Part::SecondaryButton(self.action(Intent::Naloxone)));
        }
    }

    /// Everything beside the card: progress, naloxone, cards in reach, notes, answers, actions.
    pub(in crate::view_model) fn around(
        &self,
        cards: &Cards,
        outcome: &Outcome,
        screen: &mut Draft,
    ) {
        screen.push(Part::Progress(self.progress(cards)));
        screen.extend(self.naloxone());
        screen.extend(self.said_of_them());
        let device = self.device_card(cards);
        let has_device = device.is_some();
        screen.extend(device);
        screen.extend(self.rescue_cards(outcome));
        let notes = self.state.notes_shown(&self.rules, cards);
        // How the dose is given comes before what it does in a mix.
        let notes = notes.filter(|_| !has_device);
        screen.extend(notes.map(|shown| self.mix_notes(shown)));
        screen.extend(self.answer_summary(self.state.place.answers));
        screen.push(Part::Actions(self.instruction_actions()));
    }

    /// What can be said of them beside the order: who they are, what is here.
    pub(in crate::view_model) fn said_of_them(&self) -> Option<Part> {
        let mut said = intents(self.state.beside(&self.rules));
        let asks_which = self.dose_is_in_front() && self.device().is_none() && !self.none_here();
        let asks_which = asks_which && !said.is_empty();
        said.extend(asks_which.then_some(Intent::Open(Route::Devices)));
        let actions = self.actions(&said);
        (!actions.is_empty()).then_some(Part::SideActions(actions))
    }

    /// How the naloxone of the site is given, beside the order that asks for it.
    pub(in crate::view_model) fn device_card(&self, cards: &Cards) -> Option<Part> {
        let card = self.device_for(cards.current)?;
        Some(Part::SideCards(vec![self.card(card)]))
    }

    /// A card. One that asks for naloxone shows how that of the site is given, and no other.
    fn with_device(&self, card: CardId) -> Instruction {
        let order = self.card(card);
        let device = self.device_for(card).map(|device| self.pictures(device));
        match device.filter(|drawn| !drawn.is_empty()) {
            Some(pictures) => Instruction { pictures, ..order },
            None => order,
        }
    }

    /// The card of the naloxone of the site, where another card asks for it.
    fn device_for(&self, card: CardId) -> Option<CardId> {
        let asks = self.protocol.cards.get(card).gives_dose && !self.none_here();
        self.device().filter(|_| asks)
    }

    pub(in crate::view_model) fn progress(&self, cards: &Cards) -> Progress {
        let list = self.state.card_list(&self.rules, cards.outcome);
        let done = cards.done.with(cards.current);
        let next = self.state.next_card(&self.rules, cards.outcome, done);
        let course = self.protocol.outcomes.get(cards.outcome).course;
        let next =
            next.or_else(|| (course == Course::Cpr).then(|| self.state.cpr_cards(&self.rules).0));
        let now = cards.unanswered_card(&self.rules).unwrap_or(cards.current);
        Progress {
            done: self.done_cards(&list, cards.done),
            now: message!("now-card", card = self.short(now)),
            next: match next {
                Some(card) => message!("next-card", card = self.short(card)),
                None => message!("last-card"),
            },
        }
    }

    /// When the card in front goes on by itself; not while somebody else leads (R10).
    pub(in crate::view_model) fn goes_on(&self, since: Millis) -> Option<Part> {
        if self.lead_line().is_some() {
            return None;
        }
        let advance = self.protocol.timers.card_advance.millis;
        let left = self.left(since.saturating_add(advance));
        Some(Part::Clock(ClockPart {
            line: message!("goes-on-in", clock = format_duration(left)),
            millis: left,
            runs_out: true,
            label: None,
            is_large: false,
        }))
    }

    pub(in crate::view_model) fn check_clock(&self, large: bool) -> Option<Part> {
        let left = self.left(self.state.next_check(&self.rules)?);
        Some(Part::Clock(ClockPart {
            line: message!("next-check", clock = format_duration(left)),
            millis: left,
            runs_out: true,
            label: large.then(|| message!("next-check.label")),
            is_large: large,
        }))
    }

    /// The cards that stay in reach once a rescue took place (R16).
    pub(in crate::view_model) fn rescue_cards(&self, outcome: &Outcome) -> Option<Part> {
        let rescued = self.state.place.rescued || self.state.last_dose().is_some();
        let cards = &outcome.after_rescue_cards;
        // What they say in full stands on the screen of the outcome that they come from.
        let short = |card: &CardId| Instruction {
            detail: None,
            ..self.card(*card)
        };
        (rescued && !cards.is_empty()).then(|| Part::SideCards(cards.iter().map(short).collect()))
    }
}

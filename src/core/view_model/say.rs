//! How times, cards and answers become lines.

use super::{Instruction, Part, View};
use crate::handover::{self, device_called};
use crate::locale::Message;
use crate::session::Intent;
use crate::site::Field;
use crate::{message, messages};
use overdose_protocol::definition::{Answers, CardId, OutcomeId, Picture};
use overdose_protocol::engine::CardSet;
use overdose_protocol::incident::{Age, Supply};
use overdose_protocol::time::Millis;

impl View<'_> {
    /// Time left until a moment on the boot clock, rounded up, so that a clock shows 0:00 only when it is over.
    pub(super) fn left(&self, until: Millis) -> Millis {
        until
            .saturating_sub(self.now.boot)
            .div_ceil(1000)
            .saturating_mul(1000)
    }

    /// Time passed since a moment on the boot clock.
    pub(super) fn passed(&self, since: Millis) -> Millis {
        self.now.boot.saturating_sub(since)
    }

    /// The words of a card, with the numbers of the chosen country in them.
    pub(super) fn card_line(&self, card: CardId) -> Message {
        let region = self.session.region();
        let poison = region.and_then(|region| region.open_poison_line(self.now));
        let line = self
            .card_words(card)
            .with("seconds", self.rules.profile.weak_breaths.every / 1000)
            .with("minutes", self.minutes_since_dose());
        let line = match region {
            Some(region) => line.with("ems", region.ambulance.as_str()),
            None => line.with("ems", message!("your-ambulance")),
        };
        line.with("poison", poison.unwrap_or_default())
            .with("has_poison", if poison.is_some() { "yes" } else { "no" })
    }

    /// The words of a card as things stand.
    fn card_words(&self, card: CardId) -> Message {
        let house = self.session.site().house_rules();
        match self.state.words_in_place(&self.rules, card, house) {
            Some(words) => messages::card_words(words),
            None => messages::card(self.protocol, card),
        }
    }

    /// Whether somebody said that no naloxone is here, or none is left.
    pub(super) fn none_here(&self) -> bool {
        self.state.supply == Supply::None
    }

    /// The card of the naloxone that the site has, where there is one for it.
    pub(super) fn device(&self) -> Option<CardId> {
        let product = self.session.site().text(Field::NaloxoneProduct)?;
        device_called(self.protocol, product)
    }

    /// Whole minutes since the last dose, and no fewer than those after which a card speaks of the next one.
    fn minutes_since_dose(&self) -> Millis {
        let due = self.rules.profile.dose.due;
        let since = self.state.last_dose().map(|dose| dose.at);
        let since = since
            .or(self.state.asleep_since)
            .map(|since| self.passed(since));
        since.unwrap_or(due).max(due) / 60_000
    }

    /// The cards of a list that are done, by their short names, where there are any. A card that tells to give naloxone counts as
    /// done only once a dose is recorded, and one that tells to call only once somebody is said to call: its time may have passed
    /// with nobody there.
    pub(super) fn done_cards(&self, list: &[CardId], done: CardSet) -> Option<Message> {
        let given = self.state.last_dose().is_some();
        let called = self.state.facts.calling.is_some();
        let outcomes = || self.protocol.outcomes.iter();
        let calls = |card: CardId| outcomes().any(|(_, it)| it.call_card == Some(card));
        let cards: Vec<Message> = list
            .iter()
            .filter(|card| done.contains(**card))
            .filter(|card| called || !calls(**card))
            .filter(|card| given || !self.protocol.cards.get(**card).gives_dose)
            .map(|card| self.short(*card))
            .collect();
        (!cards.is_empty()).then(|| message!("done-cards", cards))
    }

    /// The short name of a card, or its headline where it has none.
    pub(super) fn short(&self, card: CardId) -> Message {
        self.session.content().words.short(self.card_line(card))
    }

    /// A card as an instruction.
    pub(super) fn card(&self, card: CardId) -> Instruction {
        let order = self.in_words(self.card_line(card));
        let detail = order.detail.map(|detail| match self.where_it_is(card) {
            Some(place) => message!("detail-and-place", detail, place),
            None => detail,
        });
        Instruction {
            detail,
            pictures: self.pictures(card),
            whole: Some(Intent::HelpCard(card)),
            ..order
        }
    }

    /// What is drawn beside a card.
    pub(super) fn pictures(&self, card: CardId) -> Vec<Picture> {
        let card = self.protocol.cards.get(card);
        match self.state.age {
            Age::Baby => card.baby_pictures.clone(),
            Age::Adult | Age::Child => card.pictures.clone(),
        }
    }

    /// A headline with its detail, and the line that is read across a room where it has one.
    pub(super) fn in_words(&self, headline: Message) -> Instruction {
        let display = headline.attribute("display");
        let words = &self.session.content().words;
        Instruction {
            display: words.has(&display.id).then_some(display),
            detail: Some(headline.attribute("detail")),
            headline,
            pictures: Vec::new(),
            drawn_lines: false,
            whole: None,
        }
    }

    /// Where the thing is that a card tells to fetch, as the site says (protocol section 4).
    fn where_it_is(&self, card: CardId) -> Option<Message> {
        let fetches = self.protocol.cards.get(card).fetches_aed;
        self.aed_here().filter(|_| fetches)
    }

    /// Where the AED is.
    pub(super) fn aed_here(&self) -> Option<Message> {
        let place = self.session.site().text(Field::AedPlace)?;
        Some(message!("aed-here", place))
    }

    /// Which naloxone is here, and where.
    pub(super) fn naloxone_here(&self) -> Option<Message> {
        let site = self.session.site();
        if self.none_here() || site.house_rules().has_none {
            return None;
        }
        let place = site.text(Field::NaloxonePlace)?;
        Some(match site.text(Field::NaloxoneProduct) {
            Some(product) => message!("naloxone-here-product", product, place),
            None => message!("naloxone-here", place),
        })
    }

    /// The name of an outcome.
    pub(super) fn outcome_line(&self, outcome: OutcomeId) -> Message {
        messages::outcome(self.protocol, outcome)
    }

    /// The title of an outcome's screen: it says so where the steps are those of a child (R15).
    pub(super) fn outcome_title(&self, outcome: OutcomeId) -> Part {
        let name = self.outcome_line(outcome);
        let has_age = self.protocol.outcomes.get(outcome).child_key;
        Part::Title(match self.state.age {
            Age::Child if has_age => message!("title-child", outcome = name),
            Age::Baby if has_age => message!("title-baby", outcome = name),
            Age::Adult | Age::Child | Age::Baby => name,
        })
    }

    /// Answers said back, in the order of the questions; nothing where there are none.
    pub(super) fn answer_summary(&self, answers: Answers) -> Option<Part> {
        let said = handover::said(self.session.content(), answers, self.state.age);
        (!said.is_empty()).then(|| Self::said_back(said))
    }

    /// Lines in the place of the last answers.
    pub(super) fn said_back(lines: Vec<Message>) -> Part {
        Part::AnswerSummary(message!("you-said", answers = lines))
    }
}

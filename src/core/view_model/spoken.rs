//! What a screen says aloud: the order in front, in the words that stand on it.

use super::View;
use crate::audio::AudioPlan;
use crate::locale::{Arg, Message};
use crate::message;
use crate::session::{Route, Session};
use overdose_protocol::definition::{CardId, Course};
use overdose_protocol::engine::{Asking, CardSet, Cards, Phase, Why};
use overdose_protocol::time::Now;

/// Everything that is to sound from this moment on.
pub fn audio_plan(session: &mut Session, now: Now) -> AudioPlan {
    let lines = spoken(session, now);
    let in_full = session.is_asked_to_read().then(|| read(session, now));
    session.audio_plan(&lines, in_full.as_deref(), now)
}

/// All that the screen of this moment says, for whoever asks for it: each order with its detail.
fn read(session: &Session, now: Now) -> Vec<Message> {
    let words = &session.content().words;
    let view = View::of(session, now);
    let question = match &view.state.place.phase {
        Phase::Asking(asking) => view.question_words(asking).detail,
        Phase::Steps(_) | Phase::Watch(_) | Phase::Cpr(_) | Phase::Closed(_) => None,
    };
    let lines = spoken(session, now).into_iter().flat_map(|line| {
        let detail = line.attribute("detail");
        let detail = words.has(&detail.id).then_some(detail);
        [Some(line), detail].into_iter().flatten()
    });
    let mut lines: Vec<Message> = lines.collect();
    let asks = session.page() == Route::Instructions && view.state.seizure.is_none();
    if let Some(detail) = question.filter(|_| asks)
        && !lines.contains(&detail)
    {
        lines.push(detail);
    }
    lines
}

/// What the screen of this moment says aloud.
#[must_use]
pub fn spoken(session: &Session, now: Now) -> Vec<Message> {
    let view = View::of(session, now);
    if let Route::HelpCard(card) = session.page() {
        return vec![view.card_line(card)];
    }
    // What other pages say can wait until somebody reads it.
    if session.page() != Route::Instructions {
        return Vec::new();
    }
    view.instruction()
}

impl View<'_> {
    fn instruction(&self) -> Vec<Message> {
        if let Phase::Asking(asking) = &self.state.place.phase
            && self.state.seizure.is_none()
        {
            return self.asked_aloud(asking);
        }
        let call = match &self.state.place.phase {
            Phase::Steps(cards) | Phase::Watch(cards) => self.call_before(cards),
            Phase::Asking(_) | Phase::Cpr(_) | Phase::Closed(_) => None,
        };
        let call = call.filter(|_| self.state.seizure.is_none());
        let cards = call.into_iter().chain(self.state.front_card(&self.rules));
        cards.map(|card| self.said_card(card)).collect()
    }

    /// A card as the voice says it: it knows the minute in which a dose falls due, and no later one. The screen has that.
    fn said_card(&self, card: CardId) -> Message {
        let mut line = self.card_line(card);
        for (name, value) in &mut line.args {
            if *name == "minutes" {
                *value = Arg::from(self.rules.profile.dose.due / 60_000);
            }
        }
        line
    }

    /// The call comes before the first card of a list in which it is no card of its own.
    fn call_before(&self, cards: &Cards) -> Option<CardId> {
        let outcome = self.protocol.outcomes.get(cards.outcome);
        let is_first = outcome.course == Course::Cpr && cards.done == CardSet::default();
        outcome.call_card.filter(|_| is_first)
    }

    /// The call comes before the question that it goes with (R0).
    fn asked_aloud(&self, asking: &Asking) -> Vec<Message> {
        let call = asking.call_cards(&self.rules).first().copied();
        let mut lines: Vec<Message> = call.map(|card| self.card_line(card)).into_iter().collect();
        if asking.why == Why::Check {
            lines.push(message!("check-title"));
        }
        lines.push(self.question_words(asking).headline);
        lines
    }
}

//! The colour of somebody who breathes but does not wake: asked once by itself, never from their cards, and silence takes nothing
//! away (R18).

use super::super::{Walk, entry};
use super::Step;
use overdose_protocol::definition::Answer;
use overdose_protocol::engine::{Phase, State};
use overdose_protocol::incident::{ClockEvent, Event};

/// What is wrong with the colour at this step.
pub fn broken(step: &Step) -> Option<&'static str> {
    let (before, after) = (step.before, step.after);
    match step.event {
        Event::Clock(ClockEvent::ColourAsked) => {
            let waits = before.colour_waits() && !after.colour_waits();
            (!on_cards(step.walk, before) || !asks(step.walk, after) || !waits)
                .then_some("the colour is asked elsewhere than on B's cards, or more than once")
        }
        Event::Answered(..) if on_cards(step.walk, before) => {
            let same = before.place == after.place && before.outcome() == after.outcome();
            (!same).then_some("an answer key does something on B's cards")
        }
        Event::Answered(_, answer) if asks(step.walk, before) => {
            let dangerous = answer != Answer::No;
            let recount = after.asked() == Some(step.walk.ids.recount);
            (dangerous != recount).then_some("blue or grey on B and Q2r do not go together")
        }
        Event::Clock(ClockEvent::Unanswered) if asks(step.walk, before) => {
            let blank = after.place.answers.get(step.walk.ids.color).is_none();
            let marked = matches!(&after.place.phase, Phase::Steps(cards) if cards.unanswered);
            let kept = before.outcome() == after.outcome();
            (!blank || marked || !kept || !on_cards(step.walk, after))
                .then_some("silence about the colour does not lead back to B's cards, blank")
        }
        _ => None,
    }
}

/// Whether a first look at the colour is under way wherever B's cards are in front and it did not come yet.
pub fn under_way(walk: &Walk, state: &State, waits: bool) -> bool {
    let due = overdose_protocol::engine::pending(&walk.rules, state);
    let mut due = due.map(|due| due.event);
    !on_cards(walk, state) || waits || !state.colour_waits() || due.any(is_colour)
}

/// Whether silence on the question in front is that about the colour: the card comes back, and B with it.
pub fn comes_back(walk: &Walk, state: &State) -> bool {
    let mut due = overdose_protocol::engine::pending(&walk.rules, state);
    let Some(due) = due.find(|due| due.event == ClockEvent::Unanswered) else {
        return false;
    };
    let mut after = state.clone();
    after.apply(&walk.rules, &entry(due.at, Event::Clock(due.event)));
    on_cards(walk, &after)
}

fn is_colour(event: ClockEvent) -> bool {
    event == ClockEvent::ColourAsked
}

/// Whether B's cards are in front.
fn on_cards(walk: &Walk, state: &State) -> bool {
    matches!(&state.place.phase, Phase::Steps(cards) if cards.outcome == walk.ids.b)
}

/// Whether the colour is asked over B.
pub fn asks(walk: &Walk, state: &State) -> bool {
    state.outcome() == Some(walk.ids.b) && state.asks_colour(walk.ids.protocol)
}

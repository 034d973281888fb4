//! What stands in front in every state: the card, what the caller says, and what is offered.

use super::super::Walk;
use overdose_protocol::definition::{Answer, CardId};
use overdose_protocol::engine::{Offer, Phase, State};
use overdose_protocol::incident::{Lead, Overlay};

/// What is offered on every screen of instructions.
const BESIDE_INSTRUCTIONS: [Offer; 4] =
    [Offer::Back, Offer::Naloxone, Offer::Crew, Offer::MoreHelp];

/// What More help offers until the incident is closed.
const ALWAYS_LISTED: [Offer; 7] = [
    Offer::NotBreathing,
    Offer::Seizure,
    Offer::Naloxone,
    Offer::CorrectDose,
    Offer::Drugs,
    Offer::CallTaker,
    Offer::NewPerson,
];

/// What is wrong with what stands in front.
pub fn broken(walk: &Walk, state: &State) -> Option<&'static str> {
    card(walk, state)
        .or_else(|| call(walk, state))
        .or_else(|| offers(walk, state))
}

fn name<'a>(walk: &'a Walk, card: Option<CardId>) -> &'a str {
    card.map_or("", |card| walk.ids.protocol.cards.get(card).name.as_str())
}

fn card(walk: &Walk, state: &State) -> Option<&'static str> {
    let found = name(walk, state.front_card(&walk.rules));
    if state.seizure.is_some() {
        return (found != "X2").then_some("the card of a fit is not in front of a fit");
    }
    match &state.place.phase {
        Phase::Asking(_) | Phase::Closed(_) => {
            (!found.is_empty()).then_some("a card is in front of a question, or after Close")
        }
        Phase::Steps(_) | Phase::Watch(_) if found.is_empty() => {
            Some("instructions without a card")
        }
        Phase::Watch(cards) if !walk.ids.c.is_worse_than(cards.outcome) => {
            Some("somebody with signs of danger is only watched")
        }
        Phase::Steps(cards) | Phase::Watch(cards) => {
            let asks = walk.ids.protocol.outcomes.get(cards.outcome).colour;
            (asks.is_some() != (cards.outcome == walk.ids.b))
                .then_some("the colour is not asked for on B, or elsewhere too")
        }
        Phase::Cpr(cpr) => {
            let first = cpr.first_breaths.and(walk.rules.profile.child_first);
            let expected = match state.lead {
                Lead::Aed => "A7",
                _ if cpr.weak_breaths => "AB1",
                _ if first.is_some() => name(walk, first),
                _ if state.age.is_young() => "A4c",
                _ => "A4",
            };
            let breath = name(walk, Some(state.cpr_cards(&walk.rules).1));
            let breathe = if state.age.is_young() { "A5c" } else { "A5" };
            (found != expected || breath != breathe)
                .then_some("the CPR screen does not say what it should")
        }
    }
}

/// The caller's words come with A, B, E and C, with the round of questions once Q1 is No or Not sure, and end when they wake.
fn call(walk: &Walk, state: &State) -> Option<&'static str> {
    let ids = walk.ids;
    let found = name(walk, state.call_card(&walk.rules));
    let of_outcome = match state.outcome() {
        Some(outcome) if outcome == ids.a => "A1",
        Some(outcome) if outcome == ids.b => "B1",
        Some(outcome) if outcome == ids.e => "E1",
        Some(outcome) if outcome == ids.c => "C1",
        Some(outcome) if [ids.g, ids.d2, ids.d1].contains(&outcome) => "",
        Some(other) => name(walk, ids.protocol.outcomes.get(other).call_card),
        None => "",
    };
    let expected = match &state.place.phase {
        Phase::Closed(_) => "",
        Phase::Asking(asking) => match asking.answers.get(ids.waking) {
            Some(Answer::Yes) => "",
            Some(Answer::No | Answer::NotSure) if of_outcome.is_empty() => "K1",
            Some(Answer::No | Answer::NotSure) | None => of_outcome,
        },
        Phase::Steps(_) | Phase::Watch(_) | Phase::Cpr(_) => of_outcome,
    };
    if found != expected {
        return Some("the caller is told other words than those of the outcome");
    }
    let is_open = state.call_is_open(&walk.rules);
    let leads = state.lead == Lead::CallTaker || state.is_closed();
    (is_open && leads || !found.is_empty() && !leads && !is_open)
        .then_some("whether a call may be open is wrong")
}

/// What is wrong with *Same person?* It is looked at after every step: states that differ only in it count as one.
pub fn same_person(walk: &Walk, state: &State) -> Option<&'static str> {
    let acute = state
        .outcome()
        .is_some_and(|outcome| [walk.ids.a, walk.ids.b].contains(&outcome));
    let hidden = acute || state.page == Some(Overlay::Handover);
    let shown = state.same_person_shown(&walk.rules);
    (shown != (state.facts.same_person_asked && !hidden))
        .then_some("Same person? is shown on A, B or the handover, or not where it was asked")
}

fn offers(walk: &Walk, state: &State) -> Option<&'static str> {
    let offers = state.offers(&walk.rules);
    let has = |offer| offers.contains(&offer);
    let twice = |(index, offer)| offers.iter().skip(index + 1).any(|other| other == offer);
    if offers.iter().enumerate().any(twice) {
        return Some("something is offered twice");
    }
    let listed = state.listed_offers(&walk.rules);
    if state.is_closed() {
        let dead = offers
            .iter()
            .chain(&listed)
            .any(|offer| !matches!(offer, Offer::Back | Offer::NewPerson));
        return dead.then_some("something of the incident is offered after Close");
    }
    if !ALWAYS_LISTED.iter().all(|offer| listed.contains(offer)) {
        return Some("More help leaves something out");
    }
    let on_a = state.outcome() == Some(walk.ids.a);
    let asleep = on_a || state.outcome() == Some(walk.ids.b);
    if asleep && !listed.contains(&Offer::Child) {
        return Some("nobody can say that it is a child");
    }
    match &state.place.phase {
        Phase::Asking(asking) => {
            let looks = [walk.ids.breathing, walk.ids.recount].contains(&asking.question);
            let all = has(Offer::NotBreathing) && has(Offer::Back);
            let of_looks = [Offer::CountBreath, Offer::Child, Offer::Baby];
            (!all || of_looks.into_iter().any(|offer| looks != has(offer)))
                .then_some("a question lacks a key")
        }
        Phase::Steps(_) | Phase::Watch(_) | Phase::Cpr(_) => {
            let way_out = has(Offer::NotBreathing) != on_a && has(Offer::BreathingAgain) == on_a;
            let all = BESIDE_INSTRUCTIONS.into_iter().all(has) && has(Offer::Aed) == on_a;
            // The line about the call taker, and the one that they lead, name the key: a button stands where neither does.
            let named = state.call_is_open(&walk.rules) || state.lead == Lead::CallTaker;
            let leads = has(Offer::CallTaker) != named;
            let beside = state.beside(&walk.rules);
            let child = !asleep || has(Offer::Child) || beside.contains(&Offer::Child);
            (!all || !way_out || !leads || !child)
                .then_some("instructions lack a key, or have one too many")
        }
        Phase::Closed(_) => None,
    }
}

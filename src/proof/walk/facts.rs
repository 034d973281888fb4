//! Facts by which nothing is decided: they stand in words alone, and the walk does not tell states apart by them.

use super::entry;
use overdose_protocol::engine::{Rules, State};
use overdose_protocol::incident::{ClockEvent, Event};
use overdose_protocol::time::Millis;
use overdose_protocol::told::{AgeGroup, Told};

/// The events that bring such facts about, but for what was taken.
const FACTS: [Event; 9] = [
    Event::Touched,
    Event::BreathCounted,
    Event::SamePerson,
    Event::Calling(true),
    Event::Alone(true),
    Event::Told(Told::Age(AgeGroup::Teen)),
    Event::Clock(ClockEvent::SamePersonAsked),
    Event::Clock(ClockEvent::LookDue),
    Event::Clock(ClockEvent::WearsOff),
];

/// A state to which every such fact was added, and whether it is the same but for them.
pub fn added(rules: &Rules, state: &State, at: Millis) -> (State, bool) {
    let mut after = state.clone();
    let drugs = rules.protocol.notes.drugs.keys();
    for event in drugs.map(|drug| Event::Drug(drug, true)).chain(FACTS) {
        after.apply(rules, &entry(at, event));
    }
    let same = after.is_same_but_for_facts(state);
    (after, same)
}

/// Where an event leads after these facts: to the same as without them, but for the facts.
pub fn after(rules: &Rules, facts: &State, (event, at): (Event, Millis)) -> State {
    let mut state = facts.clone();
    state.apply(rules, &entry(at, event));
    state
}

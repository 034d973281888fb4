//! A dose that is due is asked for where somebody does not wake.

use super::super::entry;
use super::Step;
use overdose_protocol::definition::CardId;
use overdose_protocol::engine::{Phase, State};
use overdose_protocol::incident::{ClockEvent, Event, Supply};

/// What is wrong once a dose fell due, or would be if that of this step did now.
pub fn broken(step: &Step) -> Option<&'static str> {
    let due = Event::Clock(ClockEvent::DoseDue);
    let asked = if step.event == due {
        asks(step, step.after)
    } else if step.event == Event::NaloxoneGiven && !step.after.is_closed() {
        let mut after = step.after.clone();
        after.apply(&step.walk.rules, &entry(step.at, due));
        asks(step, &after)
    } else {
        true
    };
    (!asked).then_some("once the next dose is due, no card asks for it")
}

fn asks(step: &Step, state: &State) -> bool {
    let (rules, ids) = (&step.walk.rules, step.walk.ids);
    let gives = |card: &CardId| ids.protocol.cards.get(*card).gives_dose;
    match &state.place.phase {
        Phase::Steps(cards) | Phase::Watch(cards) => {
            cards.outcome != ids.b || gives(&cards.current)
        }
        // Where none is left, A8 does not come (R8).
        Phase::Cpr(_) if state.supply == Supply::None => true,
        Phase::Cpr(cpr) => state.cards_beside(rules, cpr, step.at).iter().any(gives),
        Phase::Asking(_) | Phase::Closed(_) => true,
    }
}

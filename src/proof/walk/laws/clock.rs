//! What the clock has under way: never what must wait, and always what silence means.

use super::super::{Walk, entry};
use super::colour;
use overdose_protocol::definition::{Answer, Course};
use overdose_protocol::engine::{Phase, State, pending};
use overdose_protocol::incident::Lead;
use overdose_protocol::incident::{ClockEvent, Event, Overlay};

/// What is wrong with what the clock has under way.
pub fn broken(walk: &Walk, state: &State) -> Option<&'static str> {
    let led = state.lead != Lead::Helper;
    let acute = state
        .outcome()
        .is_some_and(|outcome| [walk.ids.a, walk.ids.b].contains(&outcome));
    let asking = matches!(state.place.phase, Phase::Asking(_));
    for due in pending(&walk.rules, state) {
        let broken = match due.event {
            ClockEvent::RecheckDue if state.outcome() == Some(walk.ids.a) => {
                Some("a check of A is under way by itself")
            }
            ClockEvent::RecheckDue if asking || state.page.is_some() => {
                Some("a check does not wait for a page or a question")
            }
            ClockEvent::SamePersonAsked if acute || state.page == Some(Overlay::Handover) => {
                Some("Same person? is under way on A, B or the handover")
            }
            ClockEvent::ColourAsked if asking || state.page.is_some() => {
                Some("the colour does not wait for a page or a question")
            }
            ClockEvent::Silence
            | ClockEvent::LookEnded
            | ClockEvent::ColourAsked
            | ClockEvent::CardAdvanced
            | ClockEvent::RecheckDue
            | ClockEvent::SwapDue
                if led =>
            {
                Some("a cue is under way although somebody else leads")
            }
            ClockEvent::LookDue
            | ClockEvent::DoseDue
            | ClockEvent::WearsOff
            | ClockEvent::WearOffSoftens => None,
            _ if state.is_closed() => Some("the clock goes on after Close"),
            _ if state.suspended => Some("a cue is under way in an incident that was set aside"),
            _ => None,
        };
        if broken.is_some() {
            return broken;
        }
    }
    unchecked(walk, state, led)
        .or_else(|| silent(walk, state, led))
        .or_else(|| set_aside(walk, state))
}

/// An incident is set aside only after a long silence, and after the time in which naloxone can wear off (R12, R16).
fn set_aside(walk: &Walk, state: &State) -> Option<&'static str> {
    let timers = &walk.ids.protocol.timers;
    let due = pending(&walk.rules, state).find(|due| due.event == ClockEvent::SetAside)?;
    let worn_off = state
        .last_dose()
        .map(|dose| dose.at + timers.wears_off_until.millis);
    let silent = state.began.map(|began| began + timers.set_aside.millis);
    (worn_off.is_some_and(|at| due.at < at) || silent.is_some_and(|at| due.at < at))
        .then_some("an incident is set aside while a dose can wear off, or too soon")
}

/// Whoever does not get CPR is looked at again without anybody asking for it.
fn unchecked(walk: &Walk, state: &State, led: bool) -> Option<&'static str> {
    let (Phase::Steps(cards) | Phase::Watch(cards)) = &state.place.phase else {
        return None;
    };
    let waits = led || state.suspended || state.seizure.is_some() || state.page.is_some();
    let checks = pending(&walk.rules, state).any(|due| due.event == ClockEvent::RecheckDue);
    if !colour::under_way(walk, state, waits) {
        return Some("nobody is to look at the colour of somebody on B");
    }
    (!waits && !checks && cards.outcome != walk.ids.a)
        .then_some("no check is under way: nobody looks at them again")
}

/// Once Q1 is No or Not sure, and on Q1c, a question that stays silent must be under way to A, and no other (R11).
fn silent(walk: &Walk, state: &State, led: bool) -> Option<&'static str> {
    let Phase::Asking(asking) = &state.place.phase else {
        return None;
    };
    let q1 = asking.answers.get(walk.ids.waking);
    let counts =
        matches!(q1, Some(Answer::No | Answer::NotSure)) || asking.question == walk.ids.talking;
    let due = pending(&walk.rules, state).find(|due| due.event == ClockEvent::Silence);
    if colour::asks(walk, state) {
        let waits = led || state.suspended || state.seizure.is_some();
        return (due.is_some() || !waits && !colour::comes_back(walk, state))
            .then_some("silence about the colour counts, or is not under way to lead back to B");
    }
    if !counts {
        return due.map(|_| "silence is under way to count as not sure where nobody may be dying");
    }
    if led || state.suspended || state.seizure.is_some() {
        return None;
    }
    let most = 30_000;
    let Some(due) = due.filter(|due| due.at <= asking.since + most) else {
        return Some("silence is not under way to count as not sure");
    };
    let mut after = state.clone();
    after.apply(&walk.rules, &entry(due.at, Event::Clock(due.event)));
    let outcome = after
        .outcome()
        .filter(|_| !matches!(after.place.phase, Phase::Asking(_)));
    let course = outcome.map(|outcome| walk.ids.protocol.outcomes.get(outcome).course);
    (outcome != Some(walk.ids.a) || course != Some(Course::Cpr))
        .then_some("silence does not lead to A")
}

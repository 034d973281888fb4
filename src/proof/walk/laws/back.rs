//! Back: exactly the earlier place, and nothing that was done to the person is lost (R14).

use super::super::entry;
use super::Step;
use overdose_protocol::engine::{Checkpoint, Phase};
use overdose_protocol::incident::{ClockEvent, Event};

/// Events after which Back must return to the place before them.
fn undoable(step: &Step) -> bool {
    let in_cpr = matches!(step.before.place.phase, Phase::Cpr(_));
    match step.event {
        Event::Answered(..)
        | Event::CardDone
        | Event::BreathingAgain
        | Event::CheckAgain
        | Event::SeizureEnded
        | Event::Closed(_)
        | Event::Clock(
            ClockEvent::Silence
            | ClockEvent::CardAdvanced
            | ClockEvent::SeizureLasts
            | ClockEvent::RecheckDue,
        ) => true,
        // On the CPR screen it only ends weak breaths, as W does.
        Event::NotBreathing => !in_cpr,
        _ => false,
    }
}

/// What Back does wrong after this step, or as this step.
pub fn broken(step: &Step) -> Option<&'static str> {
    if step.event == Event::WentBack {
        let (before, after) = (step.before, step.after);
        let kept = before.doses == after.doses
            && before.age == after.age
            && before.lead == after.lead
            && before.facts.calling == after.facts.calling
            && (before.facts.alone, before.supply) == (after.facts.alone, after.supply)
            && before.crew == after.crew;
        return (!kept)
            .then_some("Back changed a dose, the age, who leads or calls, the supply or the crew");
    }
    if !undoable(step) || same_place(&step.before.place, &step.after.place) {
        return None;
    }
    let mut undone = step.after.clone();
    undone.apply(&step.walk.rules, &entry(step.at, Event::WentBack));
    let same = same_place(&step.before.place, &undone.place);
    (!same).then_some("Back does not return to the place before this step")
}

/// Whether two places are the same but for times. A CPR clock that runs goes on running (R14).
pub fn same_place(a: &Checkpoint, b: &Checkpoint) -> bool {
    same_phase(&a.phase, &b.phase)
        && a.answers == b.answers
        && a.floor == b.floor
        && a.rescued == b.rescued
}

fn same_phase(a: &Phase, b: &Phase) -> bool {
    match (a, b) {
        (Phase::Asking(a), Phase::Asking(b)) => {
            let same_under = match (&a.under, &b.under) {
                (Some(a), Some(b)) => same_phase(a, b),
                (None, None) => true,
                _ => false,
            };
            same_under && a.question == b.question && a.answers == b.answers && a.why == b.why
        }
        (Phase::Steps(a), Phase::Steps(b)) | (Phase::Watch(a), Phase::Watch(b)) => {
            a.outcome == b.outcome && a.current == b.current && a.done == b.done
        }
        (Phase::Cpr(a), Phase::Cpr(b)) => {
            a.outcome == b.outcome
                && a.done == b.done
                && a.weak_breaths == b.weak_breaths
                && a.first_breaths.is_some() == b.first_breaths.is_some()
        }
        (Phase::Closed(a), Phase::Closed(b)) => {
            a.reason == b.reason && same_phase(&a.under, &b.under)
        }
        _ => false,
    }
}

//! Rounds of questions: how checks, fits and *Breathing again?* open, and that an unanswered one takes nothing away.

use super::super::Walk;
use super::{Step, back, colour};
use overdose_protocol::definition::{Answer, Answers, Course, QuestionId};
use overdose_protocol::engine::{Phase, State};
use overdose_protocol::incident::{ClockEvent, Event};

/// What a round does wrong at this step.
pub fn broken(step: &Step) -> Option<&'static str> {
    let ids = step.walk.ids;
    let (before, after) = (step.before, step.after);
    let asking = matches!(before.place.phase, Phase::Asking(_));
    let not_awake = |answer| Answers::BLANK.with(ids.waking, answer);
    match step.event {
        Event::Clock(ClockEvent::RecheckDue) | Event::CheckAgain
            if before.outcome().is_some() && !asking && !before.is_closed() =>
        {
            let given = before.outcome().map(|outcome| ids.given(outcome));
            let given = given.unwrap_or(Answers::BLANK);
            (!opens(after, ids.waking, given)).then_some("the check does not start blank at Q1")
        }
        Event::BreathingAgain if matches!(before.place.phase, Phase::Cpr(_)) => {
            let beat = after.place.phase.is_cpr();
            (!beat || !opens(after, ids.breathing, not_awake(Answer::No)))
                .then_some("Q2 is not asked with the beat going on")
        }
        Event::Clock(ClockEvent::SeizureLasts) => {
            let anew =
                matches!(&after.place.phase, Phase::Asking(asking) if asking.since == step.at);
            (!anew
                || after.seizure.is_some()
                || !opens(after, ids.breathing, not_awake(Answer::NotSure)))
            .then_some("Q2 is not asked anew after a long fit")
        }
        Event::SeizureEnded if before.seizure.is_some() && !before.is_closed() => {
            let same = back::same_place(&before.place, &after.place);
            let right = if asking || in_cpr_course(step.walk, before) {
                same
            } else {
                opens(after, ids.breathing, not_awake(Answer::NotSure))
            };
            (!right).then_some("closing the fit leads neither back nor to Q2")
        }
        Event::Clock(ClockEvent::Unanswered) if !colour::asks(step.walk, before) => {
            let kept =
                before.outcome() == after.outcome() && before.place.floor == after.place.floor;
            let front = !matches!(after.place.phase, Phase::Asking(_));
            (!kept || !front).then_some("an unanswered check took something away")
        }
        Event::Answered(..) | Event::Clock(ClockEvent::Silence) if asking => lost_place(step),
        _ => None,
    }
}

/// A round that ends where it began brings the list back with the same cards done.
fn lost_place(step: &Step) -> Option<&'static str> {
    let Phase::Asking(asking) = &step.before.place.phase else {
        return None;
    };
    let (Phase::Steps(was) | Phase::Watch(was)) = asking.under.as_deref()? else {
        return None;
    };
    let (Phase::Steps(is) | Phase::Watch(is)) = &step.after.place.phase else {
        return None;
    };
    (was.outcome == is.outcome && was.done != is.done)
        .then_some("the list does not come back where it was")
}

fn opens(state: &State, question: QuestionId, given: Answers) -> bool {
    matches!(&state.place.phase, Phase::Asking(asking)
        if asking.question == question && asking.answers == given)
}

fn in_cpr_course(walk: &Walk, state: &State) -> bool {
    state
        .outcome()
        .is_some_and(|outcome| walk.ids.protocol.outcomes.get(outcome).course == Course::Cpr)
}

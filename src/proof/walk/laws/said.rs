//! What a person says of the call, of naloxone, of the age and of other helpers: it holds until somebody says otherwise, and decides
//! no more than it may.

use super::super::entry;
use super::Step;
use overdose_protocol::engine::{Phase, State};
use overdose_protocol::incident::{Age, ClockEvent, Event, Lead, Supply};

/// What is wrong with what was said.
pub fn broken(step: &Step) -> Option<&'static str> {
    twice(step)
        .or_else(|| call(step))
        .or_else(|| supply(step))
        .or_else(|| age(step))
        .or_else(|| look(step))
}

/// Events set, and none toggles (R21).
fn twice(step: &Step) -> Option<&'static str> {
    let sets = matches!(
        step.event,
        Event::Lead(_)
            | Event::Age(_)
            | Event::WeakBreaths(_)
            | Event::DoseWithdrawn(_)
            | Event::Supply(_)
    );
    if !sets {
        return None;
    }
    let mut again = step.after.clone();
    again.apply(&step.walk.rules, &entry(step.at, step.event));
    (again != *step.after).then_some("said twice it is not the same as once")
}

/// The call stays as it was said, until things get worse, it is resumed, or somebody says otherwise (R19).
fn call(step: &Step) -> Option<&'static str> {
    let (before, after) = (step.before, step.after);
    let called = step.called.filter(|_| !before.is_closed())?;
    let worse = || match (before.outcome(), after.outcome()) {
        (Some(before), Some(after)) => after.is_worse_than(before),
        _ => false,
    };
    // A call that was answered does not end because things get worse.
    let with_us =
        before.facts.calling.is_some() || before.lead == Lead::CallTaker || before.crew.is_some();
    let said = matches!(step.event, Event::Resumed | Event::Calling(false));
    let ends = said || (!with_us && is_shown(after) && worse());
    if called.facts.calling.is_some() == ends {
        return Some("a call ends or goes on where it must not");
    }
    let leads = after.lead == Lead::CallTaker && step.event == Event::Lead(Lead::CallTaker);
    (leads && after.facts.calling.is_none())
        .then_some("the call taker leads, and nobody is calling")
}

fn is_shown(state: &State) -> bool {
    !matches!(state.place.phase, Phase::Asking(_))
}

/// Only *Naloxone given* records a dose; where none is here no card beside the beat asks for one (R8).
fn supply(step: &Step) -> Option<&'static str> {
    let (before, after) = (step.before, step.after);
    let gave = step.event == Event::NaloxoneGiven && !before.is_closed();
    if after.doses.len() != before.doses.len() + usize::from(gave) {
        return Some("a dose is recorded by something else than Naloxone given, or lost");
    }
    if gave && after.supply != Supply::Unknown {
        return Some("after a dose it is still said that none is here");
    }
    let changes = matches!(step.event, Event::Supply(_) | Event::NaloxoneGiven);
    if !changes && after.supply != before.supply {
        return Some("what is known of naloxone changes by itself");
    }
    let Phase::Cpr(cpr) = &after.place.phase else {
        return None;
    };
    let gives = |card: &_| step.walk.ids.protocol.cards.get(*card).gives_dose;
    let asks = after
        .cards_beside(&step.walk.rules, cpr, step.at)
        .iter()
        .any(gives);
    let asked = after.place.cpr_clock.is_some_and(|clock| clock.dose_asked);
    let none_here = after.supply == Supply::None;
    if none_here && (asks || asked) {
        return Some("a dose is asked for beside the beat, where none is here");
    }
    // It comes after the first round where the pushes come before it.
    let at_once = step.walk.rules.profile.steps.iter().any(gives);
    (at_once && !none_here && after.last_dose().is_none() && !asks)
        .then_some("naloxone is gone from beside the beat, and nobody gave it")
}

/// A baby is a child to the engine, and for a child only the first breaths and the cards differ (R15).
fn age(step: &Step) -> Option<&'static str> {
    if !step.walk.ages || matches!(step.event, Event::Age(_)) || step.before.age == Age::Baby {
        return None;
    }
    let of = |age| {
        let mut state = step.before.clone();
        state.age = age;
        state.apply(&step.walk.rules, &entry(step.at, step.event));
        state.age = step.after.age;
        state
    };
    if step.before.age == Age::Child {
        let same = of(Age::Baby) == *step.after;
        return (!same).then_some("a baby is treated otherwise than a child");
    }
    let child = of(Age::Child);
    let same = child.outcome() == step.after.outcome()
        && child.place.floor == step.after.place.floor
        && child.asked() == step.after.asked()
        && child.doses == step.after.doses;
    (!same).then_some("the age decides an outcome, a floor or a dose")
}

/// After a look in the middle of CPR the question stays; No, Not sure and silence bring the same CPR screen back (R14).
fn look(step: &Step) -> Option<&'static str> {
    if step.event == Event::Clock(ClockEvent::LookEnded) {
        let stays = step.before.asked() == step.after.asked() && step.after.asked().is_some();
        let ended = step.after.looks_in_cpr(&step.walk.rules)
            && !step.after.hands_are_off(&step.walk.rules)
            && step.before.hands_are_off(&step.walk.rules);
        return (!stays || !ended).then_some("the end of a look takes the question away");
    }
    if step.event != Event::Clock(ClockEvent::Silence)
        || !step.before.looks_in_cpr(&step.walk.rules)
    {
        return None;
    }
    let question = step.before.asked()?;
    let answered = |answer| {
        let mut state = step.before.clone();
        state.apply(
            &step.walk.rules,
            &entry(step.at, Event::Answered(question, answer)),
        );
        (
            state.place.phase.clone(),
            state.place.floor,
            state.doses.clone(),
            state.place.cpr_clock,
        )
    };
    let silent = (
        step.after.place.phase.clone(),
        step.after.place.floor,
        step.after.doses.clone(),
        step.after.place.cpr_clock,
    );
    let no = answered(overdose_protocol::definition::Answer::No);
    let not_sure = answered(overdose_protocol::definition::Answer::NotSure);
    (no != silent || not_sure != silent)
        .then_some("No, Not sure and silence in a look do not lead to the same")
}

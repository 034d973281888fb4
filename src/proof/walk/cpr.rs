//! Nobody presses a key: CPR must come by itself, and stay.

use super::super::ids::Ids;
use super::super::tally::Tally;
use super::super::{Counterexample, Property, property};
use super::{Walk, entry, say};
use overdose_protocol::definition::Answer;
use overdose_protocol::engine::{Phase, State, next_due};
use overdose_protocol::incident::{ClockEvent, Event};
use overdose_protocol::time::Millis;

/// When Q1 is answered in this run, on the boot clock.
const ANSWERED: Millis = 1000;

/// Follows only the clock, from Q1 No and from Q1 Not sure.
pub fn reached_and_kept(walk: &Walk, tally: &mut Tally) {
    for answer in [Answer::No, Answer::NotSure] {
        walk_on(walk, tally, answer);
    }
}

fn walk_on(walk: &Walk, tally: &mut Tally, answer: Answer) {
    let mut state = State::new(walk.ids.protocol);
    let first = Event::Answered(walk.ids.waking, answer);
    state.apply(&walk.rules, &entry(ANSWERED, first));
    let mut story = vec![say::event(walk.ids, first)];
    let steps = Millis::try_from(walk.rules.profile.steps.len()).unwrap_or(Millis::MAX);
    let latest = ANSWERED + 30_000 + 10_000 * steps;
    let mut reached = false;
    let mut last = ANSWERED;
    while let Some(due) = next_due(&walk.rules, &state) {
        let problem = |what: &str| -> Counterexample {
            walk.problem(format!("{}: {what}", story.join(", ")))
        };
        if !reached {
            tally.check(
                due.at <= latest,
                || 1,
                || problem("CPR does not come in time"),
            );
        }
        if due.event == ClockEvent::SetAside {
            let hour = due.at - last_key() == 60 * 60 * 1000;
            tally.check(
                reached && hour,
                || 1,
                || problem("not set aside 60 minutes after the last key"),
            );
            return;
        }
        tally.check(due.at >= last, || 1, || problem("the clock runs backwards"));
        state.apply(&walk.rules, &entry(due.at, Event::Clock(due.event)));
        last = due.at;
        story.push(format!(
            "{} after {} s",
            say::event(walk.ids, Event::Clock(due.event)),
            (due.at - ANSWERED) / 1000
        ));
        let in_front = matches!(&state.place.phase, Phase::Cpr(cpr) if cpr.outcome == walk.ids.a);
        let told = format!("{}: CPR was in front and is no longer", story.join(", "));
        tally.check(in_front || !reached, || 1, || walk.problem(told));
        reached |= in_front;
        if story.len() > 200 {
            break;
        }
    }
    let told = format!("{}: it is never set aside", story.join(", "));
    tally.check(false, || 1, || walk.problem(told));
}

/// The beat that every guideline asks for, whatever is approved.
pub fn beat(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    let found = ids.protocol.cpr.round.per_minute;
    tally.expect((100..=120).contains(&found), || {
        let what = format!("{found} pushes a minute; the protocol says 100 to 120");
        Counterexample::new("cpr.json", "per_minute", what)
    });
    property("beat", "The beat is 100 to 120 pushes a minute", tally)
}

/// The last key of this run is the answer to Q1.
fn last_key() -> Millis {
    ANSWERED
}

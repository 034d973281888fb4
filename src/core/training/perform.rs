//! Plays a run through a scenario, on the very same engine.

use std::sync::Arc;

use super::drill::Drill;
use super::run::{RunAct, RunStep};
use super::scenario::Scenario;
use super::tables::Tables;
use crate::case::Case;
use overdose_protocol::definition::Protocol;
use overdose_protocol::incident::{Event, Header, Incident};
use overdose_protocol::time::Now;

/// When every run begins on the boot clock: later than anything that is timed.
const BEGUN: Now = Now {
    boot: 1_000_000_000,
    wall: 1_767_225_600_000,
    offset: 0,
};

/// Plays a run. A question that no sign of a casualty answers gets its safe answer by itself: a run that was written before it was
/// asked stays as it is.
#[must_use]
pub fn perform(
    protocol: &Protocol,
    tables: &Tables,
    scenario: &Arc<Scenario>,
    header: Header,
    run: &[RunStep],
) -> (Drill, Incident) {
    let (drill, incident, _) = perform_noting(protocol, tables, scenario, header, run);
    (drill, incident)
}

/// The same, and by their places the steps that did nothing: an answer where nothing was asked, a key that nothing offered.
pub(super) fn perform_noting(
    protocol: &Protocol,
    tables: &Tables,
    scenario: &Arc<Scenario>,
    header: Header,
    run: &[RunStep],
) -> (Drill, Incident, Vec<usize>) {
    let mut drill = Drill::new(Arc::clone(scenario), BEGUN, None);
    let mut person = Case::new(protocol, header, 0);
    let mut idle = Vec::new();
    for (index, step) in run.iter().enumerate() {
        let now = BEGUN.at(BEGUN.boot + step.at);
        person.advance(protocol, now);
        let before = person.incident.entries().len();
        match step.what {
            RunAct::Answer(answer) => {
                let mut answer = Some(answer);
                while let Some(question) = person.state.asked() {
                    let unknown = !tables.truths.knows(question);
                    let safe = unknown.then(|| protocol.questions.get(question).safe());
                    let Some(said) = safe.or_else(|| answer.take()) else {
                        break;
                    };
                    person.push_input(protocol, now, Event::Answered(question, said));
                }
            }
            RunAct::Event(event) => person.push_input(protocol, now, event),
            RunAct::Act(act) => drill.acts.push((now, act)),
            RunAct::Wait => {}
        }
        let acts = matches!(step.what, RunAct::Answer(_) | RunAct::Event(_));
        if acts && person.incident.entries().len() == before {
            idle.push(index);
        }
    }
    (drill, person.incident, idle)
}

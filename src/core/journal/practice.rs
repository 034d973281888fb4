//! The record of a drill: head, scenario, and what happened, the incident and everything beside it in one order.

use std::sync::Arc;

use super::{
    At, FORMAT, Head, IncidentKind, Journal, ReplayError, Rewound, Step, Written, WrittenAct,
};
use crate::content;
use crate::training::{self, Act, Drill, Tables};
use overdose_protocol::definition::{Named, Protocol};
use overdose_protocol::incident::Incident;

/// The first two steps of the record of a drill.
#[must_use]
pub fn opening(protocol: &Protocol, drill: &Drill, incident: &Incident) -> [Step; 2] {
    let head = Head {
        format: FORMAT,
        kind: IncidentKind::Practice,
        profile: protocol
            .profiles
            .get(incident.header.profile)
            .name()
            .to_owned(),
        trained: incident.header.trained,
        country: None,
        content: content::digest().to_owned(),
        learner: drill.learner,
        started: None,
        at: drill.begun.into(),
    };
    [
        Step::Head(head),
        Step::Scenario(drill.scenario.text.clone()),
    ]
}

/// The whole record of a drill.
#[must_use]
pub fn drill_text(protocol: &Protocol, drill: &Drill, incident: &Incident) -> String {
    let mut steps: Vec<Step> = opening(protocol, drill, incident).into();
    // What the trainer took back is not told, only that it was.
    let nothing = Rewound { events: 0, acts: 0 };
    steps.extend((0..drill.rewound).map(|_| Step::Rewound(nothing)));
    let mut acts = drill.acts.iter().peekable();
    let act = |(at, what): &(_, Act)| {
        Step::Act(WrittenAct {
            at: At::from(*at),
            what: *what,
        })
    };
    for entry in incident.entries() {
        while let Some(earlier) = acts.next_if(|(at, _)| at.boot <= entry.at.boot) {
            steps.push(act(earlier));
        }
        steps.push(Step::Event(Written::of(entry, protocol)));
    }
    steps.extend(acts.map(act));
    let lines = steps.iter().zip(0..);
    lines.map(|(step, number)| step.line(number)).collect()
}

/// The drill that a record of practice tells of.
///
/// # Errors
///
/// It was recorded with another protocol, or its scenario is none that this program can read.
pub fn drill(
    journal: &Journal,
    protocol: &Protocol,
    tables: &Tables,
) -> Result<(Drill, Incident), ReplayError> {
    let incident = journal.incident(protocol, content::digest())?;
    let mut scenario = None;
    let mut acts = Vec::new();
    let mut rewound = 0;
    for step in journal.steps() {
        match step {
            Step::Scenario(text) => {
                let read = training::parse(protocol, tables, "the scenario", text);
                let read = read.map_err(|error| ReplayError::NoScenario(error.to_string()))?;
                scenario = Some(Arc::new(read));
            }
            Step::Act(act) => acts.push((act.at.into(), act.what)),
            Step::Rewound(to) => {
                acts.truncate(to.acts);
                rewound += 1;
            }
            Step::Head(_)
            | Step::Event(_)
            | Step::Mark(_)
            | Step::Clock(_)
            | Step::Lesson(_)
            | Step::Show(_) => {}
        }
    }
    let missing = || ReplayError::NoScenario("there is none".to_owned());
    let head = journal.head().ok_or_else(missing)?;
    let drill = Drill {
        scenario: scenario.ok_or_else(missing)?,
        begun: head.at.into(),
        acts,
        rewound,
        learner: head.learner,
    };
    Ok((drill, incident))
}

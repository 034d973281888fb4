//! Practice: scenarios, casualties, scores, and that nothing of it can be taken for real.

mod audience;
mod casualty;
mod class;
mod class_merge;
mod lessons;
mod practice;
mod records;
mod room;
mod scenarios;
mod scores;
mod sound;

use std::sync::Arc;

use overdose_core::content::Content;
use overdose_core::format::format_duration;
use overdose_core::training::{
    Drill, Practice, Scenario, ScoreSheet, Status, Verdict, perform, read_run, score,
};
use overdose_protocol::incident::{Header, Incident};
use overdose_protocol::time::Millis;

pub fn content() -> &'static Content {
    Content::embedded().expect("embedded content")
}

fn practice() -> &'static Practice {
    Practice::embedded().expect("embedded practice")
}

fn scenario(id: &str) -> Arc<Scenario> {
    let known = practice().scenario(id);
    Arc::clone(known.unwrap_or_else(|| panic!("no scenario {id}")))
}

fn header() -> Header {
    Header {
        profile: content().protocol.profile_of(None),
        trained: false,
    }
}

/// Plays a run: times and words, such as `0:05 no, 0:08 saw:call`.
fn played(scenario: &Arc<Scenario>, run: &str) -> (Drill, Incident) {
    let protocol = &content().protocol;
    let steps: Vec<&str> = run.split(", ").map(str::trim).collect();
    let run = read_run(protocol, &steps).unwrap_or_else(|(step, problem)| {
        panic!("step {step}: {problem}");
    });
    perform(protocol, &practice().tables, scenario, header(), &run)
}

fn scored(drill: &Drill, incident: &Incident) -> ScoreSheet {
    score(&content().protocol, &practice().tables, drill, incident)
}

/// A score in short: `call 0:12`, `cpr late 2:05`, `side missed`, `ERROR second_dose 4:10`, and the verdict.
fn lines(sheet: &ScoreSheet) -> Vec<String> {
    let time = |at: Option<Millis>| {
        at.map(|at| format!(" {}", format_duration(at)))
            .unwrap_or_default()
    };
    let faults = sheet.faults.iter().map(|fault| {
        let name = serde_json::to_value(fault.error).expect("a name");
        format!(
            "ERROR {}{}",
            name.as_str().expect("text"),
            time(Some(fault.at))
        )
    });
    let points = sheet.points.iter().map(|point| {
        let status = match point.status {
            Status::Done => "",
            Status::Late => " late",
            Status::OutOfOrder => " out of order",
            Status::Missed => " missed",
            Status::Mistaken => " mistaken",
            Status::NotMarked => " not marked",
            Status::NotReached => " not reached",
        };
        format!("{}{status}{}", point.wanted.deed.name(), time(point.at))
    });
    let (count, all) = (sheet.rest.done, sheet.rest.all);
    let verdict = match sheet.verdict {
        Verdict::Passed => "passed",
        Verdict::Unknown => "unknown",
        Verdict::NotPassed => "not passed",
    };
    let last = format!(
        "{verdict}, {count} of {all}, {}",
        format_duration(sheet.lasted)
    );
    faults.chain(points).chain([last]).collect()
}

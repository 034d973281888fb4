//! Whether a scenario says what it should: its ideal run passes, its wrong runs cost what they say, and its words are plain.

use std::sync::Arc;

use super::judge::score;
use super::perform::perform;
use super::run::RunStep;
use super::scenario::Scenario;
use super::score::{ScoreSheet, Status, Verdict};
use super::tables::Tables;
use super::task::{CriticalError, Task, id_text};
use crate::format::format_duration;
use crate::locale::WordRules;
use crate::readability;
use overdose_protocol::definition::{Protocol, ProtocolError};
use overdose_protocol::incident::Header;
use overdose_protocol::time::Millis;

/// The fewest words of which a grade says anything.
const MIN_WORDS: usize = 8;

/// How far the crew of the ideal run may come from when the scenario says that it comes, in milliseconds.
const CREW_APART: Millis = 60_000;

/// Something that is found in a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where, and what.
    pub error: ProtocolError,
    /// Whether the scenario can be used all the same.
    pub is_warning: bool,
}

/// Everything that is wrong with a scenario that could be read, its words by the rules of their language. `file` is what the errors
/// call it.
#[must_use]
pub fn check(
    protocol: &Protocol,
    tables: &Tables,
    rules: &WordRules,
    file: &str,
    scenario: &Arc<Scenario>,
) -> Vec<Finding> {
    let mut problems = Vec::new();
    let mut wrong = |place: &str, problem: String| {
        problems.push(ProtocolError::new(file, place, problem));
    };
    for (index, wanted) in scenario.wanted.iter().enumerate() {
        let mut before = scenario.wanted.iter().take(index);
        if before.any(|other| other.deed == wanted.deed) {
            let problem = format!("\"{}\" is wanted twice", id_text(&wanted.deed));
            wrong(&format!("wanted[{index}]"), problem);
        }
    }
    // The order of doses and pushes is that of a profile: a scenario has to hold in each.
    for (profile, row) in protocol.profiles.iter() {
        let header = Header {
            profile,
            trained: false,
        };
        let played = |run: &[RunStep]| {
            let (drill, incident) = perform(protocol, tables, scenario, header, run);
            score(protocol, tables, &drill, &incident)
        };
        let sheet = played(&scenario.ideal);
        if sheet.verdict != Verdict::Passed {
            let problem = format!("under {} it does not pass: {}", row.name, costs(&sheet));
            wrong("ideal", problem);
        }
        if let Some(problem) = crew_problem(scenario, &sheet) {
            wrong("crew_s", problem);
        }
        for (index, run) in scenario.wrong.iter().enumerate() {
            let sheet = played(&run.run);
            let place = format!("wrong, {}", index + 1);
            let mut errors: Vec<CriticalError> =
                sheet.faults.iter().map(|fault| fault.error).collect();
            let mut said = run.errors.clone();
            errors.sort_unstable();
            said.sort_unstable();
            let same = errors == said
                && same(&missed(&sheet), &run.missed)
                && same(&deeds(&sheet, Status::Late), &run.late);
            if sheet.verdict == Verdict::Passed || !same {
                let problem = format!("under {} it costs: {}", row.name, costs(&sheet));
                wrong(&place, problem);
            }
        }
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut warn = |place: &str, problem: String, is_warning: bool| {
        let error = ProtocolError::new(file, place, problem);
        findings.push(Finding { error, is_warning });
    };
    for (place, words, role) in texts(scenario) {
        if role == Role::Ours
            && let Some(problem) = rules.forbidden(words)
        {
            warn(place, format!("{problem}: {words}"), false);
        }
        // What learners have to do is said in words that all of them know.
        let is_warning = place != "own";
        if let Some(problem) = hard(rules, words).or_else(|| rules.long(words)) {
            warn(place, format!("{problem}: {words}"), is_warning);
        }
    }
    for stage in unreachable(scenario) {
        let problem = format!("only the trainer's keys lead to the stage \"{stage}\"");
        warn("stages", problem, true);
    }
    let problems = problems.into_iter().map(|error| Finding {
        error,
        is_warning: false,
    });
    problems.chain(findings).collect()
}

/// What is wrong where the crew of the ideal run does not come when the scenario says.
fn crew_problem(scenario: &Scenario, ideal: &ScoreSheet) -> Option<String> {
    let came = ideal.at(Task::TellCrew)?;
    let apart = came.abs_diff(scenario.crew);
    (apart > CREW_APART).then(|| {
        format!(
            "it is in seconds: the crew comes after {}, and in the ideal run after {}",
            format_duration(scenario.crew),
            format_duration(came)
        )
    })
}

/// What is wrong with words that are hard to read.
fn hard(rules: &WordRules, words: &str) -> Option<String> {
    let most = rules.grade.as_ref()?.others;
    let grade = readability::grade(words);
    let is_hard = readability::words(words).count() >= MIN_WORDS && grade > most;
    is_hard.then(|| format!("reading grade {grade:.1}, at most {most:.0}"))
}

/// The stages that nothing leads to, by their ids.
fn unreachable(scenario: &Scenario) -> Vec<&str> {
    let (mut reached, mut ahead) = (Vec::new(), vec![scenario.start]);
    while let Some(stage) = ahead.pop() {
        if !reached.contains(&stage) {
            reached.push(stage);
            let changes = scenario.stages.get(stage).into_iter();
            ahead.extend(changes.flat_map(|it| it.then.iter().map(|change| change.to)));
        }
    }
    let stages = scenario.stages.iter().enumerate();
    let unreached = stages.filter(|(index, _)| !reached.contains(index));
    unreached.map(|(_, stage)| stage.id.as_str()).collect()
}

/// Whose words something is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The program's: what is promised or judged in them counts as said by it.
    Ours,
    /// Those of people in the scene, who may say anything.
    Said,
}

/// Everything that a learner reads or hears.
fn texts(scenario: &Scenario) -> impl Iterator<Item = (&'static str, &str, Role)> {
    let stages = scenario.stages.iter().flat_map(|stage| {
        let says = stage.says.as_deref();
        std::iter::once(stage.see.as_str()).chain(says)
    });
    let cues = scenario.cues.iter().map(|cue| cue.say.as_str());
    let wrong = scenario.wrong.iter().map(|run| run.name.as_str());
    let ours = [
        ("title", scenario.title.as_str()),
        ("teaches", scenario.teaches.as_str()),
    ]
    .into_iter()
    .chain(scenario.place.as_deref().map(|place| ("place", place)))
    .chain(scenario.own.as_deref().map(|own| ("own", own)))
    .chain(wrong.map(|words| ("wrong", words)));
    let said = std::iter::once(("scene", scenario.scene.as_str()))
        .chain(stages.map(|words| ("stages", words)))
        .chain(cues.map(|words| ("cues", words)));
    let ours = ours.map(|(place, words)| (place, words, Role::Ours));
    ours.chain(said.map(|(place, words)| (place, words, Role::Said)))
}

fn deeds(sheet: &ScoreSheet, status: Status) -> Vec<Task> {
    let points = sheet.points.iter();
    let points = points.filter(|point| point.status == status);
    points.map(|point| point.wanted.deed).collect()
}

/// What was not done, or seen as something milder.
fn missed(sheet: &ScoreSheet) -> Vec<Task> {
    let mut missed = deeds(sheet, Status::Missed);
    missed.extend(deeds(sheet, Status::Mistaken));
    missed
}

fn same(found: &[Task], said: &[Task]) -> bool {
    let sorted = |deeds: &[Task]| {
        let mut deeds = deeds.to_vec();
        deeds.sort_unstable();
        deeds
    };
    sorted(found) == sorted(said)
}

/// What a run cost, in the words of the file.
fn costs(sheet: &ScoreSheet) -> String {
    let errors = sheet.faults.iter().map(|fault| id_text(&fault.error));
    let list = |title: &str, names: Vec<String>| format!("{title} [{}]", names.join(", "));
    let named = |deeds: Vec<Task>| deeds.iter().map(id_text).collect();
    format!(
        "{}, {}, {}, {}; {} of {} of the rest",
        list("errors", errors.collect()),
        list("missed", named(missed(sheet))),
        list("late", named(deeds(sheet, Status::Late))),
        list("out of order", named(deeds(sheet, Status::OutOfOrder))),
        sheet.rest.done,
        sheet.rest.all,
    )
}

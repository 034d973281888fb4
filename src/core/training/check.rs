//! Whether a scenario says what it should: its ideal run passes, its wrong runs cost what they say, and its words are plain.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::casualty::ExpectedAnswers;
use super::course::Course;
use super::drill::Drill;
use super::judge::score;
use super::perform::perform_noting;
use super::performance::Performance;
use super::run::{RunStep, WrongRun};
use super::scenario::Scenario;
use super::score::{ScoreSheet, Status, Verdict};
use super::tables::Tables;
use super::task::{Task, id_text};
use crate::format::format_duration;
use crate::locale::WordRules;
use crate::readability;
use overdose_protocol::definition::{Fault, Protocol, ProtocolError, Reading};
use overdose_protocol::incident::{Header, Incident};
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
    let mut told = Told::default();
    for (index, wanted) in scenario.wanted.iter().enumerate() {
        let mut before = scenario.wanted.iter().take(index);
        let place = format!("wanted[{index}]");
        if before.any(|other| other.deed == wanted.deed) {
            let problem = format!("\"{}\" is wanted twice", id_text(&wanted.deed));
            told.wrong(place.clone(), problem);
        }
        if wanted.deed == Task::Naloxone && !scenario.kit.naloxone {
            told.warn(
                place,
                "naloxone is wanted, and \"kit\" says that there is none".to_owned(),
            );
        }
    }
    // The order of doses and pushes is that of a profile: a scenario has to hold in each.
    for (profile, row) in protocol.profiles.iter() {
        let header = Header {
            profile,
            trained: false,
        };
        told.profile.clone_from(&row.name);
        let played = |run: &[RunStep]| perform_noting(protocol, tables, scenario, header, run);
        let (drill, incident, idle) = played(&scenario.ideal);
        let sheet = score(protocol, tables, &drill, &incident);
        if sheet.verdict != Verdict::Passed {
            told.wrong("ideal".to_owned(), lacking(&sheet));
        }
        for step in idle {
            let problem = "it does nothing: no question is up then that it answers, or nothing offers it; \"scenario play\" shows what is";
            told.warn(format!("ideal[{step}]"), problem.to_owned());
        }
        if ends_in_pushes(protocol, &drill, &incident) {
            let problem = "it ends at the pushes, and by then they breathe well";
            told.warn("ideal".to_owned(), problem.to_owned());
        }
        if let Some(problem) = crew_problem(scenario, &sheet) {
            told.wrong("crew_s".to_owned(), problem);
        }
        for (index, run) in scenario.wrong.iter().enumerate() {
            let (drill, incident, _) = played(&run.run);
            let sheet = score(protocol, tables, &drill, &incident);
            if let Some(problem) = cost_problem(run, &sheet) {
                told.wrong(format!("wrong[{index}]"), problem);
            }
        }
    }
    for (place, words, role) in texts(scenario) {
        if role == Role::Ours
            && let Some(problem) = rules.forbidden(words)
        {
            told.always(place.clone(), format!("{problem}: {words}"), false);
        }
        // What learners have to do is said in words that all of them know.
        let is_warning = place != "own";
        if let Some(problem) = hard(rules, words).or_else(|| rules.long(words)) {
            told.always(place, format!("{problem}: {words}"), is_warning);
        }
    }
    for (index, stage) in unreachable(scenario) {
        let problem = format!("only the trainer's keys lead to the stage \"{stage}\"");
        told.always(format!("stages[{index}]"), problem, true);
    }
    told.findings(file, protocol.profiles.iter().count())
}

/// The same findings with their lines and columns in the text of the file.
#[must_use]
pub fn placed(file: &str, text: &str, findings: Vec<Finding>) -> Vec<Finding> {
    let of = |is_warning: bool| {
        let mut reading = Reading::new(file, text).ok()?;
        let found = findings.iter().filter(|it| it.is_warning == is_warning);
        reading.tell(found.map(|it| Fault::new(&it.error.place, &it.error.problem)));
        let errors = reading.faults().into_iter();
        Some(errors.map(move |error| Finding { error, is_warning }))
    };
    match (of(false), of(true)) {
        (Some(wrong), Some(warnings)) => wrong.chain(warnings).collect(),
        _ => findings,
    }
}

/// What was found so far, each with the profiles under which it is so.
#[derive(Default)]
struct Told {
    /// The profile that is looked at.
    profile: String,
    found: Vec<(String, String, bool, Vec<String>)>,
}

impl Told {
    fn wrong(&mut self, place: String, problem: String) {
        self.tell(place, problem, false);
    }

    fn warn(&mut self, place: String, problem: String) {
        self.tell(place, problem, true);
    }

    fn tell(&mut self, place: String, problem: String, is_warning: bool) {
        let profile = self.profile.clone();
        let mut known = self.found.iter_mut();
        match known.find(|it| it.0 == place && it.1 == problem) {
            Some(known) => known.3.push(profile),
            None => self.found.push((place, problem, is_warning, vec![profile])),
        }
    }

    /// Something that has nothing to do with profiles.
    fn always(&mut self, place: String, problem: String, is_warning: bool) {
        self.found.push((place, problem, is_warning, Vec::new()));
    }

    fn findings(self, file: &str, profiles: usize) -> Vec<Finding> {
        let found = self.found.into_iter();
        let found = found.map(|(place, problem, is_warning, under)| {
            let is_everywhere = under.len() == profiles || under.iter().all(String::is_empty);
            let problem = if is_everywhere {
                problem
            } else {
                format!("{problem} (under {})", under.join(", "))
            };
            Finding {
                error: ProtocolError::new(file, place, problem),
                is_warning,
            }
        });
        found.collect()
    }
}

/// Why an ideal run does not pass.
fn lacking(sheet: &ScoreSheet) -> String {
    let errors = sheet.faults.iter().map(|fault| {
        let at = format_duration(fault.at);
        format!("the critical error {} at {at}", id_text(&fault.error))
    });
    let points = sheet.points.iter().filter(|point| !point.counts());
    let points = points.map(|point| {
        let name = id_text(&point.wanted.deed);
        match (point.status, point.took, point.wanted.within) {
            (Status::Late, Some(took), Some(within)) => {
                let (took, within) = (format_duration(took), format_duration(within));
                format!("{name} takes {took}, at most {within}")
            }
            (Status::Mistaken, ..) => {
                format!("{name} answers something milder than there is to see")
            }
            (Status::NotMarked, ..) => format!("{name} is not marked: saw:hands"),
            _ => format!("{name} is not done"),
        }
    });
    let why: Vec<String> = errors.chain(points).collect();
    let rest = sheet.rest;
    format!(
        "it does not pass: {}; of {} points that are not critical {} are done, and {} needed",
        why.join(", "),
        rest.all,
        rest.done,
        rest.enough
    )
}

/// What is wrong with what a run says that it costs: what it should say.
fn cost_problem(run: &WrongRun, sheet: &ScoreSheet) -> Option<String> {
    let names = |deeds: &[Task]| -> Vec<String> { deeds.iter().map(id_text).collect() };
    let errors = sheet.faults.iter().map(|fault| id_text(&fault.error));
    let said_errors = run.errors.iter().map(id_text);
    let rows = [
        ("errors", errors.collect(), said_errors.collect()),
        ("missed", names(&missed(sheet)), names(&run.missed)),
        ("late", names(&deeds(sheet, Status::Late)), names(&run.late)),
    ];
    let differ =
        rows.into_iter()
            .filter_map(|(field, found, said): (_, Vec<String>, Vec<String>)| {
                let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<String>>();
                let list = found
                    .iter()
                    .map(|name| format!("\"{name}\""))
                    .collect::<Vec<_>>()
                    .join(", ");
                (sorted(&found) != sorted(&said)).then(|| format!("\"{field}\": [{list}]"))
            });
    let differ: Vec<String> = differ.collect();
    if !differ.is_empty() {
        return Some(format!(
            "\"{}\" costs something else: write {}",
            run.name,
            differ.join(", ")
        ));
    }
    (sheet.verdict == Verdict::Passed)
        .then(|| format!("\"{}\" passes, and has to go wrong", run.name))
}

/// Whether a run ends with pushes on somebody who breathes well.
fn ends_in_pushes(protocol: &Protocol, drill: &Drill, incident: &Incident) -> bool {
    let done = Performance::of(protocol, drill, incident);
    let course = Course::of(&drill.scenario, drill.begun.boot, &done, done.last);
    let end = done.crew.unwrap_or(done.last);
    let pushes = done
        .cpr
        .last()
        .is_some_and(|(_, to)| to.is_none_or(|to| to >= end));
    let stage = course.at(&drill.scenario, end);
    pushes && stage.is_some_and(ExpectedAnswers::breathes_well)
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
    is_hard.then(|| {
        format!(
            "it is hard to read (grade {grade:.1}, at most {most:.0}): shorter words and sentences"
        )
    })
}

/// The stages that nothing leads to, by their places and ids.
fn unreachable(scenario: &Scenario) -> Vec<(usize, &str)> {
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
    unreached
        .map(|(index, stage)| (index, stage.id.as_str()))
        .collect()
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
fn texts(scenario: &Scenario) -> Vec<(String, &str, Role)> {
    let mut texts = vec![
        ("title".to_owned(), scenario.title.as_str(), Role::Ours),
        ("teaches".to_owned(), scenario.teaches.as_str(), Role::Ours),
        ("scene".to_owned(), scenario.scene.as_str(), Role::Said),
    ];
    let place = scenario.place.as_deref();
    texts.extend(place.map(|words| ("place".to_owned(), words, Role::Ours)));
    let own = scenario.own.as_deref();
    texts.extend(own.map(|words| ("own".to_owned(), words, Role::Ours)));
    for (index, stage) in scenario.stages.iter().enumerate() {
        texts.push((format!("stages[{index}].see"), &stage.see, Role::Said));
        let says = stage.says.as_deref();
        texts.extend(says.map(|words| (format!("stages[{index}].says"), words, Role::Said)));
    }
    for (index, cue) in scenario.cues.iter().enumerate() {
        texts.push((format!("cues[{index}].say"), &cue.say, Role::Said));
    }
    for (index, run) in scenario.wrong.iter().enumerate() {
        texts.push((format!("wrong[{index}].name"), &run.name, Role::Ours));
    }
    texts
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

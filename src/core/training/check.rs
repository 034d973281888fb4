//! Whether a scenario says what it should: its ideal run passes, its wrong runs cost what they say, and its words are plain.

use std::sync::Arc;

use super::debrief::id_text;
use super::judge::score;
use super::perform::perform;
use super::run::RunStep;
use super::scenario::Scenario;
use super::score::{ScoreSheet, Status, Verdict};
use super::tables::Tables;
use super::task::{CriticalError, Task};
use crate::locale::WordRules;
use crate::readability;
use overdose_protocol::definition::{Protocol, ProtocolError};
use overdose_protocol::incident::Header;

/// The fewest words of which a grade says anything.
const MIN_WORDS: usize = 8;

/// Everything that is wrong with a scenario that could be read, its words by the rules of their language. `file` is what the errors
/// call it.
#[must_use]
pub fn check(
    protocol: &Protocol,
    tables: &Tables,
    rules: &WordRules,
    file: &str,
    scenario: &Arc<Scenario>,
) -> Vec<ProtocolError> {
    let mut problems = Vec::new();
    let mut wrong = |place: &str, problem: String| {
        problems.push(ProtocolError::new(file, place, problem));
    };
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
        for (index, run) in scenario.wrong.iter().enumerate() {
            let sheet = played(&run.run);
            let place = format!("wrong, {}", index + 1);
            let mut errors: Vec<CriticalError> =
                sheet.faults.iter().map(|fault| fault.error).collect();
            let mut said = run.errors.clone();
            errors.sort_unstable();
            said.sort_unstable();
            let same = errors == said
                && same(&deeds(&sheet, Status::Missed), &run.missed)
                && same(&deeds(&sheet, Status::Late), &run.late);
            if sheet.verdict == Verdict::Passed || !same {
                let problem = format!("under {} it costs: {}", row.name, costs(&sheet));
                wrong(&place, problem);
            }
        }
    }
    for (place, words) in texts(scenario) {
        let (grade, most) = (readability::grade(words), rules.grade.as_ref());
        if let Some(most) = most.map(|most| most.others)
            && readability::words(words).count() >= MIN_WORDS
            && grade > most
        {
            wrong(
                place,
                format!("reading grade {grade:.1}, at most {most:.0}: {words}"),
            );
        }
        if let Some(problem) = rules.problem(words) {
            wrong(place, format!("{problem}: {words}"));
        }
    }
    problems
}

/// Everything that a learner reads or hears.
fn texts(scenario: &Scenario) -> impl Iterator<Item = (&'static str, &str)> {
    let whole = [
        ("title", &scenario.title),
        ("teaches", &scenario.teaches),
        ("scene", &scenario.scene),
    ];
    let whole = whole.map(|(place, words)| (place, words.as_str()));
    let own = scenario.own.as_deref().map(|own| ("own", own));
    let stages = scenario.stages.iter().flat_map(|stage| {
        let says = stage.says.as_deref();
        std::iter::once(stage.see.as_str()).chain(says)
    });
    let cues = scenario.cues.iter().map(|cue| cue.say.as_str());
    let wrong = scenario.wrong.iter().map(|run| run.name.as_str());
    whole
        .into_iter()
        .chain(own)
        .chain(stages.map(|words| ("stages", words)))
        .chain(cues.map(|words| ("cues", words)))
        .chain(wrong.map(|words| ("wrong", words)))
}

fn deeds(sheet: &ScoreSheet, status: Status) -> Vec<Task> {
    let points = sheet.points.iter();
    let points = points.filter(|point| point.status == status);
    points.map(|point| point.wanted.deed).collect()
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
    let named = |status| deeds(sheet, status).iter().map(id_text).collect();
    format!(
        "{}, {}, {}, {}; {} of {} of the rest",
        list("errors", errors.collect()),
        list("missed", named(Status::Missed)),
        list("late", named(Status::Late)),
        list("out of order", named(Status::OutOfOrder)),
        sheet.rest.done,
        sheet.rest.all,
    )
}

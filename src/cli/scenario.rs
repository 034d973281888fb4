//! `scenario`: checks a scenario of the trainer's own, plays its runs, or lists those that there are.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use overdose_core::content::Content;
use overdose_core::file;
use overdose_core::format::format_duration;
use overdose_core::training::{
    self, Course, Drill, Finding, Performance, Practice, Scenario, perform,
};
use overdose_core::{message, messages};
use overdose_protocol::definition::ProtocolError;
use overdose_protocol::incident::{Header, Incident};
use overdose_protocol::record::Record;
use overdose_protocol::time::Millis;

use super::words::{not_read, say};
use super::{DONE, Exit, FAILED, output};
use crate::settings;

/// The longest file that is read, in bytes: a hundred times longer than any scenario.
const MAX_BYTES: u64 = 1 << 20;

/// What is asked about scenarios.
#[derive(Debug, clap::Subcommand)]
pub enum ScenarioCommand {
    /// Says what is wrong with a scenario of your own, and where.
    Check {
        /// The file of the scenario.
        file: PathBuf,
    },
    /// Writes a scenario to begin with: it plays, and says of everything in it what it is for.
    New {
        /// Where to: a file that is not there yet.
        file: PathBuf,
    },
    /// Shows all that happens in the runs of a scenario.
    Play {
        /// The file of the scenario.
        file: PathBuf,
    },
    /// Lists the scenarios inside the program and your own.
    List,
}

/// Answers.
pub fn run(content: &Content, command: &ScenarioCommand) -> Exit {
    let practice = Practice::embedded()?;
    match command {
        ScenarioCommand::Check { file } => check(content, practice, file),
        ScenarioCommand::New { file } => new(file),
        ScenarioCommand::List => list(content, practice),
        ScenarioCommand::Play { file } => play(content, practice, file),
    }
}

/// Writes the example. What is there already is never written over.
fn new(file: &Path) -> Exit {
    let path = file.display().to_string();
    let end = file.extension().and_then(|end| end.to_str());
    if !matches!(end, Some("json" | "jsonc")) {
        return Err(say(message!("scenario-wrong-ending", path)).into());
    }
    let written = File::create_new(file).and_then(|mut new| {
        new.write_all(training::EXAMPLE.as_bytes())?;
        new.sync_all()
    });
    if let Err(error) = written {
        let problem = error.to_string();
        return Err(say(message!("scenario-not-made", path, problem)).into());
    }
    let folder = settings::scenarios().map(|folder| folder.display().to_string());
    let made = message!("scenario-made", path, folder = folder.unwrap_or_default());
    output::print(say(made) + "\n", DONE)
}

fn check(content: &Content, practice: &Practice, file: &Path) -> Exit {
    let findings = match parse(content, practice, file)? {
        Ok((scenario, text)) => {
            let found = findings(content, practice, file, &scenario)?;
            training::placed(&file.display().to_string(), &text, found)
        }
        Err(faults) => faults.into_iter().map(wrong).collect(),
    };
    let (lines, code) = told(&findings);
    if code == FAILED {
        return output::print(lines, code);
    }
    let name = file.display().to_string();
    output::print(
        lines + &say(message!("scenario-holds", path = name)) + "\n",
        code,
    )
}

/// What is found in a scenario that can be read.
fn findings(
    content: &Content,
    practice: &Practice,
    file: &Path,
    scenario: &Arc<Scenario>,
) -> Result<Vec<Finding>, String> {
    let rules = content.word_rules().1.map_err(|error| error.to_string())?;
    let name = file.display().to_string();
    let (protocol, tables) = (&content.protocol, &practice.tables);
    let mut findings = training::check(protocol, tables, &rules, &name, scenario);
    let inside = practice.scenario(&scenario.id);
    if inside.is_some_and(|inside| inside.ideal != scenario.ideal) {
        findings.push(Finding {
            error: ProtocolError::new(&name, "id", say(message!("scenario-id-inside"))),
            is_warning: true,
        });
    }
    Ok(findings)
}

fn wrong(error: ProtocolError) -> Finding {
    Finding {
        error,
        is_warning: false,
    }
}

/// A line for each, and whether one of them keeps the scenario from being used.
fn told(findings: &[Finding]) -> (String, u8) {
    let lines = findings.iter().map(|finding| {
        let line = finding.error.to_string();
        if finding.is_warning {
            format!("{}\n", say(message!("scenario-warning", text = line)))
        } else {
            format!("{line}\n")
        }
    });
    let fails = findings.iter().any(|finding| !finding.is_warning);
    (lines.collect(), if fails { FAILED } else { DONE })
}

/// A scenario and its text, or what is wrong with it.
type Read = Result<(Arc<Scenario>, String), Vec<ProtocolError>>;

/// The scenario in a file and its text, or what is wrong with it.
///
/// # Errors
///
/// The file cannot be read.
fn parse(content: &Content, practice: &Practice, file: &Path) -> Result<Read, String> {
    let name = file.display().to_string();
    let text = file::text(file, MAX_BYTES).map_err(|problem| not_read(file, &problem))?;
    let text = training::with_words(&content.words, &text);
    let scenario = training::parse_all(&content.protocol, &practice.tables, &name, &text);
    Ok(scenario.map(|scenario| (Arc::new(scenario), text.into_owned())))
}

/// Every run with what happens in it, a line each: what the casualty does stands further to the right.
fn play(content: &Content, practice: &Practice, file: &Path) -> Exit {
    let scenario = match parse(content, practice, file)? {
        Ok((scenario, _)) => scenario,
        Err(faults) => {
            faults.iter().for_each(output::error);
            return Ok(FAILED);
        }
    };
    let mut findings = findings(content, practice, file, &scenario)?;
    findings.retain(|finding| !finding.is_warning);
    let (problems, code) = told(&findings);
    problems.lines().for_each(|line| output::error(&line));
    let header = Header {
        profile: content.protocol.profile_of(None),
        trained: false,
    };
    let mut text = String::new();
    let wrong = scenario
        .wrong
        .iter()
        .map(|wrong| (wrong.name.as_str(), &wrong.run));
    for (name, run) in std::iter::once(("ideal", &scenario.ideal)).chain(wrong) {
        let (drill, incident) =
            perform(&content.protocol, &practice.tables, &scenario, header, run);
        let _ = writeln!(text, "{name}");
        for (after, line) in story(content, &drill, &incident) {
            let _ = writeln!(text, "  {:>6}  {line}", format_duration(after));
        }
    }
    output::print(text, code)
}

/// What happened in a drill, in order, each with its time after the beginning.
fn story(content: &Content, drill: &Drill, incident: &Incident) -> Vec<(Millis, String)> {
    let protocol = &content.protocol;
    let begun = drill.begun.boot;
    let done = Performance::of(protocol, drill, incident);
    let course = Course::of(&drill.scenario, begun, &done, done.last);
    let record = Record::of(protocol, incident);
    let rows = record.rows.iter();
    let rows = rows.map(|row| {
        (
            row.at.boot,
            content
                .words
                .text(&messages::record_item(content, row.what)),
        )
    });
    let marks = done.marks.iter();
    let marks = marks.map(|(at, mark)| (*at, format!("saw:{}", mark.name())));
    let stages = course.spans().iter().filter_map(|span| {
        let stage = drill.scenario.stages.get(span.stage)?;
        Some((span.from, format!("{:40}[{}]", "", stage.id)))
    });
    let mut all: Vec<_> = stages.chain(rows).chain(marks).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter()
        .map(|(at, line)| (at.saturating_sub(begun), line))
        .collect()
}

fn list(content: &Content, practice: &Practice) -> Exit {
    let folder = settings::scenarios();
    let own = folder.map(|folder| training::scenarios_in(&folder, content, &practice.tables));
    let (own, faults) = own.unwrap_or_default();
    let lines = practice.scenarios.iter().chain(&own).map(|scenario| {
        let about = message!("listed", list = scenario.about(content));
        let about = content.words.text(&about);
        format!("{:24}  {}  ({about})\n", scenario.id, scenario.title)
    });
    faults.iter().for_each(output::error);
    let code = if faults.is_empty() { DONE } else { FAILED };
    output::print(lines.collect::<String>(), code)
}

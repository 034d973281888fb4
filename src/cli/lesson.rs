//! `lesson`: checks a lesson of the trainer's own, writes one to begin with, or lists those that there are.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use overdose_core::content::Content;
use overdose_core::file;
use overdose_core::message;
use overdose_core::training::{self, Lesson, Practice, Scenario};
use overdose_protocol::definition::ProtocolError;

use super::words::{not_read, say};
use super::{DONE, Exit, FAILED, output};
use crate::settings;

/// The longest file that is read, in bytes: a hundred times longer than any lesson.
const MAX_BYTES: u64 = 1 << 20;

/// What is asked about lessons.
#[derive(Debug, clap::Subcommand)]
pub enum LessonCommand {
    /// Says what is wrong with a lesson of your own, and where.
    Check {
        /// The file of the lesson.
        file: PathBuf,
    },
    /// Writes a lesson to begin with: a copy of one inside the program.
    New {
        /// Where to: a file that is not there yet.
        file: PathBuf,
        /// Which one.
        #[arg(long, value_name = "ID", default_value = "hour")]
        from: String,
    },
    /// Lists the lessons inside the program and your own.
    List,
}

/// Answers.
pub fn run(content: &Content, command: &LessonCommand) -> Exit {
    let practice = Practice::embedded()?;
    match command {
        LessonCommand::Check { file } => check(content, practice, file),
        LessonCommand::New { file, from } => new(practice, file, from),
        LessonCommand::List => list(content, practice),
    }
}

fn check(content: &Content, practice: &Practice, file: &Path) -> Exit {
    let name = file.display().to_string();
    let text = file::text(file, MAX_BYTES).map_err(|problem| not_read(file, &problem))?;
    let scenarios = own_scenarios(content, practice);
    let known = practice.known(content, &scenarios);
    match training::parse_lesson(&known, &name, &text, true) {
        Ok(lesson) => {
            let minutes = u64::from(lesson.minutes());
            let holds = message!("lesson-holds", path = name, minutes);
            output::print(say(holds) + "\n", DONE)
        }
        Err(faults) => {
            let lines = faults.iter().map(|fault| format!("{fault}\n"));
            output::print(lines.collect::<String>(), FAILED)
        }
    }
}

/// Writes a copy. What is there already is never written over.
fn new(practice: &Practice, file: &Path, from: &str) -> Exit {
    let path = file.display().to_string();
    let end = file.extension().and_then(|end| end.to_str());
    let id = file.file_stem().and_then(|stem| stem.to_str());
    let (Some("json"), Some(id)) = (end, id) else {
        return Err(say(message!("lesson-wrong-ending", path)).into());
    };
    let Some(lesson) = practice.lessons.iter().find(|lesson| lesson.id == from) else {
        let names = practice.lessons.iter().map(|lesson| lesson.id.as_str());
        let names = names.collect::<Vec<_>>().join(" ");
        return Err(say(message!("lesson-unknown", name = from, names)).into());
    };
    // The name of the file may have what an id may not.
    let id: String = id
        .to_lowercase()
        .chars()
        .map(|sign| {
            if sign.is_ascii_alphanumeric() {
                sign
            } else {
                '_'
            }
        })
        .take(40)
        .collect();
    let written = File::create_new(file).and_then(|mut new| {
        new.write_all((lesson.json(&id) + "\n").as_bytes())?;
        new.sync_all()
    });
    if let Err(error) = written {
        let problem = error.to_string();
        return Err(say(message!("scenario-not-made", path, problem)).into());
    }
    let folder = settings::lessons().map(|folder| folder.display().to_string());
    let made = message!("lesson-made", path, folder = folder.unwrap_or_default());
    output::print(say(made) + "\n", DONE)
}

fn list(content: &Content, practice: &Practice) -> Exit {
    let scenarios = own_scenarios(content, practice);
    let known = practice.known(content, &scenarios);
    let folder = settings::lessons();
    let own = folder.map(|folder| training::lessons_in(&folder, &known));
    let (own, faults): (Vec<Arc<Lesson>>, Vec<ProtocolError>) = own.unwrap_or_default();
    let mut all: Vec<_> = practice.lessons.iter().chain(&own).collect();
    all.sort_by_key(|lesson| lesson.minutes());
    let lines = all.into_iter().map(|lesson| {
        let (minutes, count) = (u64::from(lesson.minutes()), lesson.count());
        let about = content
            .words
            .text(&message!("lesson-about", minutes, count));
        format!("{:24}  {}  ({about})\n", lesson.id, lesson.title)
    });
    faults.iter().for_each(output::error);
    let code = if faults.is_empty() { DONE } else { FAILED };
    output::print(lines.collect::<String>(), code)
}

fn own_scenarios(content: &Content, practice: &Practice) -> Vec<Arc<Scenario>> {
    let folder = settings::scenarios();
    let own = folder.map(|folder| training::scenarios_in(&folder, content, &practice.tables));
    own.unwrap_or_default().0
}

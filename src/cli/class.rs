//! `class`: the file of a class, its tables, and its paper.

mod change;
mod paper;
mod show;

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::Content;
use overdose_core::file;
use overdose_core::format::format_date;
use overdose_core::message;
use overdose_core::site::Day;
use overdose_core::training::class::{ClassFile, Unclear};
use overdose_protocol::time::Clock;

use super::words::{not_read, say};
use super::{Exit, output};
use crate::clock::SystemClock;

/// The longest class file that is read, in bytes: hundreds of times longer than that of a large class.
const MAX_BYTES: u64 = 1 << 23;

/// What is asked about classes.
#[derive(Debug, clap::Subcommand)]
pub enum ClassCommand {
    /// Makes the file of a class.
    New(change::New),
    /// Adds a day, drills, answers or names to a class file.
    Add(change::Add),
    /// Puts files of one class together, and loses nothing.
    Merge(change::Merge),
    /// Says what a class file holds, and of what it says two things.
    Show {
        /// The class file.
        file: PathBuf,
    },
    /// Writes a table that a spreadsheet opens.
    Table(show::Table),
    /// Writes that learners attended, a page each, as PDF.
    Certificate(paper::Certificate),
    /// Writes who was there, with lines to sign on, as PDF.
    Attendance(paper::Attendance),
    /// Writes who attended within a year, and by when each is due again.
    SignOff(paper::SignOff),
}

/// Answers.
pub fn run(content: &'static Content, command: &ClassCommand) -> Exit {
    match command {
        ClassCommand::New(wanted) => change::new(content, wanted),
        ClassCommand::Add(wanted) => change::add(content, wanted),
        ClassCommand::Merge(wanted) => change::merge(content, wanted),
        ClassCommand::Show { file } => show::show(content, file),
        ClassCommand::Table(wanted) => show::table(content, wanted),
        ClassCommand::Certificate(wanted) => paper::certificate(content, wanted),
        ClassCommand::Attendance(wanted) => paper::attendance(content, wanted),
        ClassCommand::SignOff(wanted) => paper::sign_off(content, wanted),
    }
}

/// The class in a file. Where something is wrong with it, every fault is told, and there is none.
///
/// # Errors
///
/// The file cannot be read.
fn read(content: &Content, path: &Path) -> Result<Option<ClassFile>, String> {
    let text = file::text(path, MAX_BYTES).map_err(|problem| not_read(path, &problem))?;
    let name = path.display().to_string();
    let class = ClassFile::read(content, &name, &text);
    Ok(class
        .map_err(|faults| faults.iter().for_each(output::error))
        .ok())
}

/// Tells of what a file says two things.
fn tell_unclear<'a>(path: &Path, unclear: impl IntoIterator<Item = &'a Unclear>) {
    for thing in unclear {
        let path = path.display().to_string();
        let what = thing.line();
        output::error(&say(message!("class-twice", path, what)));
    }
}

/// Today, where this computer is.
fn today() -> Result<Day, &'static str> {
    Day::try_from(format_date(SystemClock.now()))
}

fn day(text: &str) -> Result<Day, &'static str> {
    Day::try_from(text.to_owned())
}

/// One of these by its name.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let names: Vec<&str> = all.iter().map(|it| name(*it)).collect();
    PossibleValuesParser::new(names).try_map(move |said| {
        let found = all.iter().find(|it| name(**it) == said);
        found.copied().ok_or(said)
    })
}

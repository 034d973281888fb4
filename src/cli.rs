//! The command line: which command, with which options, and the exit code.

mod arguments;
mod assess;
mod check;
mod class;
mod export;
mod help;
mod learn;
mod lesson;
pub mod manual;
pub mod options;
mod output;
mod paper;
mod places;
mod record;
mod report;
mod scenario;
mod score;
mod self_test;
mod site;
mod table;
mod values;
mod words;

use std::error::Error;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use overdose_core::content::Content;
use overdose_core::training::Practice;

use crate::launch;
use crate::platform::display;
use arguments::Asked;
use options::Command;

/// Everything holds, every line was answered, or the program was left.
const DONE: u8 = 0;
/// Something was looked at and is wrong.
const FAILED: u8 = 1;
/// The command could not be carried out.
const USAGE: u8 = 2;

/// The exit code of a command, or why it could not be carried out.
type Exit = Result<u8, Box<dyn Error>>;

/// Runs the command that the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    answer().unwrap_or_else(|problem| {
        output::error(&problem);
        USAGE.into()
    })
}

fn answer() -> Result<ExitCode, Box<dyn Error>> {
    let code = match arguments::parse(std::env::args_os().skip(1).collect())? {
        Asked::Text(text) => output::print(text, DONE)?,
        Asked::Command(command) => run(command)?,
        Asked::Launch(options) => return launch(*options),
    };
    Ok(code.into())
}

fn run(command: Command) -> Exit {
    match command {
        Command::Check(wanted) => check::run(&wanted),
        Command::Table(wanted) => table::run(content()?, &wanted),
        Command::Assess => assess::run(content()?),
        Command::Export(wanted) => export::run(content()?, &wanted),
        Command::Report(wanted) => report::run(content()?, &wanted),
        Command::Paper(wanted) => paper::run(content()?, &wanted),
        Command::Score(wanted) => score::run(content()?, &wanted),
        Command::Lesson(command) => lesson::run(content()?, &command),
        Command::Class(command) => class::run(content()?, &command),
        Command::Scenario(command) => scenario::run(content()?, &command),
        Command::Completions { shell } => {
            let script = manual::script(shell, content()?, Practice::embedded()?);
            output::print(script, DONE)
        }
        Command::Man => output::print(manual::page(), DONE),
        Command::Learn { word } => learn::run(content()?, word.as_deref()),
        Command::Site(command) => site::run(content()?, &command),
        Command::SelfTest { json } => self_test::run(content()?, json),
    }
}

fn launch(options: launch::LaunchOptions) -> Result<ExitCode, Box<dyn Error>> {
    let content = content()?;
    let options = values::known(content, options);
    let code = launch::run(content, &options);
    if options.faults.is_empty() || code != ExitCode::SUCCESS || io::stdin().is_terminal() {
        return Ok(code);
    }
    // Whoever wrote a script with a mistake in it hears of it; a desk that staff have left is not opened again for one.
    Ok(if display::is_named() { DONE } else { USAGE }.into())
}

/// The content. Its tests make sure that a program in which it is broken is never built.
fn content() -> Result<&'static Content, String> {
    Content::embedded().map_err(|error| format!("the embedded content is broken: {error}"))
}

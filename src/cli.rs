//! The command line: which command, with which options, and the exit code.

mod assess;
mod check;
mod export;
mod learn;
pub mod manual;
mod options;
mod output;
mod scenario;
mod score;
mod self_test;
mod site;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use overdose_core::content::Content;
use overdose_core::training::Practice;

use crate::launch;
use crate::platform::display;
use manual::completions::{Known, Shell, script};
use options::{Command, Wrong};

/// Everything holds, every line was answered, or the program was left.
const DONE: u8 = 0;
/// Something was looked at and is wrong.
const FAILED: u8 = 1;
/// The command could not be carried out.
const USAGE: u8 = 2;

/// Runs the command that the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let code = match options::parse(lexopt::Parser::from_env()) {
        Err(wrong) => refuse(&wrong),
        Ok(Command::Help) => output::print(&manual::text::help()),
        Ok(Command::Version) => output::print(manual::VERSION),
        Ok(Command::Check { folder, json }) => check::run(folder.as_deref(), json),
        Ok(Command::Assess) => with_content(assess::run),
        Ok(Command::Export(wanted)) => with_content(|content| export::run(content, &wanted)),
        Ok(Command::Score(wanted)) => with_content(|content| score::run(content, &wanted)),
        Ok(Command::Scenario(command)) => with_content(|content| scenario::run(content, &command)),
        Ok(Command::Completions(shell)) => with_content(|content| completions(content, shell)),
        Ok(Command::Man) => output::print(&manual::roff::page()),
        Ok(Command::Learn(word)) => with_content(|content| learn::run(content, word.as_deref())),
        Ok(Command::Site(command)) => with_content(|content| site::run(content, &command)),
        Ok(Command::SelfTest { json }) => with_content(|content| self_test::run(content, json)),
        Ok(Command::Launch(options)) => return launch(options),
    };
    ExitCode::from(code)
}

fn launch(options: launch::LaunchOptions) -> ExitCode {
    let content = match content() {
        Ok(content) => content,
        Err(wrong) => return ExitCode::from(refuse(&wrong)),
    };
    let options = options::known(content, options);
    let code = launch::run(content, &options);
    if options.faults.is_empty() || code != ExitCode::SUCCESS || io::stdin().is_terminal() {
        return code;
    }
    // Whoever wrote a script with a mistake in it hears of it; a desk that staff have left is not opened again for one.
    ExitCode::from(if display::is_named() { DONE } else { USAGE })
}

fn completions(content: &Content, shell: Shell) -> u8 {
    match Practice::embedded() {
        Ok(practice) => output::print(&script(shell, &Known::of(content, practice))),
        Err(error) => refuse(&Wrong::Content(error)),
    }
}

fn with_content(run: impl FnOnce(&'static Content) -> u8) -> u8 {
    content().map_or_else(|wrong| refuse(&wrong), run)
}

fn content() -> Result<&'static Content, Wrong> {
    Content::embedded().map_err(|error| Wrong::Content(error.clone()))
}

fn refuse(wrong: &Wrong) -> u8 {
    output::complain(&wrong.to_string());
    USAGE
}

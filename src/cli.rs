//! The command line: which command, with which options, and the exit code.

mod assess;
mod check;
mod export;
mod help;
mod options;
mod output;
mod scenario;
mod score;

use std::process::ExitCode;

use overdose_core::content::Content;

use crate::launch;
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
        Ok(Command::Help) => output::print(help::TEXT),
        Ok(Command::Version) => output::print(help::VERSION),
        Ok(Command::Check { folder, json }) => check::run(folder.as_deref(), json),
        Ok(Command::Assess) => with_content(assess::run),
        Ok(Command::Export(wanted)) => with_content(|content| export::run(content, &wanted)),
        Ok(Command::Score(wanted)) => with_content(|content| score::run(content, &wanted)),
        Ok(Command::Scenario(command)) => with_content(|content| scenario::run(content, &command)),
        Ok(Command::Launch(options)) => return launch(options),
    };
    ExitCode::from(code)
}

fn launch(options: launch::LaunchOptions) -> ExitCode {
    let content = match content() {
        Ok(content) => content,
        Err(wrong) => return ExitCode::from(refuse(&wrong)),
    };
    match options::known(content, options) {
        Ok(options) => launch::run(content, &options),
        Err(wrong) => ExitCode::from(refuse(&wrong)),
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

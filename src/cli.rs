//! The command line: which command, with which options, and the exit code.

mod arguments;
mod assess;
mod check;
mod export;
mod learn;
pub mod manual;
pub mod options;
mod output;
mod places;
mod scenario;
mod score;
mod self_test;
mod site;
mod values;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use overdose_core::content::Content;
use overdose_core::training::Practice;
use overdose_protocol::definition::ProtocolError;

use crate::launch;
use crate::platform::display;
use arguments::Asked;
use options::{Command, Shell};

/// Everything holds, every line was answered, or the program was left.
const DONE: u8 = 0;
/// Something was looked at and is wrong.
const FAILED: u8 = 1;
/// The command could not be carried out.
const USAGE: u8 = 2;

/// Runs the command that the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    ExitCode::from(
        match arguments::parse(std::env::args_os().skip(1).collect()) {
            Err(error) => output::exit_usage(&error),
            Ok(Asked::Text(text)) => output::print(&text),
            Ok(Asked::Command(command)) => run(command),
            Ok(Asked::Launch(options)) => return launch(options),
        },
    )
}

fn run(command: Command) -> u8 {
    match command {
        Command::Check(wanted) => check::run(&wanted),
        Command::Assess => with_content(assess::run),
        Command::Export(wanted) => with_content(|content| export::run(content, &wanted)),
        Command::Score(wanted) => with_content(|content| score::run(content, &wanted)),
        Command::Scenario(command) => with_content(|content| scenario::run(content, &command)),
        Command::Completions { shell } => with_content(|content| completions(content, shell)),
        Command::Man => output::print(&manual::page()),
        Command::Learn { word } => with_content(|content| learn::run(content, word.as_deref())),
        Command::Site(command) => with_content(|content| site::run(content, &command)),
        Command::SelfTest { json } => with_content(|content| self_test::run(content, json)),
    }
}

fn launch(options: launch::LaunchOptions) -> ExitCode {
    let content = match content() {
        Ok(content) => content,
        Err(code) => return ExitCode::from(code),
    };
    let options = values::known(content, options);
    let code = launch::run(content, &options);
    if options.faults.is_empty() || code != ExitCode::SUCCESS || io::stdin().is_terminal() {
        return code;
    }
    // Whoever wrote a script with a mistake in it hears of it; a desk that staff have left is not opened again for one.
    ExitCode::from(if display::is_named() { DONE } else { USAGE })
}

fn completions(content: &'static Content, shell: Shell) -> u8 {
    match Practice::embedded() {
        Ok(practice) => output::print(&manual::script(shell, content, practice)),
        Err(error) => broken(&error),
    }
}

fn with_content(run: impl FnOnce(&'static Content) -> u8) -> u8 {
    content().map_or_else(|code| code, run)
}

/// The content, or the exit code where it is broken; its tests make sure that such a program is never built.
fn content() -> Result<&'static Content, u8> {
    Content::embedded().map_err(broken)
}

fn broken(error: &ProtocolError) -> u8 {
    output::exit_usage(&format!("the embedded content is broken: {error}"))
}

//! What the arguments ask for. What opens the program opens it whatever else they say; what is wrong with a command is one line.

use std::ffi::{OsStr, OsString};

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};
use overdose_core::locale::{Arg, Message};
use overdose_core::site::show;
use overdose_core::{message, message_id};

use super::help;
use super::options::{Command, CommandLine, PROGRAM};
use super::words::say;
use crate::launch::LaunchOptions;

/// What is asked for.
#[derive(Debug)]
pub enum Asked {
    /// The help or the version.
    Text(String),
    /// A command.
    Command(Command),
    /// The program itself.
    Launch(Box<LaunchOptions>),
}

/// Reads the arguments after the program's name.
///
/// # Errors
///
/// The first thing that is wrong with a command.
pub fn parse(mut arguments: Vec<OsString>) -> Result<Asked, String> {
    let mut faults = Vec::new();
    if arguments.is_empty() {
        return Ok(Asked::Launch(Box::default()));
    }
    // A command comes first: options before it would be lost.
    if let Some(first) = arguments.first()
        && !starts(first, b"-")
    {
        let mut all = CommandLine::command();
        all.build();
        if all.find_subcommand(first).is_some() {
            return command(&mut all, &arguments);
        }
        let names: Vec<&str> = all.get_subcommands().map(clap::Command::get_name).collect();
        let said = show(&first.to_string_lossy());
        faults.push(message!("start-command", said, words = names));
        arguments.remove(0);
    }
    Ok(launch(arguments, faults))
}

fn command(all: &mut clap::Command, arguments: &[OsString]) -> Result<Asked, String> {
    let found = all
        .try_get_matches_from_mut(named(arguments))
        .and_then(|matches| CommandLine::from_arg_matches(&matches));
    match found {
        Ok(line) => Ok(line
            .command
            .map_or_else(|| Asked::Launch(Box::new(line.launch)), Asked::Command)),
        Err(error) if !error.use_stderr() => Ok(help_for(arguments)),
        Err(error) => {
            let problem = problem(all, arguments, &error);
            Err(say(message!("usage-wrong", problem)))
        }
    }
}

/// The words as a whole command line, which begins with the program.
fn named(words: &[impl AsRef<OsStr>]) -> impl Iterator<Item = &OsStr> {
    std::iter::once(OsStr::new(PROGRAM)).chain(words.iter().map(AsRef::as_ref))
}

/// What is wrong with a command, in one line.
fn problem(all: &clap::Command, arguments: &[OsString], error: &clap::Error) -> String {
    let mut words = arguments.iter();
    let mut wanted = all;
    while let Some(next) = words.next().and_then(|word| wanted.find_subcommand(word)) {
        wanted = next;
    }
    let name = wanted.get_bin_name().unwrap_or_default();
    let name = name.trim_start_matches(PROGRAM).trim_start();
    if let Some(ContextValue::Strings(possible)) = error.get(ContextKind::ValidValue)
        && let Some(ContextValue::String(said)) = error.get(ContextKind::InvalidValue)
        && !possible.is_empty()
    {
        let (said, names) = (said.as_str(), possible.clone());
        return say(message!("usage-no-value", said, name, names));
    }
    match (error.kind(), error.get(ContextKind::InvalidArg)) {
        (ErrorKind::MissingRequiredArgument, Some(ContextValue::Strings(missing))) => {
            let missing = missing.iter().map(|missing| needed(wanted, missing));
            let and = |list, item| message!("usage-and", list, item).into();
            say(message!("usage-needs", name, what = joined(missing, and)))
        }
        (ErrorKind::MissingSubcommand | ErrorKind::InvalidSubcommand, _) => {
            let forms = wanted.get_subcommands().map(|form| {
                let operands = form.get_positionals().map(|operand| format!(" {operand}"));
                let form = format!("\"{}{}\"", form.get_name(), operands.collect::<String>());
                form.replace(['<', '>'], "").into()
            });
            let or = |list, item| message!("usage-or", list, item).into();
            say(message!("usage-needs", name, what = joined(forms, or)))
        }
        _ => {
            let text = error.to_string();
            let first = text.lines().next().unwrap_or_default();
            first.trim_start_matches("error: ").to_owned()
        }
    }
}

/// One thing after the other, told as one.
fn joined(things: impl Iterator<Item = Arg>, with: impl Fn(Arg, Arg) -> Arg) -> Arg {
    things.reduce(with).unwrap_or_else(|| "".into())
}

/// An argument that is missing, with what may be said for it.
fn needed(wanted: &clap::Command, missing: &str) -> Arg {
    let found = wanted.get_arguments().find(|it| it.to_string() == missing);
    let values = found
        .map(clap::Arg::get_possible_values)
        .unwrap_or_default();
    let values: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    match missing.split_once('<') {
        Some(("", _)) if !values.is_empty() => values.into(),
        Some((option, _)) if !values.is_empty() => {
            message!("usage-option", item = option.trim_end(), names = values).into()
        }
        _ => missing.replace(['<', '>'], "").into(),
    }
}

/// How to open the program. Whatever cannot be followed is left out, and named.
fn launch(arguments: Vec<OsString>, mut faults: Vec<Message>) -> Asked {
    let mut reader = LaunchOptions::command();
    if let Ok(mut options) = read(&mut reader, &arguments) {
        options.faults = faults;
        return Asked::Launch(Box::new(options));
    }
    // Something is wrong. What can be read is kept, option by option, each with the word after it where that is its value.
    let mut kept = Vec::new();
    let mut ahead: Vec<OsString> = arguments
        .into_iter()
        .filter(|it| it != "--")
        .rev()
        .collect();
    while let Some(word) = ahead.pop() {
        if let Some(value) = ahead.last()
            && read(&mut reader, &[&word, value]).is_ok()
        {
            kept.push(word);
            kept.extend(ahead.pop());
            continue;
        }
        let Err(error) = read(&mut reader, &[&word]) else {
            kept.push(word);
            continue;
        };
        if !error.use_stderr() {
            return help_for(&[&word]);
        }
        let lacks =
            error.kind() == ErrorKind::InvalidValue && !word.as_encoded_bytes().contains(&b'=');
        if let Some(value) = ahead.pop_if(|next| lacks && !starts(next, b"--")) {
            // A value may begin with a hyphen of its own: "-2, Main St".
            ahead.push(
                [word.as_os_str(), OsStr::new("="), &value]
                    .into_iter()
                    .collect(),
            );
            continue;
        }
        let said = word.to_string_lossy();
        let option = match said.split_once('=') {
            Some((option, _)) if starts(&word, b"-") => option,
            _ => &said,
        };
        let id = match error.kind() {
            ErrorKind::TooManyValues => message_id!("start-no-value", said),
            ErrorKind::InvalidValue => message_id!("start-value", said),
            _ => message_id!("start-option", said),
        };
        faults.push(Message::from(id).with("said", show(option)));
        if error.kind() == ErrorKind::TooManyValues && option.len() < said.len() {
            ahead.push(option.into());
        }
    }
    let mut options = read(&mut reader, &kept).unwrap_or_default();
    options.faults = faults;
    Asked::Launch(Box::new(options))
}

fn read(
    reader: &mut clap::Command,
    words: &[impl AsRef<OsStr>],
) -> Result<LaunchOptions, clap::Error> {
    LaunchOptions::from_arg_matches(&reader.try_get_matches_from_mut(named(words))?)
}

fn starts(word: &OsStr, with: &[u8]) -> bool {
    word.as_encoded_bytes().starts_with(with)
}

/// What is said where that is all that is asked for: the help or the version.
fn help_for(words: &[impl AsRef<OsStr>]) -> Asked {
    let answer = help::command().try_get_matches_from(named(words));
    let text = answer.err().map(|text| text.to_string());
    Asked::Text(text.unwrap_or_default())
}

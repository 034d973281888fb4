//! What the arguments ask for, and what is wrong with them in one line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::locale::Line;
use overdose_core::site::{LONGEST_ADDRESS, country_called, fitted, fitting, show};
use overdose_core::training::{self, Practice};
use overdose_protocol::definition::ProtocolError;

use super::export::Export;
use super::manual;
use super::manual::completions::Shell;
use super::scenario::ScenarioCommand;
use super::score::Score;
use super::site::SiteCommand;
use crate::launch::{LaunchOptions, Shows};
use crate::settings;

/// A command with its options.
pub enum Command {
    /// Show the help.
    Help,
    /// Show the version.
    Version,
    /// Prove the content.
    Check {
        /// An edited protocol in place of the embedded one.
        folder: Option<PathBuf>,
        /// As one JSON object.
        json: bool,
    },
    /// Assess answers line by line.
    Assess,
    /// Export a recorded incident.
    Export(Export),
    /// Check or list scenarios.
    Scenario(ScenarioCommand),
    /// Score a drill.
    Score(Score),
    /// Print how this shell completes.
    Completions(Shell),
    /// Print the man page.
    Man,
    /// Print what is taught, or what of it holds a word.
    Learn(Option<String>),
    /// Check or make a site file.
    Site(SiteCommand),
    /// Look at everything that must work.
    SelfTest {
        /// As one JSON object.
        json: bool,
    },
    /// Open the program.
    Launch(LaunchOptions),
}

/// Why a command cannot be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// An option that does not exist, or lacks its value.
    #[error("{0} (--help lists the options)")]
    Option(#[from] lexopt::Error),
    /// An option that a command cannot do without.
    #[error("export needs {0} (--help says more)")]
    Lacks(&'static str),
    /// What is to be scored.
    #[error("score needs a FILE (--help says more)")]
    NoDrill,
    /// What is to be done with scenarios.
    #[error("scenario needs \"check FILE\", \"play FILE\" or \"list\" (--help says more)")]
    Scenario,
    /// What is to be done with a site file.
    #[error("site needs \"check [FILE]\", \"init [FILE]\" or \"schema\" (--help says more)")]
    Site,
    /// A format that does not exist.
    #[error("there is no format \"{0}\"; possible are text, json, pdf, qr")]
    Format(String),
    /// Which shell is to be told.
    #[error("completions needs bash, zsh or fish (--help says more)")]
    NoShell,
    /// A shell that cannot be told.
    #[error("there is no shell \"{0}\"; possible are bash, zsh, fish")]
    Shell(String),
    /// The program's own files are broken; its tests make sure that such a program is never built.
    #[error("the embedded content is broken: {0}")]
    Content(ProtocolError),
}

/// Reads the arguments. What opens the program opens it whatever else they say: what cannot be followed is named there.
///
/// # Errors
///
/// The first thing that is wrong with a command.
pub fn parse(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut launch = LaunchOptions::default();
    loop {
        let argument = match arguments.next() {
            Ok(Some(argument)) => argument,
            Ok(None) => return Ok(Command::Launch(launch)),
            Err(error) => {
                launch.faults.push(fault(error));
                continue;
            }
        };
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            // For those who work on the window; the help is for those who use it.
            Long("gallery") => launch.shows = Shows::Gallery,
            // For those who test the window.
            Long("describe") => {
                launch.describe =
                    value("--describe", &mut arguments, &mut launch).map(PathBuf::from);
            }
            Long("kiosk") => launch.kiosk = true,
            Long("practice") => launch.practice = Some(following(&mut arguments)),
            Long("audience") => launch.shows = Shows::Room,
            Long("text") => launch.shows = Shows::Terminal,
            Long("country") => {
                launch.country = value("--country", &mut arguments, &mut launch).map(text);
            }
            Long("profile") => {
                launch.profile = value("--profile", &mut arguments, &mut launch).map(text);
            }
            Long("address") => {
                launch.address = value("--address", &mut arguments, &mut launch).map(text);
            }
            Long("site") => {
                launch.site = value("--site", &mut arguments, &mut launch).map(PathBuf::from);
            }
            Long("lines") => {
                launch.lines = value("--lines", &mut arguments, &mut launch).map(PathBuf::from);
            }
            // The window opens itself so, where letters can be composed.
            Long("edit-site") => {
                let path = value("--edit-site", &mut arguments, &mut launch).map(PathBuf::from);
                launch.shows = path.map_or(Shows::Steps, Shows::Site);
            }
            Long(name) => {
                let name = format!("--{name}");
                // Its value is no argument of its own.
                let _ = arguments.optional_value();
                launch.fault("start-option", &name);
            }
            Short(letter) => launch.fault("start-option", &format!("-{letter}")),
            // A command comes first: options before it would be lost.
            Value(word) if launch == LaunchOptions::default() => {
                let word = text(word);
                match command(&word, arguments) {
                    Known::Command(command) => return command,
                    Known::Not(rest) => {
                        let fault = Line::new("start-command").with("said", show(&word));
                        launch.faults.push(fault.with("words", manual::names()));
                        arguments = rest;
                    }
                }
            }
            Value(word) => launch.fault("start-option", &text(word)),
        }
    }
}

/// Whether a word is a command.
enum Known {
    Command(Result<Command, Wrong>),
    Not(lexopt::Parser),
}

fn command(word: &str, arguments: lexopt::Parser) -> Known {
    Known::Command(match word {
        "check" => check(arguments),
        "assess" => alone(arguments, Command::Assess),
        "export" => export(arguments),
        "scenario" => scenario(arguments),
        "score" => score(arguments),
        "learn" => learn(arguments),
        "site" => site(arguments),
        "self-test" => self_test(arguments),
        "completions" => completions(arguments),
        "man" => alone(arguments, Command::Man),
        "help" => Ok(Command::Help),
        _ => return Known::Not(arguments),
    })
}

/// The value of an option of the start. Where another option follows there is none, and that is named.
fn value(
    option: &str,
    arguments: &mut lexopt::Parser,
    launch: &mut LaunchOptions,
) -> Option<OsString> {
    let value = arguments.optional_value().or_else(|| {
        let mut raw = arguments.try_raw_args()?;
        let is_option = raw.peek()?.to_string_lossy().starts_with("--");
        if is_option { None } else { raw.next() }
    });
    if value.is_none() {
        launch.fault("start-value", option);
    }
    value
}

/// What cannot be read as an option at all.
fn fault(error: lexopt::Error) -> Line {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => {
            Line::new("start-no-value").with("said", show(&option))
        }
        other => Line::new("start-option").with("said", show(&other.to_string())),
    }
}

fn check(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut folder = None;
    let mut json = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("protocol") => folder = Some(PathBuf::from(arguments.value()?)),
            Long("json") => json = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Check { folder, json })
}

/// A command without options.
fn alone(mut arguments: lexopt::Parser, command: Command) -> Result<Command, Wrong> {
    match arguments.next()? {
        None => Ok(command),
        Some(Short('h') | Long("help")) => Ok(Command::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn export(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let (mut incident, mut format, mut to) = (None, None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("incident") => incident = Some(PathBuf::from(arguments.value()?)),
            Long("format") => format = Some(format_of(&text(arguments.value()?))?),
            Short('o') | Long("output") => to = Some(PathBuf::from(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Export(Export {
        incident: incident.ok_or(Wrong::Lacks("--incident FILE"))?,
        format: format.ok_or(Wrong::Lacks("--format text, json, pdf or qr"))?,
        to,
    }))
}

/// The words after a command that has words of its own; nothing where help is asked for.
fn words(mut arguments: lexopt::Parser) -> Result<Option<Vec<OsString>>, Wrong> {
    let mut words = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(word) => words.push(word),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(words))
}

fn scenario(arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let Some(words) = words(arguments)? else {
        return Ok(Command::Help);
    };
    let command = match words.as_slice() {
        [word, file] if word == "check" => ScenarioCommand::Check(PathBuf::from(file)),
        [word, file] if word == "play" => ScenarioCommand::Play(PathBuf::from(file)),
        [word] if word == "list" => ScenarioCommand::List,
        _ => return Err(Wrong::Scenario),
    };
    Ok(Command::Scenario(command))
}

fn score(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let (mut file, mut json) = (None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("json") => json = true,
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().into()),
        }
    }
    let file = file.ok_or(Wrong::NoDrill)?;
    Ok(Command::Score(Score { file, json }))
}

fn learn(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut wanted = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(word) if wanted.is_none() => wanted = Some(text(word)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Learn(wanted))
}

fn site(arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let Some(words) = words(arguments)? else {
        return Ok(Command::Help);
    };
    let command = match words.as_slice() {
        [word] if word == "check" => SiteCommand::Check(None),
        [word, file] if word == "check" => SiteCommand::Check(Some(PathBuf::from(file))),
        [word] if word == "init" => SiteCommand::Init(None),
        [word, file] if word == "init" => SiteCommand::Init(Some(PathBuf::from(file))),
        [word] if word == "schema" => SiteCommand::Schema,
        _ => return Err(Wrong::Site),
    };
    Ok(Command::Site(command))
}

fn self_test(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut json = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("json") => json = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::SelfTest { json })
}

fn completions(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut shell = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(word) if shell.is_none() => shell = Some(shell_of(&text(word))?),
            other => return Err(other.unexpected().into()),
        }
    }
    shell.map(Command::Completions).ok_or(Wrong::NoShell)
}

fn shell_of(found: &str) -> Result<Shell, Wrong> {
    let mut all = Shell::ALL.into_iter();
    all.find(|shell| shell.name() == found)
        .ok_or_else(|| Wrong::Shell(found.to_owned()))
}

fn format_of(found: &str) -> Result<Format, Wrong> {
    let mut all = Format::ALL.into_iter();
    all.find(|format| format.name() == found)
        .ok_or_else(|| Wrong::Format(found.to_owned()))
}

/// The word after an option, where there is one.
fn following(arguments: &mut lexopt::Parser) -> Option<String> {
    if let Some(value) = arguments.optional_value() {
        return Some(text(value));
    }
    let mut raw = arguments.try_raw_args()?;
    let next = raw.peek()?.to_str()?;
    if next.starts_with('-') {
        return None;
    }
    raw.next().map(text)
}

fn text(value: OsString) -> String {
    value
        .into_string()
        .unwrap_or_else(|value| value.to_string_lossy().into_owned())
}

/// The same options as the content writes them. What it does not have is left out, and named.
#[must_use]
pub fn known(content: &Content, mut options: LaunchOptions) -> LaunchOptions {
    options.country = options
        .country
        .take()
        .and_then(|found| country(content, &found, &mut options));
    options.profile = options.profile.take().filter(|found| {
        let is_known = content.protocol.profiles.find(found).is_some();
        if !is_known {
            let all = content.protocol.profiles.iter();
            let names: Vec<&str> = all.map(|(_, profile)| profile.name.as_str()).collect();
            let fault = Line::new("start-profile").with("said", show(found));
            options.faults.push(fault.with("profile", names.join(", ")));
        }
        is_known
    });
    options.address = options
        .address
        .take()
        .and_then(|found| address(&found, &mut options));
    if let Some(Some(found)) = options.practice.clone()
        && !is_scenario(content, &found)
    {
        options.fault("start-scenario", &found);
    }
    options
}

/// The code of a country, also where it is called by another name.
fn country(content: &Content, found: &str, options: &mut LaunchOptions) -> Option<String> {
    if let Some(region) = content.regions.find(found.trim()) {
        return Some(region.code.clone());
    }
    let Some(code) = country_called(found, content) else {
        options.fault("start-country", found);
        return None;
    };
    let fault = Line::new("start-country-called").with("said", show(found));
    let country = Line::new(format!("country-{code}"));
    options
        .faults
        .push(fault.with("code", code).with("country", country));
    Some(code.to_owned())
}

/// An address as far as it can be shown.
fn address(found: &str, options: &mut LaunchOptions) -> Option<String> {
    let wished = found.trim();
    let Some(address) = fitted(wished, LONGEST_ADDRESS) else {
        options.faults.push(Line::new("start-address-empty"));
        return None;
    };
    if fitting(wished, LONGEST_ADDRESS).is_err() {
        let is_long = wished.chars().count() > LONGEST_ADDRESS;
        options.faults.push(Line::new(if is_long {
            "start-address-long"
        } else {
            "start-address-hidden"
        }));
    }
    Some(address)
}

/// Whether there is such a scenario, in the program or among the trainer's own.
fn is_scenario(content: &Content, found: &str) -> bool {
    let Ok(practice) = Practice::embedded() else {
        return false;
    };
    let folder = settings::scenarios();
    let own =
        folder.map(|folder| training::scenarios_in(&folder, &content.protocol, &practice.tables).0);
    let mut all = practice.scenarios.iter().chain(own.iter().flatten());
    all.any(|scenario| scenario.id == found)
}

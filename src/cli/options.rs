//! What the arguments ask for, and what is wrong with them in one line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use overdose_core::content::Content;
use overdose_core::protocol::ProtocolError;
use overdose_core::session::Format;
use overdose_core::site::{LONGEST_ADDRESS, fitting};
use overdose_core::training::{self, Practice};

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
    /// A command that does not exist.
    #[error("there is no command \"{0}\"; the commands are {names} (--help says more)", names = manual::names())]
    Command(String),
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
    /// A country without numbers.
    #[error("there is no country \"{found}\"; possible are {possible}")]
    Country {
        /// What was asked for.
        found: String,
        /// All codes.
        possible: String,
    },
    /// A scenario that does not exist.
    #[error("there is no scenario \"{found}\"; possible are {possible}")]
    NoScenario {
        /// What was asked for.
        found: String,
        /// All ids.
        possible: String,
    },
    /// A profile that does not exist.
    #[error("there is no profile \"{found}\"; possible are {possible}")]
    Profile {
        /// What was asked for.
        found: String,
        /// All ids.
        possible: String,
    },
    /// An address that cannot be shown.
    #[error(
        "the address cannot be shown: {problem}; write where a caller is, such as \"12 Main St, front desk\""
    )]
    Address {
        /// What is wrong with it.
        problem: String,
    },
    /// The program's own files are broken; its tests make sure that such a program is never built.
    #[error("the embedded content is broken: {0}")]
    Content(ProtocolError),
}

/// Reads the arguments.
///
/// # Errors
///
/// The first option or command that does not exist, or an option without its value.
pub fn parse(mut arguments: lexopt::Parser) -> Result<Command, Wrong> {
    let mut launch = LaunchOptions::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("country") => launch.country = Some(text(arguments.value()?)),
            Long("profile") => launch.profile = Some(text(arguments.value()?)),
            Long("address") => launch.address = Some(address(&text(arguments.value()?))?),
            // For those who work on the window; the help is for those who use it.
            Long("gallery") => launch.shows = Shows::Gallery,
            // For those who test the window.
            Long("describe") => launch.describe = Some(PathBuf::from(arguments.value()?)),
            // The window opens itself so, where letters can be composed.
            Long("edit-site") => launch.shows = Shows::Site(PathBuf::from(arguments.value()?)),
            Long("site") => launch.site = Some(PathBuf::from(arguments.value()?)),
            Long("kiosk") => launch.kiosk = true,
            Long("practice") => launch.practice = Some(following(&mut arguments)),
            Long("audience") => launch.shows = Shows::Room,
            Long("lines") => launch.lines = Some(PathBuf::from(arguments.value()?)),
            Long("text") => launch.shows = Shows::Terminal,
            // A command comes first: options before it would be lost.
            Value(word) if launch == LaunchOptions::default() => {
                return match text(word).as_str() {
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
                    other => Err(Wrong::Command(other.to_owned())),
                };
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Launch(launch))
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

/// An address that can be shown and read aloud.
fn address(found: &str) -> Result<String, Wrong> {
    let address = found.trim().to_owned();
    let fits = if address.is_empty() {
        Err("it is empty".to_owned())
    } else {
        fitting(&address, LONGEST_ADDRESS)
    };
    fits.map(|()| address)
        .map_err(|problem| Wrong::Address { problem })
}

fn text(value: OsString) -> String {
    value
        .into_string()
        .unwrap_or_else(|value| value.to_string_lossy().into_owned())
}

/// The same options with country and profile as the content writes them.
///
/// # Errors
///
/// A country or profile that the content does not have, with all that it does have.
pub fn known(content: &Content, mut options: LaunchOptions) -> Result<LaunchOptions, Wrong> {
    if let Some(found) = options.country.take() {
        let region = content.regions.find(&found);
        let Some(region) = region else {
            let codes: Vec<&str> = content
                .regions
                .all()
                .iter()
                .map(|region| region.code.as_str())
                .collect();
            return Err(Wrong::Country {
                found,
                possible: codes.join(", "),
            });
        };
        options.country = Some(region.code.clone());
    }
    if let Some(found) = &options.profile
        && content.protocol.profiles.find(found).is_none()
    {
        let ids: Vec<&str> = content
            .protocol
            .profiles
            .iter()
            .map(|(_, profile)| profile.name.as_str())
            .collect();
        return Err(Wrong::Profile {
            found: found.clone(),
            possible: ids.join(", "),
        });
    }
    if let Some(Some(found)) = &options.practice {
        let practice = Practice::embedded().map_err(Wrong::Content)?;
        let folder = settings::scenarios();
        let own = folder
            .map(|folder| training::scenarios_in(&folder, &content.protocol, &practice.tables).0);
        let own = own.unwrap_or_default();
        let all = || practice.scenarios.iter().chain(&own);
        if all().all(|scenario| scenario.id != *found) {
            let ids: Vec<&str> = all().map(|scenario| scenario.id.as_str()).collect();
            return Err(Wrong::NoScenario {
                found: found.clone(),
                possible: ids.join(", "),
            });
        }
    }
    Ok(options)
}

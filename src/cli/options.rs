//! The command line: every command and every option, once. Parser, help, man page and completions are made from it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use super::check::Check;
use super::export::Export;
use super::places::{self, MADE};
use super::scenario::ScenarioCommand;
use super::score::Score;
use super::site::SiteCommand;
use crate::launch::{LaunchOptions, Shows};

/// What the program is called where it is typed.
pub const PROGRAM: &str = "overdose-checklist";

const PROVED: &str = "Exit code 0: all holds. 1: something does not. 2: it could not be looked at.";
const ANSWERED: &str =
    "Exit code 0: every line was answered. 1: some had errors. 2: input unreadable.";
const TESTED: &str = "Exit code 0: all of it is ready. 1: something wants looking at. \
    2: it could not be looked at.";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = PROGRAM,
    version,
    about = "What to do, in order, at a suspected overdose",
    long_about = LONG_ABOUT,
    after_long_help = places::listed(),
    args_conflicts_with_subcommands = true,
    term_width = 80
)]
pub struct CommandLine {
    /// How to open the program, without a command.
    #[command(flatten)]
    pub launch: Launch,
    /// A command that opens nothing.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A command that opens nothing.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Proves the protocol over every combination of answers and every state, one line a property.
    #[command(after_help = PROVED)]
    Check(Check),
    /// Reads one JSON object a line and answers each with one line.
    #[command(long_about = ASSESS, after_help = ANSWERED)]
    Assess,
    /// Writes the handover of a recorded incident.
    #[command(after_help = MADE)]
    Export(Export),
    /// Checks, plays or lists scenarios.
    #[command(
        subcommand,
        arg_required_else_help = false,
        disable_help_subcommand = true
    )]
    Scenario(ScenarioCommand),
    /// The score of a drill that was kept.
    #[command(after_help = MADE)]
    Score(Score),
    /// Prints what the program teaches, each statement with its sources.
    Learn {
        /// Only what holds this word.
        #[arg(value_parser = text())]
        word: Option<String>,
    },
    /// Checks a site file, makes one, or prints its schema.
    #[command(
        subcommand,
        arg_required_else_help = false,
        disable_help_subcommand = true
    )]
    Site(SiteCommand),
    /// Looks at everything that must work before somebody needs it.
    ///
    /// That is content and proof, fonts, sound, place for records, clock, address and country, dates of the kit and the AED.
    #[command(after_help = TESTED)]
    SelfTest {
        /// As one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Prints a script with which this shell completes what is typed.
    #[command(after_help = MADE)]
    Completions {
        /// Which shell.
        shell: Shell,
    },
    /// Prints this manual as a man page.
    Man,
}

/// A shell that can be told how to complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Shell {
    /// GNU bash.
    Bash,
    /// Z shell.
    Zsh,
    /// The friendly interactive shell.
    Fish,
}

const LONG_ABOUT: &str = "\
What to do, in order, at a suspected overdose.

Without a command it opens the steps: in a window, or in the terminal where there is no display. \
What of the options cannot be followed is left out and named on the screen.

This program gives first-aid steps. It cannot call an ambulance.";

const ASSESS: &str = "\
Reads one JSON object a line and answers each with one line:

  {\"answers\":{\"responsive\":\"no\",\"breathing\":\"not_sure\"}}
  {\"outcome\":\"not_breathing\",\"floor\":\"after_rescue\",\"cards\":[\"A1\",...]}

Answers are yes, no and not_sure; a question left out was skipped. Beside them may stand \"profile\" \
and, as \"previous\", the outcome before. A line that cannot be read is answered with \
{\"error\":\"...\",\"line\":7}.";

/// The options of the start.
#[derive(Debug, Parser)]
#[command(version, args_override_self = true)]
pub struct Launch {
    /// Shows the ambulance number of this country: a two-letter code such as US or GB.
    #[arg(long, value_name = "CC", value_parser = text())]
    country: Option<String>,
    /// The first-aid profile: intl, us-aha, uk-ie, ca-community or anz.
    #[arg(long, value_name = "ID", value_parser = text())]
    profile: Option<String>,
    /// Where this computer stands, in the words that a caller says: "12 Main St, ground floor".
    #[arg(long, value_name = "WHERE", value_parser = text())]
    address: Option<String>,
    /// Reads the site file FILE in place of the one found beside the program or in the folders for settings.
    #[arg(long, value_name = "FILE")]
    site: Option<PathBuf>,
    /// Opens full screen for a desk that anybody may use.
    ///
    /// Goes back to the first question after ten unused minutes, and keeps the screen awake while an incident is open.
    #[arg(long)]
    kiosk: bool,
    /// Stays in the terminal.
    #[arg(long)]
    text: bool,
    #[command(flatten)]
    practice: PracticeFlags,
    // For those who work on the window and test it; the help is for those who use it. The window opens itself so to change a
    // site file, where letters can be composed.
    #[arg(long, hide = true)]
    gallery: bool,
    #[arg(long, hide = true)]
    describe: Option<PathBuf>,
    #[arg(long, hide = true)]
    edit_site: Option<PathBuf>,
}

/// The options of practice.
#[derive(Debug, Args)]
#[command(next_help_heading = "Practice")]
pub struct PracticeFlags {
    /// Opens practice, with SCENARIO at its scene.
    ///
    /// In practice there are drills for a class, for teaching only.
    #[arg(long, value_name = "SCENARIO", value_parser = text())]
    pub practice: Option<Option<String>>,
    /// Tells FILE what happens, a line each, as a second window reads it.
    ///
    /// - is the standard output.
    #[arg(long, value_name = "FILE")]
    lines: Option<PathBuf>,
    /// Opens a window for the room.
    ///
    /// It shows what the lines of --lines tell on its standard input.
    #[arg(long)]
    audience: bool,
}

impl From<Launch> for LaunchOptions {
    fn from(launch: Launch) -> Self {
        Self {
            shows: match launch.edit_site {
                _ if launch.text => Shows::Terminal,
                _ if launch.practice.audience => Shows::Room,
                Some(path) => Shows::Site(path),
                None if launch.gallery => Shows::Gallery,
                None => Shows::Steps,
            },
            country: launch.country,
            profile: launch.profile,
            address: launch.address,
            practice: launch.practice.practice,
            lines: launch.practice.lines,
            describe: launch.describe,
            site: launch.site,
            kiosk: launch.kiosk,
            faults: Vec::new(),
        }
    }
}

/// Words that need not be UTF-8, as far as they can be shown.
fn text() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|said: OsString| said.to_string_lossy().into_owned())
}

//! The command line: every command, and beside them the options of the start. Parser, help, man page and completions are made from it.

use clap::{Parser, Subcommand};

use super::check::Check;
use super::export::Export;
use super::places::{self, MADE};
use super::scenario::ScenarioCommand;
use super::score::Score;
use super::site::SiteCommand;
use super::table::Tables;
use crate::launch::{LaunchOptions, text};

/// What the program is called where it is typed.
pub const PROGRAM: &str = "overdose-checklist";

const PROVED: &str = "Exit code 0: all holds. 1: something does not. 2: it could not be looked at.";
const PRINTED: &str =
    "Exit code 0: printed. 1: the folder has faults, which are named. 2: it could not be read.";
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
    pub launch: LaunchOptions,
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
    /// Prints the whole protocol with its words as tables, for a reviewer.
    #[command(after_help = PRINTED)]
    Table(Tables),
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

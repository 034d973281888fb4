//! The command line: every command, and beside them the options of the start. Parser, help, man page and completions are made from it;
//! what those say to a reader stands in `manual.ftl`, by the same names.

use clap::{Parser, Subcommand};

use super::check::Check;
use super::class::ClassCommand;
use super::export::Export;
use super::lesson::LessonCommand;
use super::paper::Paper;
use super::report::UseReports;
use super::scenario::ScenarioCommand;
use super::score::Score;
use super::site::SiteCommand;
use super::table::Tables;
use crate::launch::{LaunchOptions, text};

/// What the program is called where it is typed.
pub const PROGRAM: &str = "overdose-checklist";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = PROGRAM,
    version,
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
    Check(Check),
    /// Prints the whole protocol with its words as tables, for a reviewer.
    Table(Tables),
    /// Reads one JSON object a line and answers each with one line.
    Assess,
    /// Writes the handover of a recorded incident.
    Export(Export),
    /// Writes what a programme that hands out naloxone counts of recorded incidents, without the person.
    Report(UseReports),
    /// Writes what hangs on a wall or lies in a pocket, as PDF.
    Paper(Paper),
    /// Checks, plays or lists scenarios.
    #[command(
        subcommand,
        arg_required_else_help = false,
        disable_help_subcommand = true
    )]
    Scenario(ScenarioCommand),
    /// Checks, writes or lists lessons.
    #[command(
        subcommand,
        arg_required_else_help = false,
        disable_help_subcommand = true
    )]
    Lesson(LessonCommand),
    /// The score of a drill that was kept.
    Score(Score),
    /// Keeps the results of a class in a file, and makes its tables and its paper.
    #[command(
        subcommand,
        arg_required_else_help = false,
        disable_help_subcommand = true
    )]
    Class(ClassCommand),
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
    SelfTest {
        /// As one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Prints a script with which this shell completes what is typed.
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

//! The command line: which command, with which options, and the exit code.

use std::process::ExitCode;

/// Runs the command that the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}

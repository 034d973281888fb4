//! Writing to standard output and standard error, where either may be closed.

use std::fmt::Display;
use std::io::{self, Write};

use overdose_core::journal::Journal;

/// Prints a text. A reader that has gone away is no error.
pub fn print(text: &str) -> u8 {
    let mut out = io::stdout().lock();
    finish(
        out.write_all(text.as_bytes()).and_then(|()| out.flush()),
        super::DONE,
    )
}

/// One line on standard error. Where nobody can read it, nothing can be done about that.
pub fn error(problem: &impl Display) {
    let line = problem.to_string().replace('\n', " ");
    let _ = writeln!(io::stderr().lock(), "overdose-checklist: {line}");
}

/// Says why a command could not be carried out, and gives its exit code.
pub fn exit_usage(problem: &impl Display) -> u8 {
    error(problem);
    super::USAGE
}

/// What is wrong with a record that was read from a text, and what is done all the same.
pub fn damage(text: &[u8], journal: &Journal, done: &str) -> Option<String> {
    if let Some(line) = journal.damaged {
        return Some(format!(
            "line {line} is damaged or missing; everything else is {done}"
        ));
    }
    let line = journal.steps().len() + 1;
    (journal.whole < text.len())
        .then(|| format!("line {line} is damaged; everything before it is {done}"))
}

/// The exit code after writing: that of the command, or another one where the output could not be written.
pub fn finish(written: io::Result<()>, code: u8) -> u8 {
    match written {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => super::DONE,
        Err(error) => exit_usage(&format!("writing the output: {error}")),
    }
}

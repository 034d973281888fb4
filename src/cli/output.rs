//! Writing to standard output and standard error, where either may be closed.

use std::io::{self, Write};

/// Prints a text. A reader that has gone away is no error.
pub fn print(text: &str) -> u8 {
    let mut out = io::stdout().lock();
    finish(
        out.write_all(text.as_bytes()).and_then(|()| out.flush()),
        super::DONE,
    )
}

/// One line on standard error. Where nobody can read it, nothing can be done about that.
pub fn complain(problem: &str) {
    let line = problem.replace('\n', " ");
    let _ = writeln!(io::stderr().lock(), "overdose-checklist: {line}");
}

/// The exit code after writing: that of the command, or another one where the output could not be written.
pub fn finish(written: io::Result<()>, code: u8) -> u8 {
    match written {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => super::DONE,
        Err(error) => {
            complain(&format!("writing the output: {error}"));
            super::USAGE
        }
    }
}

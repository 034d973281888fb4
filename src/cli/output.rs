//! Writing to standard output and standard error, where either may be closed.

use std::fmt::Display;
use std::io::{self, Write};

use overdose_core::format::visible;
use overdose_core::message;

use super::words::say;
use super::{DONE, Exit};

/// Prints what came of a command, which then ends with this code. A reader that has gone away is no error.
pub fn print(text: impl AsRef<[u8]>, code: u8) -> Exit {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_ref()).and_then(|()| out.flush());
    finish(written, DONE).map(|_| code)
}

/// One line on standard error. Where nobody can read it, nothing can be done about that.
pub fn error(problem: &impl Display) {
    let line = visible(&problem.to_string()).replace('\n', " ");
    let _ = writeln!(io::stderr().lock(), "overdose-checklist: {line}");
}

/// The exit code after writing: that of the command, or another one where nobody reads any more.
pub fn finish(written: io::Result<()>, code: u8) -> Exit {
    match written {
        Ok(()) => Ok(code),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(DONE),
        Err(error) => {
            let problem = error.to_string();
            Err(say(message!("output-not-written", problem)).into())
        }
    }
}

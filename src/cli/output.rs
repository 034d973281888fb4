//! Writing to standard output and standard error, where either may be closed.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use overdose_core::format::visible;
use overdose_core::message;

use super::words::say;
use super::{DONE, Exit};
use crate::platform::atomic::{self, Access};

/// Prints what came of a command, which then ends with this code. A reader that has gone away is no error.
pub fn print(text: impl AsRef<[u8]>, code: u8) -> Exit {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_ref()).and_then(|()| out.flush());
    finish(written, DONE).map(|_| code)
}

/// Writes what came of a command into a file, or prints it where none is named.
pub fn save(to: Option<&Path>, bytes: &[u8], access: Access) -> Exit {
    let Some(to) = to else {
        return print(bytes, DONE);
    };
    write(to, bytes, access).map_err(|error| {
        let (path, problem) = (to.display().to_string(), error.to_string());
        say(message!("export-not-written", path, problem))
    })?;
    Ok(DONE)
}

/// Writes a whole file or none: what stood under this name stays until the new one is on the disk.
fn write(to: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    if fs::metadata(to).is_ok_and(|about| !about.is_file()) {
        // A pipe or a device is written to as it is.
        return fs::OpenOptions::new()
            .write(true)
            .open(to)?
            .write_all(bytes);
    }
    atomic::write(to, bytes, access)
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

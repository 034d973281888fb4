//! Reading the record of an incident or of a drill that a command is about.

use std::error::Error;
use std::path::Path;

use overdose_core::file;
use overdose_core::journal::{IncidentKind, Journal};

use super::output;

/// The longest record that is read, in bytes: thousands of times longer than any incident or drill.
const MAX_BYTES: u64 = 100 << 20;

/// The record in a file, to be `done` something with, such as "exported". What is damaged in it is named, and the rest is taken.
///
/// # Errors
///
/// It cannot be read, or is no record of this kind, which is then said to have failed while `doing` that.
pub fn read(
    path: &Path,
    kind: IncidentKind,
    (doing, done): (&str, &str),
) -> Result<Journal, Box<dyn Error>> {
    let name = path.display();
    let text = file::read(path, MAX_BYTES).map_err(|error| format!("reading {name}: {error}"))?;
    let journal = Journal::read(&text, kind).map_err(|error| format!("{doing} {name}: {error}"))?;
    if let Some(line) = journal.damaged {
        let rest = format!("everything else is {done}");
        output::error(&format!(
            "{name}: line {line} is damaged or missing; {rest}"
        ));
    } else if journal.whole < text.len() {
        let line = journal.steps().len() + 1;
        let rest = format!("everything before it is {done}");
        output::error(&format!("{name}: line {line} is damaged; {rest}"));
    }
    Ok(journal)
}

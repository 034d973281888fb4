//! Reading the record of an incident or of a drill that a command is about.

use std::error::Error;
use std::fmt::Display;
use std::fs;
use std::path::Path;

use overdose_core::file;
use overdose_core::journal::{IncidentKind, Journal};
use overdose_core::message;

use super::output;
use super::words::{not_read, say};
use crate::platform::files;

/// The longest record that is read, in bytes: thousands of times longer than any incident or drill.
const MAX_BYTES: u64 = 100 << 20;

/// The record of this kind in a file: a real one to be exported, a drill to be scored. What is damaged in it is named, and the rest is
/// taken.
///
/// # Errors
///
/// It cannot be read, or is no record of this kind.
pub fn read(path: &Path, kind: IncidentKind) -> Result<Journal, Box<dyn Error>> {
    let text = file::read(path, MAX_BYTES).map_err(|error| not_read(path, &error))?;
    let journal = Journal::read(&text, kind).map_err(|error| match kind {
        IncidentKind::Real => not_read(path, &error),
        IncidentKind::Practice => not_scored(path, &error),
    })?;
    let path = path.display().to_string();
    if let Some(number) = journal.damaged {
        output::error(&say(match kind {
            IncidentKind::Real => message!("export-damaged", path, number),
            IncidentKind::Practice => message!("score-damaged", path, number),
        }));
    } else if journal.whole < text.len() {
        let number = journal.steps().len() + 1;
        output::error(&say(match kind {
            IncidentKind::Real => message!("export-torn", path, number),
            IncidentKind::Practice => message!("score-torn", path, number),
        }));
    }
    Ok(journal)
}

/// That the drill in a file could not be scored, and why.
pub fn not_scored(path: &Path, problem: &dyn Display) -> String {
    let (path, problem) = (path.display().to_string(), problem.to_string());
    say(message!("score-failed", path, problem))
}

/// That what comes of a record is not written over the record itself.
///
/// # Errors
///
/// Both names are those of one file.
pub fn keep_apart(record: &Path, to: &Path) -> Result<(), String> {
    if !is_same(record, to) {
        return Ok(());
    }
    let path = to.display().to_string();
    Err(say(message!("export-onto-itself", path)))
}

/// Whether two names are those of one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let by_path = |path: &Path| fs::canonicalize(path).ok();
    let number = |path: &Path| files::number_at(path);
    let (path, other_path) = (by_path(one), by_path(other));
    path.is_some() && path == other_path || number(one).is_some() && number(one) == number(other)
}

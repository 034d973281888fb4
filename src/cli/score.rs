//! `score`: the score of a drill that was kept, as text or JSON.

use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::file::{self, FileError};
use overdose_core::journal::{IncidentKind, Journal, JournalError, ReplayError, drill};
use overdose_core::training::{DrillReport, Practice};
use overdose_protocol::definition::ProtocolError;

use super::output;

/// The longest file that is read, in bytes: thousands of times longer than any drill.
const MAX_BYTES: u64 = 100 << 20;

/// What is scored, and how it is told.
#[derive(Debug, clap::Args)]
pub struct Score {
    /// The file of the drill.
    file: PathBuf,
    /// As one JSON object.
    #[arg(long)]
    json: bool,
}

/// Why nothing was scored.
#[derive(Debug, thiserror::Error)]
enum ScoreError {
    #[error("reading {0}: {1}")]
    Reading(String, FileError),
    #[error("scoring {0}: {1}")]
    JournalError(String, JournalError),
    #[error("scoring {0}: {1}")]
    ReplayError(String, ReplayError),
    #[error(transparent)]
    Practice(#[from] ProtocolError),
}

/// Scores.
pub fn run(content: &Content, wanted: &Score) -> u8 {
    match told(content, &wanted.file, wanted.json) {
        Ok(text) => output::print(&text),
        Err(error) => output::exit_usage(&error),
    }
}

fn told(content: &Content, file: &Path, json: bool) -> Result<String, ScoreError> {
    let name = file.display().to_string();
    let text =
        file::read(file, MAX_BYTES).map_err(|error| ScoreError::Reading(name.clone(), error))?;
    let journal = Journal::read(&text, IncidentKind::Practice)
        .map_err(|error| ScoreError::JournalError(name.clone(), error))?;
    if let Some(warning) = output::damage(&text, &journal, "scored") {
        output::error(&format!("{name}: {warning}"));
    }
    let tables = &Practice::embedded()?.tables;
    let (drill, incident) = drill(&journal, &content.protocol, tables)
        .map_err(|error| ScoreError::ReplayError(name, error))?;
    let report = DrillReport::of(content, tables, &drill, &incident);
    Ok(if json {
        format!("{:#}\n", report.json(content, tables))
    } else {
        report.text(content, tables)
    })
}

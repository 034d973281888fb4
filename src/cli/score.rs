//! `score`: the score of a drill that was kept, as text or JSON.

use std::path::PathBuf;

use overdose_core::content::Content;
use overdose_core::journal::{IncidentKind, drill};
use overdose_core::training::{DrillReport, Practice};

use super::{DONE, Exit, output, record};

/// What is scored, and how it is told.
#[derive(Debug, clap::Args)]
pub struct Score {
    /// The file of the drill.
    file: PathBuf,
    /// As one JSON object.
    #[arg(long)]
    json: bool,
}

/// Scores.
pub fn run(content: &Content, wanted: &Score) -> Exit {
    let journal = record::read(&wanted.file, IncidentKind::Practice)?;
    let tables = &Practice::embedded()?.tables;
    let (drill, incident) = drill(&journal, &content.protocol, tables)
        .map_err(|error| record::not_scored(&wanted.file, &error))?;
    let report = DrillReport::of(content, tables, &drill, &incident);
    let text = if wanted.json {
        format!("{:#}\n", report.json(content, tables))
    } else {
        report.text(content, tables)
    };
    output::print(text, DONE)
}

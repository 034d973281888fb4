//! `export`: the handover of a recorded incident as text, JSON, a page or a code.

use std::error::Error;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::journal::IncidentKind;
use overdose_core::message;

use super::words::say;
use super::{Exit, output, record};
use crate::document;
use crate::journal::report;
use crate::platform::atomic::Access;

/// What is exported, how, and where to.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The file of the incident.
    #[arg(long, value_name = "FILE")]
    incident: PathBuf,
    /// How it is written.
    #[arg(long, value_parser = format())]
    format: Format,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name)).try_map(|name| {
        let mut all = Format::ALL.into_iter();
        all.find(|format| format.name() == name).ok_or(name)
    })
}

/// Exports.
pub fn run(content: &Content, export: &Export) -> Exit {
    if let Some(to) = &export.output {
        record::keep_apart(&export.incident, to)?;
    }
    let bytes = make(content, export)?;
    // As the incident itself, its owner alone can read it.
    output::save(export.output.as_deref(), &bytes, Access::Private)
}

fn make(content: &Content, export: &Export) -> Result<Vec<u8>, Box<dyn Error>> {
    let path = export.incident.display().to_string();
    let journal = record::read(&export.incident, IncidentKind::Real)?;
    match report(&journal, content) {
        Ok(report) => Ok(
            document::write(&report, content, export.format).map_err(|error| {
                let problem = error.to_string();
                say(message!("export-failed", path, problem))
            })?,
        ),
        Err(error) => {
            let problem = error.to_string();
            if export.format != Format::Text {
                return Err(say(message!("export-no-handover", path, problem)).into());
            }
            output::error(&say(message!("export-listed", path, problem)));
            Ok(document::listed(&journal, content).into_bytes())
        }
    }
}

//! `export`: the handover of a recorded incident as text, JSON, a page or a code.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::Content;
use overdose_core::file::{self, FileError};
use overdose_core::handover::Format;
use overdose_core::journal::{IncidentKind, Journal, JournalError, ReplayError};

use super::{DONE, output};
use crate::document::{self, DocumentError};
use crate::journal::report;
use crate::platform::atomic::{self, Access};

/// The longest file that is read, in bytes: thousands of times longer than any incident.
const MAX_BYTES: u64 = 100 << 20;

/// What is exported, how, and where to.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The file of the incident.
    #[arg(long, value_name = "FILE")]
    incident: PathBuf,
    /// How it is written.
    ///
    /// The code (qr) is a picture in SVG that holds the text itself.
    #[arg(long, value_parser = format())]
    format: Format,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name)).try_map(|name| {
        let mut all = Format::ALL.into_iter();
        all.find(|format| format.name() == name).ok_or("no format")
    })
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
enum ExportError {
    #[error("reading {0}: {1}")]
    Reading(String, FileError),
    #[error("reading {0}: {1}")]
    JournalError(String, JournalError),
    #[error("exporting {0}: {1}; --format text lists its events")]
    ReplayError(String, ReplayError),
    #[error("exporting {0}: {1}")]
    Document(String, DocumentError),
    #[error("writing {0}: {1}; nothing was changed there")]
    Writing(String, io::Error),
}

/// Exports.
pub fn run(content: &Content, export: &Export) -> u8 {
    let bytes = match make(content, export) {
        Ok(bytes) => bytes,
        Err(error) => return output::exit_usage(&error),
    };
    let Some(to) = &export.output else {
        let mut out = io::stdout().lock();
        return output::finish(out.write_all(&bytes).and_then(|()| out.flush()), DONE);
    };
    match write(to, &bytes) {
        Ok(()) => DONE,
        Err(error) => output::exit_usage(&ExportError::Writing(to.display().to_string(), error)),
    }
}

fn make(content: &Content, export: &Export) -> Result<Vec<u8>, ExportError> {
    let name = export.incident.display().to_string();
    let text = file::read(&export.incident, MAX_BYTES)
        .map_err(|error| ExportError::Reading(name.clone(), error))?;
    let journal = Journal::read(&text, IncidentKind::Real)
        .map_err(|error| ExportError::JournalError(name.clone(), error))?;
    if let Some(warning) = output::damage(&text, &journal, "exported") {
        output::error(&format!("{name}: {warning}"));
    }
    match report(&journal, content) {
        Ok(report) => document::write(&report, content, export.format)
            .map_err(|error| ExportError::Document(name, error)),
        Err(error) if export.format == Format::Text => {
            output::error(&format!("{name}: {error}; only its events are listed"));
            Ok(document::listed(&journal, content).into_bytes())
        }
        Err(error) => Err(ExportError::ReplayError(name, error)),
    }
}

/// Writes a whole file or none: what stood under this name stays until the new one is on the disk.
fn write(to: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::metadata(to).is_ok_and(|about| !about.is_file()) {
        // A pipe or a device is written to as it is.
        return fs::OpenOptions::new()
            .write(true)
            .open(to)?
            .write_all(bytes);
    }
    // As the incident itself, its owner alone can read it.
    atomic::write(to, bytes, Access::Private)
}

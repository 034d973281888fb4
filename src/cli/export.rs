//! `export`: the handover of a recorded incident as text, JSON, a page or a code.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

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
use crate::platform::files;

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
    if let Some(to) = &export.output
        && is_same(&export.incident, to)
    {
        let path = to.display().to_string();
        return Err(say(message!("export-onto-itself", path)).into());
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

/// Whether two names are those of one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let by_path = |path: &Path| fs::canonicalize(path).ok();
    let number = |path: &Path| files::number_at(path);
    let (path, other_path) = (by_path(one), by_path(other));
    path.is_some() && path == other_path || number(one).is_some() && number(one) == number(other)
}

//! `report`: what a programme that hands out naloxone counts of recorded incidents, without the person, as a page, a table or JSON.

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::Content;
use overdose_core::handover::{KnownFrom, Product, UseReport, device_called, device_names};
use overdose_core::journal::IncidentKind;
use overdose_core::message;
use overdose_core::site::show;

use super::words::say;
use super::{Exit, output, record, values};
use crate::document::{UseFormat, write_use_reports};
use crate::journal::report;
use crate::platform::atomic::Access;

/// What is reported, how, and where to.
#[derive(Debug, clap::Args)]
pub struct UseReports {
    /// The files of the incidents.
    #[arg(required = true, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    incidents: Vec<PathBuf>,
    /// How it is written.
    #[arg(long, value_parser = format())]
    format: UseFormat,
    /// Which naloxone was given, such as Narcan; not recorded without it.
    #[arg(long, value_name = "NAME")]
    product: Option<String>,
    /// In this language, such as es; English without it, and where that language has no words for it.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
}

fn format() -> impl TypedValueParser<Value = UseFormat> {
    PossibleValuesParser::new(UseFormat::ALL.map(UseFormat::name)).try_map(|name| {
        let mut all = UseFormat::ALL.into_iter();
        all.find(|format| format.name() == name).ok_or(name)
    })
}

/// Reports. A record that cannot be followed is an error, and nothing is written: a row that is missing would not be seen in a count.
pub fn run(content: &'static Content, wanted: &UseReports) -> Exit {
    let content = match wanted.language.as_deref() {
        Some(said) => Content::in_language(values::language(said)?)?,
        None => content,
    };
    let given = wanted.product.as_deref();
    let product = given.map(|said| product(content, said)).transpose()?;
    if let Some(to) = &wanted.output {
        let mut incidents = wanted.incidents.iter();
        incidents.try_for_each(|from| record::keep_apart(from, to))?;
    }
    let incidents = wanted.incidents.iter();
    let reports = incidents.map(|path| use_report(content, path, product));
    let reports = reports.collect::<Result<Vec<UseReport>, _>>()?;
    let bytes = write_use_reports(&reports, content, wanted.format)?;
    // As the incident itself, its owner alone can read it until they hand it on.
    output::save(wanted.output.as_deref(), &bytes, Access::Private)
}

fn use_report(
    content: &Content,
    path: &Path,
    product: Option<Product>,
) -> Result<UseReport, Box<dyn Error>> {
    let journal = record::read(path, IncidentKind::Real)?;
    let report = report(&journal, content).map_err(|error| {
        let (path, problem) = (path.display().to_string(), error.to_string());
        say(message!("export-failed", path, problem))
    })?;
    Ok(UseReport::of(&report, product))
}

fn product(content: &Content, said: &str) -> Result<Product, String> {
    let card = device_called(&content.protocol, said).ok_or_else(|| {
        let names = device_names(&content.protocol);
        say(message!("report-product", said = show(said), names))
    })?;
    Ok(Product {
        card,
        known_from: KnownFrom::Keeper,
    })
}

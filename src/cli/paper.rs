//! `paper`: what hangs on a wall or lies in a pocket, as PDF, in a language and for a site.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::{Content, Language};
use overdose_core::message;
use overdose_core::preferences::Appearance;
use overdose_core::session::{Options, Session};
use overdose_core::site::{Site, country_called, show};
use overdose_protocol::time::Clock;

use super::words::say;
use super::{Exit, FAILED, output, values};
use crate::clock::SystemClock;
use crate::document::{PaperKind, PaperSize, write_paper};
use crate::platform::atomic::Access;
use crate::site;

/// What is printed, for whom, and where to.
#[derive(Debug, clap::Args)]
pub struct Paper {
    /// What.
    #[arg(value_parser = kind())]
    kind: PaperKind,
    /// For this country, such as US; that of the site file without it.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    /// In this language, such as es; English without it.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// With the address and the ways in of this site file; of the one that the program finds without it.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    site: Option<PathBuf>,
    /// How large; as the country has it without it.
    #[arg(long, value_parser = size())]
    size: Option<PaperSize>,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
}

fn kind() -> impl TypedValueParser<Value = PaperKind> {
    PossibleValuesParser::new(PaperKind::ALL.map(PaperKind::name)).try_map(|name| {
        let mut all = PaperKind::ALL.into_iter();
        all.find(|kind| kind.name() == name).ok_or(name)
    })
}

/// A size of paper by its name.
pub fn size() -> impl TypedValueParser<Value = PaperSize> {
    PossibleValuesParser::new(PaperSize::ALL.map(PaperSize::name)).try_map(|name| {
        let mut all = PaperSize::ALL.into_iter();
        all.find(|size| size.name() == name).ok_or(name)
    })
}

/// Prints. What hangs on a wall for years has to be right: an unknown country or language, or a site file that is not all understood,
/// is an error here, and nothing is written.
pub fn run(content: &'static Content, wanted: &Paper) -> Exit {
    let site = match site::find(wanted.site.as_deref(), content) {
        Some(found) if !found.reading.problems.is_empty() => {
            let problems = found.reading.problems.iter();
            problems.for_each(|problem| output::error(&say(problem.line())));
            return Ok(FAILED);
        }
        Some(found) => found.reading.site,
        None => Site::default(),
    };
    let options = Options {
        country: wanted
            .country
            .as_deref()
            .map(|it| country(content, it))
            .transpose()?,
        looks: Appearance {
            language: wanted
                .language
                .as_deref()
                .map(values::language)
                .transpose()?,
            ..Appearance::default()
        },
        site,
        ..Options::default()
    };
    let session = Session::new(content, &options);
    let bytes = write_paper(wanted.kind, &session, wanted.size, SystemClock.now())?;
    output::save(wanted.output.as_deref(), &bytes, Access::Usual)
}

fn country(content: &Content, said: &str) -> Result<String, String> {
    let found = country_called(said, content);
    found
        .map(str::to_owned)
        .ok_or_else(|| say(message!("start-country", said = show(said))))
}

/// The language with this tag.
pub fn language(said: &str) -> Result<Language, String> {
    Language::find(said).ok_or_else(|| {
        let names: Vec<&str> = Language::all().iter().map(|it| it.tag()).collect();
        say(message!("start-language", said = show(said), names))
    })
}

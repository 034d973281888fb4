//! What leaves the program: a report as text, as JSON, as a page, or as a code.

mod class;
mod grid;
mod handout;
mod layout;
mod letters;
mod page;
mod paper;
mod pdf;
mod picture;
mod report;
mod sheet;
mod use_report;

use overdose_core::content::Content;
use overdose_core::format::{format_date, format_time};
use overdose_core::handover::{Code, Format, Report, TooLong, UseReport};
use overdose_core::handover::{use_reports_csv, use_reports_json};
use overdose_core::journal::Journal;
use overdose_core::message;
use overdose_core::session::Handout;
use overdose_core::training::{DrillReport, Tables};

use crate::platform::printing;
pub use class::ClassPaper;
use page::PageSize;
pub use paper::{PaperKind, PaperSize, write_paper};

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// It is longer than a code has room for.
    #[error("making the QR code: {0}; save it as text instead")]
    Code(#[from] TooLong),
    /// The page could not be made.
    #[error("making the PDF: {0}; save it as text instead")]
    Page(String),
}

/// The paper that a page is written for in a country, as a printer knows it.
#[must_use]
pub fn paper(country: Option<&str>) -> printing::Paper {
    if page::uses_letter(country) {
        printing::Paper::Letter
    } else {
        printing::Paper::A4
    }
}

/// A report in one of its formats.
///
/// # Errors
///
/// The text has no room in a code, or the page could not be made.
pub fn write(report: &Report, content: &Content, format: Format) -> Result<Vec<u8>, DocumentError> {
    Ok(match format {
        Format::Text => report.text(content).into_bytes(),
        Format::Json => format!("{:#}\n", report.json(content)).into_bytes(),
        Format::Qr => Code::of(&report.handover.text(content))?.svg().into_bytes(),
        Format::Pdf => pdf::write(content, PageSize::of(report.country.as_deref()), |page| {
            report::draw(page, report, content)
        })?,
    })
}

/// The score of a drill in one of its formats, on the paper of a country.
///
/// # Errors
///
/// The pages could not be made.
pub fn write_score(
    report: &DrillReport,
    content: &Content,
    tables: &Tables,
    format: Format,
    country: Option<&str>,
) -> Result<Vec<u8>, DocumentError> {
    Ok(match format {
        Format::Json => format!("{:#}\n", report.json(content, tables)).into_bytes(),
        Format::Pdf => {
            let mut pages = sheet::Pages::of(report, content, tables);
            pdf::write(content, PageSize::of(country), |page| pages.draw(page))?
        }
        Format::Text | Format::Qr => report.text(content, tables).into_bytes(),
    })
}

/// How use reports are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UseFormat {
    /// A page each, to print.
    Pdf,
    /// A table, a row each.
    Csv,
    /// JSON, as its schema describes it.
    Json,
}

impl UseFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Csv, Self::Json];

    /// What it is called on the command line, and how the name of its file ends.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// Use reports in one of their formats: in English where the language has no words for them, so that no page speaks two.
///
/// # Errors
///
/// The pages could not be made.
pub fn write_use_reports(
    reports: &[UseReport],
    content: &Content,
    format: UseFormat,
) -> Result<Vec<u8>, DocumentError> {
    let has_words = content.words.has_own(&message!("use-report-title").id);
    let content = match Content::embedded() {
        Ok(english) if !has_words => english,
        _ => content,
    };
    Ok(match format {
        UseFormat::Csv => use_reports_csv(reports, content).into_bytes(),
        UseFormat::Json => format!("{:#}\n", use_reports_json(reports, content)).into_bytes(),
        UseFormat::Pdf => {
            let country = reports.first().and_then(|report| report.country.as_deref());
            let mut pages = use_report::Pages::of(reports, content);
            pdf::write(content, PageSize::of(country), |page| pages.draw(page))?
        }
    })
}

/// What is taught, as pages to print.
///
/// # Errors
///
/// The pages could not be made.
pub fn write_handout(handout: &Handout, content: &Content) -> Result<Vec<u8>, DocumentError> {
    let country = handout.region.map(|region| region.code.as_str());
    let mut pages = handout::Pages::of(handout, content);
    pdf::write(content, PageSize::of(country), |page| pages.draw(page))
}

/// The events of a journal that cannot be followed, a line each.
#[must_use]
pub fn listed(journal: &Journal, content: &Content) -> String {
    let lines = journal.events().map(|event| {
        let at = event.at.into();
        format!(
            "{} {}  {}\n",
            format_date(at),
            format_time(at),
            event.words()
        )
    });
    let incomplete = journal.damaged.map(|_| message!("record-incomplete"));
    let incomplete = incomplete.map(|line| format!("{}\n", content.words.text(&line)));
    incomplete.into_iter().chain(lines).collect()
}

/// How the name of a file in this format ends.
#[must_use]
pub fn ending(format: Format) -> &'static str {
    match format {
        Format::Text => "txt",
        Format::Json => "json",
        Format::Pdf => "pdf",
        Format::Qr => "svg",
    }
}

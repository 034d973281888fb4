//! Whoever does what takes its time: lists, opens and erases kept records, saves and prints. Each in a thread of its own, so
//! that neither screen nor journal ever waits for a printer.

use std::fmt::Display;
use std::thread;

use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::locale::{Message, MessageId};
use overdose_core::session::{IoRequest, IoResponse};
use overdose_core::training::Lesson;
use overdose_core::{message, message_id};

use super::Disk;
use super::drills::{self, Drills};
use super::handouts;
use super::kept::{self, KeptError};
use crate::document;
use crate::platform::printing;
use crate::settings;

/// Does what a session asks of the disk and the printer.
#[derive(Clone)]
pub struct IoWorker {
    content: &'static Content,
    kept: Disk,
}

impl IoWorker {
    /// One for the records in this folder.
    #[must_use]
    pub fn new(content: &'static Content, kept: Disk) -> Self {
        Self { content, kept }
    }

    /// Does what is asked, and tells what came of it. Where no thread can be had it is told at once that nothing did.
    pub fn ask(&self, ask: IoRequest, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) {
        let clerk = self.clone();
        let name = "clerk".to_owned();
        // Without a thread the answer is dropped with the question, and whoever waits for it knows.
        let _ = thread::Builder::new()
            .name(name)
            .spawn(move || tell(clerk.answer(ask)));
    }

    fn answer(&self, ask: IoRequest) -> Vec<IoResponse> {
        let (kept, content) = (&self.kept, self.content);
        // Both lie beside the kept records.
        let (practice, learn) = (kept.beside(drills::FOLDER), kept.beside(handouts::FOLDER));
        let drills = Drills::new(practice.clone());
        let answer = match ask {
            IoRequest::List => self.list(),
            IoRequest::Open(name) => match kept::open(kept, content, &name) {
                Ok(opened) => IoResponse::Opened(Box::new(opened)),
                Err(error) => failed(message_id!("notice-open-failed", problem), error),
            },
            IoRequest::Erase(name) => {
                let said = match kept::erase(kept, &name) {
                    Ok(()) => IoResponse::Said(message!("notice-erased")),
                    Err(error) => failed(message_id!("notice-erase-failed", problem), error),
                };
                return vec![self.list(), said];
            }
            IoRequest::Save {
                report,
                format,
                record,
            } => {
                let record = record.as_deref();
                let saved = kept::save(kept, report.content_or(content), &report, format, record);
                said(kept, saved, IoResponse::Said)
            }
            IoRequest::SaveUseReport {
                report,
                product,
                record,
            } => {
                let (record, content) = (record.as_deref(), report.content_or(content));
                let saved = kept::save_use_report(kept, content, &report, product, record);
                said(kept, saved, IoResponse::Said)
            }
            IoRequest::Print(report) => printed(
                document::write(&report, report.content_or(content), Format::Pdf),
                report.country.as_deref(),
            ),
            IoRequest::KeepDrill { drill, incident } => {
                let kept = drills.keep(content, &drill, &incident);
                said(&practice, kept, IoResponse::DrillKept)
            }
            IoRequest::SaveSheet {
                drill,
                incident,
                format,
                country,
            } => {
                let saved = drills.save(content, &drill, &incident, format, country);
                said(&practice, saved, IoResponse::Said)
            }
            IoRequest::SaveTable { csv, name } => {
                let saved = drills.save_table(&csv, &name);
                said(&practice, saved, IoResponse::Said)
            }
            IoRequest::SaveLesson { lesson, replaces } => self::lesson(&lesson, replaces),
            IoRequest::Drills => match drills.list(content) {
                Ok((drills, unread)) => IoResponse::Drills(drills, unread),
                Err(error) => failed(message_id!("notice-open-failed", problem), error),
            },
            IoRequest::PrintSheet {
                drill,
                incident,
                country,
            } => printed(
                drills::sheet(content, &drill, &incident, Format::Pdf, country),
                country,
            ),
            IoRequest::PrintLearn(handout) => printed(
                document::write_handout(&handout, content),
                handout.region.map(|region| region.code.as_str()),
            ),
            IoRequest::SaveLearn(handout) => {
                let saved = handouts::save(&learn, content, &handout);
                said(&learn, saved, IoResponse::Said)
            }
        };
        vec![answer]
    }

    fn list(&self) -> IoResponse {
        match kept::list(&self.kept) {
            Ok(names) => IoResponse::Kept(names),
            Err(error) => failed(message_id!("notice-open-failed", problem), error),
        }
    }
}

/// Saves a lesson of the trainer's own, and says where.
fn lesson(lesson: &Lesson, replaces: bool) -> IoResponse {
    match settings::save_lesson(lesson, replaces) {
        Ok((name, folder)) => {
            let folder = folder.display().to_string();
            IoResponse::Said(message!("notice-saved", name, folder))
        }
        Err(error) => failed(message_id!("notice-save-failed", problem), error),
    }
}

/// Why something could not be done.
fn failed(id: MessageId, error: impl Display) -> IoResponse {
    IoResponse::Said(Message::from(id).with("problem", error.to_string()))
}

/// Under which name something was saved in a folder, told as `done` wants it.
fn said(
    folder: &Disk,
    saved: Result<String, KeptError>,
    done: fn(Message) -> IoResponse,
) -> IoResponse {
    match saved {
        Ok(name) => {
            let folder = folder.folder().display().to_string();
            done(message!("notice-saved", name, folder))
        }
        Err(error) => failed(message_id!("notice-save-failed", problem), error),
    }
}

/// Whether a page that was made for a country was sent to the printer.
fn printed<E: Display>(page: Result<Vec<u8>, E>, country: Option<&str>) -> IoResponse {
    let paper = document::paper(country);
    let printed = page
        .map_err(|error| error.to_string())
        .and_then(|page| printing::print(&page, paper).map_err(|error| error.to_string()));
    match printed {
        Ok(()) => IoResponse::Said(message!("notice-printed")),
        Err(error) => failed(message_id!("notice-print-failed", problem), error),
    }
}

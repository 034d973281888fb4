//! Whoever does what takes its time: lists, opens and erases kept records, saves and prints. Each in a thread of its own, so
//! that neither screen nor journal ever waits for a printer.

use std::thread;

use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::handover::Report;
use overdose_core::locale::Message;
use overdose_core::session::{IoRequest, IoResponse};

use super::Disk;
use super::drills::{self, Drills};
use super::kept::{self, KeptError};
use super::lessons;
use crate::document;
use crate::platform::printing;

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

    /// The folder, as people read it.
    fn folder(&self) -> String {
        self.kept.folder().display().to_string()
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
        let problem = |id: &str, error: &dyn std::fmt::Display| {
            IoResponse::Said(Message::new(id).with("problem", error.to_string()))
        };
        match ask {
            IoRequest::List => vec![self.list()],
            IoRequest::Open(name) => vec![match kept::open(&self.kept, self.content, &name) {
                Ok(opened) => IoResponse::Opened(Box::new(opened)),
                Err(error) => problem("notice-open-failed", &error),
            }],
            IoRequest::Erase(name) => {
                let said = match kept::erase(&self.kept, &name) {
                    Ok(()) => IoResponse::Said(Message::new("notice-erased")),
                    Err(error) => problem("notice-erase-failed", &error),
                };
                vec![self.list(), said]
            }
            IoRequest::Save {
                report,
                format,
                record,
            } => {
                let record = record.as_deref();
                let saved = kept::save(&self.kept, self.content, &report, format, record);
                vec![match saved {
                    Ok(name) => IoResponse::Said(
                        Message::new("notice-saved")
                            .with("name", name)
                            .with("folder", self.folder()),
                    ),
                    Err(error) => problem("notice-save-failed", &error),
                }]
            }
            IoRequest::Print(report) => vec![match self.print(&report) {
                Ok(()) => IoResponse::Said(Message::new("notice-printed")),
                Err(error) => problem("notice-print-failed", &error),
            }],
            IoRequest::KeepDrill { drill, incident } => {
                let kept = self.drills().keep(self.content, &drill, &incident);
                let is_kept = kept.is_ok();
                vec![match self.said(kept) {
                    IoResponse::Said(line) if is_kept => IoResponse::DrillKept(line),
                    told => told,
                }]
            }
            IoRequest::SaveSheet {
                drill,
                incident,
                format,
            } => {
                let saved = self.drills().save(self.content, &drill, &incident, format);
                vec![self.said(saved)]
            }
            IoRequest::SaveRoom { csv, at } => {
                let saved = self.drills().save_room(&csv, at);
                vec![self.said(saved)]
            }
            IoRequest::Drills => vec![match self.drills().list(self.content) {
                Ok((drills, unread)) => IoResponse::Drills(drills, unread),
                Err(error) => problem("notice-open-failed", &error),
            }],
            IoRequest::PrintSheet { drill, incident } => {
                let page = drills::sheet(self.content, &drill, &incident, Format::Pdf);
                vec![printed(page)]
            }
            IoRequest::PrintLearn(lesson) => {
                vec![printed(document::write_lesson(&lesson, self.content))]
            }
            IoRequest::SaveLearn(lesson) => {
                let folder = self.kept.beside(lessons::FOLDER);
                vec![saved_in(
                    &folder,
                    lessons::save(&folder, self.content, &lesson),
                )]
            }
        }
    }

    /// The folder of kept drills, beside that of kept records.
    fn drills(&self) -> Drills<Disk> {
        Drills::new(self.kept.beside(drills::FOLDER))
    }

    /// Under which name something of practice was saved.
    fn said(&self, saved: Result<String, KeptError>) -> IoResponse {
        saved_in(&self.kept.beside(drills::FOLDER), saved)
    }

    fn list(&self) -> IoResponse {
        match kept::list(&self.kept) {
            Ok(names) => IoResponse::Kept(names),
            Err(error) => {
                let line = Message::new("notice-open-failed");
                IoResponse::Said(line.with("problem", error.to_string()))
            }
        }
    }

    fn print(&self, report: &Report) -> Result<(), PrintError> {
        let page = document::write(report, self.content, Format::Pdf)?;
        Ok(printing::print(&page)?)
    }
}

/// Under which name something was saved in a folder.
fn saved_in(folder: &Disk, saved: Result<String, KeptError>) -> IoResponse {
    IoResponse::Said(match saved {
        Ok(name) => Message::new("notice-saved")
            .with("name", name)
            .with("folder", folder.folder().display().to_string()),
        Err(error) => Message::new("notice-save-failed").with("problem", error.to_string()),
    })
}

/// Whether a page that was made was printed.
fn printed<E: std::fmt::Display>(page: Result<Vec<u8>, E>) -> IoResponse {
    let printed = page
        .map_err(|error| error.to_string())
        .and_then(|page| printing::print(&page).map_err(|error| error.to_string()));
    IoResponse::Said(match printed {
        Ok(()) => Message::new("notice-printed"),
        Err(error) => Message::new("notice-print-failed").with("problem", error),
    })
}

/// Why a page was not printed.
#[derive(Debug, thiserror::Error)]
enum PrintError {
    #[error(transparent)]
    Document(#[from] document::DocumentError),
    #[error(transparent)]
    Printing(#[from] printing::PrintError),
}

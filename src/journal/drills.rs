//! The folder of kept drills: a file each, told from real incidents by its folder, by its name, and by its first line.

use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::journal::{IncidentKind, Journal, drill, drill_text};
use overdose_core::session::KeptDrill;
use overdose_core::training::{Drill, DrillReport, Practice};
use overdose_protocol::incident::Incident;

use super::Storage;
use super::kept::{KeptError, name_of, write_whole};
use crate::disk_error::DiskError;
use crate::document;

/// What the folder is called.
pub const FOLDER: &str = "practice";

/// How the file of a drill is called at its end.
pub const ENDING: &str = ".practice.jsonl";

/// The folder of kept drills.
pub struct Drills<S> {
    storage: S,
}

impl<S: Storage> Drills<S> {
    /// The drills in a folder.
    pub fn new(storage: S) -> Self {
        Self { storage }
    }

    /// Keeps a drill, and says under which name.
    ///
    /// # Errors
    ///
    /// It could not be written to the disk.
    pub fn keep(
        &self,
        content: &Content,
        drill: &Drill,
        incident: &Incident,
    ) -> Result<String, KeptError> {
        let name = format!("{}{ENDING}", stem(drill));
        let text = drill_text(&content.protocol, drill, incident);
        write_whole(&self.storage, &name, text.as_bytes())?;
        Ok(name)
    }

    /// Saves the score of a drill, and says under which name.
    ///
    /// # Errors
    ///
    /// It could not be written as asked, or not to the disk.
    pub fn save(
        &self,
        content: &Content,
        drill: &Drill,
        incident: &Incident,
        format: Format,
        country: Option<&str>,
    ) -> Result<String, KeptError> {
        let bytes = sheet(content, drill, incident, format, country)?;
        let name = format!("{}.practice.{}", stem(drill), document::ending(format));
        write_whole(&self.storage, &name, &bytes)?;
        Ok(name)
    }

    /// Saves a table of the class under its name, in the place of one that is there.
    ///
    /// # Errors
    ///
    /// It could not be written to the disk.
    pub fn save_table(&self, csv: &str, name: &str) -> Result<String, KeptError> {
        let name = format!("{name}.csv");
        write_whole(&self.storage, &name, csv.as_bytes())?;
        Ok(name)
    }

    /// Every kept drill, the newest first, and how many files could not be read as one.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn list(&self, content: &Content) -> Result<(Vec<KeptDrill>, usize), KeptError> {
        let reading = DiskError::of("reading", "the folder of kept drills");
        let mut names = self.storage.names().map_err(reading)?;
        names.retain(|name| name.ends_with(ENDING));
        let mut drills = Vec::new();
        let mut unread = 0;
        for name in names.iter().rev() {
            let text = self.storage.open(name).and_then(|mut sheet| sheet.read());
            match text.ok().and_then(|text| read(content, &text)) {
                Some(read) => drills.push(read),
                None => unread += 1,
            }
        }
        Ok((drills, unread))
    }
}

fn read(content: &Content, text: &[u8]) -> Option<KeptDrill> {
    let journal = Journal::read(text, IncidentKind::Practice).ok()?;
    let tables = &Practice::embedded().ok()?.tables;
    let (drill, incident) = drill(&journal, &content.protocol, tables).ok()?;
    Some(KeptDrill::of(&content.protocol, tables, drill, incident))
}

/// What the files of a drill have in common: when it began, what was practised, and by which learner.
fn stem(drill: &Drill) -> String {
    let name = name_of(drill.begun);
    let scenario = &drill.scenario.id;
    match drill.learner {
        Some(number) => format!("{name} {scenario} {number}"),
        None => format!("{name} {scenario}"),
    }
}

/// The score of a drill in one of its formats.
///
/// # Errors
///
/// It could not be written as asked.
pub fn sheet(
    content: &Content,
    drill: &Drill,
    incident: &Incident,
    format: Format,
    country: Option<&str>,
) -> Result<Vec<u8>, KeptError> {
    let practice =
        Practice::embedded().map_err(|error| KeptError::Unreadable(error.to_string()))?;
    let report = DrillReport::of(content, &practice.tables, drill, incident);
    Ok(document::write_score(
        &report,
        content,
        &practice.tables,
        format,
        country,
    )?)
}

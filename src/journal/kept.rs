//! The folder of kept records: what is in it, what one of them says, and what was saved beside them.

use std::io;

use overdose_core::content::{self, Content};
use overdose_core::format::{format_date, format_time};
use overdose_core::handover::{Format, Product, Report, UseReport};
use overdose_core::journal::{IncidentKind, Journal, JournalError, Lines, ReplayError, Step};
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::session::{OpenedRecord, Says};
use overdose_protocol::time::Now;

use super::Storage;
use super::incident_file::OPEN;
use crate::disk_error::DiskError;
use crate::document::{self, DocumentError, UseFormat};
use crate::platform::atomic;

/// What the files of a use report are called beside the handover, before their endings.
const REPORT: &str = "report";

/// What a record cannot be done with.
#[derive(Debug, thiserror::Error)]
pub enum KeptError {
    /// The disk.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It could not be written as asked.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// It says nothing.
    #[error("nothing in {0} can be read")]
    Unreadable(String),
}

/// What the files of an incident are called: by the local time when it began.
pub(super) fn name_of(begun: Now) -> String {
    let time = format_time(begun).replace(':', ".");
    format!("{} {time}", format_date(begun))
}

/// A name that nothing in a folder has: the local time when an incident began.
pub(super) fn free_name(storage: &impl Storage, begun: Now) -> io::Result<String> {
    let taken = storage.names()?;
    let first = name_of(begun);
    let names = (1..).map(|number| match number {
        1 => first.clone(),
        number => format!("{first} {number}"),
    });
    // What was saved of it before it was kept lies under the same name, and stays with it.
    let is_record = |name: &str| taken.contains(&format!("{name}{OPEN}"));
    let mut free = names.filter(|name| !is_record(name));
    free.next()
        .ok_or_else(|| io::ErrorKind::AlreadyExists.into())
}

/// The records of a folder, the newest first. One that is still on somebody's screen is locked, and left out.
///
/// # Errors
///
/// The folder cannot be read.
pub fn list(storage: &impl Storage) -> Result<Vec<String>, KeptError> {
    let names = storage
        .names()
        .map_err(DiskError::of("reading", "the folder of kept records"))?;
    // Somebody else's files stay theirs.
    let ours = names.iter().filter(|name| stem(name).len() < name.len());
    let mut stems: Vec<String> = ours.map(|name| stem(name).to_owned()).collect();
    stems.sort();
    stems.dedup();
    stems.reverse();
    stems.retain(|stem| match storage.open(&format!("{stem}{OPEN}")) {
        Ok(mut sheet) => sheet.lock().unwrap_or(true),
        Err(_) => true,
    });
    Ok(stems)
}

/// What a record says.
///
/// # Errors
///
/// Its file cannot be read, or nothing in it is whole.
pub fn open(
    storage: &impl Storage,
    content: &Content,
    name: &str,
) -> Result<OpenedRecord, KeptError> {
    let file = format!("{name}{OPEN}");
    let text = storage.open(&file).and_then(|mut sheet| sheet.read());
    let says = match text {
        Ok(text) => read(&text, content).ok_or(KeptError::Unreadable(file))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let names = storage.names().map_err(DiskError::of("reading", name))?;
            let saved = names.into_iter().filter(|file| stem(file) == name);
            let line = |file: String| message!("kept-files", name = file);
            Says::Only(saved.map(line).collect())
        }
        Err(error) => return Err(DiskError::of("reading", &file)(error).into()),
    };
    Ok(OpenedRecord {
        name: name.to_owned(),
        says,
    })
}

fn read(text: &[u8], content: &Content) -> Option<Says> {
    let journal = match Journal::read(text, IncidentKind::Real) {
        Err(JournalError::Newer(_)) => return Some(Says::Only(vec![message!("kept-newer")])),
        journal => journal.ok()?,
    };
    if let Ok(report) = report(&journal, content) {
        return Some(Says::All(Box::new(report)));
    }
    Some(Says::Only(listed(&journal)))
}

/// The events of a journal that cannot be followed, a line each.
pub(super) fn listed(journal: &Journal) -> Vec<Message> {
    let first = message!("kept-other-content");
    let incomplete = journal.damaged.map(|_| message!("record-incomplete"));
    let events = journal.events().map(|event| {
        message!(
            "record-row",
            time = format_time(event.at.into()),
            what = event.words()
        )
    });
    let before = std::iter::once(first).chain(incomplete);
    before.chain(events).collect()
}

/// When the first event of a record was, as it was written.
pub(super) fn begun(text: &[u8]) -> Option<Now> {
    let mut lines = Lines::of(text, IncidentKind::Real).ok()?;
    lines.find_map(|step| match step {
        Step::Event(event) => Some(event.at.into()),
        _ => None,
    })
}

/// The report on a journal.
///
/// # Errors
///
/// It was written with another protocol: only its events can be listed.
pub fn report(journal: &Journal, content: &Content) -> Result<Report, ReplayError> {
    let incident = journal.incident(&content.protocol, content::digest())?;
    let head = journal.head();
    let kind = head.map_or(IncidentKind::Real, |head| head.kind);
    let country = head.and_then(|head| head.country.as_deref());
    Ok(Report::of(&content.protocol, &incident, kind, country))
}

/// Erases a record, and everything that was saved of it.
///
/// # Errors
///
/// A file that could not be erased.
pub fn erase(storage: &impl Storage, name: &str) -> Result<(), KeptError> {
    let all = || {
        for file in storage.names()?.iter().filter(|file| stem(file) == name) {
            storage.remove(file)?;
        }
        storage.sync()
    };
    all().map_err(DiskError::of("erasing", name))?;
    Ok(())
}

/// Saves a report beside the records, under the name of the record or the time when its
/// incident began, and says under which name. What was saved so
/// before is replaced, once all of it is on the disk.
///
/// # Errors
///
/// It could not be written as asked, or not to the disk.
pub fn save(
    storage: &impl Storage,
    content: &Content,
    report: &Report,
    format: Format,
    record: Option<&str>,
) -> Result<String, KeptError> {
    let bytes = document::write(report, content, format)?;
    let stem = stem_of(report, record);
    let name = format!("{stem}.{}", document::ending(format));
    write_whole(storage, &name, &bytes)?;
    Ok(name)
}

/// Saves the use report of an incident in the same way, in each of its formats, and says under which names.
///
/// # Errors
///
/// It could not be written as asked, or not to the disk: what of it was saved before that stays.
pub fn save_use_report(
    storage: &impl Storage,
    content: &Content,
    report: &Report,
    product: Option<Product>,
    record: Option<&str>,
) -> Result<String, KeptError> {
    let stem = stem_of(report, record);
    let reports = [UseReport::of(report, product)];
    let files = UseFormat::ALL.map(|format| {
        let bytes = document::write_use_reports(&reports, content, format)?;
        let name = format!("{stem}.{REPORT}.{}", format.name());
        write_whole(storage, &name, &bytes)?;
        Ok::<_, KeptError>(format!(".{}", format.name()))
    });
    let endings: Vec<String> = files.into_iter().collect::<Result<_, _>>()?;
    Ok(format!("{stem}.{REPORT}{}", endings.join(", ")))
}

/// What the files of a report are called, before their endings.
fn stem_of(report: &Report, record: Option<&str>) -> String {
    let begun = report.handover.found.unwrap_or(report.handover.written);
    record.map_or_else(|| name_of(begun), str::to_owned)
}

/// Writes a whole file or none: what stood under this name stays until the new one is on the disk.
pub(super) fn write_whole(
    storage: &impl Storage,
    name: &str,
    bytes: &[u8],
) -> Result<(), DiskError> {
    let part = format!("{name}.part");
    let discard = || {
        let _ = storage.remove(&part);
    };
    let fill = || {
        // What an earlier attempt left.
        discard();
        let mut file = storage.create(&part)?;
        file.append(bytes)?;
        file.sync()
    };
    atomic::replace(fill, || storage.rename(&part, name), discard)
        .and_then(|()| storage.sync())
        .map_err(DiskError::of("writing", name))
}

/// What all files of a record have in common: everything before the endings.
fn stem(name: &str) -> &str {
    // The time has points in it: two of them.
    let mut points = name.match_indices('.').map(|(at, _)| at);
    points.nth(2).and_then(|at| name.get(..at)).unwrap_or(name)
}

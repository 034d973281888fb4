//! The file of one incident: every line that belongs into it, and how many of them are on the disk for certain.

use std::io::{self, ErrorKind};

use overdose_core::journal::{Fate, Mark, Step};
use overdose_protocol::time::Now;

use super::{JournalFile, Storage};
use crate::disk_error::DiskError;

/// How a file of an open incident is called at its end.
pub(super) const OPEN: &str = ".jsonl";
/// How a file is called that is not whole yet: nothing in it was ever called saved.
pub(super) const PART: &str = ".part";
/// How a torn end is called that was set aside.
pub(super) const TORN: &str = ".torn";

/// Where a file lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum FileLocation {
    /// With the open incidents.
    #[default]
    Open,
    /// With the records that stay.
    Kept,
}

/// The file of an incident, and everything that belongs into it.
#[derive(Default)]
pub(super) struct IncidentFile {
    pub name: String,
    /// When it began.
    pub begun: Now,
    /// Where it is to lie, and where it does.
    pub wanted: FileLocation,
    pub place: FileLocation,
    /// Whether a move is not on the disk for certain.
    pub moving: bool,
    /// All lines, written or not: should a disk fail, they are written anew as a whole. A damaged one stays as it is.
    pub text: Vec<u8>,
    pub lines: u64,
    pub sheet: Option<Box<dyn JournalFile>>,
    /// How many bytes and events are on the disk for certain.
    pub saved: (usize, usize),
    pub events: usize,
    /// Whether something failed: what the file holds after what was saved is not known.
    pub failed: bool,
    /// Whether the file has a torn end, which is not to be written over.
    pub torn: bool,
}

impl IncidentFile {
    /// Adds a line, to be written when it is saved.
    pub fn push(&mut self, step: &Step) {
        self.text.extend(step.line(self.lines).into_bytes());
        self.lines = self.lines.saturating_add(1);
        if matches!(step, Step::Event(_)) {
            self.events += 1;
        }
    }

    /// Adds a line that says what is to become of it.
    pub fn mark(&mut self, at: Now, what: Fate) {
        self.push(&Step::Mark(Mark {
            at: at.into(),
            what,
        }));
    }

    /// Whether all of it is on the disk.
    pub fn is_saved(&self) -> bool {
        self.sheet.is_some() && !self.failed && self.saved.0 == self.text.len()
    }

    /// Whether the file that it writes to is still the one of its name, and as long as it was left. Somebody may have erased, cut
    /// or replaced it, or its folder.
    pub fn is_in_place(&self, storage: &impl Storage) -> bool {
        let open = self.sheet.as_ref().and_then(|sheet| sheet.identity().ok());
        let named = storage.identity(&format!("{}{OPEN}", self.name)).ok();
        open.is_some_and(|open| {
            Some(open) == named && usize::try_from(open.size) == Ok(self.saved.0)
        })
    }

    /// Whether everything that happened is on the disk, whatever became of other lines.
    pub fn has_all_events(&self) -> bool {
        self.sheet.is_some() && self.saved.1 == self.events
    }

    /// Brings everything to the disk: at the end of the file, or in a new one where there is none any more, where its end is
    /// torn, or where something failed.
    pub fn save(&mut self, storage: &impl Storage) -> Result<(), DiskError> {
        if self.sheet.is_some() && !self.torn && !self.is_in_place(storage) {
            self.failed = true;
        }
        let result = match &mut self.sheet {
            Some(sheet) if !self.failed && !self.torn => {
                let new = self.text.get(self.saved.0..).unwrap_or_default();
                let written = sheet.append(new).and_then(|()| sheet.sync());
                written.map_err(DiskError::of("writing", &self.name))
            }
            _ => self.write_anew(storage),
        };
        self.failed = result.is_err();
        if result.is_ok() {
            self.saved = (self.text.len(), self.events);
        }
        result
    }

    /// Writes everything into a new file that takes the place of the old one, which stays locked until then.
    fn write_anew(&mut self, storage: &impl Storage) -> Result<(), DiskError> {
        let part = format!("{}{PART}", self.name);
        let open = format!("{}{OPEN}", self.name);
        if self.failed {
            // What an earlier attempt left.
            let _ = storage.remove(&part);
        }
        let mut fill = || {
            let mut sheet = storage.create(&part)?;
            // Where files cannot be locked, no other start takes any of them over.
            let _ = sheet.lock();
            sheet.append(&self.text)?;
            sheet.sync()?;
            if self.torn {
                storage.rename(&open, &format!("{}-{}{TORN}", self.name, self.saved.0))?;
                self.torn = false;
            }
            self.replace(storage, &part, &open)?;
            self.sheet = Some(sheet);
            storage.sync()
        };
        fill().map_err(DiskError::of("writing", &open))
    }

    /// Puts a whole file in the place of the old one.
    fn replace(&mut self, storage: &impl Storage, part: &str, open: &str) -> io::Result<()> {
        let renamed = storage.rename(part, open);
        if renamed.is_ok() || self.sheet.take().is_none() {
            return renamed;
        }
        // On some disks no file is replaced that is open, not even by whoever has it open: it is closed by now.
        storage.rename(part, open).inspect_err(|_| {
            // The old one is still that of this incident, and no other start is to take it over.
            self.sheet = storage.open(open).ok();
            let _ = self.sheet.as_mut().map(|sheet| sheet.lock());
        })
    }
}

/// Erases the file of an incident, and what was set aside of it.
pub(super) fn erase_all(storage: &impl Storage, stem: &str) -> io::Result<()> {
    erase_aside(storage, stem)?;
    match storage.remove(&format!("{stem}{OPEN}")) {
        // Somebody was faster.
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        removed => removed?,
    }
    storage.sync()
}

pub(super) fn erase_aside(storage: &impl Storage, stem: &str) -> io::Result<()> {
    let aside = format!("{stem}-");
    for name in storage.names()? {
        if name.starts_with(&aside) && name.ends_with(TORN) {
            storage.remove(&name)?;
        }
    }
    Ok(())
}

//! Writes incidents down, keeps those that are to stay, and erases what is over.

use std::collections::{BTreeMap, BTreeSet};

use overdose_core::content::{self, Content};
use overdose_core::journal::{FORMAT, Fate, Head, IncidentKind, Step, Written};
use overdose_core::session::{JournalOp, JournalOpKind, Saved};
use overdose_protocol::definition::Named;
use overdose_protocol::incident::Header;
use overdose_protocol::time::{Millis, Now};

use super::incident_file::{FileLocation, IncidentFile, OPEN, erase_all, erase_aside};
use super::{Storage, kept};
use crate::disk_error::DiskError;

/// What tells this start of the program from every other one.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Which start of the machine the boot clock counts in.
    pub machine: Option<String>,
    /// What the boot clock showed when the machine started, where that is known.
    pub began: Option<Millis>,
    /// The number of the process.
    pub process: u32,
}

/// The files of all incidents of this start.
pub struct Writer<S> {
    pub(super) storage: S,
    /// Where records are that stay.
    pub(super) kept: S,
    pub(super) content: &'static Content,
    pub(super) start: Start,
    pub(super) files: BTreeMap<u32, IncidentFile>,
    /// The incidents that nobody needs any more, unless they are to stay.
    over: BTreeSet<u32>,
}

impl<S: Storage> Writer<S> {
    /// A writer that has written nothing yet.
    pub fn new(storage: S, kept: S, content: &'static Content, start: Start) -> Self {
        Self {
            storage,
            kept,
            content,
            start,
            files: BTreeMap::new(),
            over: BTreeSet::new(),
        }
    }

    /// Does what a change asks for. When it returns without an error everything so far is on the disk.
    ///
    /// # Errors
    ///
    /// What failed. Nothing is lost as long as the program runs: the next change writes it again.
    pub fn apply(&mut self, change: JournalOp) -> Result<(), DiskError> {
        let incident = change.incident;
        self.note(change);
        self.settle(incident)
    }

    /// Notes what a change asks for. It is done when the incident is settled.
    pub fn note(&mut self, change: JournalOp) {
        let JournalOp { incident, what } = change;
        match what {
            JournalOpKind::Over => {
                self.over.insert(incident);
            }
            JournalOpKind::Keep { kept, at } => {
                if let Some(file) = self.files.get_mut(&incident) {
                    let (place, fate) = if kept {
                        (FileLocation::Kept, Fate::Keep)
                    } else {
                        (FileLocation::Open, Fate::LetGo)
                    };
                    // The wish stands in the file before the file is moved: whoever finds it here knows of it.
                    file.wanted = place;
                    file.mark(at, fate);
                }
            }
            JournalOpKind::Seen(at) => {
                if let Some(file) = self.files.get_mut(&incident) {
                    file.mark(at, Fate::Seen);
                }
            }
            JournalOpKind::Left(at) => {
                if let Some(file) = self.files.get_mut(&incident) {
                    file.mark(at, Fate::Left);
                }
            }
            JournalOpKind::Head {
                header,
                country,
                at,
            } => {
                let head = Step::Head(self.head(header, country, at));
                self.push(incident, &[head]);
            }
            JournalOpKind::Happened(entries) => {
                let write = |entry| Step::Event(Written::of(entry, &self.content.protocol));
                let steps: Vec<Step> = entries.iter().map(write).collect();
                self.push(incident, &steps);
            }
        }
    }

    fn push(&mut self, incident: u32, steps: &[Step]) {
        let file = self.files.entry(incident).or_default();
        if file.name.is_empty() {
            let begun = steps.iter().find_map(|step| match step {
                Step::Head(head) => Some(head.at.into()),
                _ => None,
            });
            file.begun = begun.unwrap_or_default();
            let (wall, process) = (file.begun.wall, self.start.process);
            file.name = format!("{wall}-{process}-{incident}");
        }
        for step in steps {
            file.push(step);
        }
    }

    /// Brings everything that was noted of an incident to the disk, and its file to where it is wanted; one that is over and
    /// is not to stay is erased.
    ///
    /// # Errors
    ///
    /// What failed. The next time it is tried again.
    pub fn settle(&mut self, incident: u32) -> Result<(), DiskError> {
        let Some(file) = self.files.get(&incident) else {
            return Ok(());
        };
        let (over, stays) = (
            self.over.remove(&incident),
            file.wanted == FileLocation::Kept,
        );
        let settled = if over && !stays {
            Ok(())
        } else {
            self.save(incident)
        };
        let settled = settled.and_then(|()| self.put_in_place(incident));
        if over {
            return self.end(incident, settled);
        }
        settled
    }

    fn save(&mut self, incident: u32) -> Result<(), DiskError> {
        let Some(file) = self.files.get_mut(&incident) else {
            return Ok(());
        };
        let storage = match file.place {
            FileLocation::Open => &self.storage,
            FileLocation::Kept => &self.kept,
        };
        if file.is_saved() && file.is_in_place(storage) {
            return Ok(());
        }
        let saved = file.save(storage);
        // Where the disk is full a file can be moved all the same, and then the wish that it holds is done.
        if file.wanted != file.place && file.has_all_events() {
            return Ok(());
        }
        saved
    }

    /// How many events of an incident are on the disk for certain, and whether it stays there.
    #[must_use]
    pub fn saved(&self, incident: u32) -> Saved {
        match self.files.get(&incident) {
            Some(file) if file.place == FileLocation::Kept => Saved::Kept(file.saved.1),
            Some(file) => Saved::Events(file.saved.1),
            None => Saved::Events(0),
        }
    }

    /// Moves the file of an incident to those that stay, or back, if it is not where it is wanted.
    pub(super) fn put_in_place(&mut self, incident: u32) -> Result<(), DiskError> {
        let misplaced = |file: &&mut IncidentFile| {
            file.sheet.is_some() && (file.moving || file.wanted != file.place)
        };
        let Some(file) = self.files.get_mut(&incident).filter(misplaced) else {
            return Ok(());
        };
        let (from, to) = match file.wanted {
            FileLocation::Kept => (&self.storage, &self.kept),
            FileLocation::Open => (&self.kept, &self.storage),
        };
        let old = format!("{}{OPEN}", file.name);
        let mut moved = || {
            if file.wanted != file.place {
                let name = kept::free_name(to, file.begun)?;
                from.hand_over(&old, to, &format!("{name}{OPEN}"))?;
                // What was set aside of it does not stay behind under its old name.
                let _ = erase_aside(from, &file.name);
                (file.name, file.place, file.moving) = (name, file.wanted, true);
            }
            to.sync()?;
            from.sync()?;
            file.moving = false;
            Ok(())
        };
        moved().map_err(DiskError::of("moving", &old))
    }

    /// Lets go of an incident that is over: erases it, unless it is to stay.
    fn end(&mut self, incident: u32, settled: Result<(), DiskError>) -> Result<(), DiskError> {
        let over = |file: &IncidentFile| file.sheet.is_some() && file.wanted == FileLocation::Open;
        let Some(file) = self.files.remove(&incident).filter(over) else {
            return settled;
        };
        let storage = match file.place {
            FileLocation::Open => &self.storage,
            FileLocation::Kept => &self.kept,
        };
        erase_all(storage, &file.name).map_err(DiskError::of("erasing", &file.name))
    }

    fn head(&self, header: Header, country: Option<&str>, at: Now) -> Head {
        let profile = self.content.protocol.profiles.get(header.profile);
        Head {
            format: FORMAT,
            kind: IncidentKind::Real,
            profile: profile.name().to_owned(),
            trained: header.trained,
            country: country.map(str::to_owned),
            content: content::digest().to_owned(),
            learner: None,
            started: self.start.machine.clone(),
            at: at.into(),
        }
    }
}

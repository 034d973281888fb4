//! Writes incidents down, finds those that were left open, and erases what is over.

use std::collections::BTreeMap;
use std::io;

use overdose_core::clock::{Millis, Now};
use overdose_core::content::{self, Content};
use overdose_core::engine;
use overdose_core::incident::Header;
use overdose_core::journal::{Away, FORMAT, Followed, Head, Kind, Lines, NoJournal, Step, Written};
use overdose_core::protocol::Named;
use overdose_core::session::{Change, Found, Saved, What};

use super::{JournalError, Sheet, Storage, kept};

/// How a file of an open incident is called at its end.
pub(super) const OPEN: &str = ".jsonl";
/// How a file is called that is not whole yet: nothing in it was ever called saved.
const PART: &str = ".part";
/// How a torn end is called that was set aside.
const TORN: &str = ".torn";
/// How a file is called in which nothing can be read.
const DAMAGED: &str = ".damaged";

/// What nobody brought back for so long is erased, in milliseconds.
const FORGOTTEN: Millis = 12 * 3_600_000;

/// What tells this start of the program from every other one.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Which start of the machine the boot clock counts in.
    pub machine: Option<String>,
    /// The number of the process.
    pub process: u32,
}

/// The files of all incidents of this start.
pub struct Writer<S> {
    storage: S,
    /// Where records are that stay.
    kept: S,
    content: &'static Content,
    start: Start,
    files: BTreeMap<u32, IncidentFile>,
}

/// Where a file lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// With the open incidents.
    #[default]
    Open,
    /// With the records that stay.
    Kept,
}

/// The file of an incident, and everything that belongs into it.
#[derive(Default)]
struct IncidentFile {
    name: String,
    /// When it began.
    begun: Now,
    /// Where it is to lie, and where it does.
    wanted: Place,
    place: Place,
    /// Whether a move is not on the disk for certain.
    moving: bool,
    /// All lines, written or not: should a disk fail, they are written anew as a whole.
    text: String,
    lines: u64,
    sheet: Option<Box<dyn Sheet>>,
    /// How many bytes and events are on the disk for certain.
    saved: (usize, usize),
    events: usize,
    /// Whether something failed: what the file holds after what was saved is not known.
    failed: bool,
    /// Whether the file has a torn end, which is not to be written over.
    torn: bool,
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
        }
    }

    /// Does what a change asks for. When it returns without an error everything so far is on the disk.
    ///
    /// # Errors
    ///
    /// What failed. Nothing is lost as long as the program runs: the next change writes it again.
    pub fn follow(&mut self, change: Change) -> Result<(), JournalError> {
        let Change { incident, what } = change;
        let steps = match what {
            What::Over => return self.end(incident),
            What::Keep(kept) => {
                if let Some(file) = self.files.get_mut(&incident) {
                    file.wanted = if kept { Place::Kept } else { Place::Open };
                }
                return self.put_in_place(incident);
            }
            What::Head {
                header,
                country,
                at,
            } => vec![Step::Head(self.head(header, country, at))],
            What::Happened(entries) => {
                let write = |entry| Step::Event(Written::of(entry, &self.content.protocol));
                entries.iter().map(write).collect()
            }
        };
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
        for step in &steps {
            file.push(step);
        }
        file.save(match file.place {
            Place::Open => &self.storage,
            Place::Kept => &self.kept,
        })?;
        self.put_in_place(incident)
    }

    /// How many events of an incident are on the disk for certain, and whether it stays there.
    #[must_use]
    pub fn saved(&self, incident: u32) -> Saved {
        match self.files.get(&incident) {
            Some(file) if file.place == Place::Kept => Saved::Kept(file.saved.1),
            Some(file) => Saved::Events(file.saved.1),
            None => Saved::Events(0),
        }
    }

    /// Finds the incidents that were left open, takes them over so that no other start can, and numbers them down from
    /// `number`. What is closed or older than 12 hours is erased. A file that cannot be read, or not taken over, is left
    /// where it is; one that is damaged from its beginning is set aside under another name.
    pub fn left_open(&mut self, now: Now, number: u32) -> Vec<Found> {
        self.rescue_parts();
        let names = self.storage.names().unwrap_or_default();
        let mut found = Vec::new();
        for stem in names.iter().filter_map(|name| name.strip_suffix(OPEN)) {
            let number = number.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
            if let Some((incident, file)) = self.take(stem, now, number) {
                self.files.insert(number, file);
                found.push(incident);
            }
        }
        found
    }

    /// A part is what a start left that died before it could call anything in it saved; or it holds what another file had
    /// that was set aside already.
    fn rescue_parts(&self) {
        let names = self.storage.names().unwrap_or_default();
        for name in &names {
            let Some(stem) = name.strip_suffix(PART) else {
                continue;
            };
            let is_left = |mut sheet: Box<dyn Sheet>| sheet.lock().unwrap_or(false);
            if self.storage.open(name).is_ok_and(is_left) {
                let open = format!("{stem}{OPEN}");
                let _ = if names.contains(&open) {
                    self.storage.remove(name)
                } else {
                    self.storage.rename(name, &open)
                };
            }
        }
    }

    fn take(&self, stem: &str, now: Now, number: u32) -> Option<(Found, IncidentFile)> {
        let name = format!("{stem}{OPEN}");
        let mut sheet = self.storage.open(&name).ok()?;
        if !sheet.lock().ok()? {
            return None;
        }
        let mut text = sheet.read().ok()?;
        let mut lines = match Lines::of(&text, Kind::Real) {
            Ok(lines) => lines,
            // Practice does not belong here, and is not damaged: whoever put it here can have it back.
            Err(NoJournal::OtherKind { .. }) => return None,
            Err(_) => {
                let _ = self.storage.rename(&name, &format!("{stem}{DAMAGED}"));
                return None;
            }
        };
        let protocol = &self.content.protocol;
        let mut followed = Followed::new(protocol, content::digest());
        lines.by_ref().for_each(|step| followed.step(&step));
        let (number_of_lines, whole) = (lines.number(), lines.whole());
        let head = followed.head().cloned()?;
        let country = head.country.clone();
        let here = Head {
            at: now.into(),
            started: self.start.machine.clone(),
            ..head
        };
        let away = followed.away(&here);
        let is_old = matches!(away, Away::Known(away) | Away::ByWall(away) if away > FORGOTTEN);
        followed.step(&Step::Head(here.clone()));
        let incident = followed.incident();
        let is_closed = |incident| engine::fold(protocol, incident).is_closed();
        if is_old || incident.as_ref().is_ok_and(is_closed) {
            let _ = erase_all(&self.storage, stem);
            return None;
        }
        let incident = incident.ok()?;
        let events = incident.entries().len();
        let torn = whole < text.len();
        text.truncate(whole);
        let mut file = IncidentFile {
            name: stem.to_owned(),
            begun: incident.entries().first().map_or(now, |entry| entry.at),
            wanted: Place::Open,
            place: Place::Open,
            moving: false,
            text: String::from_utf8(text).ok()?,
            lines: number_of_lines,
            sheet: Some(sheet),
            saved: (whole, events),
            events,
            failed: false,
            torn,
        };
        file.push(&Step::Head(here));
        // Where that fails it goes on in memory, and the old file stays as it is.
        let _ = file.save(&self.storage);
        let found = Found {
            number,
            incident,
            country,
            away,
        };
        Some((found, file))
    }

    /// Moves the file of an incident to those that stay, or back, if it is not where it is wanted.
    fn put_in_place(&mut self, incident: u32) -> Result<(), JournalError> {
        if let Some(file) = self.files.get_mut(&incident)
            && file.wanted == Place::Kept
            && !file.is_saved()
        {
            // What is called kept is all of it.
            file.save(match file.place {
                Place::Open => &self.storage,
                Place::Kept => &self.kept,
            })?;
        }
        let misplaced = |file: &&mut IncidentFile| {
            file.sheet.is_some() && (file.moving || file.wanted != file.place)
        };
        let Some(file) = self.files.get_mut(&incident).filter(misplaced) else {
            return Ok(());
        };
        let (from, to) = match file.wanted {
            Place::Kept => (&self.storage, &self.kept),
            Place::Open => (&self.kept, &self.storage),
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
        moved().map_err(JournalError::of("moving", &old))
    }

    /// Lets go of an incident that is over: erases it, unless it is to stay.
    fn end(&mut self, incident: u32) -> Result<(), JournalError> {
        let placed = self.put_in_place(incident);
        let over = |file: &IncidentFile| file.sheet.is_some() && file.wanted == Place::Open;
        let Some(file) = self.files.remove(&incident).filter(over) else {
            return placed;
        };
        let storage = match file.place {
            Place::Open => &self.storage,
            Place::Kept => &self.kept,
        };
        erase_all(storage, &file.name).map_err(JournalError::of("erasing", &file.name))
    }

    fn head(&self, header: Header, country: Option<&str>, at: Now) -> Head {
        let profile = self.content.protocol.profiles.get(header.profile);
        Head {
            format: FORMAT,
            kind: Kind::Real,
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

impl IncidentFile {
    fn push(&mut self, step: &Step) {
        self.text.push_str(&step.line(self.lines));
        self.lines += 1;
        if matches!(step, Step::Event(_)) {
            self.events += 1;
        }
    }

    fn is_saved(&self) -> bool {
        self.sheet.is_some() && !self.failed && self.saved.0 == self.text.len()
    }

    /// Brings everything to the disk: at the end of the file, or in a new one where there is none, where its end is torn, or
    /// where something failed.
    fn save(&mut self, storage: &impl Storage) -> Result<(), JournalError> {
        let result = match &mut self.sheet {
            Some(sheet) if !self.failed && !self.torn => {
                let new = self.text.get(self.saved.0..).unwrap_or_default();
                let written = sheet.append(new.as_bytes()).and_then(|()| sheet.sync());
                written.map_err(JournalError::of("writing", &self.name))
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
    fn write_anew(&mut self, storage: &impl Storage) -> Result<(), JournalError> {
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
            sheet.append(self.text.as_bytes())?;
            sheet.sync()?;
            if self.torn {
                storage.rename(&open, &format!("{}-{}{TORN}", self.name, self.saved.0))?;
                self.torn = false;
            }
            storage.rename(&part, &open)?;
            self.sheet = Some(sheet);
            storage.sync()
        };
        fill().map_err(JournalError::of("writing", &open))
    }
}

/// Erases the file of an incident, and what was set aside of it.
fn erase_all(storage: &impl Storage, stem: &str) -> io::Result<()> {
    erase_aside(storage, stem)?;
    storage.remove(&format!("{stem}{OPEN}"))?;
    storage.sync()
}

fn erase_aside(storage: &impl Storage, stem: &str) -> io::Result<()> {
    let aside = format!("{stem}-");
    for name in storage.names()? {
        if name.starts_with(&aside) && name.ends_with(TORN) {
            storage.remove(&name)?;
        }
    }
    Ok(())
}

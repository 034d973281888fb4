//! What an earlier start left: open incidents are taken over, what was to stay is kept, and what is over is erased.

use overdose_core::content;
use overdose_core::journal::{
    Fate, Head, IncidentKind, Journal, JournalError, Lines, Replay, Step,
};
use overdose_core::message;
use overdose_core::session::{Found, Left};
use overdose_protocol::engine;
use overdose_protocol::incident::{Event, Incident};
use overdose_protocol::time::Now;

use super::aside::FORGOTTEN;
use super::incident_file::{FileLocation, IncidentFile, OPEN, PART, erase_all};
use super::{JournalFile, Storage, Writer, aside, kept};

/// What a file comes to.
enum Taken {
    /// An open incident.
    Open(Found),
    /// What happened in one that cannot be followed.
    Listed(Left),
    /// One that is over, and is to stay.
    Kept,
    /// One that a later version wrote: it stays as it is.
    Newer,
}

impl<S: Storage> Writer<S> {
    /// Finds the incidents that were left open, takes them over so that no other start can, and numbers them down from
    /// `number`; those that cannot be followed are listed. What is closed is erased or kept, as was wished; what nobody
    /// touched for 12 hours by the clock of one start of the machine is erased, but nothing of which no screen has said that
    /// it is there. A file that cannot be read, or not taken over, is left where it is; one that is damaged from its
    /// beginning is set aside under another name.
    pub fn left_open(&mut self, now: Now, number: u32) -> (Vec<Found>, Vec<Left>) {
        self.rescue_parts();
        let names = self.storage.names().unwrap_or_default();
        let (mut found, mut listed) = (Vec::new(), Vec::new());
        let mut number = number;
        for stem in names.iter().filter_map(|name| name.strip_suffix(OPEN)) {
            let Some((taken, file)) = self.take(stem, now, number) else {
                continue;
            };
            // Nothing is ever written to what a later version wrote, nor is it kept from that one.
            self.files.extend(file.map(|file| (number, file)));
            match taken {
                Taken::Open(incident) => found.push(incident),
                Taken::Newer => listed.push(newer(number, now)),
                Taken::Listed(left) => listed.push(left),
                Taken::Kept => {
                    // Where that fails the next start tries again.
                    let _ = self.put_in_place(number);
                    self.files.remove(&number);
                    continue;
                }
            }
            number = number.saturating_sub(1);
        }
        aside::forget(&self.storage, &self.start, now);
        (found, listed)
    }

    /// A part is what a start left that died before it could call anything in it saved; or it holds what another file had
    /// that was set aside already.
    fn rescue_parts(&self) {
        let names = self.storage.names().unwrap_or_default();
        for name in &names {
            let Some(stem) = name.strip_suffix(PART) else {
                continue;
            };
            let is_left = |mut sheet: Box<dyn JournalFile>| sheet.lock().unwrap_or(false);
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

    fn take(&self, stem: &str, now: Now, number: u32) -> Option<(Taken, Option<IncidentFile>)> {
        let name = format!("{stem}{OPEN}");
        let mut sheet = self.storage.open(&name).ok()?;
        if !sheet.lock().ok()? {
            return None;
        }
        let mut text = sheet.read().ok()?;
        let mut lines = match Lines::of(&text, IncidentKind::Real) {
            Ok(lines) => lines,
            Err(JournalError::Newer(_)) => return Some((Taken::Newer, None)),
            // It belongs to whoever put it here.
            Err(JournalError::OtherKind { .. }) => return None,
            Err(JournalError::NoHead) => {
                aside::set_aside(&self.storage, stem, &self.start, now);
                return None;
            }
        };
        let mut replay = Replay::new(&self.content.protocol, content::digest());
        let mut events = 0;
        lines.by_ref().for_each(|step| {
            events += usize::from(matches!(step, Step::Event(_)));
            replay.step(&step);
        });
        if lines.newer().is_some() {
            return Some((Taken::Newer, None));
        }
        let (number_of_lines, whole) = (lines.number(), lines.whole());
        let is_incomplete = lines.damaged().is_some();
        let here = Head {
            at: now.into(),
            started: self.start.machine.clone(),
            ..replay.head().cloned()?
        };
        let untouched = replay.untouched(&here, self.start.began);
        let is_old = untouched.is_some_and(|untouched| untouched > FORGOTTEN);
        let (is_kept, is_named, is_seen) = (replay.is_kept(), replay.is_named(), replay.is_seen());
        let (downtime, left) = (replay.downtime(&here), replay.is_left());
        replay.step(&Step::Head(here.clone()));
        let mut incident = replay.incident().ok();
        if let Some(incident) = &mut incident {
            incident.incomplete = is_incomplete;
        }
        let ending = incident.as_ref().map(|incident| self.ending(incident));
        let is_over = match ending {
            Some(Ending::Open) => is_old,
            Some(Ending::Closed) => !is_kept,
            Some(Ending::Unsure) | None => is_seen || is_old && is_named,
        };
        if is_over {
            let _ = erase_all(&self.storage, stem);
            return None;
        }
        let torn = whole < text.len();
        text.truncate(whole);
        let taken = match (ending, incident) {
            (Some(Ending::Open), Some(incident)) => Taken::Open(Found {
                number,
                country: here.country.clone(),
                incident,
                downtime,
                left,
            }),
            _ if is_kept => Taken::Kept,
            _ => Taken::Listed(listed(number, &text, now)?),
        };
        let begun = kept::begun(&text).unwrap_or(now);
        let mut file = IncidentFile {
            name: stem.to_owned(),
            begun,
            text,
            lines: number_of_lines,
            sheet: Some(sheet),
            saved: (whole, events),
            events,
            torn,
            ..IncidentFile::default()
        };
        go_on(&mut file, &taken, here, is_named, now);
        // Where that fails it goes on in memory, and the old file stays as it is.
        if !file.is_saved() {
            let _ = file.save(&self.storage);
        }
        Some((taken, Some(file)))
    }

    /// How an incident ends, as far as its record tells.
    fn ending(&self, incident: &Incident) -> Ending {
        if !engine::fold(&self.content.protocol, incident).is_closed() {
            return Ending::Open;
        }
        // Where a part is missing it may have been opened again: then more happened than looking at what was closed.
        let last = incident.entries().iter().rev().map(|entry| entry.event);
        let mut last = last.filter(|event| !matches!(event, Event::Touched | Event::Clock(_)));
        match last.next() {
            Some(Event::Closed(_)) => Ending::Closed,
            _ if incident.incomplete => Ending::Unsure,
            _ => Ending::Closed,
        }
    }
}

/// What is listed of an incident that a later version wrote.
fn newer(number: u32, now: Now) -> Left {
    Left {
        number,
        lines: vec![message!("kept-newer")],
        begun: now,
        is_newer: true,
    }
}

/// What can be told of a record that cannot be followed.
fn listed(number: u32, text: &[u8], now: Now) -> Option<Left> {
    Some(Left {
        number,
        lines: kept::listed(&Journal::read(text, IncidentKind::Real).ok()?),
        begun: kept::begun(text).unwrap_or(now),
        is_newer: false,
    })
}

/// Writes into a file that is taken over that this start follows it, or that it has been kept.
fn go_on(file: &mut IncidentFile, taken: &Taken, here: Head, is_named: bool, now: Now) {
    match taken {
        Taken::Open(_) => file.push(&Step::Head(here)),
        Taken::Listed(_) => {
            file.push(&Step::Head(here));
            if !is_named {
                file.mark(now, Fate::Named);
            }
        }
        Taken::Kept => file.wanted = FileLocation::Kept,
        Taken::Newer => {}
    }
}

/// How an incident ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// It goes on.
    Open,
    /// It is closed.
    Closed,
    /// It was closed, and may have been opened again.
    Unsure,
}

//! A session whose incidents are kept on a shelf, and a clock that only the test turns.

use std::collections::BTreeMap;

use overdose_checklist::journal::{Start, Writer};
use overdose_core::content::Content;
use overdose_core::press::press;
use overdose_core::session::{Found, Options, Saved, Session};
use overdose_protocol::incident::Entry;
use overdose_protocol::time::{Millis, Now};

use crate::pressed::pressed;
use crate::script::steps;
use crate::shelf::Shelf;

pub fn content() -> &'static Content {
    Content::embedded().expect("embedded content")
}

/// The first moment of every test.
pub fn start() -> Now {
    Now {
        boot: 50_000_000,
        wall: 1_790_000_000_000,
        offset: 0,
    }
}

pub fn this_start() -> Start {
    Start {
        machine: Some("first".to_owned()),
        began: None,
        process: 7,
    }
}

pub struct Harness {
    pub session: Session,
    pub writer: Writer<Shelf>,
    pub now: Now,
    /// What the screen says of each incident.
    told: BTreeMap<u32, Saved>,
    /// The entries of the incident in front that were called saved.
    pub saved: Vec<Entry>,
}

impl Harness {
    pub fn new(shelf: &Shelf) -> Self {
        Self::in_start(shelf, this_start())
    }

    pub fn in_start(shelf: &Shelf, start_of: Start) -> Self {
        let options = Options {
            country: Some("US".to_owned()),
            ..Options::default()
        };
        Self {
            session: Session::new(content(), &options),
            writer: Writer::new(shelf.clone(), shelf.kept(), content(), start_of),
            now: start(),
            told: BTreeMap::new(),
            saved: Vec::new(),
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, millis: Millis) {
        self.now = self.now.at(self.now.boot + millis);
        self.session.advance(self.now);
        self.keep();
    }

    /// Plays a script, with a second before each key.
    pub fn keys(&mut self, keys: &str) {
        for step in steps(keys) {
            let (wait, key) = step.timed(1000);
            self.now = self.now.at(self.now.boot + wait);
            if let Some(key) = key {
                press(&mut self.session, pressed(key), self.now);
            }
            self.keep();
        }
    }

    /// Has everything kept, and notes what the writer calls saved.
    pub fn keep(&mut self) {
        for change in self.session.changes(self.now) {
            let incident = change.incident;
            let kept = self.writer.apply(change).is_ok();
            let saved = match self.writer.saved(incident) {
                Saved::Events(saved) | Saved::Kept(saved) => saved,
                Saved::Not => 0,
            };
            let entries = self.session.person().incident.entries();
            let told = if kept {
                self.writer.saved(incident)
            } else {
                Saved::Not
            };
            self.told.insert(incident, told);
            if kept && saved > self.saved.len() && saved <= entries.len() {
                self.saved = entries[..saved].to_vec();
            }
        }
        let told = &self.told;
        self.session
            .set_saved(self.now, |incident| told.get(&incident).copied());
    }

    pub fn find(&mut self) -> Vec<Found> {
        self.writer.left_open(self.now, u32::MAX).0
    }
}

/// What another start of the program finds on a shelf.
pub fn found_on(shelf: &Shelf) -> Vec<Found> {
    let mut harness = Harness::new(shelf);
    harness.now = start().at(start().boot + 600_000);
    harness.find()
}

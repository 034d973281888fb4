//! A session whose incidents are kept on a shelf, and a clock that only the test turns.

use std::collections::BTreeMap;

use overdose_checklist::journal::{Start, Writer};
use overdose_core::content::Content;
use overdose_core::session::{Found, Key, Options, Saved, Session};
use overdose_protocol::incident::Entry;
use overdose_protocol::time::{Millis, Now};

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

pub struct Desk {
    pub session: Session,
    pub writer: Writer<Shelf>,
    pub now: Now,
    /// What the screen says of each incident.
    told: BTreeMap<u32, Saved>,
    /// The entries of the incident in front that were called saved.
    pub saved: Vec<Entry>,
}

impl Desk {
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

    /// Presses keys, one after the other, a second apart.
    pub fn keys(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            let key = match key {
                "Enter" => Key::Enter,
                "Esc" => Key::Escape,
                letter => Key::Char(letter.chars().next().expect("a key").to_ascii_lowercase()),
            };
            self.now = self.now.at(self.now.boot + 1000);
            self.session.press(key, self.now);
            self.keep();
        }
    }

    /// Has everything kept, and notes what the writer calls saved.
    pub fn keep(&mut self) {
        for change in self.session.changes(self.now) {
            let incident = change.incident;
            let kept = self.writer.follow(change).is_ok();
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
            .follow_saved(self.now, |incident| told.get(&incident).copied());
    }

    pub fn find(&mut self) -> Vec<Found> {
        self.writer.left_open(self.now, u32::MAX).0
    }
}

/// What another start of the program finds on a shelf.
pub fn found_on(shelf: &Shelf) -> Vec<Found> {
    let mut desk = Desk::new(shelf);
    desk.now = start().at(start().boot + 600_000);
    desk.find()
}

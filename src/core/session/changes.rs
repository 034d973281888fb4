//! What happened to the open incidents since somebody last asked: for whoever keeps them on disk.

use super::Session;
use crate::case::{Case, Reported};
use crate::message;
use overdose_protocol::incident::{Entry, Header};
use overdose_protocol::time::{Millis, Now};

/// How long it is said that nothing more can be saved, in milliseconds.
const UNSAVED_SHOWN: Millis = 10_000;

/// Something to be kept, or to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalOp {
    /// Which incident of this session.
    pub incident: u32,
    /// What about it.
    pub what: JournalOpKind,
}

/// What is to be done about an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalOpKind {
    /// From here on it is read with this.
    Head {
        /// What is fixed for it.
        header: Header,
        /// Two-letter country code.
        country: Option<&'static str>,
        /// The moment.
        at: Now,
    },
    /// This happened.
    Happened(Vec<Entry>),
    /// Whether it is to stay once it is over.
    Keep {
        /// Whether it is.
        kept: bool,
        /// When that was wished.
        at: Now,
    },
    /// Somebody looked at what happened in one that cannot be followed.
    Seen(Now),
    /// Somebody ends the program in the middle of it.
    Left(Now),
    /// It is over: it is to be erased, unless it is to stay.
    Over,
}

/// How much of an incident is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// So many events, for certain.
    Events(usize),
    /// So many events, for certain, and it stays when it is over.
    Kept(usize),
    /// It is only in memory.
    Not,
}

impl Session {
    /// Everything that happened since this was last asked, incident by incident. An incident in which nothing happened is
    /// never reported.
    pub fn changes(&mut self, now: Now) -> Vec<JournalOp> {
        // Practice is kept only when somebody asks for it, and never among real incidents.
        if self.training.is_some() {
            self.gone.clear();
            return Vec::new();
        }
        let country = self.region.map(|region| region.code.as_str());
        let gone = self.gone.drain(..).map(|incident| JournalOp {
            incident,
            what: JournalOpKind::Over,
        });
        let mut changes: Vec<JournalOp> = gone.collect();
        for person in std::iter::once(&mut self.front).chain(&mut self.others) {
            let incident = person.number;
            let news = person.news(country, now).into_iter();
            changes.extend(news.map(|what| JournalOp { incident, what }));
        }
        if self.leaves {
            let open = std::iter::once(&self.front).chain(&self.others);
            let open = open.filter(|person| person.is_open());
            changes.extend(open.map(|person| JournalOp {
                incident: person.number,
                what: JournalOpKind::Left(now),
            }));
        }
        changes.extend(self.left_seen.drain(..).map(|incident| JournalOp {
            incident,
            what: JournalOpKind::Seen(now),
        }));
        changes
    }

    /// Is told how much of the incident in front is kept, as its keeper says.
    pub fn set_saved(&mut self, now: Now, keeper: impl FnOnce(u32) -> Option<Saved>) {
        let saved = keeper(self.front.number);
        let failed = saved == Some(Saved::Not);
        self.unsaved_since = failed.then(|| self.unsaved_since.unwrap_or(now.boot));
        self.saved = saved;
    }

    /// Whether it is to be said that nothing more can be saved: for a while, whatever is pressed meanwhile. After that a mark
    /// beside the number says it, and the handover.
    #[must_use]
    pub fn says_unsaved(&self, now: Now) -> bool {
        self.unsaved_since
            .is_some_and(|since| now.boot.saturating_sub(since) < UNSAVED_SHOWN)
    }

    /// Whether nothing more of the incident in front can be saved.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.unsaved_since.is_some()
    }

    /// How much of the incident in front is kept; nothing where nobody keeps it.
    #[must_use]
    pub fn saved(&self) -> Option<Saved> {
        self.saved
    }

    /// Closes the case of a person. A closed incident is erased, and that is said, unless it is to stay; one in which nothing
    /// happened was never kept.
    pub(super) fn close_case(&mut self, person: &Case) {
        if person.has_begun() {
            self.gone.push(person.number);
            if !self.has_open_incident() {
                self.unmute();
            }
            let erased = !person.kept && self.saved.is_some();
            self.notice = erased.then(|| message!("notice-erased"));
        }
    }
}

impl Case {
    fn news(&mut self, country: Option<&'static str>, now: Now) -> Vec<JournalOpKind> {
        let entries = self.incident.entries();
        let new = entries.get(self.reported.entries..).unwrap_or_default();
        let head = (self.incident.header, country);
        let mut news = Vec::new();
        if !entries.is_empty() && self.reported.head != Some(head) {
            news.push(JournalOpKind::Head {
                header: head.0,
                country,
                at: new.first().map_or(now, |entry| entry.at),
            });
        }
        if !new.is_empty() {
            news.push(JournalOpKind::Happened(new.to_vec()));
        }
        // One that was opened again is no record yet.
        let kept = self.kept && self.state.is_closed();
        if kept != self.reported.kept {
            news.push(JournalOpKind::Keep { kept, at: now });
        }
        if !news.is_empty() {
            self.reported = Reported {
                head: Some(head),
                entries: entries.len(),
                kept,
            };
        }
        news
    }
}

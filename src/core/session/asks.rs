//! What a session asks of the disk and the printer, and what it is told: nothing on the screen ever waits for either.

use super::{Found, GUARD, Left, List, Route, Saved, Session};
use crate::handover::{Format, Handover, KnownFrom, Product, Report, device_called};
use crate::journal::IncidentKind;
use crate::learn::Topic;
use crate::locale::Message;
use crate::message;
use crate::preferences::SystemWishes;
use crate::ready::Facts;
use crate::site::{Field, Site};
use crate::training::{self, Drill, Lesson, Tables, Verdict};
use overdose_protocol::definition::{Named, Protocol};
use overdose_protocol::incident::Incident;
use overdose_protocol::region::Region;
use overdose_protocol::time::{Millis, Now};

/// A kept drill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDrill {
    /// What was practised.
    pub drill: Drill,
    /// What the learner did with the program.
    pub incident: Incident,
    /// Whether it is passed.
    pub verdict: Verdict,
    /// How many critical errors there were.
    pub errors: usize,
    /// How long the call took, in milliseconds; nothing where there was none.
    pub call: Option<Millis>,
}

impl KeptDrill {
    /// A drill that was kept, with what its score says of it: that is found out once, and not for every picture of it.
    #[must_use]
    pub fn of(protocol: &Protocol, tables: &Tables, drill: Drill, incident: Incident) -> Self {
        let sheet = training::score(protocol, tables, &drill, &incident);
        Self {
            drill,
            incident,
            verdict: sheet.verdict,
            errors: sheet.faults.len(),
            call: sheet.times.call,
        }
    }
}

/// Something that is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum IoRequest {
    /// Which records are kept.
    List,
    /// What a kept record says.
    Open(String),
    /// Erases a kept record, and everything that was saved of it.
    Erase(String),
    /// Saves a report beside the kept records.
    Save {
        /// The report.
        report: Box<Report>,
        /// How it is written.
        format: Format,
        /// The kept record that it belongs to.
        record: Option<String>,
    },
    /// Saves the use report of an incident beside the kept records, as a page, as a table and as JSON.
    SaveUseReport {
        /// The report that it is made from.
        report: Box<Report>,
        /// Which naloxone the site has.
        product: Option<Product>,
        /// The kept record that it belongs to.
        record: Option<String>,
    },
    /// Prints a report.
    Print(Box<Report>),
    /// Keeps a drill.
    KeepDrill {
        /// The drill.
        drill: Box<Drill>,
        /// What the learner did with the program.
        incident: Box<Incident>,
    },
    /// Saves the score of a drill.
    SaveSheet {
        /// The drill.
        drill: Box<Drill>,
        /// What the learner did with the program.
        incident: Box<Incident>,
        /// How it is written.
        format: Format,
        /// Where it is, for the paper.
        country: Option<&'static str>,
    },
    /// Which drills are kept.
    Drills,
    /// Saves a table of the class: what a room answered, or its drills. One of the same name is replaced.
    SaveTable {
        /// As CSV.
        csv: String,
        /// What it is called, without its ending.
        name: String,
    },
    /// Saves a lesson of the trainer's own.
    SaveLesson {
        /// The lesson.
        lesson: Box<Lesson>,
        /// Whether it was read from the file of its id: only that is replaced.
        replaces: bool,
    },
    /// Prints the score of a drill.
    PrintSheet {
        /// The drill.
        drill: Box<Drill>,
        /// What the learner did with the program.
        incident: Box<Incident>,
        /// Where it is, for the paper.
        country: Option<&'static str>,
    },
    /// Prints what is taught.
    PrintLearn(Handout),
    /// Saves it as a page.
    SaveLearn(Handout),
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub enum IoResponse {
    /// What an earlier start left open.
    Found(Vec<Found>),
    /// What it left that cannot be followed.
    Left(Vec<Left>),
    /// Which records are kept, the newest first.
    Kept(Vec<String>),
    /// What a kept record says.
    Opened(Box<OpenedRecord>),
    /// Every kept drill, the newest first, and how many files could not be read.
    Drills(Vec<KeptDrill>, usize),
    /// What was asked for is done, or could not be: either way this says so.
    Said(Message),
    /// The drill is kept, and this says where.
    DrillKept(Message),
    /// What was found out about the program and the computer.
    Facts(Box<Facts>),
    /// The site file was written anew.
    Site(Box<Site>),
    /// The system was asked how it wishes programs to look.
    Wishes(SystemWishes),
}

/// What is taught: a topic, or all of them, as it is shown in a country.
#[derive(Debug, Clone, PartialEq)]
pub struct Handout {
    /// The topics.
    pub topics: Vec<&'static Topic>,
    /// The country.
    pub region: Option<&'static Region>,
}

/// A kept record that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedRecord {
    /// What it is called.
    pub name: String,
    /// What it says.
    pub says: Says,
}

/// What a kept record says.
#[derive(Debug, Clone, PartialEq)]
pub enum Says {
    /// Everything.
    All(Box<Report>),
    /// It was written with another protocol, or only files that were saved are left of it: what is known is a list of lines.
    Only(Vec<Message>),
}

impl Session {
    /// Everything that was asked for since somebody last took it.
    pub fn asks(&mut self) -> Vec<IoRequest> {
        std::mem::take(&mut self.asks)
    }

    /// Is told what came of something.
    pub fn handle_response(&mut self, told: IoResponse, now: Now) {
        match told {
            IoResponse::Found(found) => self.take_over(found, now),
            IoResponse::Left(left) => self.take_over_left(left),
            IoResponse::Kept(names) => self.kept = Some(names),
            IoResponse::Opened(opened) => {
                if matches!(self.page, Route::List(List::Kept, _)) {
                    self.change(now, |session| {
                        session.opened = Some(*opened);
                        session.asked_once = None;
                        session.page = Route::KeptRecord;
                    });
                }
            }
            IoResponse::Drills(drills, unread) => {
                if let Some(training) = &mut self.training {
                    training.kept = Some(drills);
                    let line = message!("notice-drills-unread", count = unread);
                    self.notice = (unread > 0).then_some(line);
                }
            }
            IoResponse::Said(line) => self.notice = Some(line),
            IoResponse::DrillKept(line) => {
                if let Some(training) = &mut self.training {
                    training.on_disk = true;
                }
                self.notice = Some(line);
            }
            IoResponse::Facts(facts) => self.set_facts(*facts),
            IoResponse::Site(site) => self.set_site(*site),
            IoResponse::Wishes(wishes) => self.set_system_wishes(wishes),
        }
    }

    /// The kept records, the newest first; nothing before anybody looked.
    #[must_use]
    pub fn kept(&self) -> Option<&[String]> {
        self.kept.as_deref()
    }

    /// Is told in which folder records are kept.
    pub fn keep_in(&mut self, folder: String) {
        self.folder = Some(folder);
    }

    /// The folder in which records are kept; none where nothing can be.
    #[must_use]
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// The kept record that is open.
    #[must_use]
    pub fn opened(&self) -> Option<&OpenedRecord> {
        self.opened.as_ref()
    }

    /// The report on the kept record that is open, where it could be followed.
    #[must_use]
    pub fn opened_report(&self) -> Option<&Report> {
        match &self.opened.as_ref()?.says {
            Says::All(report) => Some(report),
            Says::Only(_) => None,
        }
    }

    /// Whether something that has to be pressed twice was pressed once.
    #[must_use]
    pub fn asked_once(&self) -> bool {
        self.asked_once.is_some()
    }

    /// The handover of the person in front.
    #[must_use]
    pub fn handover(&self, now: Now) -> Handover {
        let Self { front, .. } = self;
        // Once it is closed nothing is *now* any more.
        let over = front.record.closed.map(|(_, at)| at);
        let kind = match self.training {
            None => IncidentKind::Real,
            Some(_) => IncidentKind::Practice,
        };
        Handover::of(
            self.protocol(),
            kind,
            &front.state,
            &front.record,
            over.unwrap_or(now),
        )
    }

    /// The report on what is in front: a kept record that is open, else the person.
    #[must_use]
    pub fn report(&self, now: Now) -> Option<Report> {
        match &self.opened {
            Some(OpenedRecord {
                says: Says::All(report),
                ..
            }) => Some(Report {
                language: self.handover_language(),
                ..Report::clone(report)
            }),
            Some(_) => None,
            None => Some(Report {
                handover: self.handover(now),
                record: self.front.record.clone(),
                profile: self.rules().profile.name().to_owned(),
                country: self.region.map(|region| region.code.clone()),
                language: self.handover_language(),
            }),
        }
    }

    pub(super) fn save(&mut self, format: Format, now: Now) {
        self.record_activity(now);
        let record = self.opened.as_ref().map(|opened| opened.name.clone());
        self.asks
            .extend(self.report(now).map(|report| IoRequest::Save {
                report: Box::new(report),
                format,
                record,
            }));
    }

    /// Saves the use report. Of the site it takes along which device is kept there, and nothing else.
    pub(super) fn save_use_report(&mut self, now: Now) {
        self.record_activity(now);
        let said = self.site().text(Field::NaloxoneProduct);
        let card = said.and_then(|said| device_called(self.protocol(), said));
        let product = card.map(|card| Product {
            card,
            known_from: KnownFrom::Site,
        });
        let record = self.opened.as_ref().map(|opened| opened.name.clone());
        let report = self.report(now);
        self.asks
            .extend(report.map(|report| IoRequest::SaveUseReport {
                report: Box::new(report),
                product,
                record,
            }));
    }

    pub(super) fn print(&mut self, now: Now) {
        self.record_activity(now);
        let report = self.report(now);
        self.asks
            .extend(report.map(|report| IoRequest::Print(Box::new(report))));
    }

    /// Keeps a closed incident, or after all not.
    pub(super) fn keep(&mut self, now: Now) {
        self.record_activity(now);
        if self.state().is_closed() && self.saved.is_some() {
            self.front.kept = !self.front.kept;
        }
    }

    /// Whether it is not told yet that the record is kept, or that it cannot be.
    pub(super) fn is_keeping(&self) -> bool {
        let wanted = self.front.kept && self.state().is_closed();
        wanted && matches!(self.saved, Some(Saved::Events(_)))
    }

    pub(super) fn open_kept(&mut self, index: usize, now: Now) {
        self.record_activity(now);
        let name = self.kept.as_ref().and_then(|names| names.get(index));
        self.asks.extend(name.cloned().map(IoRequest::Open));
    }

    /// Erases the kept record that is open, once that was asked for twice, and not by a hand that shakes.
    pub(super) fn erase_kept(&mut self, now: Now) {
        self.record_activity(now);
        if !self.is_meant(now) {
            return;
        }
        if let Some(opened) = self.opened.take() {
            self.asks.push(IoRequest::Erase(opened.name));
            self.page = List::Kept.start();
        }
    }

    /// Whether something was asked for twice, and not by a hand that shakes.
    pub(super) fn is_meant(&mut self, now: Now) -> bool {
        let asked = *self.asked_once.get_or_insert(now.boot);
        now.boot.saturating_sub(asked) >= GUARD
    }
}

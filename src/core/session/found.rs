//! Time that nobody followed: incidents that an earlier start left open wait behind the first question until somebody wants
//! them, and a machine that was asleep says so.

use super::{Route, Session};
use crate::case::{Absence, Case, Downtime, Reported};
use crate::format::format_time;
use crate::locale::Message;
use crate::message;
use overdose_protocol::engine;
use overdose_protocol::incident::{Event, Incident};
use overdose_protocol::record::Record;
use overdose_protocol::time::{Millis, Now};

/// An incident that was found open.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What it is called from here on. No person of this session is called so.
    pub number: u32,
    /// The incident, its times on the present boot clock.
    pub incident: Incident,
    /// Two-letter code of the country that it was recorded in.
    pub country: Option<String>,
    /// How long nobody followed it.
    pub downtime: Downtime,
    /// Whether somebody ended the program in the middle of it.
    pub left: bool,
}

/// What happened in an incident that was found and cannot be followed: another version wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// What it is called from here on. No person of this session is called so.
    pub number: u32,
    /// What can be read of it, a line each.
    pub lines: Vec<Message>,
    /// When it began.
    pub begun: Now,
    /// Whether a later version wrote it: then nothing of it can be read here.
    pub is_newer: bool,
}

/// What a machine that does not sleep can seem to have slept, in milliseconds: two clocks are never read at once.
const NO_SLEEP: Millis = 2_000;

const MINUTE: Millis = 60_000;

impl Session {
    /// Takes over what was found, and says so beside whatever is in front: nothing there changes, and the key of the other
    /// person brings it back.
    pub fn take_over(&mut self, found: Vec<Found>, now: Now) {
        let resumed = self.to_resume(&found);
        let mut began = None;
        for found in found {
            let country = found.country.as_deref();
            let region = country.and_then(|code| self.content.regions.find(code));
            let entries = found.incident.entries();
            began = began.max(entries.first().map(|entry| entry.at.boot));
            let (record, state) = Record::and_state(self.protocol(), &found.incident);
            self.others.push(Case {
                state,
                record,
                reported: Reported::all(&found.incident, region),
                incident: found.incident,
                kept: false,
                number: found.number,
                absence: Some(Absence {
                    downtime: found.downtime,
                    region,
                }),
            });
        }
        if let Some(began) = began {
            let minutes = now.boot.saturating_sub(began) / MINUTE;
            self.notice = Some(message!("notice-found", minutes));
        }
        self.advance(now);
        if let Some((number, at)) = resumed {
            self.go_on_with(number, at, now);
        }
    }

    /// Of what was found, the newest that was in the middle of CPR a short time ago, and when it was left; none where something was
    /// pressed already, or somebody left it (R12).
    fn to_resume(&self, found: &[Found]) -> Option<(u32, Now)> {
        if self.pressed || self.training.is_some() || self.front.has_begun() {
            return None;
        }
        let longest = self.protocol().timers.resumed_within.millis;
        let short = |downtime| match downtime {
            Downtime::Known(millis) | Downtime::ByWall(millis) => millis <= longest,
            Downtime::Unknown => false,
        };
        let last = |found: &Found| found.incident.entries().last().map(|entry| entry.at);
        let newest = found
            .iter()
            .max_by_key(|found| last(found).map(|at| at.boot))?;
        let state = engine::fold(self.protocol(), &newest.incident);
        let holds = short(newest.downtime)
            && !newest.left
            && !newest.incident.incomplete
            && state.place.phase.is_cpr()
            && !state.suspended;
        last(newest).filter(|_| holds).map(|at| (newest.number, at))
    }

    /// Brings steps back that the end of the program had interrupted: the beat from its beginning, all clocks over the gap.
    fn go_on_with(&mut self, number: u32, left_at: Now, now: Now) {
        let goes_on = |person: &Case| {
            let state = &person.state;
            person.number == number && state.place.phase.is_cpr() && !state.suspended
        };
        let Some(index) = self.others.iter().position(goes_on) else {
            return;
        };
        self.change(now, |session| {
            session.front = session.others.remove(index);
            session.push(now, Event::Resumed);
            session.end_absence();
            session.resumed_at = Some(now.boot);
            let time = format_time(left_at);
            session.notice = Some(message!("notice-resumed", time));
        });
    }

    /// Whether the steps came back by themselves a moment ago: another person may be the one who needs help now (R12).
    pub(super) fn has_just_resumed(&self, now: Now) -> bool {
        let free = self.protocol().timers.resumed_free.millis;
        let soon = |at: Millis| now.boot.saturating_sub(at) < free;
        self.resumed_at.is_some_and(soon)
    }

    /// Takes over what cannot be followed: a line names it until somebody looked at it.
    pub(super) fn take_over_left(&mut self, left: Vec<Left>) {
        self.left.extend(left);
    }

    /// The first of what was left and cannot be followed that nobody looked at yet: named while nothing is going on.
    #[must_use]
    pub fn left(&self) -> Option<&Left> {
        let rests = self.training.is_none() && !self.front.has_begun();
        self.left.first().filter(|_| rests)
    }

    /// What was left and is looked at.
    #[must_use]
    pub fn looked_at(&self) -> Option<&Left> {
        self.looked_at.as_ref()
    }

    /// Shows what was left and cannot be followed, where nothing is going on and nobody waits behind who can be helped.
    pub(super) fn look_at_left(&mut self) -> bool {
        if !self.others.is_empty() || self.left().is_none() {
            return false;
        }
        let left = self.left.remove(0);
        self.left_seen.push(left.number);
        self.looked_at = Some(left);
        self.page = Route::Left { back: 0 };
        true
    }

    /// Where the incident that came to the front was found, says how long nobody followed it, and knows its country again.
    pub(super) fn end_absence(&mut self) {
        let absence = self.front.absence.take();
        self.region = self
            .region
            .or(absence.as_ref().and_then(|absence| absence.region));
        let away = absence.map(|absence| match absence.downtime {
            Downtime::Known(millis) => message!("notice-away", minutes = millis / MINUTE),
            Downtime::ByWall(millis) => {
                message!("notice-away-restarted", minutes = millis / MINUTE)
            }
            Downtime::Unknown => message!("notice-away-unknown"),
        });
        // What was said already is not unsaid.
        self.notice = away.or(self.notice.take());
    }

    /// Is told how long the machine has been asleep in all, and says so where that was in the middle of an incident. All
    /// clocks have run on over it.
    pub fn note_downtime(&mut self, asleep: Millis) {
        let before = self.asleep.replace(asleep).unwrap_or(asleep);
        let slept = asleep.saturating_sub(before);
        if slept >= NO_SLEEP && self.has_open_incident() {
            self.say_again();
            self.notice = Some(message!("notice-asleep", minutes = slept / MINUTE));
        }
    }
}

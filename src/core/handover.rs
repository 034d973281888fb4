//! The handover: what a crew wants to know first, in the order in which it asks (ATMIST, S115; for medical cases S116).
//!
//! One struct, built from the record. Every face of it (screen, text, JSON, code, page) says the same, and says what is not
//! known as not known.

mod code;
mod format;
mod json;
mod product;
mod rows;
mod text;
mod use_report;

pub use code::{Code, TooLong};
pub use format::Format;
pub use json::SCHEMA_VERSION;
pub use product::{KnownFrom, Product, device_called, device_names};
pub use rows::{HandoverRow, Letter, said};
pub use use_report::{
    AgeSaid, Moment, Seen, USE_REPORT_VERSION, UseReport, UseRow, use_reports_csv, use_reports_json,
};

use crate::content::{Content, Language};
use crate::journal::IncidentKind;
use crate::timeline::Timeline;
use overdose_protocol::definition::{DrugId, OutcomeId, Protocol};
use overdose_protocol::engine::State;
use overdose_protocol::incident::{Age, CloseReason, Incident, Supply};
use overdose_protocol::record::{Interval, Lane, Observation, Record, Shown};
use overdose_protocol::time::Now;
use overdose_protocol::told::Told;

/// What a crew wants to know.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// Real or practice.
    pub kind: IncidentKind,
    /// Whether a part of the record could not be read: something may have happened that is not said.
    pub incomplete: bool,
    /// The moment that *now* and *ago* are counted from.
    pub written: Now,
    /// **A**ge: what the helper takes them for.
    pub age: Age,
    /// What was told of them, and when: about how old, last seen well, hurt, a fit or vomit.
    pub told: Vec<(Told, Now)>,
    /// **T**ime: when the first answer was given. Nobody is asked when they were last seen well.
    pub found: Option<Now>,
    /// **M**: what they may have taken; nothing is known where it is empty.
    pub drugs: Vec<DrugId>,
    /// **I**: fits that were timed.
    pub fits: Vec<Interval>,
    /// **S**igns.
    pub signs: Signs,
    /// **T**reatment.
    pub treatment: Treatment,
    /// Since when somebody is said to be calling. Nobody checked it.
    pub calling: Option<Now>,
    /// When the crew arrived.
    pub crew: Option<Now>,
    /// Why and when it was closed.
    pub closed: Option<(CloseReason, Now)>,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Signs {
    /// The outcome in front.
    pub now: Option<OutcomeId>,
    /// The most severe outcome, and the mildest.
    pub extremes: Option<(Shown, Shown)>,
    /// The last look at each sign, and what was seen before where that was something else, in the order of time.
    pub looks: Vec<Observation>,
    /// How many quiet breaths the last look counted, and when.
    pub breaths: Option<(usize, Now)>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Treatment {
    /// When naloxone was given, each dose.
    pub doses: Vec<Now>,
    /// When the CPR screen was in front, with pushes or with breaths only.
    pub cpr: Vec<Interval>,
    /// When an AED led.
    pub aed: Vec<Interval>,
    /// When they were put on their side.
    pub on_side: Option<Now>,
    /// Since when no naloxone is here, where that is so and none was given.
    pub none_here: Option<Now>,
}

impl Handover {
    /// What state and record of an incident say at a moment.
    #[must_use]
    pub fn of(
        protocol: &Protocol,
        kind: IncidentKind,
        state: &State,
        record: &Record,
        written: Now,
    ) -> Self {
        let intervals = |is: fn(Lane) -> bool| -> Vec<Interval> {
            let all = record.intervals.iter().copied();
            all.filter(|interval| is(interval.lane)).collect()
        };
        Self {
            kind,
            incomplete: record.incomplete,
            written,
            age: state.age,
            told: record.told.clone(),
            found: record.span.map(|(first, _)| first),
            drugs: state.facts.drugs.clone(),
            fits: intervals(|lane| lane == Lane::Seizure),
            signs: Signs {
                now: state.outcome(),
                extremes: record.extremes(),
                looks: record.looks.last(protocol),
                breaths: record.breaths,
            },
            treatment: Treatment {
                doses: record.given(state).collect(),
                cpr: intervals(|lane| matches!(lane, Lane::Cpr | Lane::BreathsOnly)),
                aed: intervals(|lane| lane == Lane::Aed),
                on_side: record.on_side,
                none_here: record.none_here.filter(|_| state.supply == Supply::None),
            },
            calling: record.calling.filter(|_| state.facts.calling.is_some()),
            crew: record.crew,
            closed: record.closed,
        }
    }
}

/// Everything there is to say of an incident: the handover, and all that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The handover.
    pub handover: Handover,
    /// What happened.
    pub record: Record,
    /// First-aid profile id.
    pub profile: String,
    /// Two-letter country code.
    pub country: Option<String>,
    /// The language in which it is written.
    pub language: Language,
}

impl Report {
    /// That of an incident that nobody follows any more. What it calls *now* is when it was closed, or its last event.
    #[must_use]
    pub fn of(
        protocol: &Protocol,
        incident: &Incident,
        kind: IncidentKind,
        country: Option<&str>,
    ) -> Self {
        let (record, state) = Record::and_state(protocol, incident);
        let last = record.span.map_or_else(Now::default, |(_, last)| last);
        let written = record.closed.map_or(last, |(_, at)| at);
        let profile = protocol.profiles.get(incident.header.profile);
        Self {
            handover: Handover::of(protocol, kind, &state, &record, written),
            record,
            profile: profile.name.clone(),
            country: country.map(str::to_owned),
            language: Language::ENGLISH,
        }
    }

    /// The content in whose words it is written: this one, where those of its language cannot be read.
    #[must_use]
    pub fn content_or<'a>(&self, other: &'a Content) -> &'a Content {
        Content::in_language(self.language).unwrap_or(other)
    }
}

impl Report {
    /// The timeline of what it reports.
    #[must_use]
    pub fn timeline(&self, protocol: &Protocol) -> Timeline {
        let handover = &self.handover;
        Timeline::of(
            protocol,
            &self.record,
            &handover.treatment.doses,
            handover.written,
        )
    }
}

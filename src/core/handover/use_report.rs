//! The use report: what a programme that hands out naloxone counts of a real incident, and nothing that shows who it was.
//!
//! It holds a field for each thing that it tells, and takes nothing else from the record. Left out are what was told of the
//! person (last seen well, injury, fit, vomit), what they may have taken, every single answer, the seconds of each time of day, the
//! offset from UTC, and whatever the site file says but which device is kept there. What is not on record is nothing, and never guessed.

mod csv;
mod json;

pub use csv::use_reports_csv;
pub use json::{USE_REPORT_VERSION, use_reports_json};

use super::{KnownFrom, Product, Report};
use crate::format::{format_date, format_minute};
use crate::locale::Message;
use crate::{message, messages};
use overdose_protocol::definition::{OutcomeId, Protocol};
use overdose_protocol::incident::{Age, CloseReason};
use overdose_protocol::record::{Interval, Lane};
use overdose_protocol::time::Now;
use overdose_protocol::told::{Told, ToldKind};

/// When something happened: no finer than a form asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The local time of day, to the minute.
    pub clock: String,
    /// Whole seconds after the beginning.
    pub after_s: u64,
}

/// About how old they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeSaid {
    /// As it was filled in for the crew.
    Told(Told),
    /// As it was said beside the steps: a child or a baby.
    Taken(Age),
}

/// What was on the screen, and since when.
pub type Seen = (OutcomeId, Moment);

/// What a programme counts of one incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseReport {
    /// Whether a part of the record could not be read: something may have happened that is not said.
    pub incomplete: bool,
    /// Two-letter country code.
    pub country: Option<String>,
    /// First-aid profile id.
    pub profile: String,
    /// The local date on which it began.
    pub date: Option<String>,
    /// When it began: its seconds are 0.
    pub began: Option<Moment>,
    /// About how old.
    pub age: Option<AgeSaid>,
    /// The first outcome, the most severe one, and the last one.
    pub seen: Option<[Seen; 3]>,
    /// Since when somebody was said to be calling. Nobody checked it.
    pub call: Option<Moment>,
    /// When naloxone was given, each dose.
    pub doses: Vec<Moment>,
    /// Since when no naloxone was there, where none was given.
    pub none_here: Option<Moment>,
    /// Which naloxone, where doses were given and it is known.
    pub product: Option<Product>,
    /// When pushes came to the screen first.
    pub pushes: Option<Moment>,
    /// When breaths without pushes did.
    pub breaths_only: Option<Moment>,
    /// When an AED led first.
    pub aed: Option<Moment>,
    /// Since when they were on their side.
    pub on_side: Option<Moment>,
    /// When the crew arrived.
    pub crew: Option<Moment>,
    /// Why it was closed, and when.
    pub closed: Option<(CloseReason, Moment)>,
}

/// A row of the report for a reader: what it is, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct UseRow {
    /// What it is.
    pub label: Message,
    /// What is known of it.
    pub value: Message,
}

impl UseReport {
    /// What of a report is told on. Which naloxone it was is not in the record: whoever asks for the report may know.
    #[must_use]
    pub fn of(report: &Report, product: Option<Product>) -> Self {
        let Report {
            handover, record, ..
        } = report;
        let begun = record.span.map(|(first, _)| first);
        let moment = |at: Now| {
            let since = at.boot.saturating_sub(begun.map_or(at.boot, |it| it.boot));
            Moment {
                clock: format_minute(at),
                after_s: since / 1000,
            }
        };
        let first = |is: fn(Lane) -> bool| {
            let mut all = record.intervals.iter();
            all.find(|it| is(it.lane)).map(|it| moment(it.from))
        };
        let outcome = |it: &Interval| match it.lane {
            Lane::Outcome(outcome) => Some((outcome, it.from)),
            _ => None,
        };
        let seen = || {
            let shown = || record.intervals.iter().filter_map(outcome);
            let (worst, _) = record.extremes()?;
            let all = [shown().next()?, worst, shown().next_back()?];
            Some(all.map(|(outcome, at)| (outcome, moment(at))))
        };
        let mut told = handover.told.iter().map(|(told, _)| *told);
        let told = told.find(|told| told.kind() == ToldKind::Age);
        let taken = handover.age.is_young().then_some(handover.age);
        let treatment = &handover.treatment;
        let doses: Vec<Moment> = treatment.doses.iter().copied().map(moment).collect();
        Self {
            incomplete: handover.incomplete,
            country: report.country.clone(),
            profile: report.profile.clone(),
            date: begun.map(format_date),
            began: begun.map(moment),
            age: told.map(AgeSaid::Told).or(taken.map(AgeSaid::Taken)),
            seen: seen(),
            call: handover.calling.map(moment),
            product: product.filter(|_| !doses.is_empty()),
            doses,
            none_here: treatment.none_here.map(moment),
            pushes: first(|lane| lane == Lane::Cpr),
            breaths_only: first(|lane| lane == Lane::BreathsOnly),
            aed: first(|lane| lane == Lane::Aed),
            on_side: treatment.on_side.map(moment),
            crew: handover.crew.map(moment),
            closed: handover.closed.map(|(reason, at)| (reason, moment(at))),
        }
    }

    /// What stands above the rows, after the title.
    #[must_use]
    pub fn head(&self) -> Vec<Message> {
        let incomplete = self.incomplete.then(|| message!("handover-part-unread"));
        let about = [message!("use-report-about"), message!("use-report-times")];
        incomplete.into_iter().chain(about).collect()
    }

    /// Everything that it says, a row each, in the order of the incident.
    #[must_use]
    pub fn rows(&self, protocol: &Protocol) -> Vec<UseRow> {
        let at = |it: &Option<Moment>| it.as_ref().map(Moment::line);
        let country = self.country.as_deref().map(messages::country);
        let began = self.date.as_ref().zip(self.began.as_ref());
        let began = began.map(|(date, began)| {
            let time = began.clock.as_str();
            message!("use-report-began-at", date = date.as_str(), time)
        });
        let mut rows = vec![
            row(message!("use-report-began"), began),
            row(message!("use-report-country"), country),
            row(
                message!("use-report-profile"),
                Some(messages::profile(&self.profile)),
            ),
            row(message!("handover-age"), self.age.map(AgeSaid::line)),
        ];
        rows.extend(self.rows_of_seen(protocol));
        rows.push(row(message!("use-report-call"), at(&self.call)));
        rows.extend(self.rows_of_naloxone(protocol));
        rows.extend([
            row(message!("timeline-cpr"), at(&self.pushes)),
            row(message!("timeline-breaths"), at(&self.breaths_only)),
            row(message!("use-report-aed"), at(&self.aed)),
            row(message!("timeline-side"), at(&self.on_side)),
            row(message!("timeline-crew"), at(&self.crew)),
            row(
                message!("use-report-closed"),
                self.closed.as_ref().map(|(reason, at)| {
                    let what = messages::reason(*reason);
                    message!("use-report-what-at", what, at = at.line())
                }),
            ),
        ]);
        rows
    }

    /// What only somebody there can know, each for a line to write on: it is in no record.
    #[must_use]
    pub fn to_fill_in(&self) -> Vec<Message> {
        let by_keeper = |it: Product| it.known_from == KnownFrom::Keeper;
        let is_known = self.doses.is_empty() || self.product.is_some_and(by_keeper);
        let given = (!is_known).then(|| message!("use-report-given"));
        let afterwards = message!("use-report-afterwards");
        given.into_iter().chain([afterwards]).collect()
    }

    fn rows_of_seen(&self, protocol: &Protocol) -> [UseRow; 3] {
        let seen = |which: fn(&[Seen; 3]) -> &Seen| {
            self.seen.as_ref().map(which).map(|(outcome, at)| {
                let what = messages::outcome(protocol, *outcome);
                message!("use-report-what-at", what, at = at.line())
            })
        };
        [
            row(message!("use-report-first"), seen(|[first, ..]| first)),
            row(message!("use-report-worst"), seen(|[_, worst, _]| worst)),
            row(message!("use-report-last"), seen(|[.., last]| last)),
        ]
    }

    fn rows_of_naloxone(&self, protocol: &Protocol) -> Vec<UseRow> {
        let count = message!("use-report-doses", count = self.doses.len());
        let mut rows = vec![row(message!("timeline-doses"), Some(count))];
        rows.extend(self.doses.iter().zip(1_u64..).map(|(dose, number)| {
            let label = message!("use-report-dose", number);
            row(label, Some(dose.line()))
        }));
        if let Some(at) = &self.none_here {
            rows.push(row(message!("use-report-none-here"), Some(at.line())));
        }
        if !self.doses.is_empty() {
            let product = self.product.map(|it| {
                let product = messages::card(protocol, it.card);
                match it.known_from {
                    KnownFrom::Keeper => product,
                    KnownFrom::Site => message!("use-report-kept-here", product),
                }
            });
            rows.push(row(message!("use-report-product"), product));
        }
        rows
    }
}

impl Moment {
    /// When it was, as a reader says it.
    #[must_use]
    pub fn line(&self) -> Message {
        let clock = crate::format::format_duration(self.after_s.saturating_mul(1000));
        message!("use-report-at", time = self.clock.as_str(), clock)
    }
}

impl AgeSaid {
    /// The id text: one word, whichever way it was said.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Told(told) => told.name(),
            Self::Taken(age) => age.name(),
        }
    }

    fn line(self) -> Message {
        match self {
            Self::Told(told) => messages::told(told),
            Self::Taken(Age::Child) => message!("handover-child"),
            Self::Taken(Age::Baby) => message!("handover-baby"),
            Self::Taken(Age::Adult) => message!("handover-age-unknown"),
        }
    }
}

/// A row; what is not known of it is said to be not recorded.
fn row(label: Message, value: Option<Message>) -> UseRow {
    let value = value.unwrap_or_else(|| message!("use-report-not-recorded"));
    UseRow { label, value }
}

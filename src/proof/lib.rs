//! The laws that the protocol must keep, and the search for a case that breaks one.
//!
//! The laws are written here a second time, in Rust, apart from the data in `resources/protocol`. A rule that was changed in a file
//! therefore shows as a difference. What is proved is that data and laws agree in every case; whether the laws are good first aid is
//! for a clinician to say.
//!
//! # What is searched
//!
//! - Every way through the answers after every earlier outcome: which outcome follows, and which question is asked next. Each answer
//!   that is read is tried as yes, no, not sure and blank; what is never read cannot matter, so that this covers every combination, and
//!   the cost grows with what is asked. [`answers`] does this alone.
//! - Every state that an incident can reach, breadth first, so that the first bad one has the fewest steps before it. States that
//!   differ only in times, in facts by which nothing is decided (a law of its own holds that), and in what the engine never reads again,
//!   count as one.
//! - That everything clinical names a source.
//! - Every value of the files against the approved ones: [`Values`]. These stand in data of their own, for whoever owns the content.
//!
//! [`run`] does all of it and gives a [`Report`]. A [`Property`] that does not hold comes with the shortest [`Counterexample`] that was
//! found: what happened in plain words, the file that says so, and the place in it. [`incident`] follows one incident step by step with
//! the same laws, and [`compare()`] counts the ways through the answers after which two protocols differ.
//!
//! The laws that speak of words, numbers and topics are in `overdose_core::laws`. They report in the same way, through [`property`].
//!
//! # Example
//!
//! A law counts the cases that it looks at in a [`Tally`], which keeps the shortest failure.
//!
//! ```
//! use overdose_proof::{Counterexample, Report, Tally, property};
//!
//! let mut tally = Tally::default();
//! for (row, seconds) in [(1, 30), (2, 0)] {
//!     tally.expect(seconds > 0, || {
//!         Counterexample::new("timers.json", format!("row {row}"), "a time of 0 seconds")
//!     });
//! }
//! let report = Report { properties: vec![property("T1", "every time is longer than 0", tally)] };
//! assert!(!report.holds());
//! let (law, case) = report.failures().next().expect("one failure");
//! assert_eq!((law.cases, case.place.as_str()), (2, "row 2"));
//! ```
#![forbid(unsafe_code)]

mod approved;
mod compare;
mod ids;
mod jobs;
mod means;
mod order;
mod path;
mod profiles;
mod rows;
mod rules;
mod sources;
mod tally;
mod walk;

pub use approved::{APPROVAL, APPROVED, Values};
pub use compare::{Difference, compare};
pub use overdose_protocol::definition::is_date;
pub use path::{Path, explore};
pub use tally::Tally;

use ids::Ids;
use jobs::{Job, side_by_side};
use overdose_protocol::definition::Protocol;
use overdose_protocol::incident::Incident;

/// What was proved, property by property.
#[derive(Debug, Clone)]
pub struct Report {
    /// The properties in the order of the protocol document.
    pub properties: Vec<Property>,
}

/// One property and whether it holds.
#[derive(Debug, Clone)]
pub struct Property {
    /// A short name, such as `R1`.
    pub id: &'static str,
    /// What must hold, in one sentence.
    pub title: &'static str,
    /// How many cases were looked at.
    pub cases: u64,
    /// The shortest case in which it does not hold.
    pub failure: Option<Counterexample>,
    /// What else does not hold of the rows of a table, row by row.
    pub others: Vec<Counterexample>,
}

/// A case in which a property does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterexample {
    /// The answers or steps, what came out, and what the protocol says, in plain words.
    pub what: String,
    /// The file that says so.
    pub file: String,
    /// The place in it.
    pub place: String,
}

impl Report {
    /// Whether every property holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.properties
            .iter()
            .all(|property| property.failure.is_none())
    }

    /// The properties that do not hold.
    pub fn failures(&self) -> impl Iterator<Item = (&Property, &Counterexample)> {
        self.properties
            .iter()
            .filter_map(|property| Some((property, property.failure.as_ref()?)))
    }
}

impl Property {
    /// Everything that was found not to hold, the shortest first.
    pub fn found(&self) -> impl Iterator<Item = &Counterexample> {
        self.failure.iter().chain(&self.others)
    }
}

impl Counterexample {
    /// A case, the file that says so and the place in it.
    pub fn new(file: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            file: file.into(),
            place: place.into(),
        }
    }
}

/// Something else to prove beside the walks through the engine.
pub type Proof<'a> = Box<dyn FnOnce() -> Vec<Property> + Send + 'a>;

/// Proves everything there is to prove about this protocol.
#[must_use]
pub fn run(protocol: &Protocol) -> Report {
    run_beside(protocol, Vec::new())
}

/// The same, and beside it what else is to be proved: its properties come last, in its order.
#[must_use]
pub fn run_beside(protocol: &Protocol, others: Vec<Proof>) -> Report {
    enum Done {
        Walk(Box<walk::Found>),
        Other(Vec<Property>),
    }
    let mut properties = answers(protocol).properties;
    let (_, ids) = Ids::find(protocol);
    let walks = ids.iter().flat_map(walk::walks);
    let walks =
        walks.map(|walk| -> Job<Done> { Box::new(move || Done::Walk(Box::new(walk.found()))) });
    let mut jobs: Vec<Job<Done>> = walks.collect();
    let count = jobs.len();
    jobs.extend(
        others
            .into_iter()
            .map(|other| -> Job<Done> { Box::new(|| Done::Other(other())) }),
    );
    let mut done = side_by_side(jobs);
    let others = done.split_off(count);
    if let Some(ids) = &ids {
        let walked = done.into_iter().map(|done| match done {
            Some(Done::Walk(found)) => Some(*found),
            _ => None,
        });
        properties.extend(walk::properties(ids, walked));
    }
    properties.push(sources::prove(protocol));
    properties.extend(others.into_iter().flat_map(|done| match done {
        Some(Done::Other(proved)) => proved,
        _ => vec![broken_off()],
    }));
    Report { properties }
}

/// What is said of a proof that did not come to its end.
fn broken_off() -> Property {
    let mut tally = Tally::default();
    tally.expect(false, || {
        Counterexample::new("engine", "a proof", "it broke off before its end")
    });
    property("whole", "Every proof comes to its end", tally)
}

/// Looks at one incident, step by step: whatever holds in every reachable state must hold in the states it went through.
#[must_use]
pub fn incident(protocol: &Protocol, incident: &Incident) -> Report {
    let (property, ids) = Ids::find(protocol);
    let mut properties = vec![property];
    properties.extend(ids.map_or_else(Vec::new, |ids| walk::check_incident(&ids, incident)));
    Report { properties }
}

/// Proves only what concerns answers: which outcome and cards they lead to, and what is asked next.
#[must_use]
pub fn answers(protocol: &Protocol) -> Report {
    let (property, ids) = Ids::find(protocol);
    let mut properties = vec![property];
    if let Some(ids) = ids {
        properties.extend(rules::prove(&ids));
        properties.extend(means::prove(&ids));
        properties.extend(rows::prove(&ids));
        properties.extend(order::prove(&ids));
        properties.push(profiles::prove(&ids));
    }
    Report { properties }
}

/// One property for one question put to many cases.
#[must_use]
pub fn property(id: &'static str, title: &'static str, tally: Tally) -> Property {
    Property {
        id,
        title,
        cases: tally.cases,
        failure: tally.shortest.map(|(_, case)| case),
        others: tally.others,
    }
}

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

/// Proves everything there is to prove about this protocol.
#[must_use]
pub fn run(protocol: &Protocol) -> Report {
    let mut properties = answers(protocol).properties;
    if let (_, Some(ids)) = Ids::find(protocol) {
        properties.extend(walk::prove(&ids));
    }
    properties.push(sources::prove(protocol));
    Report { properties }
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

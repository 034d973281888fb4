//! What a score is: each point and how it came out, the critical errors, the times that matter most.

use serde::{Deserialize, Serialize};

use super::scenario::Wanted;
use super::task::{CriticalError, RemarkKind, Task};
use overdose_protocol::time::Millis;

/// How a point came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// Done, and too late.
    Late,
    /// Done, and something that comes before it was not done by then.
    OutOfOrder,
    /// Not done.
    Missed,
    /// Looked, and took what there was to see for something milder.
    Mistaken,
    /// The screen was there for it, and nobody marked what hands did: nobody knows.
    NotMarked,
    /// The drill was ended before it could have come.
    NotReached,
}

/// One point of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// What was wanted.
    pub wanted: Wanted,
    /// How it came out.
    pub status: Status,
    /// When it was done, in milliseconds after the beginning.
    pub at: Option<Millis>,
    /// How long it took, in milliseconds, counted as its limit is.
    pub took: Option<Millis>,
}

impl Point {
    /// Whether it counts as done: what came out of order was done.
    #[must_use]
    pub fn counts(&self) -> bool {
        matches!(self.status, Status::Done | Status::OutOfOrder)
    }

    /// Whether nobody knows how it would have come out.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self.status, Status::NotMarked | Status::NotReached)
    }
}

/// A critical error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub error: CriticalError,
    /// When, in milliseconds after the beginning.
    pub at: Millis,
}

/// Something that is said beside the points: it costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remark {
    /// What.
    pub kind: RemarkKind,
    /// When, in milliseconds after the beginning.
    pub at: Millis,
}

/// The times that matter most, in milliseconds after the beginning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Times {
    /// To the call.
    pub call: Option<Millis>,
    /// To the first dose of naloxone.
    pub naloxone: Option<Millis>,
    /// To the first push or breath.
    pub hands: Option<Millis>,
}

/// Whether a drill is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There is no critical error, all critical points are done, and enough of the rest.
    Passed,
    /// Only what nobody knows keeps it from being passed.
    Unknown,
    /// It is not.
    NotPassed,
}

/// Points that are not critical.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rest {
    /// How many were done.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// How many are enough.
    pub enough: usize,
}

/// A score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreSheet {
    /// What was wanted, in the order of the scenario.
    pub points: Vec<Point>,
    /// The critical errors, in the order in which they were made.
    pub faults: Vec<Fault>,
    /// What is said beside them, in order.
    pub remarks: Vec<Remark>,
    /// The times that matter most.
    pub times: Times,
    /// How many points that are not critical were done, how many there are, and how many are enough.
    pub rest: Rest,
    /// Whether it is passed.
    pub verdict: Verdict,
    /// How long it lasted, in milliseconds.
    pub lasted: Millis,
    /// How often the trainer went one step back.
    pub rewound: u32,
    /// Whether it was ended, not by its own steps.
    pub ended: bool,
}

impl ScoreSheet {
    /// The points that have a line of their own: what another line says already is not said again.
    pub fn told(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| !self.is_covered(point))
    }

    /// How many lines it has: critical errors, remarks and points.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.faults.len() + self.remarks.len() + self.told().count()
    }

    /// Whether a critical error, or a look that saw the wrong thing, says what a point says that was missed.
    fn is_covered(&self, point: &Point) -> bool {
        let deed = point.wanted.deed;
        let by_error = || {
            let mut faults = self.faults.iter();
            faults.any(|fault| fault.error.covers() == Some(deed))
        };
        let by_look = || {
            let mut points = self.points.iter();
            let is_of_looks = matches!(deed, Task::Answers | Task::ActOnNotSure);
            is_of_looks && points.any(|point| point.status == Status::Mistaken)
        };
        point.status == Status::Missed && (by_error() || by_look())
    }

    /// When something that was wanted was done, in milliseconds after the beginning.
    #[must_use]
    pub fn at(&self, deed: Task) -> Option<Millis> {
        let mut points = self.points.iter();
        points.find(|point| point.wanted.deed == deed)?.at
    }
}

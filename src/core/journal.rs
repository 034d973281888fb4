//! The text of a journal: one line a step, each with its number and a checksum, so that a torn or changed line is noticed.
//!
//! The first line is a head. A head stands again wherever profile or country changed, or another start of the program went
//! on with the incident. Every other line is an event. What reads it passes over a line that is damaged, and knows of it.

mod beside;
mod event;
mod lines;
mod mark;
mod practice;
mod replay;
mod step;
mod times;

pub use beside::{ClockLine, Rewound, Show, WrittenAct};
pub use event::Written;
pub use lines::Lines;
pub use mark::{Fate, Mark};
pub use practice::{drill, drill_text, opening};
pub use replay::Replay;
pub use step::Step;

use serde::{Deserialize, Serialize};

use overdose_protocol::definition::Protocol;
use overdose_protocol::incident::Incident;
use overdose_protocol::time::{Millis, Now};

/// Times in a record are below this, in milliseconds: some thirty thousand years.
pub const MAX_TIME: u64 = 1 << 50;

/// The version of this text.
pub const FORMAT: u32 = 1;

/// Whether somebody was in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// A real incident.
    Real,
    /// Practice.
    Practice,
}

impl IncidentKind {
    /// What it is called in an error.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Real => "a real incident",
            Self::Practice => "practice",
        }
    }
}

/// What the events after it are to be read with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The version of this text.
    pub format: u32,
    /// Real or practice.
    pub kind: IncidentKind,
    /// Profile id.
    pub profile: String,
    /// Whether the helpers are trained.
    pub trained: bool,
    /// Two-letter country code, where one was chosen.
    pub country: Option<String>,
    /// The digest of the protocol that gave the events their meaning.
    pub content: String,
    /// Which learner practised, by a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learner: Option<u32>,
    /// Which start of the machine the boot clock counts in; none where the machine does not tell.
    pub started: Option<String>,
    /// Both clocks when this line was written.
    #[serde(flatten)]
    pub at: At,
}

/// A reading of both clocks, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// Milliseconds on the boot clock.
    pub boot: Millis,
    /// Milliseconds since 1970-01-01 00:00 UTC.
    pub wall: i64,
    /// What to add to UTC for local time, in seconds.
    pub offset: i32,
}

impl From<Now> for At {
    fn from(now: Now) -> Self {
        Self {
            boot: now.boot,
            wall: now.wall,
            offset: now.offset,
        }
    }
}

impl From<At> for Now {
    fn from(at: At) -> Self {
        Self {
            boot: at.boot,
            wall: at.wall,
            offset: at.offset,
        }
    }
}

/// What a journal says, as far as its lines are whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// Its steps; the first one is a head.
    steps: Vec<Step>,
    /// How many bytes of the text are whole lines; after them comes a torn tail, or nothing.
    pub whole: usize,
    /// The first line that is damaged, or before which some are missing, counted from 1.
    pub damaged: Option<u64>,
}

/// Why a text is no journal that can be read here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Nothing in it is whole.
    #[error(
        "line 1 is not the head of a journal, or it is damaged: nothing can be read from this file"
    )]
    NoHead,
    /// It is practice where a real incident was asked for, or the other way round.
    #[error("it is the record of {}, not of {}", .is.name(), .asked.name())]
    OtherKind {
        /// What it is.
        is: IncidentKind,
        /// What was asked for.
        asked: IncidentKind,
    },
    /// It was written by a later version.
    #[error(
        "it has format {0}, and this program reads up to {FORMAT}: open it with the version that wrote it"
    )]
    Newer(u32),
}

/// Why the events of a journal cannot be followed, only listed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The protocol was another one.
    #[error("it was recorded with other content ({was}; this program has {is})")]
    OtherContent {
        /// The digest in the journal.
        was: String,
        /// That of this program.
        is: String,
    },
    /// The scenario that was practised cannot be read.
    #[error("its scenario cannot be read: {0}")]
    NoScenario(String),
    /// An id that this protocol does not have.
    #[error("it names {0}, which this program does not know")]
    Unknown(String),
}

impl Journal {
    /// Reads the whole lines of a text that is a record of this kind: practice is never read as real.
    ///
    /// # Errors
    ///
    /// As for [`Lines::of`].
    pub fn read(text: &[u8], kind: IncidentKind) -> Result<Self, JournalError> {
        let mut lines = Lines::of(text, kind)?;
        let steps = lines.by_ref().collect();
        if let Some(format) = lines.newer() {
            return Err(JournalError::Newer(format));
        }
        Ok(Self {
            steps,
            whole: lines.whole(),
            damaged: lines.damaged(),
        })
    }

    /// Its steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The last head: what a reader goes on with.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        self.steps.iter().rev().find_map(|step| match step {
            Step::Head(head) => Some(head),
            _ => None,
        })
    }

    /// The events in order, with the text of their names: all that is left where they cannot be followed.
    #[must_use]
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Written> {
        self.steps.iter().filter_map(|step| match step {
            Step::Event(event) => Some(event),
            _ => None,
        })
    }

    /// The incident, its times on the boot clock of the last head.
    ///
    /// # Errors
    ///
    /// As for [`Replay::incident`].
    pub fn incident(&self, protocol: &Protocol, digest: &str) -> Result<Incident, ReplayError> {
        let mut replay = Replay::new(protocol, digest);
        self.steps.iter().for_each(|step| replay.step(step));
        let mut incident = replay.incident()?;
        incident.incomplete = self.damaged.is_some();
        Ok(incident)
    }
}

//! The text of a journal: one line a step, each with its number and a checksum, so that a torn or changed line is noticed.
//!
//! The first line is a head. A head stands again wherever profile or country changed, or another start of the program went
//! on with the incident. Every other line is an event. What reads it stops at the first line that is not whole.

mod event;
mod practice;
mod times;

pub use event::Written;
pub use practice::{ClockLine, Rewound, Show, WrittenAct, drill, drill_text, opening};
pub use times::Away;

use serde::{Deserialize, Serialize};

use crate::clock::{Millis, Now};
use crate::incident::{Header, Incident};
use crate::protocol::Protocol;

/// Times in a record of practice are below this, in milliseconds: some thirty thousand years.
pub const MOST_TIME: u64 = 1 << 50;

/// The version of this text.
pub const FORMAT: u32 = 1;

/// Whether somebody was in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A real incident.
    Real,
    /// Practice.
    Practice,
}

impl Kind {
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
    pub kind: Kind,
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

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// What the events after it are to be read with.
    Head(Head),
    /// Something that happened.
    Event(Written),
    /// What is practised, as JSON.
    Scenario(String),
    /// Something that happened in a drill beside the incident.
    Act(WrittenAct),
    /// The trainer went one step back.
    Rewound(Rewound),
    /// How far the clock of the drill is from that of the machine: told to another window, never kept.
    Clock(ClockLine),
    /// What another window is to show: told to it, never kept.
    Show(Show),
}

impl Step {
    /// The line that says this, with its number, its checksum and its end.
    #[must_use]
    pub fn line(&self, number: u64) -> String {
        let (name, body) = match self {
            Self::Head(head) => ("head", serde_json::to_string(head)),
            Self::Event(event) => ("event", serde_json::to_string(event)),
            Self::Scenario(text) => ("scenario", Ok(text.clone())),
            Self::Act(act) => ("act", serde_json::to_string(act)),
            Self::Rewound(rewound) => ("rewound", serde_json::to_string(rewound)),
            Self::Clock(clock) => ("clock", serde_json::to_string(clock)),
            Self::Show(show) => ("show", serde_json::to_string(show)),
        };
        let text = format!("{{\"n\":{number},\"{name}\":{}", body.unwrap_or_default());
        let sum = crc32fast::hash(text.as_bytes());
        format!("{text}{SUM}{sum:08x}{END}\n")
    }

    /// Whether its time is one that a machine can have: with another one no clock could count.
    fn has_a_time(&self) -> bool {
        let at = match self {
            Self::Head(head) => head.at,
            Self::Event(event) => event.at,
            Self::Act(act) => act.at,
            _ => return true,
        };
        at.boot < MOST_TIME && at.wall.unsigned_abs() < MOST_TIME
    }

    /// Whether it can stand in a record of this kind.
    fn is_of(&self, kind: Kind) -> bool {
        match self {
            Self::Head(head) => head.kind == kind,
            Self::Event(_) => true,
            Self::Scenario(_) | Self::Act(_) | Self::Rewound(_) => kind == Kind::Practice,
            Self::Clock(_) | Self::Show(_) => false,
        }
    }

    /// What a line says that a trainer's window told: whole, and of practice.
    pub(crate) fn told(line: &str) -> Option<Self> {
        let step = Self::whole(line)?.1;
        let told = matches!(step, Self::Clock(_) | Self::Show(_));
        Some(step)
            .filter(|step| told || step.is_of(Kind::Practice))
            .filter(Self::has_a_time)
    }

    /// What a line says, if it is whole and has this number.
    fn read(line: &str, number: u64) -> Option<Self> {
        let (found, step) = Self::whole(line)?;
        (found == number).then_some(step)
    }

    /// What a line says, if it is whole, and its number.
    fn whole(line: &str) -> Option<(u64, Self)> {
        let (text, sum) = line.rsplit_once(SUM)?;
        // Compared as text: the same number in other letters is a changed line too.
        let sum = sum.strip_suffix(END)?;
        if sum != format!("{:08x}", crc32fast::hash(text.as_bytes())) {
            return None;
        }
        let row: Row = serde_json::from_str(line).ok()?;
        let number = row.n;
        let mut steps = [
            row.head.map(Self::Head),
            row.event.map(Self::Event),
            row.scenario.map(|json| Self::Scenario(json.to_string())),
            row.act.map(Self::Act),
            row.rewound.map(Self::Rewound),
            row.clock.map(Self::Clock),
            row.show.map(Self::Show),
        ]
        .into_iter()
        .flatten();
        let step = steps.next()?;
        steps.next().is_none().then_some((number, step))
    }
}

/// What stands before the checksum, which is over everything before this.
const SUM: &str = ",\"sum\":\"";
/// What stands after it.
const END: &str = "\"}";

#[derive(Deserialize)]
struct Row {
    n: u64,
    head: Option<Head>,
    event: Option<Written>,
    scenario: Option<serde_json::Value>,
    act: Option<WrittenAct>,
    rewound: Option<Rewound>,
    clock: Option<ClockLine>,
    show: Option<Show>,
}

/// What a journal says, as far as it is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// Its steps; the first one is a head.
    steps: Vec<Step>,
    /// How many bytes of the text are whole lines; after them comes a torn tail, or nothing.
    pub whole: usize,
}

/// Why a text is no journal that can be read here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoJournal {
    /// Nothing in it is whole.
    #[error(
        "line 1 is not the head of a journal, or it is damaged: nothing can be read from this file"
    )]
    NoHead,
    /// It is practice where a real incident was asked for, or the other way round.
    #[error("it is the record of {}, not of {}", .is.name(), .asked.name())]
    OtherKind {
        /// What it is.
        is: Kind,
        /// What was asked for.
        asked: Kind,
    },
    /// It was written by a later version.
    #[error(
        "it has format {0}, and this program reads up to {FORMAT}: open it with the version that wrote it"
    )]
    Newer(u32),
}

/// Why the events of a journal cannot be followed, only listed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OnlyListed {
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
    /// Reads the whole lines at the beginning of a text that is a record of this kind: practice is never read as real.
    ///
    /// # Errors
    ///
    /// Not even the first line is whole, it is of another kind, or it was written by a later version.
    pub fn read(text: &[u8], kind: Kind) -> Result<Self, NoJournal> {
        let mut journal = Self {
            steps: Vec::new(),
            whole: 0,
        };
        for (line, number) in text.split_inclusive(|byte| *byte == b'\n').zip(0..) {
            let read = line
                .strip_suffix(b"\n")
                .and_then(|line| std::str::from_utf8(line).ok())
                .and_then(|line| Step::read(line, number));
            let read = read.filter(|step| kind == Kind::Real || step.has_a_time());
            let Some(step) = read.filter(|step| step.is_of(kind) || number == 0) else {
                break;
            };
            journal.steps.push(step);
            journal.whole += line.len();
        }
        match journal.steps.first() {
            Some(Step::Head(head)) if head.format > FORMAT => Err(NoJournal::Newer(head.format)),
            Some(Step::Head(head)) if head.kind != kind => Err(NoJournal::OtherKind {
                is: head.kind,
                asked: kind,
            }),
            Some(Step::Head(_)) => Ok(journal),
            _ => Err(NoJournal::NoHead),
        }
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

    /// Adds a step, as another start of the program does that goes on with it.
    pub fn push(&mut self, step: Step) {
        self.steps.push(step);
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
    /// Its content is not that of this program: following it could lead somewhere else than it did.
    pub fn incident(&self, protocol: &Protocol, digest: &str) -> Result<Incident, OnlyListed> {
        let unknown = |name: &str| OnlyListed::Unknown(name.to_owned());
        let mut incident = None;
        let mut entries = Vec::new();
        let mut last: Option<&Head> = None;
        for step in &self.steps {
            match step {
                Step::Head(head) if head.content != digest => {
                    return Err(OnlyListed::OtherContent {
                        was: head.content.clone(),
                        is: digest.to_owned(),
                    });
                }
                Step::Head(head) => {
                    if last.is_some_and(|last| !times::is_same_start(last, head)) {
                        times::carry_over(&mut entries, head.at);
                    }
                    last = Some(head);
                    let profile = protocol.profiles.find(&head.profile);
                    incident = Some(Incident::new(Header {
                        profile: profile.ok_or_else(|| unknown(&head.profile))?,
                        trained: head.trained,
                    }));
                }
                Step::Event(event) => {
                    let entry = event.entry(protocol);
                    entries.push(entry.ok_or_else(|| unknown(&event.event))?);
                }
                Step::Rewound(rewound) => entries.truncate(rewound.events),
                Step::Scenario(_) | Step::Act(_) | Step::Clock(_) | Step::Show(_) => {}
            }
        }
        let mut incident = incident.ok_or_else(|| unknown("no head"))?;
        for entry in entries {
            incident.push(entry);
        }
        Ok(incident)
    }
}

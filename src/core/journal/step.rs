//! One line of a journal: what it says, and the number and the checksum that show whether it is whole.

use serde::Deserialize;

use super::{ClockLine, Head, IncidentKind, MAX_TIME, Mark, Rewound, Show, Written, WrittenAct};

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// What the events after it are to be read with.
    Head(Head),
    /// Something that happened.
    Event(Written),
    /// What is to become of the record.
    Mark(Mark),
    /// What is practised, as JSON.
    Scenario(String),
    /// Something that happened in a drill beside the incident.
    Act(WrittenAct),
    /// The trainer went one step back.
    Rewound(Rewound),
    /// How far the clock of the drill is from that of the machine: told to another window, never kept.
    Clock(ClockLine),
    /// The lesson that is given, as JSON: told to another window, never kept.
    Lesson(String),
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
            Self::Mark(mark) => ("mark", serde_json::to_string(mark)),
            Self::Scenario(text) => ("scenario", Ok(text.clone())),
            Self::Act(act) => ("act", serde_json::to_string(act)),
            Self::Rewound(rewound) => ("rewound", serde_json::to_string(rewound)),
            Self::Clock(clock) => ("clock", serde_json::to_string(clock)),
            Self::Lesson(text) => ("lesson", Ok(text.clone())),
            Self::Show(show) => ("show", serde_json::to_string(show)),
        };
        let text = format!("{{\"n\":{number},\"{name}\":{}", body.unwrap_or_default());
        let sum = crc32fast::hash(text.as_bytes());
        format!("{text}{SUM}{sum:08x}{END}\n")
    }

    /// Whether its time is one that a machine can have: with another one no clock could count.
    pub(super) fn has_a_time(&self) -> bool {
        let at = match self {
            Self::Head(head) => head.at,
            Self::Event(event) => event.at,
            Self::Act(act) => act.at,
            Self::Mark(mark) => mark.at,
            Self::Scenario(_)
            | Self::Rewound(_)
            | Self::Clock(_)
            | Self::Lesson(_)
            | Self::Show(_) => return true,
        };
        at.boot < MAX_TIME && at.wall.unsigned_abs() < MAX_TIME
    }

    /// Whether it can stand in a record of this kind.
    pub(super) fn is_of(&self, kind: IncidentKind) -> bool {
        match self {
            Self::Head(head) => head.kind == kind,
            Self::Event(_) => true,
            Self::Mark(_) => kind == IncidentKind::Real,
            Self::Scenario(_) | Self::Act(_) | Self::Rewound(_) => kind == IncidentKind::Practice,
            Self::Clock(_) | Self::Lesson(_) | Self::Show(_) => false,
        }
    }

    /// What a line says that a trainer's window told: whole, and of practice.
    pub(crate) fn told(line: &str) -> Option<Self> {
        let step = Self::whole(line)?.1;
        let told = matches!(step, Self::Clock(_) | Self::Lesson(_) | Self::Show(_));
        Some(step)
            .filter(|step| told || step.is_of(IncidentKind::Practice))
            .filter(Self::has_a_time)
    }

    /// What a line says, if it is whole, and its number.
    pub(super) fn whole(line: &str) -> Option<(u64, Self)> {
        let (text, sum) = line.rsplit_once(SUM)?;
        // Compared as text: the same number in other letters is a changed line too.
        let sum = sum.strip_suffix(END)?;
        if sum != format!("{:08x}", crc32fast::hash(text.as_bytes())) {
            return None;
        }
        let row: JournalLine = serde_json::from_str(line).ok()?;
        let number = row.n;
        let mut steps = [
            row.head.map(Self::Head),
            row.event.map(Self::Event),
            row.mark.map(Self::Mark),
            row.scenario.map(|json| Self::Scenario(json.to_string())),
            row.act.map(Self::Act),
            row.rewound.map(Self::Rewound),
            row.clock.map(Self::Clock),
            row.lesson.map(|json| Self::Lesson(json.to_string())),
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
struct JournalLine {
    n: u64,
    head: Option<Head>,
    event: Option<Written>,
    mark: Option<Mark>,
    scenario: Option<serde_json::Value>,
    act: Option<WrittenAct>,
    rewound: Option<Rewound>,
    clock: Option<ClockLine>,
    lesson: Option<serde_json::Value>,
    show: Option<Show>,
}

//! One person: the incident, and the state that follows from it.

use overdose_protocol::definition::Protocol;
use overdose_protocol::engine::{self, Due, Rules, State};
use overdose_protocol::incident::{ClockEvent, Entry, Event, Header, Incident};
use overdose_protocol::record::{Before, Record};
use overdose_protocol::region::Region;
use overdose_protocol::time::{Millis, Now};

/// How many things the clock can have caused at once: many times what it causes before an incident that nobody touches is
/// set aside.
const MAX_AT_ONCE: usize = 5_000;

/// One person: the incident and what follows from it.
#[derive(Debug, Clone)]
pub struct Case {
    /// What happened.
    pub incident: Incident,
    /// What follows from it.
    pub state: State,
    /// What it leaves on record.
    pub record: Record,
    /// Whether its record is to stay when it is closed.
    pub kept: bool,
    /// Which person of this session.
    pub(crate) number: u32,
    /// Where the incident was found open and was not in front since.
    pub(crate) absence: Option<Absence>,
    /// How much of it was reported to whoever keeps it.
    pub(crate) reported: Reported,
}

/// How much of an incident was reported.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reported {
    pub(crate) head: Option<(Header, Option<&'static str>)>,
    pub(crate) entries: usize,
    pub(crate) kept: bool,
}

impl Reported {
    /// All of an incident is known already.
    pub(crate) fn all(incident: &Incident, region: Option<&'static Region>) -> Self {
        Self {
            head: Some((incident.header, region.map(|region| region.code.as_str()))),
            entries: incident.entries().len(),
            kept: false,
        }
    }
}

/// How long nobody wrote, as far as the clocks can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Downtime {
    /// This long, in milliseconds, by a clock that nobody can set.
    Known(Millis),
    /// This long, in milliseconds, by the clock on the wall: the machine was started anew.
    ByWall(Millis),
    /// The machine was started anew, and its clock on the wall went backwards.
    Unknown,
}

/// What is not known of the time before an incident was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Absence {
    pub(crate) downtime: Downtime,
    pub(crate) region: Option<&'static Region>,
}

impl Case {
    /// A person to whom nothing has happened yet.
    #[must_use]
    pub fn new(protocol: &Protocol, header: Header, number: u32) -> Self {
        Self {
            incident: Incident::new(header),
            state: State::new(protocol),
            record: Record::default(),
            kept: false,
            number,
            absence: None,
            reported: Reported::default(),
        }
    }

    /// A person to whom all of this has happened.
    #[must_use]
    pub(crate) fn replayed<'a>(
        protocol: &Protocol,
        (header, number): (Header, u32),
        entries: impl IntoIterator<Item = &'a Entry>,
    ) -> Self {
        let mut case = Self::new(protocol, header, number);
        for entry in entries {
            case.push(protocol, entry.at, entry.event);
        }
        case
    }

    /// Whether anything has happened.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.incident.entries().is_empty()
    }

    /// Whether something has happened and the incident is not closed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.has_begun() && !self.state.is_closed()
    }

    /// When somebody last did something for them, on the boot clock.
    #[must_use]
    pub fn touched_at(&self) -> Millis {
        let entries = self.incident.entries().iter().rev();
        let mut by_hand = entries.filter(|entry| !matches!(entry.event, Event::Clock(_)));
        by_hand.next().map_or(0, |entry| entry.at.boot)
    }

    /// When a closed incident leaves the screen by itself, on the boot clock: what was left behind never greets the next
    /// person (R12).
    #[must_use]
    pub fn leaves_at(&self, timeout: Millis) -> Option<Millis> {
        let last = self.incident.entries().last()?;
        let leaves = last.at.boot.saturating_add(timeout);
        self.state.is_closed().then_some(leaves)
    }

    /// What the clock will cause next.
    #[must_use]
    pub fn due(&self, protocol: &Protocol) -> Option<Due> {
        engine::next_due(&Rules::new(protocol, self.incident.header), &self.state)
    }

    /// Appends an event and follows it.
    pub(crate) fn push(&mut self, protocol: &Protocol, at: Now, event: Event) {
        let entry = self.incident.push(Entry { at, event });
        let rules = Rules::new(protocol, self.incident.header);
        let before = Before::of(&self.state);
        self.state.apply(&rules, &entry);
        self.record.apply(protocol, before, &entry, &self.state);
    }

    /// Appends what a person did. What changes nothing is kept only as a sign that somebody is there, and not at all before
    /// anything happened: no clock runs before the first answer.
    pub(crate) fn push_input(&mut self, protocol: &Protocol, at: Now, event: Event) {
        let rules = Rules::new(protocol, self.incident.header);
        let counts = self.state.would_change(&rules, Entry { at, event });
        if !counts && !self.has_begun() {
            return;
        }
        self.push(protocol, at, if counts { event } else { Event::Touched });
    }

    /// Appends everything that the clock has caused until now, each stamped with its own deadline. Where that does not end,
    /// nobody can have been there: it is set aside, and everything in it stays.
    pub(crate) fn advance(&mut self, protocol: &Protocol, now: Now) {
        for _ in 0..MAX_AT_ONCE {
            let Some(due) = self.due(protocol).filter(|due| due.at <= now.boot) else {
                return;
            };
            self.push(protocol, now.at(due.at), Event::Clock(due.event));
        }
        if self.due(protocol).is_some_and(|due| due.at <= now.boot) {
            self.push(protocol, now, Event::Clock(ClockEvent::SetAside));
        }
    }
}

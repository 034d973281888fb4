//! The timeline of an incident, ready to be drawn: lanes of bars and marks on one axis of time. What happened comes first, what
//! was done below it.

use crate::format::format_minute;
use crate::locale::Message;
use crate::{message_id, messages};
use overdose_protocol::definition::{OutcomeId, Protocol};
use overdose_protocol::engine::State;
use overdose_protocol::record::{Lane, Record};
use overdose_protocol::time::{Millis, Now};

/// A timeline. Places on it run from 0, its beginning, to 1, its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The lanes, from top to bottom.
    pub lanes: Vec<TimelineLane>,
    /// Round times of day, each with its place.
    pub ticks: Vec<(f32, String)>,
}

/// One lane.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineLane {
    /// What it shows.
    pub name: Message,
    /// Whether somebody did it, or it was only seen.
    pub done: bool,
    /// What went on, each from one place to another.
    pub bars: Vec<(f32, f32)>,
    /// What happened at one moment.
    pub marks: Vec<f32>,
    /// How it goes well, behind what was done: from one place to another, which may be the same.
    pub ideal: Vec<(f32, f32)>,
}

/// Between round times, in minutes.
const STEPS: [Millis; 9] = [1, 2, 5, 10, 15, 30, 60, 120, 240];
/// The most round times that are named.
const MAX_TICKS: u64 = 7;
const MINUTE: Millis = 60_000;

impl Timeline {
    /// That of a record until a moment. `doses` are those that were not taken back.
    #[must_use]
    pub fn of(protocol: &Protocol, record: &Record, doses: &[Now], until: Now) -> Self {
        let from = record.span.map_or(until, |(first, _)| first);
        let axis = Axis {
            length: until.boot.saturating_sub(from.boot).max(MINUTE),
        };
        let place = |at: Now| axis.place(at.boot.saturating_sub(from.boot));
        let mut outcomes: Vec<OutcomeId> = Vec::new();
        for interval in &record.intervals {
            if let Lane::Outcome(outcome) = interval.lane
                && !outcomes.contains(&outcome)
            {
                outcomes.push(outcome);
            }
        }
        outcomes.sort();
        let seen = outcomes
            .into_iter()
            .map(|outcome| (Lane::Outcome(outcome), messages::outcome(protocol, outcome)));
        let done = [
            (Lane::Seizure, message_id!("timeline-fit")),
            (Lane::Cpr, message_id!("timeline-cpr")),
            (Lane::BreathsOnly, message_id!("timeline-breaths")),
            (Lane::Aed, message_id!("timeline-aed")),
            (Lane::CallTaker, message_id!("timeline-call-taker")),
        ];
        let bars = seen.chain(done.map(|(lane, id)| (lane, Message::from(id))));
        let bars = bars.map(|(lane, name)| {
            let intervals = record.intervals.iter();
            let bars = intervals
                .filter(|interval| interval.lane == lane)
                .map(|interval| (place(interval.from), place(interval.to.unwrap_or(until))));
            let is_done = !matches!(lane, Lane::Outcome(_) | Lane::Seizure);
            TimelineLane {
                bars: bars.collect(),
                ..TimelineLane::new(name, is_done)
            }
        });
        let side: Vec<Now> = record.on_side.into_iter().collect();
        let crew: Vec<Now> = record.crew.into_iter().collect();
        let marks = [
            (message_id!("timeline-doses"), doses),
            (message_id!("timeline-side"), &side),
            (message_id!("timeline-checks"), &record.checks),
            (message_id!("timeline-crew"), &crew),
        ];
        let marks = marks.into_iter().map(|(id, moments)| TimelineLane {
            marks: moments.iter().map(|at| place(*at)).collect(),
            ..TimelineLane::new(Message::from(id), true)
        });
        let lanes = bars.chain(marks).filter(|lane| !lane.is_empty());
        Self {
            lanes: lanes.collect(),
            ticks: axis.ticks_of_day(from),
        }
    }

    /// That of a person whom somebody follows.
    #[must_use]
    pub fn live(protocol: &Protocol, state: &State, record: &Record, until: Now) -> Self {
        let doses: Vec<Now> = record.given(state).collect();
        Self::of(protocol, record, &doses, until)
    }
}

impl TimelineLane {
    /// A lane with nothing on it.
    pub(crate) fn new(name: Message, done: bool) -> Self {
        Self {
            name,
            done,
            bars: Vec::new(),
            marks: Vec::new(),
            ideal: Vec::new(),
        }
    }

    /// Whether nothing is on it.
    pub(crate) fn is_empty(&self) -> bool {
        self.bars.is_empty() && self.marks.is_empty() && self.ideal.is_empty()
    }
}

/// How long a timeline is, and where on it things stand.
#[derive(Clone, Copy)]
pub(crate) struct Axis {
    /// In milliseconds.
    pub length: Millis,
}

impl Axis {
    /// The place of what was so long after the beginning.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a place on a line of a few hundred points"
    )]
    pub fn place(self, after: Millis) -> f32 {
        (after as f32 / self.length as f32).min(1.0)
    }

    /// From one round time to the next, so that fewer than so many are named.
    pub fn step(self, ticks: u64) -> Millis {
        let minutes = self.length / MINUTE;
        let step = STEPS.into_iter().find(|step| minutes / step < ticks);
        let step = step.unwrap_or(minutes / ticks + 1);
        step.saturating_mul(MINUTE)
    }

    /// Round times of day.
    fn ticks_of_day(self, from: Now) -> Vec<(f32, String)> {
        let step = self.step(MAX_TICKS);
        let local = from.wall.saturating_add(i64::from(from.offset) * 1000);
        let over = u64::try_from(local.rem_euclid(i64::try_from(step).unwrap_or(i64::MAX)));
        let first = (step - over.unwrap_or(0)) % step;
        let passed = (0..=MAX_TICKS).map_while(|number| {
            let passed = step.checked_mul(number)?.checked_add(first)?;
            (passed <= self.length).then_some(passed)
        });
        let tick = |passed| {
            let at = from.at(from.boot.saturating_add(passed));
            (self.place(passed), format_minute(at))
        };
        passed.map(tick).collect()
    }
}

//! The record of an incident: what happened and when, one row an event that a crew may want to know, and how long each
//! thing went on. It grows with every event, so that nobody has to go through all of them again.

mod item;
mod observations;

pub use item::RecordItem;
pub use observations::{Observation, Observations, same_sign};

use crate::definition::{CardId, OutcomeId, Protocol, QuestionId};
use crate::engine::{Phase, Rules, State};
use crate::incident::{ClockEvent, CloseReason, Entry, Event, Incident, Lead, Supply};
use crate::time::Now;
use crate::told::Told;

/// One row of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordRow {
    /// When.
    pub at: Now,
    /// What.
    pub what: RecordItem,
}

/// Something that went on for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// What it was.
    pub lane: Lane,
    /// When it began.
    pub from: Now,
    /// When it ended; nothing while it goes on.
    pub to: Option<Now>,
}

/// What can go on for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// This outcome was in front, or under a question.
    Outcome(OutcomeId),
    /// The CPR screen was, with pushes.
    Cpr,
    /// The CPR screen was, with breaths only.
    BreathsOnly,
    /// The call taker led.
    CallTaker,
    /// The AED led.
    Aed,
    /// A fit was timed.
    Seizure,
}

/// Everything that happened to one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// All rows, in order.
    pub rows: Vec<RecordRow>,
    /// Everything that went on for a while, in the order in which it began.
    pub intervals: Vec<Interval>,
    /// When each dose was recorded, in the order of those in the state.
    pub doses: Vec<Now>,
    /// When a check was opened, by the clock or by somebody.
    pub checks: Vec<Now>,
    /// What was looked at, and when.
    pub looks: Observations,
    /// How many quiet breaths the last look counted, and when the last of them was.
    pub breaths: Option<(usize, Now)>,
    /// When they were put on their side, as far as the card was said to be done and nothing since says otherwise.
    pub on_side: Option<Now>,
    /// The card that said so.
    side_card: Option<CardId>,
    /// Which intervals go on.
    open: Vec<usize>,
    /// What the crew will ask, as far as it was said, and when: the last of each kind.
    pub told: Vec<(Told, Now)>,
    /// Since when no naloxone is here, as somebody said last.
    pub none_here: Option<Now>,
    /// Since when somebody is said to be calling.
    pub calling: Option<Now>,
    /// When the crew arrived.
    pub crew: Option<Now>,
    /// Why and when it was closed.
    pub closed: Option<(CloseReason, Now)>,
    /// The first event and the last.
    pub span: Option<(Now, Now)>,
    /// Whether a part of it could not be read.
    pub incomplete: bool,
}

/// What a record has to know of the state before an event.
#[derive(Debug, Clone, Copy)]
pub struct Before {
    outcome: Option<OutcomeId>,
    asking: Option<QuestionId>,
    depth: usize,
    cpr: bool,
    card: Option<CardId>,
    cards_done: bool,
}

impl Before {
    /// That of this state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            outcome: state.outcome(),
            asking: match &state.place.phase {
                Phase::Asking(asking) => Some(asking.question),
                _ => None,
            },
            depth: state.steps_back(),
            cpr: state.place.phase.is_cpr(),
            card: card(state),
            cards_done: card(state).is_some_and(|card| is_done(state, card)),
        }
    }
}

impl Record {
    /// The record of a whole incident.
    #[must_use]
    pub fn of(protocol: &Protocol, incident: &Incident) -> Self {
        Self::and_state(protocol, incident).0
    }

    /// The record of a whole incident, and the state it came to: followed once for both.
    #[must_use]
    pub fn and_state(protocol: &Protocol, incident: &Incident) -> (Self, State) {
        let rules = Rules::new(protocol, incident.header);
        let mut state = State::new(protocol);
        let mut record = Self {
            incomplete: incident.incomplete,
            ..Self::default()
        };
        for entry in incident.entries() {
            let before = Before::of(&state);
            state.apply(&rules, entry);
            record.apply(protocol, before, entry, &state);
        }
        (record, state)
    }

    /// Follows an event that brought a state about.
    pub fn apply(&mut self, protocol: &Protocol, before: Before, entry: &Entry, after: &State) {
        let at = entry.at;
        self.span = Some((self.span.map_or(at, |(first, _)| first), at));
        let outcome = after
            .outcome()
            .filter(|_| after.outcome() != before.outcome);
        let entered_cpr = after.place.phase.is_cpr() && !before.cpr;
        let rows = [
            RecordItem::of(protocol, before, entry, after).filter(|_| !self.is_known(entry.event)),
            outcome.map(RecordItem::OutcomeShown),
            entered_cpr.then_some(RecordItem::CprShown),
        ];
        let rows = rows
            .into_iter()
            .flatten()
            .map(|what| RecordRow { at, what });
        self.rows.extend(rows);
        self.note(protocol, before, entry, after);
        self.record_intervals(at, after);
    }

    /// Whether this was on record already: the crew arrives once.
    fn is_known(&self, event: Event) -> bool {
        event == Event::CrewArrived && self.crew.is_some()
    }

    /// The most severe outcome that was shown, and the mildest: each with the moment when it was shown first.
    #[must_use]
    pub fn extremes(&self) -> Option<(Shown, Shown)> {
        let mut shown = self.intervals.iter().filter_map(|interval| {
            let Lane::Outcome(outcome) = interval.lane else {
                return None;
            };
            Some((outcome, interval.from))
        });
        let first = shown.next()?;
        Some(shown.fold((first, first), |(worst, best), next| {
            let worst = if next.0.is_worse_than(worst.0) {
                next
            } else {
                worst
            };
            let best = if best.0.is_worse_than(next.0) {
                next
            } else {
                best
            };
            (worst, best)
        }))
    }

    /// The doses that were not taken back.
    pub fn given<'a>(&'a self, state: &'a State) -> impl Iterator<Item = Now> + 'a {
        let doses = self.doses.iter().zip(state.doses.iter());
        doses.filter(|(_, dose)| !dose.withdrawn).map(|(at, _)| *at)
    }

    fn note(&mut self, protocol: &Protocol, before: Before, entry: &Entry, after: &State) {
        let at = entry.at;
        match entry.event {
            Event::BreathCounted => self.breaths = Some((after.facts.breaths.len(), at)),
            Event::CheckAgain | Event::Clock(ClockEvent::RecheckDue) => self.checks.push(at),
            Event::Told(told) => {
                self.told.retain(|(known, _)| known.kind() != told.kind());
                self.told.push((told, at));
            }
            Event::Supply(supply) => self.none_here = (supply == Supply::None).then_some(at),
            Event::CrewArrived => self.crew = self.crew.or(Some(at)),
            Event::Closed(reason) => self.closed = Some((reason, at)),
            Event::CardDone => {
                let card = done(before, after).filter(|card| protocol.cards.get(*card).on_side);
                if card.is_some() {
                    (self.side_card, self.on_side) = (card, Some(at));
                }
            }
            _ => {}
        }
        self.calling = after.facts.calling.and(self.calling.or(Some(at)));
        if !after.is_closed() {
            self.closed = None;
        }
        let went_back = entry.event == Event::WentBack;
        self.looks.apply(protocol, before, entry, after);
        let undone = self
            .side_card
            .is_some_and(|card| went_back && !is_done(after, card));
        // Whoever is pushed lies on the back.
        if undone || after.place.phase.is_cpr() {
            (self.side_card, self.on_side) = (None, None);
        }
        while self.doses.len() < after.doses.len() {
            self.doses.push(at);
        }
    }

    fn record_intervals(&mut self, at: Now, state: &State) {
        let mut now = lanes(state);
        let intervals = &mut self.intervals;
        self.open.retain(|index| {
            let Some(interval) = intervals.get_mut(*index) else {
                return false;
            };
            let lane = now.iter_mut().find(|lane| **lane == Some(interval.lane));
            // It goes on, and does not begin once more.
            let goes_on = lane.map(Option::take).is_some();
            if !goes_on {
                interval.to = Some(at);
            }
            goes_on
        });
        for lane in now.into_iter().flatten() {
            self.open.push(self.intervals.len());
            self.intervals.push(Interval {
                lane,
                from: at,
                to: None,
            });
        }
    }
}

/// An outcome, and when it was shown.
pub type Shown = (OutcomeId, Now);

/// How many things can go on at once.
const LANES: usize = 4;

/// What goes on in a state.
fn lanes(state: &State) -> [Option<Lane>; LANES] {
    // Set aside, nobody is there to do anything.
    if state.is_closed() || state.suspended {
        return [None; LANES];
    }
    let cpr = state.place.phase.cpr();
    let lead = match state.lead {
        Lead::Helper => None,
        Lead::CallTaker => Some(Lane::CallTaker),
        Lead::Aed => Some(Lane::Aed),
    };
    [
        state.outcome().map(Lane::Outcome),
        cpr.map(|cpr| {
            if cpr.weak_breaths {
                Lane::BreathsOnly
            } else {
                Lane::Cpr
            }
        }),
        lead,
        state.seizure.map(|_| Lane::Seizure),
    ]
}

/// The card that a step says is done.
fn done(before: Before, after: &State) -> Option<CardId> {
    let card = before.card?;
    (!before.cards_done && is_done(after, card)).then_some(card)
}

fn card(state: &State) -> Option<CardId> {
    match &state.place.phase {
        Phase::Steps(cards) | Phase::Watch(cards) => Some(cards.current),
        _ => None,
    }
}

fn is_done(state: &State, card: CardId) -> bool {
    match &state.place.phase {
        Phase::Steps(cards) | Phase::Watch(cards) => cards.done.contains(card),
        Phase::Cpr(cpr) => cpr.done.contains(card),
        _ => false,
    }
}

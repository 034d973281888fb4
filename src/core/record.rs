//! The record of an incident: what happened and when, one row an event that a crew may want to know.

use crate::clock::Now;
use crate::engine::{Lead, Phase, Rules, State};
use crate::incident::{ClockEvent, Event, Incident};
use crate::locale::Line;
use crate::protocol::{Answer, Named, OutcomeId, Protocol, QuestionId};

/// One row of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// When.
    pub at: Now,
    /// What.
    pub what: Line,
}

/// The whole record, in order: each event, and each outcome that it brought to the screen.
#[must_use]
pub fn rows(protocol: &Protocol, incident: &Incident) -> Vec<Row> {
    let rules = Rules::new(protocol, incident.header);
    let mut state = State::new(protocol);
    let mut rows = Vec::new();
    for entry in incident.entries() {
        let before = Seen::of(&state);
        let line = event_line(protocol, &state, entry.event);
        state.apply(&rules, entry);
        rows.extend(line.map(|what| Row { at: entry.at, what }));
        let after = Seen::of(&state);
        if let Some(outcome) = after.outcome.filter(|_| after.outcome != before.outcome) {
            let name = protocol.outcomes.get(outcome).name();
            rows.push(Row {
                at: entry.at,
                what: Line::new("record-outcome")
                    .with("outcome", Line::new(format!("outcome-{name}"))),
            });
        }
        if after.cpr && !before.cpr {
            rows.push(Row {
                at: entry.at,
                what: Line::new("record-cpr"),
            });
        }
    }
    rows
}

/// The most severe outcome that was shown, and when it was shown first.
#[must_use]
pub fn worst(protocol: &Protocol, incident: &Incident) -> Option<(OutcomeId, Now)> {
    let rules = Rules::new(protocol, incident.header);
    let mut state = State::new(protocol);
    let mut worst: Option<(OutcomeId, Now)> = None;
    for entry in incident.entries() {
        state.apply(&rules, entry);
        if let Some(outcome) = state.outcome()
            && worst.is_none_or(|(known, _)| outcome.is_worse_than(known))
        {
            worst = Some((outcome, entry.at));
        }
    }
    worst
}

/// When the CPR screen was first shown.
#[must_use]
pub fn cpr_began(protocol: &Protocol, incident: &Incident) -> Option<Now> {
    let rules = Rules::new(protocol, incident.header);
    let mut state = State::new(protocol);
    incident.entries().iter().find_map(|entry| {
        state.apply(&rules, entry);
        state.place.phase.is_cpr().then_some(entry.at)
    })
}

#[derive(PartialEq)]
struct Seen {
    outcome: Option<OutcomeId>,
    cpr: bool,
}

impl Seen {
    fn of(state: &State) -> Self {
        Self {
            outcome: state.outcome(),
            cpr: state.place.phase.is_cpr(),
        }
    }
}

/// What an event is called; `state` is the one before it.
fn event_line(protocol: &Protocol, state: &State, event: Event) -> Option<Line> {
    let said = |question: QuestionId, answer: Answer| {
        let name = protocol.questions.get(question).name();
        Line::new(format!("said-{name}-{}", answer.name()))
    };
    let taken_back = state.doses.last().is_some_and(|dose| dose.withdrawn);
    let id = match event {
        Event::Answered(question, answer) => return Some(said(question, answer)),
        Event::DrugPicked(drug) => {
            let id = if state.drugs.contains(&drug) {
                "record-not-drug"
            } else {
                "record-drug"
            };
            let name = protocol.notes.drugs.get(drug).name();
            return Some(Line::new(id).with("drug", Line::new(format!("drug-{name}"))));
        }
        Event::Closed(reason) => {
            let reason = Line::new(format!("reason-{}", reason.name()));
            return Some(Line::new("record-closed").with("reason", reason));
        }
        Event::Clock(event) => return clock_line(event).map(Line::new),
        Event::WentBack => "record-back",
        Event::NotBreathing => "record-not-breathing",
        Event::BreathingAgain => "record-breathing-again",
        Event::CheckAgain => "record-check",
        Event::NaloxoneGiven => "record-dose",
        Event::DoseCorrected if taken_back => "record-dose-restored",
        Event::DoseCorrected => "record-dose-withdrawn",
        Event::CallTakerLeads if state.lead != Lead::CallTaker => "record-call-taker",
        Event::AedLeads if state.lead != Lead::Aed => "record-aed",
        Event::CallTakerLeads | Event::AedLeads => "record-helper-leads",
        Event::Child if state.child => "record-not-child",
        Event::Child => "record-child",
        Event::WeakBreaths if breathes_only(state) => "record-pushes",
        Event::WeakBreaths => "record-weak-breaths",
        Event::FitBegan => "record-fit",
        Event::FitEnded => "record-fit-ended",
        Event::CrewArrived if state.crew.is_none() => "record-crew",
        Event::BroughtBack => "record-brought-back",
        Event::CrewArrived
        | Event::CardDone
        | Event::BreathCounted
        | Event::PageOpened(_)
        | Event::PageClosed
        | Event::SamePerson
        | Event::Touched => return None,
    };
    Some(Line::new(id))
}

fn breathes_only(state: &State) -> bool {
    matches!(&state.place.phase, Phase::Cpr(cpr) if cpr.weak_breaths)
}

fn clock_line(event: ClockEvent) -> Option<&'static str> {
    match event {
        ClockEvent::Silence => Some("record-silence"),
        ClockEvent::Unanswered => Some("record-unanswered"),
        ClockEvent::DoseDue => Some("record-dose-due"),
        ClockEvent::LookDue => Some("record-look-due"),
        ClockEvent::SwapDue => Some("record-swap"),
        ClockEvent::FitLasts => Some("record-fit-lasts"),
        ClockEvent::RecheckDue => Some("record-check"),
        ClockEvent::WearsOff => Some("record-wears-off"),
        ClockEvent::SetAside => Some("record-set-aside"),
        ClockEvent::CardAdvanced | ClockEvent::WearOffSoftens | ClockEvent::SamePersonAsked => None,
    }
}

//! What an event is called in the record.

use super::{Before, done};
use crate::content::Content;
use crate::engine::{Lead, State};
use crate::incident::{ClockEvent, CloseReason, Entry, Event};
use crate::locale::Line;
use crate::protocol::{Answer, CardId, DrugId, Named, OutcomeId, Protocol, QuestionId};

/// What a row of the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// An answer.
    Said(QuestionId, Answer),
    /// A card was said to be done.
    Done(CardId),
    /// A card that is no order was left: it was read, and nobody knows what was done.
    Read(CardId),
    /// The person may have taken this.
    Taken(DrugId),
    /// After all the person has not taken this.
    NotTaken(DrugId),
    /// This outcome came to the screen.
    Shown(OutcomeId),
    /// It was closed.
    Closed(CloseReason),
    /// Anything else: the message that says so.
    Plain(&'static str),
}

impl Happening {
    /// What an event was, seen from the state that it brought about.
    pub(super) fn of(
        protocol: &Protocol,
        before: Before,
        entry: &Entry,
        after: &State,
    ) -> Option<Self> {
        let taken_back = after.doses.last().is_some_and(|dose| dose.withdrawn);
        Some(Self::Plain(match entry.event {
            Event::Answered(question, answer) => return Some(Self::Said(question, answer)),
            Event::DrugPicked(drug) if after.drugs.contains(&drug) => {
                return Some(Self::Taken(drug));
            }
            Event::DrugPicked(drug) => return Some(Self::NotTaken(drug)),
            Event::Closed(reason) => return Some(Self::Closed(reason)),
            Event::CardDone => {
                let card = done(before, after)?;
                let row = protocol.cards.get(card);
                // On such a card a dose has its own key, and this one says that none was given.
                if row.gives_dose {
                    "record-no-dose"
                } else if row.order {
                    return Some(Self::Done(card));
                } else {
                    return Some(Self::Read(card));
                }
            }
            Event::Clock(event) => return clock_line(event).map(Self::Plain),
            Event::WentBack => "record-back",
            Event::NotBreathing => "record-not-breathing",
            Event::BreathingAgain => "record-breathing-again",
            Event::CheckAgain => "record-check",
            Event::NaloxoneGiven => "record-dose",
            Event::DoseCorrected if taken_back => "record-dose-withdrawn",
            Event::DoseCorrected => "record-dose-restored",
            Event::CallTakerLeads if after.lead == Lead::CallTaker => "record-call-taker",
            Event::AedLeads if after.lead == Lead::Aed => "record-aed",
            Event::CallTakerLeads | Event::AedLeads => "record-helper-leads",
            Event::Child if after.child => "record-child",
            Event::Child => "record-not-child",
            Event::WeakBreaths if breathes_only(after) => "record-weak-breaths",
            Event::WeakBreaths => "record-pushes",
            Event::FitBegan => "record-fit",
            Event::FitEnded => "record-fit-ended",
            Event::CrewArrived => "record-crew",
            Event::BroughtBack => "record-brought-back",
            Event::BreathCounted
            | Event::PageOpened(_)
            | Event::PageClosed
            | Event::SamePerson
            | Event::Touched => return None,
        }))
    }

    /// The same as a line.
    #[must_use]
    pub fn line(self, content: &Content) -> Line {
        let protocol = &content.protocol;
        let drug = |id: &str, drug| {
            let name = protocol.notes.drugs.get(drug).name();
            Line::new(id).with("drug", Line::new(format!("drug-{name}")))
        };
        match self {
            Self::Said(question, answer) => {
                let name = protocol.questions.get(question).name();
                Line::new(format!("said-{name}-{}", answer.name()))
            }
            Self::Done(card) | Self::Read(card) => {
                let id = match self {
                    Self::Done(_) => "record-done",
                    _ => "record-read",
                };
                let headline = Line::new(format!("card-{}", protocol.cards.get(card).name()))
                    .with("ems", Line::new("your-ambulance"));
                Line::new(id).with("card", content.words.short(headline))
            }
            Self::Taken(taken) => drug("record-drug", taken),
            Self::NotTaken(taken) => drug("record-not-drug", taken),
            Self::Shown(outcome) => {
                Line::new("record-outcome").with("outcome", outcome_line(protocol, outcome))
            }
            Self::Closed(reason) => {
                let reason = Line::new(format!("reason-{}", reason.name()));
                Line::new("record-closed").with("reason", reason)
            }
            Self::Plain(id) => Line::new(id),
        }
    }
}

/// The name of an outcome.
#[must_use]
pub fn outcome_line(protocol: &Protocol, outcome: OutcomeId) -> Line {
    Line::new(format!("outcome-{}", protocol.outcomes.get(outcome).name()))
}

fn breathes_only(state: &State) -> bool {
    state.place.phase.cpr().is_some_and(|cpr| cpr.weak_breaths)
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

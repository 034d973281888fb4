//! What an event is called in the record.

use super::{Before, done};
use crate::definition::{Answer, CardId, DrugId, OutcomeId, Protocol, QuestionId};
use crate::engine::State;
use crate::incident::{ClockEvent, CloseReason, Entry, Event, Lead, Toggle};

/// What a row of the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordItem {
    /// An answer.
    Answered(QuestionId, Answer),
    /// A card was said to be done.
    CardDone(CardId),
    /// A card that is no order was left: it was read, and nobody knows what was done.
    CardRead(CardId),
    /// A card that gives a dose was left without one.
    NoDose,
    /// The person may have taken this.
    Taken(DrugId),
    /// After all the person has not taken this.
    NotTaken(DrugId),
    /// This outcome came to the screen.
    OutcomeShown(OutcomeId),
    /// The pushes came to the screen.
    CprShown,
    /// One step back.
    WentBack,
    /// Not breathing was pressed.
    NotBreathing,
    /// Somebody looked whether they breathe again.
    BreathingAgain,
    /// A check was opened, by the clock or by somebody.
    CheckOpened,
    /// A dose of naloxone.
    DoseGiven,
    /// The last dose was taken back.
    DoseWithdrawn,
    /// The last dose was put back.
    DoseRestored,
    /// The call taker leads.
    CallTakerLeads,
    /// The AED leads.
    AedLeads,
    /// The steps lead again.
    HelperLeads,
    /// It is a child or a baby.
    Child,
    /// It is none after all.
    NotChild,
    /// Weak breaths: breaths only.
    WeakBreaths,
    /// Pushes again.
    Pushes,
    /// A fit began.
    SeizureBegan,
    /// It ended.
    SeizureEnded,
    /// It went on for so long that somebody has to look at the breathing.
    SeizureLasts,
    /// The crew arrived.
    CrewArrived,
    /// It was brought back after it was closed.
    BroughtBack,
    /// It was closed.
    Closed(CloseReason),
    /// No answer came in time, which counts as not sure.
    Silence,
    /// No answer came to a check.
    Unanswered,
    /// The next dose fell due.
    DoseDue,
    /// A look at the breathing fell due.
    LookDue,
    /// It was time to swap helpers.
    SwapDue,
    /// Naloxone can wear off from now.
    WearsOff,
    /// Nobody was there for so long that it was set aside.
    SetAside,
}

impl RecordItem {
    /// What an event was, seen from the state that it brought about; nothing where a crew need not know of it.
    pub(super) fn of(
        protocol: &Protocol,
        before: Before,
        entry: &Entry,
        after: &State,
    ) -> Option<Self> {
        let withdrawn = after.doses.last().is_some_and(|dose| dose.withdrawn);
        Some(match entry.event {
            Event::Answered(question, answer) => Self::Answered(question, answer),
            Event::Drug(drug, _) | Event::Toggled(Toggle::Drug(drug)) => {
                if after.drugs.contains(&drug) {
                    Self::Taken(drug)
                } else {
                    Self::NotTaken(drug)
                }
            }
            Event::Closed(reason) => Self::Closed(reason),
            Event::CardDone => {
                let card = done(before, after)?;
                let row = protocol.cards.get(card);
                // On such a card a dose has its own key, and this one says that none was given.
                if row.gives_dose {
                    Self::NoDose
                } else if row.order {
                    Self::CardDone(card)
                } else {
                    Self::CardRead(card)
                }
            }
            Event::Clock(event) => return Self::of_clock(event),
            Event::WentBack => Self::WentBack,
            Event::NotBreathing => Self::NotBreathing,
            Event::BreathingAgain => Self::BreathingAgain,
            Event::CheckAgain => Self::CheckOpened,
            Event::NaloxoneGiven => Self::DoseGiven,
            Event::DoseWithdrawn(_) | Event::Toggled(Toggle::Dose) => {
                if withdrawn {
                    Self::DoseWithdrawn
                } else {
                    Self::DoseRestored
                }
            }
            Event::Lead(_) | Event::Toggled(Toggle::CallTaker | Toggle::Aed) => match after.lead {
                Lead::Helper => Self::HelperLeads,
                Lead::CallTaker => Self::CallTakerLeads,
                Lead::Aed => Self::AedLeads,
            },
            Event::Child(_) | Event::Toggled(Toggle::Child) => {
                if after.child {
                    Self::Child
                } else {
                    Self::NotChild
                }
            }
            Event::WeakBreaths(_) | Event::Toggled(Toggle::WeakBreaths) => {
                if breathes_only(after) {
                    Self::WeakBreaths
                } else {
                    Self::Pushes
                }
            }
            Event::SeizureBegan => Self::SeizureBegan,
            Event::SeizureEnded => Self::SeizureEnded,
            Event::CrewArrived => Self::CrewArrived,
            Event::BroughtBack => Self::BroughtBack,
            Event::BreathCounted
            | Event::PageOpened(_)
            | Event::PageClosed
            | Event::SamePerson
            | Event::Touched => return None,
        })
    }

    fn of_clock(event: ClockEvent) -> Option<Self> {
        Some(match event {
            ClockEvent::Silence => Self::Silence,
            ClockEvent::Unanswered => Self::Unanswered,
            ClockEvent::DoseDue => Self::DoseDue,
            ClockEvent::LookDue => Self::LookDue,
            ClockEvent::SwapDue => Self::SwapDue,
            ClockEvent::SeizureLasts => Self::SeizureLasts,
            ClockEvent::RecheckDue => Self::CheckOpened,
            ClockEvent::WearsOff => Self::WearsOff,
            ClockEvent::SetAside => Self::SetAside,
            ClockEvent::CardAdvanced | ClockEvent::WearOffSoftens | ClockEvent::SamePersonAsked => {
                return None;
            }
        })
    }
}

fn breathes_only(state: &State) -> bool {
    state.place.phase.cpr().is_some_and(|cpr| cpr.weak_breaths)
}

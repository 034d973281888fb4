//! What an event is called in the record.

use super::{Before, done};
use crate::definition::{Answer, CardId, DrugId, OutcomeId, Protocol, QuestionId};
use crate::engine::State;
use crate::incident::{Age, ClockEvent, CloseReason, Entry, Event, Lead, Supply, Toggle};
use crate::told::Told;

/// What a row of the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordItem {
    /// An answer.
    Answered(QuestionId, Answer),
    /// A card was said to be done.
    CardDone(CardId),
    /// A card that is no order was left: it was read, and nobody knows what was done.
    CardRead(CardId),
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
    /// What they are taken for.
    Age(Age),
    /// Somebody is said to be calling, or nobody.
    Calling(bool),
    /// One helper, alone, or no longer.
    Alone(bool),
    /// No naloxone is here.
    NoneHere,
    /// None is left after a dose.
    NoneLeft,
    /// There may be naloxone after all.
    SomeHere,
    /// Something that the crew will ask.
    Told(Told),
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
    /// The steps came back by themselves after the program had ended.
    Resumed,
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
    /// A look in the middle of CPR came to its end.
    LookEnded,
    /// It was time to look at the colour.
    ColourAsked,
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
                if after.facts.drugs.contains(&drug) {
                    Self::Taken(drug)
                } else {
                    Self::NotTaken(drug)
                }
            }
            Event::Closed(reason) => Self::Closed(reason),
            Event::CardDone => {
                let card = done(before, after)?;
                let row = protocol.cards.get(card);
                // A dose has its own key, and this one says nothing about naloxone (R8).
                if row.gives_dose || (row.asks_dose && after.supply == Supply::None) {
                    return None;
                }
                if row.order {
                    Self::CardDone(card)
                } else {
                    Self::CardRead(card)
                }
            }
            // With no dose it is a card alone.
            Event::Clock(ClockEvent::DoseDue) if after.last_dose().is_none() => return None,
            // Silence about the colour leaves no mark: it counts as not asked (R18).
            Event::Clock(ClockEvent::Unanswered) if !after.place.phase.is_unanswered() => {
                return None;
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
            Event::Age(_) | Event::Toggled(Toggle::Child) => Self::Age(after.age),
            Event::Calling(calling) => Self::Calling(calling),
            Event::Alone(alone) => Self::Alone(alone),
            Event::Supply(Supply::None) if after.last_dose().is_some() => Self::NoneLeft,
            Event::Supply(Supply::None) => Self::NoneHere,
            Event::Supply(Supply::Unknown) => Self::SomeHere,
            Event::Told(told) => Self::Told(told),
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
            Event::Resumed => Self::Resumed,
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
            ClockEvent::LookEnded => Self::LookEnded,
            ClockEvent::ColourAsked => Self::ColourAsked,
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

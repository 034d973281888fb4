//! Steps of a walk in words.

use super::super::ids::{Ids, words};
use overdose_protocol::incident::{Age, ClockEvent, Event, Lead, Overlay, Supply};

/// An event in words.
pub fn event(ids: &Ids, event: Event) -> String {
    let text = match event {
        Event::Answered(question, answer) => {
            return format!("{} {}", ids.number(question), words(answer));
        }
        Event::Clock(event) => clock(event),
        Event::CardDone => "card done",
        Event::WentBack => "Back",
        Event::NotBreathing => "Not breathing",
        Event::BreathingAgain => "Breathing again?",
        Event::CheckAgain => "Check again",
        Event::NaloxoneGiven => "Naloxone given",
        Event::DoseWithdrawn(true) => "dose taken back",
        Event::DoseWithdrawn(false) => "dose put back",
        Event::Lead(Lead::Helper) => "the steps lead",
        Event::Lead(Lead::CallTaker) => "Call taker leads",
        Event::Lead(Lead::Aed) => "AED is here",
        Event::Age(Age::Child) => "Child",
        Event::Age(Age::Baby) => "Baby",
        Event::Age(Age::Adult) => "no child",
        Event::Calling(true) => "Someone is calling",
        Event::Calling(false) => "Nobody is calling",
        Event::Alone(true) => "I am alone",
        Event::Alone(false) => "a second helper is here",
        Event::Supply(Supply::None) => "None here",
        Event::Supply(Supply::Unknown) => "there is some after all",
        Event::WeakBreaths(true) => "Weak breaths",
        Event::WeakBreaths(false) => "pushes again",
        Event::SeizureBegan => "fit begins",
        Event::SeizureEnded => "fit card closed",
        Event::BreathCounted => "a breath counted",
        Event::Drug(_, true) => "a drug picked",
        Event::Drug(_, false) => "a drug taken back",
        Event::Toggled(_) => "the opposite",
        Event::PageOpened(Overlay::Help) => "More help opened",
        Event::PageOpened(Overlay::Handover) => "handover opened",
        Event::PageClosed => "page closed",
        Event::CrewArrived => "Crew is here",
        Event::Closed(_) => "Close",
        Event::SamePerson => "same person",
        Event::BroughtBack => "brought back",
        Event::Resumed => "resumed",
        Event::Told(_) => "something told",
        Event::Touched => "a key touched",
    };
    text.to_owned()
}

fn clock(event: ClockEvent) -> &'static str {
    match event {
        ClockEvent::Silence => "silence",
        ClockEvent::Unanswered => "no answer to the check",
        ClockEvent::CardAdvanced => "card time over",
        ClockEvent::DoseDue => "dose due",
        ClockEvent::LookDue => "look due",
        ClockEvent::SwapDue => "swap due",
        ClockEvent::LookEnded => "the look is over",
        ClockEvent::ColourAsked => "time for the colour",
        ClockEvent::SeizureLasts => "the fit lasts",
        ClockEvent::RecheckDue => "check due",
        ClockEvent::WearsOff => "naloxone can wear off",
        ClockEvent::WearOffSoftens => "still watch",
        ClockEvent::SamePersonAsked => "same person asked",
        ClockEvent::SetAside => "set aside",
    }
}

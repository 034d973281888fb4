//! Which events of an incident are heard as well as seen, and what is said of them.

use crate::incident::{ClockEvent, Event};
use crate::locale::Line;
use crate::protocol::Cues;

/// What is heard of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// What is said after the chime; nothing where a screen comes to the front that says its own.
    pub line: Option<Line>,
}

/// What is heard of an event, if anything. What the clock caused carries its deadline: whoever goes through the events of an
/// incident once hears each of them once.
#[must_use]
pub fn heard(cues: &Cues, event: Event) -> Option<Heard> {
    let Event::Clock(event) = event else {
        return None;
    };
    let line = match event {
        ClockEvent::SwapDue => &cues.swap_due,
        ClockEvent::LookDue => &cues.look_due,
        ClockEvent::DoseDue => &cues.dose_due,
        ClockEvent::RecheckDue => &cues.recheck_due,
        ClockEvent::FitLasts => &cues.fit_lasts,
        ClockEvent::Unanswered => &cues.unanswered,
        ClockEvent::WearsOff => &cues.wears_off,
        ClockEvent::Silence
        | ClockEvent::CardAdvanced
        | ClockEvent::WearOffSoftens
        | ClockEvent::SamePersonAsked
        | ClockEvent::SetAside => return None,
    };
    Some(Heard {
        line: line.as_ref().map(Line::new),
    })
}

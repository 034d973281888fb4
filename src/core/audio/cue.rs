//! Which events of an incident are heard as well as seen, and what is said of them.

use crate::locale::Message;
use overdose_protocol::definition::Cues;
use overdose_protocol::engine::{DoseStage, Phase, Rules, State};
use overdose_protocol::incident::{ClockEvent, Event};

/// What is heard of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CueSound {
    /// What is said after the chime; nothing where a screen comes to the front that says its own.
    pub line: Option<Message>,
}

/// What is heard of an event, if anything. What the clock caused carries its deadline: whoever goes through the events of an
/// incident once hears each of them once.
#[must_use]
pub fn cue_sound(cues: &Cues, event: Event) -> Option<CueSound> {
    let Event::Clock(event) = event else {
        return None;
    };
    let line = match event {
        ClockEvent::SwapDue => &cues.swap_due,
        ClockEvent::LookDue => &cues.look_due,
        ClockEvent::DoseDue => &cues.dose_due,
        ClockEvent::RecheckDue => &cues.recheck_due,
        ClockEvent::SeizureLasts => &cues.fit_lasts,
        ClockEvent::Unanswered => &cues.unanswered,
        ClockEvent::WearsOff => &cues.wears_off,
        ClockEvent::Silence
        | ClockEvent::CardAdvanced
        | ClockEvent::WearOffSoftens
        | ClockEvent::SamePersonAsked
        | ClockEvent::SetAside => return None,
    };
    Some(CueSound {
        line: line.clone().map(Message::named),
    })
}

/// Whether what an event said is still so: a dose that was given meanwhile is no longer due, and the voice must not ask for another
/// one. Nor does it ever ask for what the screen of the outcome in front does not.
#[must_use]
pub fn holds(rules: &Rules, state: &State, event: Event) -> bool {
    let Event::Clock(event) = event else {
        return false;
    };
    let dose = state.last_dose();
    let repeats = state.dose_repeats(rules.protocol);
    match event {
        ClockEvent::DoseDue => repeats && state.dose_is_due(),
        ClockEvent::LookDue => repeats && dose.is_some_and(|dose| dose.stage == DoseStage::First),
        ClockEvent::WearsOff => dose.is_some_and(|dose| dose.wear == DoseStage::First),
        ClockEvent::SwapDue => state.place.phase.is_cpr(),
        ClockEvent::Unanswered => match &state.place.phase {
            Phase::Steps(cards) | Phase::Watch(cards) => cards.unanswered,
            Phase::Cpr(cpr) => cpr.unanswered,
            Phase::Asking(_) | Phase::Closed(_) => false,
        },
        _ => true,
    }
}

//! Which events of an incident are heard as well as seen, and what is said of them.

use crate::locale::Message;
use overdose_protocol::engine::{DoseStage, Rules, State, look_waits};
use overdose_protocol::incident::{ClockEvent, Entry, Event, Supply};

/// What is heard of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CueSound {
    /// What is said after the chime; nothing where a screen comes to the front that says its own.
    pub lines: Vec<Message>,
}

/// What is heard of an event, if anything; `before` is what happened before it. What the clock caused carries its deadline: whoever
/// goes through the events of an incident once hears each of them once.
#[must_use]
pub fn cue_sound(rules: &Rules, state: &State, before: &[Entry], event: Event) -> Option<CueSound> {
    let Event::Clock(event) = event else {
        return None;
    };
    let cues = &rules.protocol.sound.cues;
    let alone = state.facts.alone;
    let of = |usual, for_one| if alone { for_one } else { usual };
    let lines = match event {
        ClockEvent::SwapDue => {
            let look = of(&cues.look_at_swap, &cues.look_at_swap_alone);
            let look = look.as_ref().filter(|_| look_waits(before));
            let swap = of(&cues.swap_due, &cues.swap_due_alone).as_ref();
            [swap, look]
        }
        // In the middle of CPR it waits for the next swap (R14).
        ClockEvent::LookDue if state.place.phase.is_cpr() => return None,
        ClockEvent::LookDue => [cues.look_due.as_ref(), None],
        ClockEvent::DoseDue => [cues.dose_due.as_ref(), None],
        ClockEvent::RecheckDue => [cues.recheck_due.as_ref(), None],
        ClockEvent::SeizureLasts => [cues.fit_lasts.as_ref(), None],
        ClockEvent::Unanswered => [cues.unanswered.as_ref(), None],
        ClockEvent::WearsOff => [cues.wears_off.as_ref(), None],
        // A question comes to the front, or the pushes come back.
        ClockEvent::ColourAsked | ClockEvent::LookEnded => [None, None],
        ClockEvent::Silence
        | ClockEvent::CardAdvanced
        | ClockEvent::WearOffSoftens
        | ClockEvent::SamePersonAsked
        | ClockEvent::SetAside => return None,
    };
    let lines = lines.into_iter().flatten().cloned().map(Message::named);
    Some(CueSound {
        lines: lines.collect(),
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
        ClockEvent::DoseDue => repeats && state.dose_is_due() && state.supply != Supply::None,
        ClockEvent::LookDue => repeats && dose.is_some_and(|dose| dose.stage == DoseStage::First),
        ClockEvent::WearsOff => dose.is_some_and(|dose| dose.wear == DoseStage::First),
        ClockEvent::SwapDue => state.place.phase.is_cpr(),
        ClockEvent::Unanswered => state.place.phase.is_unanswered(),
        _ => true,
    }
}

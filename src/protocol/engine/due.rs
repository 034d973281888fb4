//! What the clock will cause next, and when.

use super::Rules;
use super::state::{Asking, Cards, DoseStage, Phase, State};
use crate::definition::{Course, Recheck};
use crate::incident::{ClockEvent, Lead, Supply};
use crate::time::Millis;

/// Something that the clock will cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// When, on the boot clock. It may lie in the past, where something held it back.
    pub at: Millis,
    /// What.
    pub event: ClockEvent,
}

/// The next thing that the clock will cause, if nobody does anything before.
#[must_use]
pub fn next_due(rules: &Rules, state: &State) -> Option<Due> {
    // `min_by_key` keeps the first of equals, so the order of `pending` settles what falls due together.
    pending(rules, state).min_by_key(|due| due.at)
}

/// Everything that the clock has under way. What falls due at the same moment stands in the order of section 5 of the
/// protocol: silence, the end of a look, dose due, look, swap, colour, recheck, wear-off.
pub fn pending(rules: &Rules, state: &State) -> impl Iterator<Item = Due> {
    let open = !state.is_closed();
    // A set-aside incident and one that somebody else leads keep only the clocks of the doses (R10, R12).
    let running = open && !state.suspended;
    let led = running && state.lead == Lead::Helper;
    let timed =
        |holds: bool, at: Option<Millis>, event| at.filter(|_| holds).map(|at| Due { at, event });
    [
        timed(led, silence(rules, state), ClockEvent::Silence),
        timed(led, unanswered(rules, state), ClockEvent::Unanswered),
        timed(led, look(rules, state), ClockEvent::LookEnded),
        timed(led, card(rules, state), ClockEvent::CardAdvanced),
        timed(
            open,
            dose(state, DoseStage::Second, rules.profile.dose.due),
            ClockEvent::DoseDue,
        ),
        timed(running, asleep(rules, state), ClockEvent::DoseDue),
        timed(
            open,
            dose(state, DoseStage::First, rules.profile.dose.look),
            ClockEvent::LookDue,
        ),
        timed(led, swap(rules, state), ClockEvent::SwapDue),
        timed(led, seizure(rules, state), ClockEvent::SeizureLasts),
        timed(led, colour(rules, state), ClockEvent::ColourAsked),
        timed(led, recheck(rules, state), ClockEvent::RecheckDue),
        timed(
            open,
            wear(
                state,
                DoseStage::First,
                rules.protocol.timers.wears_off_from.millis,
            ),
            ClockEvent::WearsOff,
        ),
        timed(
            open,
            wear(
                state,
                DoseStage::Second,
                rules.protocol.timers.wears_off_until.millis,
            ),
            ClockEvent::WearOffSoftens,
        ),
        timed(
            running,
            same_person(rules, state),
            ClockEvent::SamePersonAsked,
        ),
        timed(running, suspended(rules, state), ClockEvent::SetAside),
    ]
    .into_iter()
    .flatten()
}

/// Whether silence on this question counts as not sure (R11).
pub(super) fn silence_counts(rules: &Rules, asking: &Asking) -> bool {
    let question = rules.protocol.questions.get(asking.question);
    question
        .silence
        .as_ref()
        .is_some_and(|when| when.holds(asking.answers))
}

impl State {
    /// When silence on the question in front will count as not sure, on the boot clock (R11).
    #[must_use]
    pub fn silence_ends(&self, rules: &Rules) -> Option<Millis> {
        silence(rules, self).filter(|_| self.lead == Lead::Helper && !self.suspended)
    }

    /// When the next check opens by itself, on the boot clock.
    #[must_use]
    pub fn next_check(&self, rules: &Rules) -> Option<Millis> {
        recheck(rules, self).filter(|_| self.lead == Lead::Helper && !self.suspended)
    }
}

fn silence(rules: &Rules, state: &State) -> Option<Millis> {
    match &state.place.phase {
        Phase::Asking(asking) if state.seizure.is_none() && silence_counts(rules, asking) => Some(
            asking
                .since
                .saturating_add(rules.protocol.timers.silence.millis),
        ),
        _ => None,
    }
}

fn unanswered(rules: &Rules, state: &State) -> Option<Millis> {
    match &state.place.phase {
        Phase::Asking(asking) if state.seizure.is_none() && !silence_counts(rules, asking) => {
            let outcome = asking.under.as_ref()?.outcome()?;
            let unanswered = if state.asks_colour(rules.protocol) {
                rules.protocol.timers.colour_silence.millis
            } else {
                rules.protocol.outcomes.get(outcome).recheck.unanswered
            };
            Some(asking.since.saturating_add(unanswered))
        }
        _ => None,
    }
}

fn card(rules: &Rules, state: &State) -> Option<Millis> {
    let advance = rules.protocol.timers.card_advance.millis;
    match &state.place.phase {
        Phase::Steps(cards) if rules.protocol.outcomes.get(cards.outcome).course == Course::Cpr => {
            Some(cards.since.saturating_add(advance))
        }
        Phase::Cpr(cpr) => Some(cpr.first_breaths?.saturating_add(advance)),
        _ => None,
    }
}

/// When the hands go back to the chest: a look in the middle of CPR is short (R14).
fn look(rules: &Rules, state: &State) -> Option<Millis> {
    match &state.place.phase {
        Phase::Asking(asking)
            if state.looks_in_cpr(rules) && !asking.look_ended && state.seizure.is_none() =>
        {
            Some(
                asking
                    .since
                    .saturating_add(rules.protocol.timers.look.millis),
            )
        }
        _ => None,
    }
}

/// When the colour of somebody who breathes but does not wake is looked at for the first time. It waits for whatever is open (R18).
fn colour(rules: &Rules, state: &State) -> Option<Millis> {
    let (Phase::Steps(cards) | Phase::Watch(cards)) = &state.place.phase else {
        return None;
    };
    let asks = rules.protocol.outcomes.get(cards.outcome).colour.is_some();
    let covered = state.seizure.is_some() || state.page.is_some();
    let clock = state.place.colour.filter(|clock| !clock.asked)?;
    let due = clock
        .since
        .saturating_add(rules.protocol.timers.colour_asked.millis);
    (asks && !covered).then_some(due.max(state.page_closed))
}

/// When somebody who breathes but does not wake is looked at closely, though there is no naloxone (R8).
fn asleep(rules: &Rules, state: &State) -> Option<Millis> {
    let row = rules.protocol.outcomes.get(state.outcome()?);
    let waits = row.dose_card.is_some() && row.course != Course::Cpr;
    let without = state.supply == Supply::None && state.last_dose().is_none();
    let since = state
        .asleep_since
        .filter(|_| waits && without && !state.asleep_long)?;
    Some(since.saturating_add(rules.profile.dose.due))
}

fn dose(state: &State, mark: DoseStage, after: Millis) -> Option<Millis> {
    let dose = state.last_dose()?;
    (dose.stage < mark).then_some(dose.at.saturating_add(after))
}

fn wear(state: &State, mark: DoseStage, after: Millis) -> Option<Millis> {
    let dose = state.last_dose()?;
    (dose.wear < mark).then_some(dose.at.saturating_add(after))
}

fn swap(rules: &Rules, state: &State) -> Option<Millis> {
    let clock = state
        .place
        .cpr_clock
        .filter(|_| state.place.phase.is_cpr())?;
    Some(
        clock
            .swap_from
            .saturating_add(rules.protocol.timers.swap.millis),
    )
}

fn seizure(rules: &Rules, state: &State) -> Option<Millis> {
    Some(
        state
            .seizure?
            .saturating_add(rules.protocol.timers.fit.millis),
    )
}

fn recheck(rules: &Rules, state: &State) -> Option<Millis> {
    let (Phase::Steps(cards) | Phase::Watch(cards)) = &state.place.phase else {
        return None;
    };
    if state.seizure.is_some() || state.page.is_some() {
        return None;
    }
    let recheck = &rules.protocol.outcomes.get(cards.outcome).recheck;
    let every = interval(recheck, state, cards)?;
    let due = cards.checked.saturating_add(every);
    Some(due.max(state.page_closed))
}

fn interval(recheck: &Recheck, state: &State, cards: &Cards) -> Option<Millis> {
    let every = recheck.every?;
    match (recheck.early, state.place.early_since) {
        (Some(early), Some(since)) if cards.checked.saturating_sub(since) < early.lasts => {
            Some(early.every)
        }
        _ => Some(every),
    }
}

fn same_person(rules: &Rules, state: &State) -> Option<Millis> {
    state.began?;
    let asks = !state.facts.same_person_asked && state.same_person_allowed(rules);
    let after = rules.protocol.timers.same_person.millis;
    asks.then_some(state.last_input.saturating_add(after))
}

fn suspended(rules: &Rules, state: &State) -> Option<Millis> {
    state.began?;
    let after = rules.protocol.timers.set_aside.millis;
    let left = state.last_input.saturating_add(after);
    // While a dose can wear off, somebody watches (R16).
    let worn_off = state.last_dose().map(|dose| {
        dose.at
            .saturating_add(rules.protocol.timers.wears_off_until.millis)
    });
    Some(worn_off.map_or(left, |worn_off| worn_off.max(left)))
}

//! Moments at which one thing ends and another begins, to the millisecond.

use super::TO_CPR;
use super::run::{Run, START, protocol};
use overdose_core::audio::{self, Cue};
use overdose_protocol::engine;
use overdose_protocol::incident::{ClockEvent, Event, Incident};

#[test]
fn the_first_round_is_over_when_its_whole_length_has_passed() {
    let (_, profile) = protocol()
        .profiles
        .iter()
        .find(|(_, profile)| !profile.after_first_round.is_empty())
        .expect("a profile with cards after the first round");
    let mut run = Run::of(&profile.name);
    run.play("Q1=no Q2=no 60s");
    let rules = run.rules();
    let cpr = run.state.place.phase.cpr().expect("the CPR screen");
    let clock = run.state.place.cpr_clock.expect("its clock");
    let over = clock.first_beat + protocol().cpr.round.length();
    let has = |now| {
        let cards = run.state.cards_beside(&rules, cpr, now);
        profile
            .after_first_round
            .iter()
            .all(|card| cards.contains(card))
    };
    assert!(!has(over - 1));
    assert!(has(over));
}

#[test]
fn the_breaths_begin_in_the_moment_in_which_the_last_push_is_over() {
    let run = Run::after(TO_CPR);
    let clock = run.state.place.cpr_clock.expect("its clock");
    let round = protocol().cpr.round;
    let cue = |now| audio::beat(&run.rules(), &run.state, now).map(|beat| beat.cue);
    let breaths = clock.beat_from + round.push_at(round.pushes);
    assert_eq!(cue(breaths - 1), Some(Cue::Push(round.pushes)));
    assert_eq!(cue(breaths), Some(Cue::Breath(1)));
    let again = clock.beat_from + round.length();
    assert!(matches!(cue(again - 1), Some(Cue::Breath(_))));
    assert_eq!(cue(again), Some(Cue::Push(1)));
}

#[test]
fn a_check_that_fell_due_under_a_page_comes_when_the_page_is_closed_and_not_before() {
    let run = Run::after("Q1=no Q2=yes 1:50 crew 20s close-page 1s");
    assert_eq!(run.times(ClockEvent::RecheckDue), [130.0]);
    // Nor is it called late: it is due in that moment.
    let mut closed = Incident::new(run.incident.header);
    for entry in run.incident.entries() {
        closed.push(*entry);
        if entry.event == Event::PageClosed {
            break;
        }
    }
    let state = engine::fold(protocol(), &closed);
    let due = engine::next_due(&run.rules(), &state).expect("a check");
    assert_eq!(due.event, ClockEvent::RecheckDue);
    assert_eq!(due.at, START + 130_000);
}

#[test]
fn after_a_way_back_to_the_pushes_two_minutes_begin_anew() {
    // Two minutes of pushes have long passed when somebody comes back to them.
    let mut run = Run::after(&format!("{TO_CPR} 1:00 breathing? Q2=yes 5:00 back back"));
    while run.front() != "A CPR" {
        run.play("back");
    }
    let swaps = run.times(ClockEvent::SwapDue).len();
    run.play("119.9s");
    assert_eq!(run.times(ClockEvent::SwapDue).len(), swaps);
    run.play("0.1s");
    assert_eq!(run.times(ClockEvent::SwapDue).len(), swaps + 1);
}

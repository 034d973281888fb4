//! Section 5: what falls due at the same moment comes in this order: silence, the end of a look, dose due, look, swap, colour, check,
//! wear-off.

use super::run::Run;
use overdose_protocol::incident::ClockEvent;

/// What the clock caused at the last moment of a script, in order.
fn last_moment(script: &str) -> Vec<ClockEvent> {
    let run = Run::after(script);
    let log = run.log();
    let end = (run.now - super::run::START) as f64 / 1000.0;
    log.into_iter()
        .filter(|(at, _)| *at == end)
        .map(|(_, event)| event)
        .collect()
}

#[test]
fn silence_comes_before_a_due_dose() {
    // Dose at 0; the question is shown at 150: both at 180.
    let events = last_moment("dose 2:30 Q1=no 30s");
    assert_eq!(events, [ClockEvent::Silence, ClockEvent::DoseDue]);
}

#[test]
fn silence_comes_before_look() {
    let events = last_moment("dose 1:30 Q1=no 30s");
    assert_eq!(events, [ClockEvent::Silence, ClockEvent::LookDue]);
}

#[test]
fn a_due_dose_comes_before_the_swap() {
    // Dose at 0; the CPR screen at 60: both at 180.
    let events = last_moment("dose 50s Q1=no Q2=no 10s 2:00");
    assert_eq!(events, [ClockEvent::DoseDue, ClockEvent::SwapDue]);
}

#[test]
fn look_comes_before_the_swap() {
    let events = last_moment("Q1=no Q2=no 20s dose 2:00");
    assert_eq!(events, [ClockEvent::LookDue, ClockEvent::SwapDue]);
}

#[test]
fn look_comes_before_the_check() {
    let events = last_moment("Q1=no Q2=yes dose 2:00");
    assert_eq!(events, [ClockEvent::LookDue, ClockEvent::RecheckDue]);
}

#[test]
fn a_due_dose_comes_before_the_check_and_its_card_waits_under_the_questions() {
    let script = "dose 1:00 Q1=no Q2=yes 2:00";
    assert_eq!(
        last_moment(script),
        [ClockEvent::DoseDue, ClockEvent::RecheckDue]
    );
    let mut run = Run::after(script);
    assert_eq!(run.front(), "B Q1");
    run.play("Q1=no Q2=yes Q3=no");
    assert_eq!(run.front(), "B B5");
}

#[test]
fn the_end_of_a_look_comes_before_a_due_dose() {
    let events = last_moment("Q1=no Q2=no 20s dose 2:50 breathing? 10s");
    assert_eq!(events, [ClockEvent::LookEnded, ClockEvent::DoseDue]);
}

#[test]
fn the_end_of_a_look_comes_before_the_look_of_a_dose_and_the_swap() {
    let events = last_moment("Q1=no Q2=no 20s dose 1:50 breathing? 10s");
    assert_eq!(
        events,
        [
            ClockEvent::LookEnded,
            ClockEvent::LookDue,
            ClockEvent::SwapDue
        ]
    );
}

#[test]
fn look_comes_before_the_colour() {
    let events = last_moment("dose 1:40 Q1=no Q2=yes 20s");
    assert_eq!(events, [ClockEvent::LookDue, ClockEvent::ColourAsked]);
}

#[test]
fn the_colour_comes_before_the_check() {
    let mut run = Run::after("Q1=no Q2=yes help 3:00 close-page 0.001s");
    assert_eq!(run.front(), "B Q3");
    assert!(run.times(ClockEvent::RecheckDue).is_empty());
    run.play("Q3=no 0.001s");
    assert_eq!(run.front(), "B Q1", "the check comes after it");
}

#[test]
fn the_swap_comes_before_wearing_off() {
    let mut script = "Q1=no Q2=no 20s dose".to_owned();
    script.push_str(&" 2:00".repeat(10));
    assert_eq!(
        last_moment(&script),
        [ClockEvent::SwapDue, ClockEvent::WearsOff]
    );
}

#[test]
fn the_check_comes_before_wearing_off() {
    // D1 is checked every five minutes from the moment it was shown; a dose given at that moment wears off from 20:00.
    let well = "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no";
    let round = format!(" 5:00 {well}");
    let script = format!("{well} Q7=no dose{} 5:00", round.repeat(3));
    assert_eq!(
        last_moment(&script),
        [ClockEvent::RecheckDue, ClockEvent::WearsOff]
    );
}

#[test]
fn late_timers_stamp_each_event_with_its_own_deadline() {
    // One long wait and many short ones give the same record.
    let mut once = Run::after("Q1=no dose");
    let mut often = once.clone();
    once.play("9:00");
    for _ in 0..540 {
        often.play("1s");
    }
    assert_eq!(once.incident, often.incident);
    assert_eq!(once.state, often.state);
}

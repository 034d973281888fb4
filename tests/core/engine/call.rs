//! R19 and R20: who calls, and whether the helper is alone, as somebody said. Words are made of it, and nothing is decided.

use super::run::{Run, START};
use super::{OUTCOMES, TO_CPR, TO_G};
use overdose_protocol::incident::{ClockEvent, Event};

fn calls(script: &str) -> bool {
    Run::after(script).state.facts.calling.is_some()
}

#[test]
fn somebody_calls_from_when_it_was_said_until_it_is_not_so() {
    let run = Run::after("Q1=no 5s calling 10s calling");
    let calling = run.state.facts.calling.expect("somebody calls");
    assert_eq!(calling.since, START + 5_000, "since the first time");
    assert!(!calls("Q1=no calling nobody-calls"));
    assert!(!calls("nobody-calls"));
}

#[test]
fn the_call_taker_who_leads_was_called() {
    assert!(calls("Q1=no T"));
    assert!(calls(&format!("{TO_CPR} T")));
    assert!(calls("Q1=no T T"), "it does not end with their lead");
    assert!(!calls("Q1=no T nobody-calls"));
}

#[test]
fn it_ends_where_it_gets_worse_unless_somebody_with_them_knows() {
    let e = "Q1=yes Q2=yes Q3=yes";
    for (script, goes_on) in [
        (format!("{e} calling check Q1=no Q2=no"), false),
        (format!("{e} calling check Q1=no Q2=yes"), false),
        (format!("{e} calling S"), false),
        ("Q1=no Q2=yes calling 20s Q3=yes Q2r=no".to_owned(), false),
        // The call taker or the crew learns of it.
        (format!("{e} calling T T S"), true),
        (format!("{e} calling crew close-page S"), true),
        (format!("{e} T S"), true),
        // No worse.
        (format!("{e} calling check Q1=yes Q2=yes Q3=yes"), true),
        (format!("{TO_CPR} calling breathing? Q2=yes"), true),
        (format!("{TO_CPR} calling breathing? Q2=yes S"), true),
        (format!("{TO_G} calling 9:00"), true),
        // The first outcome after it is the one that was told.
        ("calling Q1=no Q2=no".to_owned(), true),
        ("calling Q1=no Q2=yes S".to_owned(), false),
        // Said again it holds for the worse.
        (format!("{e} calling S calling next next"), true),
    ] {
        assert_eq!(calls(&script), goes_on, "{script}");
    }
}

#[test]
fn what_got_worse_stands_until_it_is_said_again() {
    let mut run = Run::after("Q1=yes Q2=yes Q3=yes calling S");
    assert!(run.state.facts.call_again);
    run.play("20s");
    assert!(run.state.facts.call_again);
    run.play("calling");
    assert!(!run.state.facts.call_again);
    for ends in ["nobody-calls", "T", "crew"] {
        let run = Run::after(&format!("Q1=yes Q2=yes Q3=yes calling S {ends}"));
        assert!(!run.state.facts.call_again, "{ends}");
    }
    assert!(!Run::after("Q1=yes Q2=yes Q3=yes S").state.facts.call_again);
}

#[test]
fn a_resumed_incident_has_nobody_on_the_phone_and_beats_from_one() {
    let mut run = Run::after(&format!("{TO_CPR} calling 10s resumed"));
    assert!(run.state.facts.calling.is_none());
    assert_eq!(run.front(), "A CPR");
    let beat = overdose_core::audio::beat(&run.rules(), &run.state, run.now).expect("a beat");
    assert_eq!(beat.cue, overdose_core::audio::Cue::Push(1));
    run.play("1:50");
    assert_eq!(run.times(ClockEvent::SwapDue), [140.0], "clocks run on");
}

#[test]
fn who_calls_and_who_is_alone_change_neither_cards_nor_clocks() {
    let scripts = OUTCOMES.into_iter().map(|(_, script, _)| script);
    for script in scripts.chain(["", "Q1=no", TO_CPR, TO_G]) {
        for said in [Event::Calling(true), Event::Alone(true)] {
            let mut plain = Run::after(script);
            let mut told = plain.clone();
            plain.event(Event::Touched);
            told.event(said);
            for word in ["25s", "2:10", "next", "S", "dose", "4:00", "back"] {
                plain.play(word);
                told.play(word);
                assert_eq!(plain.state.place, told.state.place, "{script}: {said:?}");
                assert!(plain.state.is_same_but_for_facts(&told.state), "{script}");
            }
            assert_eq!(plain.log(), told.log(), "{script}: {said:?}");
        }
    }
}

#[test]
fn alone_is_said_and_not_switched() {
    for (script, alone) in [
        ("alone alone", true),
        ("alone helped", false),
        ("alone helped helped", false),
        ("helped", false),
        ("Q1=no Q2=no alone S T crew close-page", true),
    ] {
        assert_eq!(Run::after(script).state.facts.alone, alone, "{script}");
    }
}

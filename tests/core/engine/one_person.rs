//! R12 and R13: one person, one incident, and only *Close* ends it.

use super::run::{Run, START};
use super::{OUTCOMES, TO_CPR, TO_G, rows};
use overdose_protocol::incident::{ClockEvent, CloseReason, Overlay};

/// When *Same person?* was asked, in seconds after the last input.
fn asked(script: &str) -> Option<f64> {
    let mut run = Run::after(script);
    let input = (run.now - START) as f64 / 1000.0;
    run.play("59:00");
    let times = run.times(ClockEvent::SamePersonAsked);
    assert!(times.len() <= 1, "{script}: once");
    times.first().map(|at| at - input)
}

#[test]
fn after_ten_minutes_without_input_the_line_appears_but_never_in_a_b_or_the_handover() {
    let minutes = Some(600.0);
    assert_eq!(asked(""), None, "before anything happened");
    assert_eq!(asked("Q1=yes"), minutes);
    assert_eq!(asked("Q1=yes Q2=yes Q3=yes"), minutes);
    assert_eq!(asked("Q1=yes Q2=yes Q3=no Q4=yes"), minutes);
    assert_eq!(asked(TO_G), minutes);
    for (letter, script, _) in OUTCOMES {
        let expected = (letter != "A" && letter != "B").then_some(600.0);
        assert_eq!(asked(script), expected, "{letter}");
    }
    assert_eq!(asked("Q1=no"), None, "silence leads to A");
    assert_eq!(asked("Q1=yes Q2=yes Q3=yes crew"), None);
    assert_eq!(asked("Q1=no Q2=yes check"), None, "a question over B");
}

#[test]
fn the_line_covers_nothing_and_any_input_starts_its_time_anew() {
    assert_eq!(asked("Q1=yes 9:59 touch"), Some(600.0));
    let mut run = Run::after("Q1=yes");
    let before = run.place();
    run.play("10:00");
    assert!(run.state.facts.same_person_asked);
    assert_eq!(run.place(), before);
    run.play("same");
    assert!(!run.state.facts.same_person_asked);
    run.play("9:59");
    assert!(!run.state.facts.same_person_asked);
    run.play("1s");
    assert!(run.state.facts.same_person_asked);
}

#[test]
fn after_an_hour_without_input_every_phase_is_set_aside() {
    let scripts = OUTCOMES.into_iter().map(|(_, script, _)| script.to_owned());
    let more = [
        "Q1=yes",
        TO_CPR,
        TO_G,
        "Q1=no Q2=no crew",
        "Q1=no Q2=yes T",
        "Q1=yes help",
    ];
    for script in scripts.chain(more.map(str::to_owned)) {
        let mut run = Run::after(&script);
        // Silence may still lead to the CPR screen, so count from the last input only.
        run.play("touch 59:59");
        assert!(!run.state.suspended, "{script}");
        run.play("1s");
        assert!(run.state.suspended, "{script}");
        assert_eq!(run.state.page, None, "{script}");
    }
}

#[test]
fn nothing_is_set_aside_before_anything_happened() {
    assert!(Run::after("59:59 59:59").incident.entries().is_empty());
}

#[test]
fn an_incident_with_a_dose_is_set_aside_only_when_its_watch_is_over_and_asks_nothing_then() {
    let mut run = Run::after("Q1=yes Q2=yes Q3=yes dose");
    run.play("59:59 1s");
    assert!(!run.state.suspended);
    run.play("29:59");
    assert!(!run.state.suspended);
    run.play("1s");
    assert!(run.state.suspended);
    assert_eq!(run.times(ClockEvent::WearOffSoftens), [5400.0]);
    assert_eq!(run.times(ClockEvent::SetAside), [5400.0]);
    let before = run.log().len();
    run.play("59:00");
    assert_eq!(run.log().len(), before);
}

#[test]
fn an_incident_is_set_aside_an_hour_after_the_last_input_and_ninety_minutes_after_the_last_dose() {
    for (script, at) in [
        ("touch", 60),
        ("dose", 90),
        ("dose 20:00 touch", 90),
        ("dose 40:00 touch", 100),
        ("dose 30:00 dose", 120),
        ("dose 30:00 dose correct", 90),
        ("dose correct", 60),
        ("none-here", 60),
        ("dose none-here", 90),
    ] {
        let mut run = Run::after(&format!("Q1=yes Q2=yes Q3=yes {script}"));
        run.play("59:59 59:59");
        let times = run.times(ClockEvent::SetAside);
        assert_eq!(times, [f64::from(at) * 60.0], "{script}");
    }
}

#[test]
fn a_set_aside_incident_comes_back_with_all_clocks_right() {
    let mut run = Run::after("Q1=yes Q2=yes Q3=yes next dose");
    let before = run.place();
    run.play("59:59 59:59 bring-back");
    assert!(!run.state.suspended);
    assert_eq!(run.state.began, Some(START));
    assert_eq!(run.state.last_dose().map(|dose| dose.at), Some(START));
    assert_eq!(run.letter(), "E");
    assert_eq!(before.floor, run.state.place.floor);
    run.play("59s");
    assert_ne!(run.shows(), "Q1", "its times start anew");
    run.play("1s");
    assert_eq!(run.shows(), "Q1");
    // The swap cue too: two minutes after it came back.
    let mut run = Run::after("Q1=no Q2=no 20s");
    run.play("59:59 1s");
    assert!(run.state.suspended);
    run.play("5:00 bring-back 1:59");
    let swaps = run.times(ClockEvent::SwapDue).len();
    run.play("1s");
    assert_eq!(run.times(ClockEvent::SwapDue).len(), swaps + 1);
    assert_eq!(
        run.state.place.cpr_clock.map(|clock| clock.since),
        Some(START + 20_000)
    );
}

#[test]
fn crew_opens_the_handover_while_everything_goes_on() {
    let run = Run::after("Q1=no crew 50s");
    assert_eq!(
        (run.front().as_str(), run.state.page),
        ("A CPR", Some(Overlay::Handover))
    );
    assert_eq!(run.state.crew, Some(START));
    // The first arrival counts.
    let run = Run::after("Q1=no Q2=no crew 10s close-page 5s crew");
    assert_eq!(run.state.crew, Some(START));
}

#[test]
fn only_close_on_the_handover_ends_an_incident_with_each_reason() {
    rows(&[
        ("intl", "Q1=no Q2=no close", "A A3"),
        ("intl", "Q1=no Q2=no crew close-page close", "A A3"),
        ("intl", "Q1=no Q2=no help close", "A A3"),
        ("intl", "Q1=no Q2=no crew close", "A closed"),
    ]);
    for (word, reason) in [
        ("close", CloseReason::CrewTookOver),
        ("left", CloseReason::PersonLeft),
        ("other", CloseReason::Other),
        ("false-alarm", CloseReason::FalseAlarm),
    ] {
        let run = Run::after(&format!("Q1=yes Q2=yes Q3=yes crew {word}"));
        let overdose_protocol::engine::Phase::Closed(closed) = &run.state.place.phase else {
            panic!("{word} closes");
        };
        assert_eq!(closed.reason, reason);
    }
}

#[test]
fn nothing_happens_to_a_closed_incident() {
    let mut run = Run::after("Q1=no Q2=no 20s dose crew close");
    let before = run.state.clone();
    let log = run.log().len();
    run.play(
        "S dose next Q1=no check breathing? T AED child age=baby none-here calling alone weak fit crew close 59:59 59:59 59:59",
    );
    assert_eq!(run.state.place, before.place);
    assert_eq!(run.state.doses, before.doses);
    assert_eq!(run.state.lead, before.lead);
    assert_eq!(run.log().len(), log);
}

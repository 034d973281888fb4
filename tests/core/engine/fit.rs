//! R11 and section 1: a shaking fit.

use super::run::{Run, START};
use super::{OUTCOMES, TO_CPR, TO_G, rows};
use overdose_protocol::incident::ClockEvent;

#[test]
fn a_fit_has_its_own_clock_from_anywhere() {
    for script in ["", "Q1=no", "Q1=no Q2=no", TO_CPR, "Q1=no Q2=yes", TO_G] {
        let mut run = Run::after(script);
        run.play("5s fit 10s fit");
        assert_eq!(run.state.seizure, Some(run.now - 10_000), "{script}");
    }
}

#[test]
fn a_fit_suspends_the_silence_and_closing_it_gives_back_what_was_left() {
    rows(&[
        ("intl", "Q1=no 20s fit 1:50", "- Q2"),
        ("intl", "Q1=no 20s fit 1:50 fit-ends 9.9s", "- Q2"),
        ("intl", "Q1=no 20s fit 1:50 fit-ends 10s", "A A3"),
        ("intl", "Q1=yes Q2=no 20s fit 1:50 fit-ends 9.9s", "- Q1c"),
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=yes 20s fit 1:00 fit-ends 10s",
            "A A3",
        ),
    ]);
}

#[test]
fn two_fits_in_one_silence_suspend_it_twice() {
    rows(&[
        (
            "intl",
            "Q1=no 10s fit 1:00 fit-ends 10s fit 1:00 fit-ends 9.9s",
            "- Q2",
        ),
        (
            "intl",
            "Q1=no 10s fit 1:00 fit-ends 10s fit 1:00 fit-ends 10s",
            "A A3",
        ),
    ]);
}

#[test]
fn after_two_minutes_a_fit_leads_to_the_breathing_question_with_new_thirty_seconds() {
    for script in [
        "",
        "Q1=no 20s",
        "Q1=yes",
        "Q1=no Q2=yes",
        "Q1=yes Q2=yes Q3=yes",
        TO_G,
    ] {
        let mut run = Run::after(script);
        run.play("fit 1:59");
        assert!(run.state.seizure.is_some(), "{script}");
        run.play("1s");
        assert_eq!(
            (run.shows().as_str(), run.state.seizure),
            ("Q2", None),
            "{script}"
        );
        run.play("29.9s");
        assert_eq!(run.shows(), "Q2", "{script}");
        run.play("0.1s");
        assert_eq!(run.front(), "A A3", "{script}");
    }
}

#[test]
fn on_the_cpr_screen_a_long_fit_asks_and_silence_returns_to_the_screen() {
    let mut run = Run::after(&format!("{TO_CPR} fit 2:00"));
    assert_eq!(run.front(), "A Q2");
    assert!(run.state.place.phase.is_cpr());
    run.play("30s");
    assert_eq!(run.front(), "A CPR");
}

#[test]
fn closing_a_fit_returns_to_the_same_place_or_asks_for_the_breathing() {
    for script in [
        "",
        "Q1=no",
        "Q1=yes Q2=no",
        "Q1=no Q2=no",
        TO_CPR,
        "Q1=no Q2=yes check",
    ] {
        let mut run = Run::after(script);
        let before = run.place();
        run.play("fit 5s fit-ends");
        assert_eq!(run.place(), before, "{script}");
    }
    let others = OUTCOMES.into_iter().filter(|(letter, _, _)| *letter != "A");
    for script in others.map(|(_, script, _)| script).chain([TO_G]) {
        let run = Run::after(&format!("{script} fit 5s fit-ends"));
        assert_eq!(run.shows(), "Q2", "{script}");
    }
}

#[test]
fn the_question_after_a_fit_leads_where_it_always_leads() {
    rows(&[
        ("intl", "Q1=yes Q2=yes Q3=yes fit fit-ends Q2=yes", "B B1"),
        ("intl", "Q1=yes Q2=yes Q3=yes fit fit-ends Q2=no", "A A3"),
        ("intl", "Q1=yes Q2=yes Q3=yes fit fit-ends back", "E E1"),
        ("intl", "Q1=no Q2=yes next fit fit-ends Q2=yes", "B B3"),
    ]);
}

#[test]
fn no_check_opens_during_a_fit() {
    let run = Run::after("Q1=yes Q2=yes Q3=yes 50s fit 1:59");
    assert!(run.times(ClockEvent::RecheckDue).is_empty());
    // Nor does an open check time out.
    rows(&[
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check 10s fit 1:00 fit-ends 9.9s",
            "E Q1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check 10s fit 1:00 fit-ends 10s",
            "E E1",
        ),
    ]);
}

#[test]
fn cards_and_beat_go_on_during_a_fit() {
    let run = Run::after("Q1=no Q2=no fit 20s");
    assert_eq!(
        (run.front().as_str(), run.state.seizure),
        ("A CPR", Some(START))
    );
}

#[test]
fn the_question_after_a_long_fit_is_not_hidden_by_help() {
    let run = Run::after("Q1=no fit 1:00 help 1:00");
    assert_eq!((run.front().as_str(), run.state.page), ("- Q2", None));
}

#[test]
fn closing_the_incident_ends_a_fit() {
    let run = Run::after("Q1=no Q2=yes fit crew close");
    assert_eq!(
        (run.front().as_str(), run.state.seizure),
        ("B closed", None)
    );
}

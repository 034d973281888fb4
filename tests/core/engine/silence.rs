//! R11: silence is never calm.

use super::run::Run;
use super::{PROFILES, rows};
use overdose_protocol::incident::ClockEvent;

#[test]
fn thirty_seconds_of_silence_on_the_breathing_question_count_as_not_sure() {
    for (profile, _) in PROFILES {
        rows(&[
            (profile, "Q1=no 29.999s", "- Q2"),
            (profile, "Q1=no 30s", "A A3"),
            (profile, "Q1=not_sure 30s", "A A3"),
        ]);
    }
    let run = Run::after("4s Q1=no 45s");
    assert_eq!(run.times(ClockEvent::Silence), [34.0]);
}

#[test]
fn silence_needs_no_key_to_reach_the_cpr_screen_and_to_stay_there() {
    for (profile, cards) in PROFILES {
        let until_cpr = 30 + 10 * cards.len();
        rows(&[
            (profile, &format!("Q1=no {until_cpr}s"), "A CPR"),
            (profile, &format!("Q1=no {until_cpr}s 50:00"), "A CPR"),
        ]);
    }
}

#[test]
fn the_same_silence_holds_on_both_tie_breakers() {
    rows(&[
        ("intl", "Q1=yes Q2=no 29.9s", "- Q1c"),
        ("intl", "Q1=yes Q2=no 30s", "A A3"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes 29.9s", "B Q2r"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes 30s", "A A3"),
    ]);
}

#[test]
fn silence_holds_in_checks_once_the_person_may_not_be_awake() {
    rows(&[
        ("intl", "Q1=no Q2=yes check Q1=no 29.9s", "B Q2"),
        ("intl", "Q1=no Q2=yes check Q1=no 30s", "A A3"),
        ("intl", "Q1=yes Q2=yes Q3=yes check Q1=not_sure 30s", "A A3"),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check Q1=yes Q2=no 29.9s",
            "E Q1c",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check Q1=yes Q2=no 30s",
            "A A3",
        ),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=yes check Q1=no 30s", "A A3"),
        (
            "intl",
            "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no check Q1=no 30s",
            "A A3",
        ),
        ("intl", "Q1=no Q2=no 20s check Q1=no 30s", "A CPR"),
    ]);
}

#[test]
fn silence_never_answers_a_question_of_an_awake_person_at_the_start() {
    rows(&[
        ("intl", "59:59", "- Q1"),
        ("intl", "Q1=yes 59:59", "- Q2"),
        ("intl", "Q1=yes Q2=yes 59:59", "- Q3"),
    ]);
    assert!(Run::after("59:59").incident.entries().is_empty());
}

#[test]
fn only_an_answer_back_or_not_breathing_stops_the_time() {
    for other in [
        "help",
        "help close-page",
        "count",
        "touch",
        "dose",
        "child",
        "next",
        "same",
        "crew",
    ] {
        let mut run = Run::after(&format!("Q1=no 15s {other} 14.9s"));
        assert_eq!(run.front(), "- Q2", "{other}");
        run.play("0.1s");
        assert_eq!(run.front(), "A A3", "{other}");
    }
    let stopped = Run::after("Q1=no 15s back 15s");
    assert_eq!(stopped.front(), "- Q1");
    assert!(stopped.log().is_empty());
    // Back to the breathing question: a new 30 s.
    rows(&[
        ("intl", "Q1=yes Q2=no 20s back back Q1=no 29.9s", "- Q2"),
        ("intl", "Q1=no 20s Q2=yes back 29.9s", "- Q2"),
        ("intl", "Q1=no 20s Q2=yes back 30s", "A A3"),
    ]);
}

#[test]
fn silence_closes_help_so_that_the_order_can_be_seen() {
    let run = Run::after("Q1=no help 30s");
    assert_eq!((run.front().as_str(), run.state.page), ("A A3", None));
}

#[test]
fn breathing_again_answered_by_silence_returns_to_the_cpr_screen_as_it_was() {
    let mut run = Run::after("Q1=no Q2=no 20s 60s");
    let before = run.place();
    run.play("breathing?");
    assert_eq!(run.front(), "A Q2");
    assert!(run.state.place.phase.is_cpr(), "the beat goes on");
    run.play("30s");
    assert_eq!(run.place().phase, before.phase);
    assert_eq!(run.place().cpr_clock, before.cpr_clock);
}

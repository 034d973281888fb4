//! R18: the colour of somebody who breathes but does not wake.

use super::rows;
use super::run::Run;
use overdose_protocol::definition::Answer;
use overdose_protocol::incident::ClockEvent;

const B: &str = "Q1=no Q2=yes";

#[test]
fn twenty_seconds_after_b_was_shown_the_colour_is_a_question_of_its_own() {
    rows(&[
        ("intl", "Q1=no Q2=yes 19.9s", "B B1"),
        ("intl", "Q1=no Q2=yes 20s", "B Q3"),
        ("intl", "Q1=no Q2=yes 15s next 5s", "B Q3"),
        ("intl", "Q1=no Q2=yes next 20s Q3=no", "B B3"),
        // Also after CPR.
        ("intl", "Q1=no Q2=no 20s breathing? Q2=yes 20s", "B Q3"),
    ]);
}

#[test]
fn on_the_cards_the_answer_keys_are_dead() {
    for script in [B, "Q1=no Q2=yes 20s Q3=no", "Q1=no Q2=yes 20s 30s"] {
        let run = Run::after(script);
        for name in ["Q1", "Q2", "Q2r", "Q3"] {
            for answer in Answer::ALL {
                let mut answered = run.clone();
                answered.answer(name, answer);
                assert_eq!(answered.place(), run.place(), "{script}: {name}");
                assert_eq!(answered.state.asked(), None, "{script}: {name}");
            }
        }
    }
}

#[test]
fn it_is_asked_by_itself_once_for_each_first_showing_of_b() {
    for (script, times) in [
        ("Q3=no", vec![20.0]),
        ("30s", vec![20.0]),
        ("Q3=yes Q2r=yes", vec![20.0]),
        // To A and back.
        ("S next next breathing? Q2=yes", vec![20.0]),
        ("Q3=yes Q2r=no next next breathing? Q2=yes", vec![20.0]),
        ("back", vec![20.0]),
        ("Q3=no back back", vec![20.0]),
        // Found awake meanwhile, and asleep again.
        (
            "Q3=no check Q1=yes Q2=yes Q3=yes check Q1=no Q2=yes",
            vec![20.0, 40.0],
        ),
        (
            "Q3=no check Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no check Q1=no Q2=yes",
            vec![20.0, 40.0],
        ),
    ] {
        let run = Run::after(&format!("{B} 20s {script} 50s"));
        assert_eq!(run.times(ClockEvent::ColourAsked), times, "{script}");
    }
}

#[test]
fn coming_back_before_it_was_asked_starts_no_new_time() {
    // Ten seconds on B, some on A: it comes at once when that is over.
    let run = Run::after(&format!("{B} 10s S 15s breathing? Q2=yes 0.001s"));
    assert_eq!(run.front(), "B Q3");
    let run = Run::after(&format!("{B} 10s S 5s breathing? Q2=yes 4.9s"));
    assert_eq!(run.front(), "B B1");
}

#[test]
fn it_waits_for_a_question_help_a_fit_the_handover_and_whoever_leads() {
    rows(&[
        ("intl", "Q1=no Q2=yes 10s help 30s", "B B1"),
        (
            "intl",
            "Q1=no Q2=yes 10s help 30s close-page 0.001s",
            "B Q3",
        ),
        ("intl", "Q1=no Q2=yes 10s crew 30s", "B B1"),
        (
            "intl",
            "Q1=no Q2=yes 10s crew 30s close-page 0.001s",
            "B Q3",
        ),
        ("intl", "Q1=no Q2=yes 10s fit 30s", "B B1"),
        ("intl", "Q1=no Q2=yes 10s fit 30s fit-ends", "B Q2"),
        (
            "intl",
            "Q1=no Q2=yes 10s fit 30s fit-ends Q2=yes 0.001s",
            "B Q3",
        ),
        ("intl", "Q1=no Q2=yes 10s T 30s", "B B1"),
        ("intl", "Q1=no Q2=yes 10s T 30s T 0.001s", "B Q3"),
        ("intl", "Q1=no Q2=yes 15s check 10s", "B Q1"),
        ("intl", "Q1=no Q2=yes 15s check Q1=no 10s", "B Q2"),
        // A check asks for it: not once more by itself.
        (
            "intl",
            "Q1=no Q2=yes 15s check Q1=no Q2=yes Q3=no 1:00",
            "B B1",
        ),
    ]);
    let run = Run::after(&format!("{B} 10s help 30s close-page 1s"));
    assert_eq!(
        run.times(ClockEvent::ColourAsked),
        [40.0],
        "not stamped into the past"
    );
}

#[test]
fn silence_leads_back_to_the_card_blank_and_without_a_mark() {
    for (script, opens) in [
        ("Q1=no Q2=yes next 20s", 2),
        ("Q1=no Q2=yes next 20s Q3=no check Q1=no Q2=yes", 2),
    ] {
        let mut run = Run::after(script);
        run.play("29.9s");
        assert_eq!(run.front(), "B Q3", "{script}");
        run.play("0.1s");
        assert_eq!(run.front(), "B B3", "{script}");
        assert_eq!(run.state.place.answers.count(), opens, "{script}");
        let overdose_protocol::engine::Phase::Steps(cards) = &run.state.place.phase else {
            panic!("{script}: cards");
        };
        assert!(!cards.unanswered, "{script}: nobody was asked to answer");
        assert_eq!(run.floor(), "G", "{script}");
    }
}

#[test]
fn the_answer_to_q2_still_stands_when_nobody_says_the_colour() {
    let run = Run::after(&format!("{B} 2:00 Q1=no Q2=yes 30s"));
    assert_eq!(run.front(), "B B1");
    assert!(run.times(ClockEvent::Silence).is_empty());
}

#[test]
fn the_colour_alone_does_not_move_the_check() {
    for answer in ["Q3=no", "30s", "5s Q3=no"] {
        let run = Run::after(&format!("{B} 20s {answer} 2:00"));
        assert_eq!(run.times(ClockEvent::RecheckDue), [120.0], "{answer}");
    }
    // A look at the breathing does.
    let run = Run::after(&format!("{B} 20s Q3=yes 5s Q2r=yes 2:05"));
    assert_eq!(run.times(ClockEvent::RecheckDue), [145.0]);
}

#[test]
fn its_time_starts_anew_when_the_call_taker_gives_the_lead_back() {
    rows(&[
        ("intl", "Q1=no Q2=yes 20s 25s T 20s T 29.9s", "B Q3"),
        ("intl", "Q1=no Q2=yes 20s 25s T 20s T 30s", "B B1"),
    ]);
}

//! Section 5, checks: when they open, what they ask, and what happens when nobody answers.

use super::run::Run;
use super::{OUTCOMES, TO_G, rows};
use overdose_protocol::incident::ClockEvent;

const D1: &str = "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no";
const D2: &str = "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=yes";
const SIX_WELL: &str = "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no";

/// The questions of a check whose answers are all safe, until something else is in front.
fn asked(script: &str) -> Vec<String> {
    let mut run = Run::after(&format!("{script} check"));
    let mut asked = Vec::new();
    while run.shows().starts_with('Q') {
        let name = run.shows();
        let safe = if name == "Q1" || name == "Q2" || name == "Q1c" || name == "Q2r" {
            "yes"
        } else {
            "no"
        };
        run.play(&format!("{name}={safe}"));
        asked.push(name);
    }
    asked
}

#[test]
fn each_outcome_opens_its_check_by_itself_after_its_time() {
    let times = [
        ("B", "1:59"),
        ("E", "59s"),
        ("C", "1:59"),
        ("D2", "4:59"),
        ("D1", "4:59"),
    ];
    for (letter, almost) in times {
        let (_, script, _) = OUTCOMES
            .into_iter()
            .find(|(known, _, _)| *known == letter)
            .expect("an outcome");
        let mut run = Run::after(script);
        run.play(almost);
        assert!(!run.shows().starts_with('Q'), "{letter}");
        run.play("1s");
        assert_eq!(run.front(), format!("{letter} Q1"));
    }
}

#[test]
fn g_is_checked_every_two_minutes_for_ten_minutes_then_every_five() {
    let mut run = Run::after(TO_G);
    let started = run.now;
    let mut times = Vec::new();
    for _ in 0..9 {
        while run.shows() != "Q1" {
            run.play("1s");
        }
        times.push((run.now - started) / 1000);
        run.play(SIX_WELL);
        assert_eq!(run.letter(), "G");
    }
    assert_eq!(times, [120, 240, 360, 480, 600, 900, 1200, 1500, 1800]);
}

#[test]
fn the_ten_minutes_of_g_count_from_the_first_g_since_the_last_rescue() {
    let mut run = Run::after(TO_G);
    for _ in 0..4 {
        run.play("2:00").play(SIX_WELL);
    }
    assert_eq!(run.letter(), "G");
    // Eight minutes have passed. Not breathing, then awake again: ten new minutes.
    run.play("S next next check").play(SIX_WELL);
    assert_eq!(run.letter(), "G");
    for _ in 0..5 {
        run.play("1:59");
        assert_eq!(run.shows(), "G1");
        run.play("1s");
        assert_eq!(run.shows(), "Q1");
        run.play(SIX_WELL);
    }
    run.play("4:59");
    assert_eq!(run.shows(), "G1");
    run.play("1s");
    assert_eq!(run.shows(), "Q1");
}

#[test]
fn a_check_asks_only_what_can_still_change_the_outcome() {
    assert_eq!(asked("Q1=no Q2=no"), ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
    assert_eq!(asked("Q1=no Q2=yes"), ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
    assert_eq!(asked("Q1=yes Q2=yes Q3=yes"), ["Q1", "Q2", "Q3"]);
    assert_eq!(asked("Q1=yes Q2=yes Q3=no Q4=yes"), ["Q1", "Q2", "Q3"]);
    assert_eq!(asked(TO_G), ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
    assert_eq!(asked(D2), ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
    assert_eq!(asked(D1), ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
    rows(&[
        // Not awake: two questions, then the colour.
        ("intl", "Q1=no Q2=yes check Q1=no Q2=yes", "B Q3"),
        ("intl", "Q1=no Q2=yes check Q1=no Q2=yes Q3=no", "B B1"),
        ("intl", "Q1=no Q2=yes check Q1=no Q2=yes Q3=yes", "B Q2r"),
        (
            "intl",
            "Q1=no Q2=yes check Q1=no Q2=yes Q3=not_sure",
            "B Q2r",
        ),
        (
            "intl",
            "Q1=no Q2=yes check Q1=no Q2=yes Q3=yes Q2r=no",
            "A A3",
        ),
        ("intl", "Q1=no Q2=no 20s check Q1=no Q2=yes", "B B1"),
        ("intl", "Q1=no Q2=no 20s check Q1=no Q2=no", "A CPR"),
        ("intl", "Q1=yes Q2=yes Q3=yes check Q1=yes Q2=no", "E Q1c"),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check Q1=yes Q2=no Q1c=yes",
            "E E1",
        ),
    ]);
}

#[test]
fn a_check_can_find_worse() {
    for (_, script, _) in OUTCOMES {
        for (answers, worse) in [
            ("Q1=no Q2=no", "A"),
            ("Q1=not_sure Q2=not_sure", "A"),
            ("Q1=no Q2=yes", "B"),
        ] {
            let run = Run::after(&format!("{script} check {answers}"));
            assert_eq!(run.letter(), worse, "{script}");
        }
    }
    rows(&[
        (
            "intl",
            &format!("{D1} check Q1=yes Q2=yes Q3=no Q4=yes"),
            "C C1",
        ),
        ("intl", &format!("{D2} check Q1=yes Q2=yes Q3=yes"), "E E1"),
        (
            "intl",
            &format!("{TO_G} check Q1=yes Q2=yes Q3=no Q4=no Q5=yes"),
            "C C1",
        ),
    ]);
}

#[test]
fn a_check_starts_blank_except_the_risk_of_d1_which_counts_as_no() {
    rows(&[
        ("intl", &format!("{D1} check {SIX_WELL}"), "D1 D1a"),
        ("intl", &format!("{D2} check {SIX_WELL}"), "D2 D2a"),
    ]);
    let mut run = Run::after("Q1=no Q2=yes 20s Q3=no check Q1=no Q2=yes");
    assert_eq!(run.front(), "B Q3", "the colour is asked again");
    let mut silent = run.clone();
    silent.play("30s");
    assert_eq!(silent.front(), "B B1");
    assert_eq!(
        silent.state.place.answers.count(),
        2,
        "silence leaves it blank"
    );
    run.play("Q3=yes");
    assert_eq!(run.front(), "B Q2r");
}

#[test]
fn the_instructions_go_on_where_they_were_after_a_check_that_changes_nothing() {
    rows(&[
        (
            "intl",
            "Q1=no Q2=yes next next 2:00 Q1=no Q2=yes Q3=no",
            "B B2",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes next next 60s Q1=yes Q2=yes Q3=yes",
            "E E2",
        ),
        ("intl", "Q1=no Q2=no 20s check Q1=no Q2=no", "A CPR"),
    ]);
}

#[test]
fn an_interval_runs_from_the_outcome_the_answer_or_the_time_out() {
    let run = Run::after("5s Q1=no Q2=yes 2:10 Q1=no 5s Q2=yes 5s Q3=no 2:20 2:20");
    // Shown at 5; the colour asked at 25, timed out at 55, which moves nothing; checked at 125, answered at 145; checked at 265,
    // timed out at 285; checked at 405, out at 425.
    assert_eq!(run.times(ClockEvent::ColourAsked), [25.0]);
    assert_eq!(run.times(ClockEvent::RecheckDue), [125.0, 265.0, 405.0]);
    assert_eq!(run.times(ClockEvent::Unanswered), [55.0, 285.0, 425.0]);
}

#[test]
fn an_unanswered_check_gives_way_after_twenty_seconds_in_b_c_and_e_and_sixty_in_d_and_g() {
    let times = [
        ("Q1=no Q2=yes next 20s Q3=no", "B B3", "19.9s", "0.1s"),
        ("Q1=yes Q2=yes Q3=yes next", "E E3", "19.9s", "0.1s"),
        ("Q1=yes Q2=yes Q3=no Q4=yes next", "C C2", "19.9s", "0.1s"),
        (D2, "D2 D2a", "59.9s", "0.1s"),
        (D1, "D1 D1a", "59.9s", "0.1s"),
        (TO_G, "G G1", "59.9s", "0.1s"),
    ];
    for (script, front, almost, rest) in times {
        let mut run = Run::after(script);
        run.play("check").play(almost);
        assert_eq!(run.shows(), "Q1", "{script}");
        run.play(rest);
        assert_eq!(
            run.front(),
            front,
            "{script}: the last instruction, nothing downgraded"
        );
    }
}

#[test]
fn an_unanswered_check_of_d_brings_the_call_card() {
    for letter in ["D1", "D2"] {
        let row = super::run::protocol()
            .outcomes
            .get(super::run::outcome(letter));
        let card = row.recheck.unanswered_card.map(super::run::card_name);
        assert_eq!(card, Some("K1"), "{letter}");
    }
}

#[test]
fn a_check_is_broken_off_in_the_middle_too_while_no_answer_was_dangerous() {
    rows(&[
        ("intl", "Q1=no Q2=yes 20s Q3=no check Q1=yes 20s", "B B1"),
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=no check Q1=yes Q2=yes 20s",
            "B B1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes check Q1=yes Q2=yes 20s",
            "E E1",
        ),
    ]);
}

#[test]
fn each_question_of_a_check_has_its_own_time() {
    rows(&[
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=no check 15s Q1=yes 19.9s",
            "B Q2",
        ),
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=no check 15s Q1=yes 20s",
            "B B1",
        ),
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=no check 15s Q1=no 29.9s",
            "B Q2",
        ),
    ]);
}

#[test]
fn a_check_waits_while_help_handover_or_a_question_is_open() {
    rows(&[
        ("intl", "Q1=yes Q2=yes Q3=yes help 5:00", "E E1"),
        ("intl", "Q1=yes Q2=yes Q3=yes crew 5:00", "E E1"),
        (
            "intl",
            "Q1=no Q2=yes help 1:40 close-page 0.001s Q3=yes 29s",
            "B Q2r",
        ),
        // It comes when the page is closed.
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes help 5:00 close-page 0.001s",
            "E Q1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes crew 5:00 close-page 0.001s",
            "E Q1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes help 30s close-page 29.9s",
            "E E1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=yes help 30s close-page 30s",
            "E Q1",
        ),
    ]);
    let run = Run::after("Q1=yes Q2=yes Q3=yes help 5:00 close-page 1s");
    assert_eq!(
        run.times(ClockEvent::RecheckDue),
        [300.0],
        "not stamped into the past"
    );
}

#[test]
fn check_again_asks_at_once() {
    rows(&[
        ("intl", "check", "- Q1"),
        ("intl", "Q1=no check", "- Q2"),
        ("intl", "Q1=no Q2=yes check", "B Q1"),
        ("intl", "Q1=no Q2=yes 20s check", "B Q3"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes check", "B Q2r"),
        ("intl", TO_G, "G G1"),
    ]);
}

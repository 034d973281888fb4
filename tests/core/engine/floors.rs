//! R9 and R17: what was seen stays, and *Not breathing* leads to CPR from everywhere.

use super::run::Run;
use super::{OUTCOMES, TO_G, rows};

/// A whole round that finds nothing.
const ALL_WELL: &str = "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no";

#[test]
fn each_outcome_causes_its_floor() {
    let floors = [
        ("A", "G"),
        ("B", "G"),
        ("E", "C"),
        ("C", "C"),
        ("D2", "D2"),
        ("D1", "D1"),
    ];
    for ((letter, script, _), (same, floor)) in OUTCOMES.into_iter().zip(floors) {
        assert_eq!(letter, same);
        assert_eq!(Run::after(script).floor(), floor, "{letter}");
    }
    assert_eq!(Run::after(TO_G).floor(), "G");
}

#[test]
fn a_check_that_finds_nothing_goes_no_lower_than_the_floor() {
    let lowest = [
        ("A", "G G1"),
        ("B", "G G1"),
        ("E", "C C1"),
        ("C", "C C1"),
        ("D2", "D2 D2a"),
        ("D1", "D1 D1a"),
    ];
    for ((letter, script, _), (same, expected)) in OUTCOMES.into_iter().zip(lowest) {
        assert_eq!(letter, same);
        let script = format!("{script} check {ALL_WELL}");
        assert_eq!(Run::after(&script).front(), expected, "{script}");
    }
}

#[test]
fn the_highest_floor_by_severity_holds() {
    // C and G in one incident: C is the more severe, so G is not shown any more.
    let run = Run::after("Q1=yes Q2=yes Q3=yes S check Q1=yes Q2=yes Q3=no");
    assert_eq!((run.floor(), run.front().as_str()), ("C", "C C1"));
    let run = Run::after("Q1=no Q2=no check Q1=yes Q2=yes Q3=yes check Q1=yes Q2=yes Q3=no");
    assert_eq!((run.floor(), run.front().as_str()), ("C", "C C1"));
    // D2 under G: G.
    let run = Run::after(
        "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=yes S check Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no",
    );
    assert_eq!((run.floor(), run.front().as_str()), ("G", "G G1"));
}

#[test]
fn back_takes_away_the_floor_with_the_answer_that_caused_it() {
    let mut run = Run::after("Q1=yes Q2=yes Q3=yes");
    assert_eq!(run.floor(), "C");
    run.play("back");
    assert_eq!((run.floor(), run.front().as_str()), ("-", "- Q3"));
    run.play("Q3=no Q4=no Q5=no Q6=no Q7=no");
    assert_eq!((run.floor(), run.front().as_str()), ("D1", "D1 D1a"));
}

#[test]
fn back_over_a_check_keeps_the_floor_of_what_went_before() {
    let mut run = Run::after("Q1=no Q2=yes check Q1=yes Q2=yes Q3=yes");
    assert_eq!((run.floor(), run.letter()), ("C", "E"));
    run.play("back");
    assert_eq!((run.floor(), run.front().as_str()), ("G", "B Q3"));
}

#[test]
fn not_breathing_leads_to_a_from_every_outcome_and_question_as_one_step() {
    let mut starts: Vec<String> = OUTCOMES
        .into_iter()
        .filter(|(letter, _, _)| *letter != "A")
        .map(|(_, script, _)| script.to_owned())
        .collect();
    starts.extend(
        [
            "",
            "Q1=no",
            "Q1=yes",
            "Q1=yes Q2=no",
            "Q1=yes Q2=yes",
            "Q1=yes Q2=yes Q3=no Q4=no",
            "Q1=no Q2=yes Q3=yes",
            "Q1=no Q2=yes check",
            "Q1=no Q2=yes check Q1=no",
            "Q1=yes Q2=yes Q3=yes 60s",
            TO_G,
        ]
        .map(str::to_owned),
    );
    for start in starts {
        let mut run = Run::after(&start);
        let before = run.place();
        run.play("S");
        assert_eq!(run.front(), "A A3", "{start}");
        let answers = run.state.place.answers;
        assert_eq!(
            answers.count(),
            2,
            "{start}: both answers, and nothing else"
        );
        assert_eq!(answers, Run::after("S").state.place.answers, "{start}");
        run.play("back");
        assert_eq!(run.place(), before, "{start}: one step back undoes both");
    }
}

#[test]
fn not_breathing_under_help_and_handover_still_works() {
    rows(&[
        ("intl", "Q1=no Q2=yes help S", "A A3"),
        ("intl", "Q1=no Q2=yes crew S", "A A3"),
        ("intl", "Q1=no Q2=yes fit S", "A A3"),
        ("intl", "Q1=no Q2=yes crew close S", "B closed"),
    ]);
    for script in [
        "Q1=no Q2=yes help S",
        "Q1=no Q2=yes crew S",
        "Q1=no Q2=yes fit S",
    ] {
        let run = Run::after(script);
        assert_eq!(
            (run.state.page, run.state.seizure),
            (None, None),
            "{script}"
        );
    }
}

#[test]
fn not_breathing_over_a_question_asked_from_the_cpr_screen_returns_to_that_screen() {
    rows(&[
        ("intl", "Q1=no Q2=no 20s check S", "A CPR"),
        ("intl", "Q1=no Q2=no 20s breathing? S", "A CPR"),
        ("intl", "Q1=no Q2=no 20s breathing? S back", "A Q2"),
        ("intl", "Q1=no Q2=no 20s S", "A CPR"),
    ]);
}

#[test]
fn not_breathing_records_both_answers_even_where_a_is_shown_already() {
    let mut run = Run::after("Q1=yes Q2=no Q1c=no 20s");
    let before = run.place();
    run.play("S");
    assert_eq!(run.front(), "A CPR");
    assert_eq!(run.state.place.answers, Run::after("S").state.place.answers);
    run.play("back");
    assert_eq!(run.place(), before);
}

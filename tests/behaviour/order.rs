//! The order in front: no stray key takes it away unasked.

use crate::harness::{Harness, Typist};

fn in_cpr(harness: &Harness) -> Typist {
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n enter enter");
    typist.sees("PUSH HARD AND FAST");
    typist
}

#[test]
fn new_person_asks_while_an_incident_is_open() {
    let harness = Harness::new();
    let mut typist = in_cpr(&harness);
    typist.press("p");
    typist.sees("Another person?");
    typist.sees("PUSH HARD AND FAST");
    typist.press("p");
    typist.wait(500);
    assert!(typist.screen().contains("PUSH HARD AND FAST"));
}

#[test]
fn no_key_opens_more_than_ten_people() {
    let harness = Harness::new();
    let mut typist = in_cpr(&harness);
    for _ in 0..12 {
        typist.press("p 1");
        typist.press("n");
    }
    assert!(harness.records().len() <= 10, "{:?}", harness.records());
    typist.press("p");
    typist.sees("There are 9 others.");
}

#[test]
fn back_from_the_first_question_of_a_new_person_returns_to_the_pushes() {
    let harness = Harness::new();
    let mut typist = in_cpr(&harness);
    typist.press("p 1");
    typist.sees("DO THEY OPEN THEIR EYES");
    typist.press("backspace");
    typist.sees("PUSH HARD AND FAST");
}

#[test]
fn a_key_that_is_only_listed_asks_before_it_hides_the_pushes() {
    let harness = Harness::new();
    let mut typist = in_cpr(&harness);
    for key in ["o", "j", "d", "c"] {
        typist.press(key);
        typist.sees("hide the steps");
        typist.press("esc");
        typist.wait(500);
        assert!(typist.screen().contains("PUSH HARD AND FAST"), "{key}");
    }
}

#[test]
fn a_key_that_answered_a_moment_ago_answers_no_question_that_came_since() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n y y");
    typist.sees("BREATHING, WILL NOT WAKE");
    typist.wait(500);
    let events = harness.events();
    assert!(
        !events
            .iter()
            .any(|it| it.starts_with("answered blue_or_grey")),
        "{events:?}"
    );
}

#[test]
fn naloxone_stays_beside_the_pushes_until_somebody_says_that_it_was_given() {
    let harness = Harness::new();
    let typist = in_cpr(&harness);
    typist.sees("Naloxone (Narcan) here?");
    assert!(!typist.screen().contains("No dose given"));
}

#[test]
fn a_look_in_the_middle_of_the_pushes_is_the_only_order() {
    let harness = Harness::new();
    let mut typist = in_cpr(&harness);
    typist.press("b");
    typist.sees("HANDS OFF");
    let screen = typist.screen();
    for order in ["Keep pushing", "PUSH HARD AND FAST"] {
        assert!(!screen.contains(order), "{order}: {screen}");
    }
}

#[test]
fn pushes_that_a_crash_ended_come_back_by_themselves() {
    let harness = Harness::new();
    in_cpr(&harness).kill();
    let typist = harness.open(&["--country", "US"]);
    typist.sees("These steps go on from");
    typist.sees("PUSH HARD AND FAST");
}

#[test]
fn one_key_does_not_leave_a_drill() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("o 9 1 1 enter n delete");
    typist.sees("Leave the drill");
}

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

//! Keys: digits of every script, answers that come where nothing is asked, and what *Done, next* says in the record.

use crate::harness::{HAND, Harness, one_line};
use crate::journal::age;

/// The record of the only open incident, as text.
fn record(harness: &Harness) -> String {
    let [file] = harness.records().try_into().expect("one record");
    let file = file.to_str().unwrap();
    let output = harness.run(&["export", "--incident", file, "--format", "text"], b"");
    one_line(&String::from_utf8(output.stdout).unwrap())
}

#[test]
fn digits_of_other_scripts_answer() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    // Arabic, Thai, Devanagari: awake, breathing, not blue.
    typist.press("١");
    harness.wait_for_event("answered responsive yes", 1);
    typist.press("๑");
    harness.wait_for_event("answered breathing yes", 1);
    typist.press("२");
    harness.wait_for_event("answered blue_or_grey no", 1);
    typist.kill();
}

#[test]
fn greek_letters_answer_by_their_place_and_a_letter_without_one_says_so_everywhere() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("ν");
    harness.wait_for_event("answered responsive no", 1);
    typist.press("ν");
    harness.wait_for_event("answered breathing no", 1);
    typist.press("enter enter");
    typist.sees("PUSH HARD AND FAST");
    // In Russia this is the key of *Not breathing*, in Serbia of nothing.
    typist.press("ы");
    typist.sees("Change to Latin letters");
    typist.kill();
}

#[test]
fn a_keypad_that_sends_sequences_answers() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.wait(HAND);
    typist.send("\x1bOr");
    harness.wait_for_event("answered responsive no", 1);
    typist.kill();
}

#[test]
fn a_letter_that_is_no_key_says_which_are() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("ш");
    typist.sees("Press 1, 2 or 3");
    assert_eq!(harness.events(), [""; 0]);
}

#[test]
fn an_answer_where_nothing_is_asked_says_why_nothing_happens() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n 2");
    typist.sees("NOT BREATHING NORMALLY");
    typist.press("y");
    typist.sees("There is no question now");
    typist.press("h n");
    typist.sees("A page is open");
    typist.press("esc f n");
    typist.sees("The fit card is open");
}

#[test]
fn an_answer_to_a_question_that_has_gone_says_so() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n");
    harness.wait_for_event("answered responsive no", 1);
    typist.kill();
    let [file] = harness.records().try_into().unwrap();
    // Nobody answered the look for longer than its 30 seconds.
    age(&file, 29_000);
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("v");
    harness.wait_for_event("silence", 1);
    typist.press("y");
    typist.sees("No answer came in time");
    typist.kill();
}

#[test]
fn the_record_says_done_only_of_orders() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    // Awake, breathing, not blue, drowsy.
    typist.press("y 1 n y");
    typist.sees("THEY CAN GET WORSE FAST");
    typist.press("enter");
    typist.sees("KEEP THEM AWAKE");
    typist.press("enter");
    typist.sees("CANNOT SIT UP?");
    typist.press("enter");
    harness.wait_for_event("card_done", 3);
    let record = record(&harness);
    typist.kill();
    assert!(record.contains("done: Keep talking"), "{record}");
    assert!(record.contains("read: On their side"), "{record}");
    assert!(!record.contains("done: On their side"), "{record}");
}

#[test]
fn a_letter_with_a_key_held_or_locked_names_that_key() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("ctrl+n");
    typist.sees("Ctrl is held or locked");
}

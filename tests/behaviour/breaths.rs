//! Counting breaths: a count is a count, and never says what it means.

use crate::harness::Harness;

#[test]
fn breaths_counted_within_a_second_are_one() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n");
    typist.sees("Watch the chest");
    typist.press("u");
    // Two presses that a terminal tells apart from a key that is held: another key lies between them.
    typist.press("wait:0.2 'm wait:0.1 'u wait:0.5");
    let events = harness.events();
    let breaths = events.iter().filter(|it| *it == "breath_counted");
    assert_eq!(breaths.count(), 1, "{events:?}");
}

#[test]
fn the_count_of_a_finished_look_stays_as_a_count() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n");
    typist.press("u");
    typist.wait(1500);
    typist.press("u");
    harness.wait_for_event("breath_counted", 2);
    typist.wait(9000);
    typist.press("m");
    typist.sees("Last look: 2 in 10 seconds");
}

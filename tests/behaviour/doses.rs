//! Naloxone: a dose on the record is one that somebody gave.

use crate::harness::Harness;
use crate::journal;

#[test]
fn a_second_press_within_a_minute_records_no_second_dose_and_asks() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n enter g");
    harness.wait_for_event("naloxone_given", 1);
    typist.wait(4000);
    typist.press("g");
    typist.sees("A second one? [G] again");
    let doses = |harness: &Harness| {
        let events = harness.events();
        events.iter().filter(|it| *it == "naloxone_given").count()
    };
    assert_eq!(doses(&harness), 1);
    typist.press("g");
    harness.wait_for_event("naloxone_given", 2);
}

#[test]
fn minutes_since_naloxone_are_the_real_ones() {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n enter g");
    harness.wait_for_event("naloxone_given", 1);
    typist.kill();
    journal::age(&harness.records()[0], 10 * 60_000);
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("v");
    typist.sees("10 minutes since naloxone");
    assert!(!typist.screen().contains("3 minutes since naloxone"));
}

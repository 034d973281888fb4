//! What an earlier start left open is offered beside the first question, and comes back with all clocks right.

use overdose_checklist::journal::Start;
use overdose_core::session::{Found, Route};
use overdose_protocol::engine::Phase;

use crate::harness::{Harness, start};
use crate::shelf::Shelf;

const HOUR: u64 = 3_600_000;

/// A shelf on which an incident was left open.
fn left_open(keys: &str) -> (Shelf, Harness) {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys(keys);
    (shelf.after_kill(), harness)
}

/// Another start, so many milliseconds after the first one began.
fn later(shelf: &Shelf, millis: u64) -> (Harness, Vec<Found>) {
    let mut harness = Harness::new(shelf);
    harness.now = start().at(start().boot + millis);
    let found = harness.find();
    (harness, found)
}

#[test]
fn it_waits_behind_the_first_question_and_comes_back_with_one_key() {
    let (shelf, first) = left_open("n n enter g");
    let (mut harness, found) = later(&shelf, 60_000);
    let now = harness.now;
    // Whoever pressed a key keeps the first question.
    harness.keys("m");
    harness.session.take_over(found, now);
    assert_eq!(harness.session.page(), Route::Instructions);
    assert!(matches!(
        harness.session.state().place.phase,
        Phase::Asking(_)
    ));
    assert!(
        !harness.session.person().has_begun(),
        "the first question stays in front"
    );
    assert_eq!(harness.session.other_people(), 1);
    assert!(
        harness
            .session
            .notice()
            .is_some_and(|line| line.id == "notice-found")
    );
    harness.keys("v");
    assert!(
        harness
            .session
            .notice()
            .is_some_and(|line| line.id == "notice-away")
    );
    let (was, is) = (first.session.state(), harness.session.state());
    assert!(is.place.phase.is_cpr());
    assert_eq!(is.doses, was.doses);
    assert_eq!(is.began, was.began);
    assert_eq!(
        is.place.cpr_clock.map(|clock| clock.since),
        was.place.cpr_clock.map(|clock| clock.since)
    );
}

#[test]
fn the_dose_falls_due_when_it_would_have() {
    // The first dose is given four seconds after the start: the next one is due three minutes later, with the program or not.
    let (shelf, _) = left_open("n n enter g");
    for (restart, machine) in [(false, "first"), (true, "second")] {
        let shelf = shelf.after_kill();
        let start_of = Start {
            machine: Some(machine.to_owned()),
            began: None,
            process: 8,
        };
        let mut harness = Harness::in_start(&shelf, start_of);
        let wall = start().wall + 60_000;
        // After a restart the boot clock stands somewhere else.
        let boot = if restart {
            4_000_000
        } else {
            start().boot + 60_000
        };
        harness.now = overdose_protocol::time::Now {
            boot,
            wall,
            offset: 0,
        };
        let found = harness.find();
        let now = harness.now;
        harness.session.take_over(found, now);
        harness.keys("v");
        // One minute and one second have passed.
        harness.wait(4_000 + 180_000 - 61_000 - 1);
        assert!(!harness.session.state().dose_is_due(), "restart: {restart}");
        harness.wait(1);
        assert!(harness.session.state().dose_is_due(), "restart: {restart}");
    }
}

#[test]
fn going_on_is_kept_in_the_same_file_and_found_again() {
    let (shelf, _) = left_open("n y enter");
    let (mut harness, found) = later(&shelf, 60_000);
    let now = harness.now;
    harness.session.take_over(found, now);
    harness.keys("v enter g");
    let all = harness.session.person().incident.entries().to_vec();
    let shelf = shelf.after_kill();
    assert_eq!(shelf.files().len(), 1);
    let (_, found) = later(&shelf, 120_000);
    assert_eq!(found[0].incident.entries(), all);
}

#[test]
fn one_that_another_start_has_open_is_not_touched() {
    let shelf = Shelf::default();
    let mut first = Harness::new(&shelf);
    first.keys("n n");
    let before = shelf.text(&shelf.files()[0]);
    let (_, found) = later(&shelf, 60_000);
    assert!(found.is_empty());
    assert_eq!(shelf.text(&shelf.files()[0]), before);
    first.keys("enter g");
    assert_eq!(first.saved, first.session.person().incident.entries());
}

#[test]
fn after_twelve_hours_it_is_erased() {
    let (shelf, _) = left_open("n n");
    let (_, found) = later(&shelf.after_kill(), 11 * HOUR);
    assert_eq!(found.len(), 1);
    let (_, found) = later(&shelf, 12 * HOUR + 60_000);
    assert!(found.is_empty());
    assert!(shelf.files().is_empty());
}

#[test]
fn a_closed_one_is_erased_and_never_offered() {
    let (shelf, _) = left_open("n n enter g e z 1");
    assert_eq!(shelf.files().len(), 1);
    let (_, found) = later(&shelf, 60_000);
    assert!(found.is_empty());
    assert!(shelf.files().is_empty());
}

#[test]
fn leaving_the_last_screen_of_a_closed_one_erases_it() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g e z 1");
    assert_eq!(shelf.files().len(), 1);
    harness.keys("p");
    assert!(shelf.files().is_empty());
}

#[test]
fn each_person_has_a_file() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n p 1 n y");
    assert_eq!(shelf.files().len(), 2);
    let (_, found) = later(&shelf.after_kill(), 60_000);
    assert_eq!(found.len(), 2);
    assert_ne!(found[0].number, found[1].number);
}

#[test]
fn before_anything_happened_there_is_no_file() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("h esc o esc j");
    harness.wait(5_000_000);
    assert!(shelf.files().is_empty());
}

#[test]
fn what_was_set_aside_is_erased_with_its_incident() {
    let (shelf, _) = left_open("n n");
    let name = shelf.files()[0].clone();
    let mut text = shelf.text(&name);
    text.extend_from_slice(b"{\"n\":");
    shelf.put(&name, &text);
    let (mut harness, found) = later(&shelf, 60_000);
    assert_eq!(shelf.files().len(), 2);
    let now = harness.now;
    harness.session.take_over(found, now);
    harness.keys("v e z 1 p");
    assert!(shelf.files().is_empty(), "{:?}", shelf.files());
}

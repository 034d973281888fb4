//! What an earlier start left in an unusual state: a wish that was not carried out, a damaged line, another version.

use overdose_checklist::journal::{Start, list, open};
use overdose_core::press::press;
use overdose_core::session::{Found, JournalOp, JournalOpKind, Left, Route, Says};

use crate::harness::{Harness, content, found_on, start};
use crate::shelf::Shelf;
use overdose_protocol::time::Now;

const HOUR: u64 = 3_600_000;

/// Another start of the program on what is left, so many milliseconds later.
fn later(shelf: &Shelf, millis: u64) -> (Harness, Vec<Found>, Vec<Left>) {
    let mut harness = Harness::new(shelf);
    harness.now = start().at(start().boot + millis);
    let (found, left) = harness.writer.left_open(harness.now, u32::MAX);
    (harness, found, left)
}

/// Gives every line of the one open record another text, with its checksum.
fn change(shelf: &Shelf, change: impl Fn(usize, &str) -> String) {
    let name = shelf.files()[0].clone();
    let text = String::from_utf8(shelf.text(&name)).unwrap();
    let lines = text.lines().enumerate().map(|(number, line)| {
        let (body, _) = line.rsplit_once(",\"sum\"").unwrap();
        let body = change(number, body);
        let sum = crc32fast::hash(body.as_bytes());
        format!("{body},\"sum\":\"{sum:08x}\"}}\n")
    });
    let text: String = lines.collect();
    shelf.put(&name, text.as_bytes());
}

/// Breaks a line of the one open record.
fn damage(shelf: &Shelf, line: usize) {
    let name = shelf.files()[0].clone();
    let mut text = shelf.text(&name);
    let ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let begin = ends.map(|(at, _)| at + 1).nth(line - 1).unwrap();
    // Such a byte stands in no text at all.
    text[begin + 12] = 0xff;
    shelf.put(&name, &text);
}

fn other_content(shelf: &Shelf) {
    let digest = overdose_core::content::digest();
    change(shelf, |_, line| line.replace(digest, &"0".repeat(64)));
}

#[test]
fn wherever_the_program_ends_a_wish_that_was_written_is_carried_out() {
    // As the disk fails at each call in turn, so the program may end there.
    for call in 0..14 {
        let shelf = Shelf::default();
        let mut harness = Harness::new(&shelf);
        harness.keys("n n enter g e z 1");
        shelf.fail(call, usize::MAX / 2);
        harness.keys("1");
        shelf.fail(usize::MAX / 2, 0);
        for left in [shelf.after_kill(), shelf.after_power_loss(0)] {
            let wished = |shelf: &Shelf| {
                let names = shelf.files();
                names.iter().any(|name| {
                    let text = String::from_utf8(shelf.text(name)).unwrap();
                    text.lines()
                        .any(|line| line.contains("\"what\":\"keep\"") && line.ends_with('}'))
                })
            };
            let was_wished = wished(&left) || !left.kept().files().is_empty();
            assert!(found_on(&left).is_empty(), "call {call}: it is over");
            let names = list(&left.kept()).unwrap();
            assert_eq!(names.len(), usize::from(was_wished), "call {call}");
            assert!(left.files().is_empty(), "call {call}: {:?}", left.files());
            for name in names {
                let opened = open(&left.kept(), content(), &name).unwrap();
                assert!(matches!(opened.says, Says::All(_)), "call {call}");
            }
        }
    }
}

#[test]
fn a_wish_is_written_before_anything_is_moved() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g e z 1");
    // What is written and not yet on the disk outlasts the program too: only the sync and the move fail.
    shelf.fail(3, usize::MAX / 2);
    harness.keys("1");
    shelf.fail(usize::MAX / 2, 0);
    let left = shelf.after_kill();
    assert!(left.kept().files().is_empty());
    assert!(found_on(&left).is_empty());
    assert_eq!(list(&left.kept()).unwrap().len(), 1);
}

#[test]
fn a_wish_that_was_taken_back_is_no_wish() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g e z 1 1 1");
    let left = shelf.after_kill();
    assert!(found_on(&left).is_empty());
    assert!(left.files().is_empty() && left.kept().files().is_empty());
}

#[test]
fn a_damaged_line_stays_where_it_is_and_the_record_goes_on_after_it() {
    for line in 1..5 {
        let shelf = Shelf::default();
        let mut harness = Harness::new(&shelf);
        harness.keys("n n enter g");
        let all = harness.saved.clone();
        let left = shelf.after_kill();
        damage(&left, line);
        let (mut second, found, _) = later(&left, 60_000);
        let incident = &found[0].incident;
        assert!(incident.incomplete, "line {line}");
        assert_eq!(incident.entries().len(), all.len() - 1, "line {line}");
        let now = second.now;
        second.session.take_over(found, now);
        second.keys("v g");
        let entries = second.session.person().incident.entries().to_vec();
        let third = found_on(&left.after_kill());
        assert_eq!(third[0].incident.entries(), entries, "line {line}");
        assert!(
            third[0].incident.incomplete,
            "line {line}: it is said again"
        );
        assert_eq!(left.files().len(), 1, "nothing was set aside");
    }
}

#[test]
fn with_a_torn_end_too_the_damaged_line_is_written_again() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let left = shelf.after_kill();
    damage(&left, 2);
    let name = left.files()[0].clone();
    let mut text = left.text(&name);
    text.extend_from_slice(b"{\"n\":");
    left.put(&name, &text);
    let (_, found, _) = later(&left, 60_000);
    assert!(found[0].incident.incomplete);
    let third = found_on(&left.after_kill());
    assert!(third[0].incident.incomplete);
    assert_eq!(third[0].incident.entries(), found[0].incident.entries());
}

#[test]
fn what_may_have_been_opened_again_is_not_erased() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g e z 1");
    press(
        &mut harness.session,
        overdose_core::session::Key::Backspace,
        harness.now,
    );
    harness.keep();
    harness.keys("b");
    let left = shelf.after_kill();
    let text = String::from_utf8(left.text(&left.files()[0])).unwrap();
    let reopened = text.lines().position(|line| line.contains("went_back"));
    damage(&left, reopened.expect("it was opened again"));
    let (_, found, listed) = later(&left, 60_000);
    assert!(found.is_empty());
    assert_eq!(listed.len(), 1);
    assert_eq!(left.files().len(), 1);
}

#[test]
fn another_version_is_named_until_somebody_looked() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let left = shelf.after_kill();
    other_content(&left);
    // Nobody looks, three times, and the first time comes late.
    for hours in [20, 21, 31] {
        let (mut harness, found, listed) = later(&left.after_kill(), hours * HOUR);
        assert!(found.is_empty());
        assert_eq!(listed.len(), 1, "after {hours} hours");
        harness.session.handle_response(
            overdose_core::session::IoResponse::Left(listed),
            harness.now,
        );
        assert!(harness.session.left().is_some());
    }
    let (_, _, listed) = later(&left, 20 * HOUR);
    assert_eq!(listed.len(), 1);
    let (mut harness, _, listed) = later(&left.after_kill(), 21 * HOUR);
    harness.session.handle_response(
        overdose_core::session::IoResponse::Left(listed),
        harness.now,
    );
    harness.keys("v");
    assert!(matches!(harness.session.page(), Route::Left { .. }));
    assert!(harness.session.left().is_none());
    harness.keys("esc");
    assert_eq!(harness.session.page(), Route::Instructions);
}

#[test]
fn once_named_it_is_erased_after_twelve_hours_of_one_start_and_once_seen_at_once() {
    let shelf = Shelf::default();
    Harness::new(&shelf).keys("n n enter g");
    let left = shelf.after_kill();
    other_content(&left);
    let (_, _, listed) = later(&left, 20 * HOUR);
    assert_eq!(listed.len(), 1);
    let left = left.after_kill();
    let (_, _, listed) = later(&left.after_kill(), 31 * HOUR);
    assert_eq!(listed.len(), 1);
    let forgotten = left.after_kill();
    let (_, _, listed) = later(&forgotten, 33 * HOUR);
    assert!(listed.is_empty() && forgotten.files().is_empty());

    let (mut harness, _, listed) = later(&left, 21 * HOUR);
    let what = JournalOpKind::Seen(harness.now);
    let incident = listed[0].number;
    harness.writer.apply(JournalOp { incident, what }).unwrap();
    let left = left.after_kill();
    let (_, found, listed) = later(&left, 22 * HOUR);
    assert!(found.is_empty() && listed.is_empty() && left.files().is_empty());
}

#[test]
fn over_somebody_who_can_be_helped_a_list_waits() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let left = shelf.after_kill();
    other_content(&left);
    let (mut harness, _, listed) = later(&left, 60_000);
    harness.session.handle_response(
        overdose_core::session::IoResponse::Left(listed),
        harness.now,
    );
    harness.keys("n n v");
    assert_eq!(harness.session.page(), Route::Instructions);
    assert!(harness.session.state().place.phase.outcome().is_some());
}

#[test]
fn a_machine_that_has_been_on_for_twelve_hours_proves_as_much() {
    let shelf = Shelf::default();
    Harness::new(&shelf).keys("n n");
    for (hours, found) in [(11, 1), (13, 0)] {
        let left = shelf.after_kill();
        let start_of = Start {
            machine: Some("second".to_owned()),
            began: Some(1 << 42),
            process: 9,
        };
        let mut harness = Harness::in_start(&left, start_of);
        // Whatever the clock on the wall says.
        harness.now.wall = start().wall + 40 * 3_600_000;
        harness.now.boot = (1 << 42) + hours * HOUR;
        assert_eq!(harness.find().len(), found, "on for {hours} hours");
    }
}

#[test]
fn what_nothing_can_be_read_from_is_erased_after_twelve_hours_of_one_start_of_the_machine() {
    let shelf = Shelf::default();
    for name in [
        "1-1-0.jsonl",
        "0-1-0.damaged",
        "0-1-0-77.torn",
        "2-1-0.jsonl",
    ] {
        shelf.put(name, b"nothing that can be read\n");
    }
    // It is not known since when it is there: the name says so from now on.
    let _ = later(&shelf, 0);
    let files = shelf.files();
    let since = format!(".first@{}", start().boot);
    let named = files.iter().filter(|name| name.contains(&since)).count();
    assert_eq!((files.len(), named), (4, 4), "{files:?}");
    let _ = later(&shelf, 12 * HOUR);
    assert_eq!(shelf.files(), files, "not sooner, and never named twice");
    let _ = later(&shelf, 12 * HOUR + 1);
    assert!(shelf.files().is_empty(), "{:?}", shelf.files());
}

#[test]
fn a_clock_on_the_wall_erases_nothing_that_was_set_aside() {
    let shelf = Shelf::default();
    shelf.put("0-1-0.damaged", b"nothing");
    let _ = later(&shelf, 0);
    // The machine was started anew: it has been running for so long.
    for (hours, left) in [(12, 1), (13, 0)] {
        let start_of = Start {
            machine: Some("second".to_owned()),
            began: Some(0),
            process: 8,
        };
        let mut harness = Harness::in_start(&shelf, start_of);
        harness.now = Now {
            boot: hours * HOUR,
            wall: start().wall + 400_000_000_000,
            offset: 0,
        };
        let _ = harness.writer.left_open(harness.now, u32::MAX);
        assert_eq!(shelf.files().len(), left, "{hours} hours");
    }
    // Where no start of the machine has a name nothing is known of time.
    shelf.put("0-1-0.damaged", b"nothing");
    let mut harness = Harness::in_start(&shelf, Start::default());
    harness.now = start().at(start().boot + 100 * HOUR);
    let _ = harness.writer.left_open(harness.now, u32::MAX);
    assert_eq!(shelf.files(), ["0-1-0.damaged"]);
}

#[test]
fn a_torn_end_stays_as_long_as_its_record() {
    let shelf = Shelf::default();
    Harness::new(&shelf).keys("n n");
    let record = shelf.files()[0].clone();
    let stem = record.strip_suffix(".jsonl").unwrap();
    let torn = format!("{stem}-99.torn");
    let shelf = shelf.after_kill();
    shelf.put(&torn, b"{\"n\":99");
    let (_, found, _) = later(&shelf, HOUR);
    assert_eq!(found.len(), 1);
    assert!(shelf.files().contains(&torn), "{:?}", shelf.files());
}

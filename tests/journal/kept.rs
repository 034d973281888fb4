//! Records that stay: nothing that was called kept is lost, whatever fails, and what is not kept is gone.

use overdose_checklist::journal::{Storage, erase, list, open, save, save_use_report};
use overdose_core::handover::Format;
use overdose_core::handover::Report;
use overdose_core::press::press;
use overdose_core::session::{Key, Saved, Says};

use crate::harness::{Harness, content, found_on};
use crate::shelf::Shelf;

/// An incident, and its end.
const CLOSED: &str = "n n enter g e z 1";

fn closed(shelf: &Shelf) -> Harness {
    let mut harness = Harness::new(shelf);
    harness.keys(CLOSED);
    assert!(harness.session.state().is_closed());
    harness
}

fn kept(shelf: &Shelf) -> Harness {
    let mut harness = closed(shelf);
    harness.keys("1");
    harness
}

fn report(harness: &Harness) -> Report {
    harness.session.report(harness.now).expect("a report")
}

fn records(shelf: &Shelf) -> Vec<String> {
    list(&shelf.kept()).expect("a list")
}

#[test]
fn what_is_kept_stays_and_what_is_not_is_erased() {
    let shelf = Shelf::default();
    let mut harness = kept(&shelf);
    assert!(shelf.files().is_empty(), "it is no open incident any more");
    assert!(records(&shelf).is_empty(), "it is still on the screen");
    let said = report(&harness);
    harness.keys("p");
    assert_eq!(harness.session.notice(), None);
    let names = records(&shelf);
    assert_eq!(names.len(), 1, "{names:?}");
    let opened = open(&shelf.kept(), content(), &names[0]).expect("a record");
    assert_eq!(opened.says, Says::All(Box::new(said)));
    assert!(
        found_on(&shelf.after_kill()).is_empty(),
        "nobody is offered what is over"
    );

    let shelf = Shelf::default();
    closed(&shelf).keys("p");
    assert!(shelf.files().is_empty() && records(&shelf).is_empty());
}

#[test]
fn a_wish_can_be_taken_back() {
    let shelf = Shelf::default();
    let mut harness = kept(&shelf);
    harness.keys("1");
    assert_eq!(shelf.files().len(), 1);
    assert!(shelf.kept().files().is_empty());
    harness.keys("p");
    let notice = harness.session.notice().map(|line| line.id.as_ref());
    assert_eq!(notice, Some("notice-erased"));
    assert!(shelf.files().is_empty());
}

#[test]
fn an_incident_that_is_opened_again_is_open_again_on_the_disk_too() {
    let shelf = Shelf::default();
    let mut harness = kept(&shelf);
    press(&mut harness.session, Key::Backspace, harness.now);
    harness.keep();
    assert!(!harness.session.state().is_closed());
    assert_eq!(found_on(&shelf.after_kill()).len(), 1);
    assert!(shelf.kept().files().is_empty());
}

#[test]
fn each_call_fails_in_turn_and_nothing_that_was_called_kept_is_lost() {
    for count in [1, 2, usize::MAX / 2] {
        for call in 0..12 {
            let shelf = Shelf::default();
            let mut harness = closed(&shelf);
            shelf.fail(call, count);
            harness.keys("1");
            harness.keys("2");
            let told = matches!(harness.session.saved(), Some(Saved::Kept(_)));
            drop(harness);
            shelf.fail(usize::MAX / 2, 0);
            for left in [shelf.after_kill(), shelf.after_power_loss(0)] {
                let names = records(&left);
                let what = format!("{count} calls fail from call {call} on");
                assert!(names.len() <= 1, "{what}: {names:?}");
                // It lies in one of the two, whatever failed.
                let all = left.files().len() + names.len();
                assert_eq!(all, 1, "{what}: {:?}, {names:?}", left.files());
                assert!(!told || names.len() == 1, "{what}: it was called kept");
                for name in names {
                    let opened = open(&left.kept(), content(), &name).expect("a record");
                    assert!(matches!(opened.says, Says::All(_)), "{what}");
                }
            }
        }
    }
}

#[test]
fn what_could_not_be_kept_is_tried_again_and_never_erased_instead() {
    for count in 1..8 {
        let shelf = Shelf::default();
        let mut harness = closed(&shelf);
        shelf.fail(0, count);
        harness.keys("1");
        shelf.fail(usize::MAX / 2, 0);
        harness.keys("p");
        assert_eq!(records(&shelf).len(), 1, "{count} calls failed");
    }
}

#[test]
fn records_are_listed_newest_first_and_two_of_one_second_are_two() {
    let shelf = Shelf::default();
    shelf.kept().put("somebody's notes.txt", b"not ours");
    let mut harness = kept(&shelf);
    harness.keys("p n e 1 z 1 1 p");
    let mut other = Harness::new(&shelf);
    other.keys(CLOSED);
    other.keys("1 p");
    let names = records(&shelf);
    assert_eq!(names.len(), 3, "{names:?}");
    let mut sorted = names.clone();
    sorted.sort();
    sorted.reverse();
    assert_eq!(names, sorted);
}

#[test]
fn erasing_a_record_erases_what_was_saved_of_it_and_nothing_else() {
    let shelf = Shelf::default();
    let mut harness = kept(&shelf);
    let report = report(&harness);
    for format in Format::ALL {
        save(&shelf.kept(), content(), &report, format, None).expect("saved");
        save(&shelf.kept(), content(), &report, format, None).expect("saved again");
    }
    harness.keys("p n e 1 z 1 1 p");
    assert_eq!(shelf.kept().files().len(), 6, "{:?}", shelf.kept().files());
    let names = records(&shelf);
    erase(&shelf.kept(), &names[1]).expect("erased");
    assert_eq!(records(&shelf), names[..1]);
    assert_eq!(shelf.kept().files().len(), 1);
}

#[test]
fn what_was_saved_without_its_record_is_listed_and_can_be_erased() {
    let shelf = Shelf::default();
    let report = report(&closed(&shelf));
    save(&shelf.kept(), content(), &report, Format::Pdf, None).expect("saved");
    let names = records(&shelf);
    assert_eq!(names.len(), 1);
    let opened = open(&shelf.kept(), content(), &names[0]).expect("something");
    let Says::Only(lines) = opened.says else {
        panic!("there is no record")
    };
    assert_eq!(lines.len(), 1);
    erase(&shelf.kept(), &names[0]).expect("erased");
    assert!(shelf.kept().files().is_empty());
}

#[test]
fn a_use_report_lies_beside_its_record_in_each_form_and_is_erased_with_it() {
    let shelf = Shelf::default();
    kept(&shelf).keys("p");
    let name = records(&shelf)[0].clone();
    let opened = open(&shelf.kept(), content(), &name).expect("a record");
    let Says::All(report) = opened.says else {
        panic!("a record that is followed")
    };
    let saved = save_use_report(&shelf.kept(), content(), &report, None, Some(&name));
    assert_eq!(
        saved.expect("saved"),
        format!("{name}.report.pdf, .csv, .json")
    );
    for (ending, begins) in [
        ("pdf", "%PDF-1.7"),
        ("csv", "\u{feff}format,"),
        ("json", "{"),
    ] {
        let text = shelf.kept().text(&format!("{name}.report.{ending}"));
        assert!(text.starts_with(begins.as_bytes()), "{ending}");
    }
    assert_eq!(
        records(&shelf),
        [name.as_str()],
        "it is no record of its own"
    );
    erase(&shelf.kept(), &name).expect("erased");
    assert_eq!(shelf.kept().files(), Vec::<String>::new());
}

#[test]
fn the_pages_of_use_reports_tell_no_persons_apart() {
    // May have taken one thing or another (which is asked before it is shown), hurt here or there, a fit or none.
    let page = |drug: &str, told: &str| {
        let mut harness = Harness::new(&Shelf::default());
        harness.keys(&format!(
            "n n enter g d 1 {drug} esc e 3 {told} backspace z 1"
        ));
        assert!(harness.session.state().is_closed(), "{told}");
        let shelf = Shelf::default();
        let report = report(&harness);
        save_use_report(&shelf.kept(), content(), &report, None, Some("a")).expect("saved");
        (report.json(content()), shelf.kept().text("a.report.pdf"))
    };
    let (one, page_of_one) = page("1", "3 2 4 1");
    let (other, page_of_other) = page("3", "3 3 4 3");
    assert_ne!(one["injuries"], other["injuries"]);
    assert_ne!(one["mechanism"], other["mechanism"]);
    assert!(page_of_one == page_of_other);
}

#[test]
fn a_save_that_fails_leaves_the_earlier_one_as_it_was() {
    let shelf = Shelf::default();
    let report = report(&closed(&shelf));
    let name = save(&shelf.kept(), content(), &report, Format::Text, None).expect("saved");
    let before = shelf.kept().text(&name);
    for call in 0..5 {
        shelf.fail(call, 1);
        let saved = save(&shelf.kept(), content(), &report, Format::Text, None);
        shelf.fail(usize::MAX / 2, 0);
        assert_eq!(
            saved.is_err(),
            call > 0,
            "call {call}: nothing is lost with an old part"
        );
        assert_eq!(shelf.kept().text(&name), before);
    }
}

#[test]
fn a_record_of_another_protocol_is_a_list_and_a_damaged_one_an_error() {
    let shelf = Shelf::default();
    kept(&shelf).keys("p");
    assert_eq!(records(&shelf).len(), 1);
    let name = records(&shelf)[0].clone();
    let file = format!("{name}.jsonl");
    let text = shelf.kept().text(&file);
    shelf.kept().put(&file, &text[..20]);
    let error = open(&shelf.kept(), content(), &name).expect_err("damaged");
    assert!(error.to_string().contains(&file), "{error}");

    let digest = overdose_core::content::digest();
    let mut lines = String::new();
    for (number, line) in String::from_utf8(text).unwrap().lines().enumerate() {
        let other = line.replace(digest, &"0".repeat(64));
        let (body, _) = other.rsplit_once(",\"sum\"").unwrap();
        let sum = crc32fast::hash(body.as_bytes());
        lines.push_str(&format!("{body},\"sum\":\"{sum:08x}\"}}\n"));
        assert!(number < 100);
    }
    shelf.kept().put(&file, lines.as_bytes());
    let opened = open(&shelf.kept(), content(), &name).expect("a list");
    let Says::Only(lines) = opened.says else {
        panic!("another protocol would be followed")
    };
    assert_eq!(lines[0].id, "kept-other-content");
    let words: Vec<String> = lines
        .iter()
        .map(|line| content().words.text(line))
        .collect();
    assert!(
        words.iter().any(|line| line.ends_with("naloxone given")),
        "{words:?}"
    );
}

#[test]
fn a_folder_that_cannot_be_read_says_so() {
    let shelf = Shelf::default();
    shelf.fail(0, 1);
    let error = list(&shelf.kept()).expect_err("a failing disk");
    assert_eq!(
        error.to_string(),
        "reading the folder of kept records: no space left"
    );
    assert!(shelf.kept().names().is_ok());
}

#[test]
fn the_end_of_the_program_erases_what_is_closed_and_leaves_what_is_open() {
    let shelf = Shelf::default();
    let mut harness = closed(&shelf);
    harness.session.end(true);
    harness.keep();
    assert!(shelf.files().is_empty());

    let mut harness = kept(&shelf);
    harness.session.end(true);
    harness.keep();
    assert_eq!(records(&shelf).len(), 1);

    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    harness.session.end(true);
    harness.keep();
    assert_eq!(shelf.files().len(), 1);
}

#[test]
fn what_a_full_disk_did_not_take_is_not_called_kept_until_all_of_it_is_there() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter");
    // From here on nothing can be written, but files can still be moved.
    shelf.full(true);
    harness.keys("g e z 1 1");
    assert_eq!(harness.session.saved(), Some(Saved::Not));
    shelf.full(false);
    harness.keys("2");
    assert!(matches!(harness.session.saved(), Some(Saved::Kept(_))));
    let all = harness.session.person().incident.entries().to_vec();
    drop(harness);
    let names = records(&shelf);
    let text = shelf.kept().text(&format!("{}.jsonl", names[0]));
    let lines = text.iter().filter(|byte| **byte == b'\n').count();
    // With its head and the wish.
    assert_eq!(lines, all.len() + 2);
}

#[test]
fn what_was_saved_before_it_was_kept_is_erased_with_it() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let early = report(&harness);
    save(&shelf.kept(), content(), &early, Format::Pdf, None).expect("saved");
    harness.keys("e z 1 1 p");
    let names = records(&shelf);
    assert_eq!(names.len(), 1, "{names:?}");
    erase(&shelf.kept(), &names[0]).expect("erased");
    assert!(shelf.kept().files().is_empty());
}

#[test]
fn a_torn_end_does_not_stay_behind_when_its_record_is_kept() {
    let shelf = Shelf::default();
    let mut first = Harness::new(&shelf);
    first.keys("n n");
    let left = shelf.after_kill();
    let name = left.files()[0].clone();
    let mut text = left.text(&name);
    text.extend_from_slice(b"{\"n\":");
    left.put(&name, &text);
    let mut harness = Harness::new(&left);
    let found = harness.find();
    let now = harness.now;
    harness.session.take_over(found, now);
    assert_eq!(left.files().len(), 2);
    harness.keys("v e z 1 1 p");
    assert!(left.files().is_empty(), "{:?}", left.files());
    assert_eq!(records(&left).len(), 1);
}

//! What is on the disk for certain once somebody was told so: names, contents, and that something is gone.

use std::fs::File;

use overdose_checklist::journal::{JournalFile, Storage, erase, list, save};
use overdose_core::handover::Format;

use crate::harness::{Harness, content, found_on};
use crate::shelf::Shelf;

#[test]
fn what_was_moved_to_the_kept_records_is_in_one_place_after_a_power_loss() {
    let shelf = Shelf::default();
    shelf.sync_apart();
    Harness::new(&shelf).keys("n n enter g e z 1 1");
    let left = shelf.after_power_loss(0);
    assert!(left.files().is_empty(), "{:?}", left.files());
    assert_eq!(left.kept().files().len(), 1);
}

#[test]
fn what_was_erased_does_not_come_back_after_a_power_loss() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    assert_eq!(shelf.after_power_loss(0).files().len(), 1);
    harness.keys("e z 1 p");
    let left = shelf.after_power_loss(0);
    assert!(left.files().is_empty(), "{:?}", left.files());

    let shelf = Shelf::default();
    Harness::new(&shelf).keys("n n enter g e z 1 1 p");
    let names = list(&shelf.kept()).unwrap();
    erase(&shelf.kept(), &names[0]).unwrap();
    let left = shelf.after_power_loss(0);
    assert!(left.kept().files().is_empty());
}

#[test]
fn what_was_called_saved_is_there_as_a_whole_after_a_power_loss() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let report = harness.session.report(harness.now).unwrap();
    let name = save(&shelf.kept(), content(), &report, Format::Text, None).unwrap();
    let whole = shelf.kept().text(&name);
    let left = shelf.after_power_loss(0).kept();
    assert_eq!(left.files(), [name.as_str()]);
    assert_eq!(left.text(&name), whole);
}

#[test]
fn a_record_that_cannot_be_locked_is_nobodys_to_take() {
    let shelf = Shelf::default();
    Harness::new(&shelf).keys("n n");
    let shelf = shelf.after_kill();
    let name = shelf.files()[0].clone();
    let before = shelf.text(&name);
    // Looking for parts, looking for records, opening one, locking it.
    shelf.fail(3, 1);
    let mut harness = Harness::new(&shelf);
    assert!(harness.find().is_empty());
    assert_eq!(shelf.text(&name), before);
    shelf.fail(usize::MAX / 2, 0);
    assert_eq!(found_on(&shelf).len(), 1, "nor is it lost");
}

#[test]
fn the_disk_is_really_waited_for() {
    // What is no file on a disk cannot be brought to one: whoever asks hears of it.
    let mut nothing = File::open("/dev/null").unwrap();
    assert!(JournalFile::sync(&mut nothing).is_err());
    let nowhere = overdose_checklist::journal::Disk::new("/no/such/folder".into());
    assert!(Storage::sync(&nowhere).is_err());
}

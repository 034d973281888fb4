//! Disks on which something goes wrong while the steps are open, and files of other kinds and versions among the records.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::harness::{Harness, Typist, files};
use crate::journal::{rewrite, rows};

/// A desk with the first two answers of an incident in its one record.
fn begun() -> (Harness, Typist) {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n");
    harness.wait_for_event("answered breathing no", 1);
    (harness, typist)
}

/// What comes after this happened to the record is saved, with everything before it.
fn goes_on_after(harm: impl Fn(&Path)) {
    let (harness, mut typist) = begun();
    harm(&harness.records()[0]);
    typist.press("enter g");
    harness.wait_for_event("naloxone_given", 1);
    let events = harness.events();
    for event in ["answered responsive no", "answered breathing no"] {
        let found = events.iter().filter(|it| *it == event).count();
        assert_eq!(found, 1, "{event:?} in {events:#?}");
    }
    typist.kill();
    let typist = harness.open(&["--country", "US"]);
    // It was in CPR: it comes back by itself.
    typist.sees("These steps go on from");
    assert_eq!(typist.leave().0, 0);
}

#[test]
fn a_record_that_was_removed_with_its_folder_is_written_anew() {
    goes_on_after(|record| {
        let state = record.ancestors().nth(3).unwrap();
        assert!(state.ends_with("state"));
        fs::remove_dir_all(state).unwrap();
    });
}

#[test]
fn a_record_that_was_cut_is_written_anew() {
    goes_on_after(|record| {
        let file = fs::OpenOptions::new().write(true).open(record).unwrap();
        file.set_len(10).unwrap();
    });
}

#[test]
fn a_record_that_was_replaced_is_written_anew() {
    goes_on_after(|record| {
        let other = record.with_extension("other");
        fs::write(&other, "something else\n").unwrap();
        fs::rename(other, record).unwrap();
    });
}

#[test]
fn a_disk_that_takes_nothing_is_marked_as_long_as_that_is_so() {
    let harness = Harness::new();
    // A file stands in the way of the folder.
    fs::create_dir_all(harness.folder.join("state")).unwrap();
    fs::write(harness.folder.join("state/overdose-checklist"), "").unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n");
    typist.sees("This cannot be saved");
    typist.wait(11_000);
    typist.press("k");
    typist.wait(500);
    typist.sees("This cannot be saved");
    typist.press("e");
    typist.sees("Copy or print it for the crew.");
    // The mark goes with its cause.
    fs::remove_file(harness.folder.join("state/overdose-checklist")).unwrap();
    typist.press("esc k");
    harness.wait_for_event("answered breathing no", 1);
    typist.press("k");
    typist.wait(500);
    assert!(
        !typist.screen().contains("cannot be saved"),
        "{}",
        typist.screen()
    );
}

/// A record that a newer version wrote stays letter for letter, and the screen names it.
fn stays(change: impl Fn(&Path)) {
    let (harness, typist) = begun();
    typist.kill();
    let file = harness.records()[0].clone();
    change(&file);
    let before = fs::read(&file).unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("An open record was made by a newer version. It stays as it is.");
    typist.sees("DO THEY OPEN THEIR EYES");
    typist.press("v");
    typist.sees("Made by a newer version. It stays as it is.");
    typist.press("esc n");
    assert_eq!(typist.leave().0, 0);
    assert_eq!(fs::read(&file).unwrap(), before);

    // Among the records that stay, too.
    let kept = harness.state("kept");
    fs::create_dir_all(&kept).unwrap();
    fs::copy(&file, kept.join("2026-11-26 10.00.00.jsonl")).unwrap();
    fs::remove_dir_all(harness.state("open")).unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("o 6 1");
    typist.sees("Made by a newer version. It stays as it is.");
}

#[test]
fn a_record_of_a_newer_version_stays_as_it_is_and_is_named() {
    stays(|file| {
        rewrite(file, |_, row| {
            if let Some(head) = row.get_mut("head") {
                head["format"] = 2.into();
            }
        });
    });
}

#[test]
fn a_newer_version_may_write_its_heads_in_another_way() {
    stays(|file| {
        let text = fs::read_to_string(file).unwrap();
        let rest = text.split_once('\n').unwrap().1;
        let head = "{\"n\":0,\"head\":{\"format\":7,\"what\":\"else\"},\"check\":\"another\"}\n";
        fs::write(file, format!("{head}{rest}")).unwrap();
    });
}

#[test]
fn a_record_that_a_newer_version_went_on_with_stays_as_it_is() {
    stays(|file| {
        let number = rows(file).len();
        let head =
            format!("{{\"n\":{number},\"head\":{{\"format\":2,\"profile\":3}},\"sum\":\"0\"}}\n");
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, format!("{text}{head}")).unwrap();
    });
}

#[test]
fn what_is_no_file_among_the_records_keeps_nothing_waiting() {
    let (harness, typist) = begun();
    typist.kill();
    let pipe = harness.state("open").join("1-1-0.jsonl");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let kept = harness.state("kept");
    fs::create_dir_all(&kept).unwrap();
    let other = kept.join("2026-11-26 10.00.00.jsonl");
    assert!(
        Command::new("mkfifo")
            .arg(&other)
            .status()
            .unwrap()
            .success()
    );
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("still open, begun");
    typist.press("o 6 1");
    typist.sees("it is no regular file");
    assert_eq!(typist.leave().0, 0);
    assert_eq!(files(&harness.state("open")).len(), 2);
}

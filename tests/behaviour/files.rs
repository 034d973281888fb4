//! Files that people write, or that hold what nobody would write: accepted, or named with what to do.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::harness::Harness;
use crate::journal::rewrite;

const RESOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources");

fn said(output: &Output) -> String {
    let all = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8(all).unwrap()
}

/// A scenario of the program, changed.
fn scenario(harness: &Harness, change: impl Fn(String) -> String) -> Output {
    let text = fs::read_to_string(format!("{RESOURCES}/scenarios/gasping.json")).unwrap();
    let path = harness.folder.join("mine.json");
    fs::write(&path, change(text)).unwrap();
    harness.run(&["scenario", "check", &path.to_string_lossy()], b"")
}

#[test]
fn a_mark_that_editors_write_before_a_scenario_is_accepted() {
    let harness = Harness::new();
    let plain = scenario(&harness, |text| text);
    let marked = scenario(&harness, |text| format!("\u{feff}{text}"));
    assert_eq!(said(&marked), said(&plain));
    assert_eq!(marked.status.code(), plain.status.code());
}

#[test]
fn what_editors_make_of_quotes_and_points_is_named() {
    let harness = Harness::new();
    let curly = scenario(&harness, |text| {
        text.replacen("\"id\"", "\u{201c}id\u{201d}", 1)
    });
    assert_ne!(curly.status.code(), Some(0));
    assert!(said(&curly).contains("curly quote"), "{}", said(&curly));
    let comma = scenario(&harness, |text| text.replacen('{', "{ \"crew_s\": 4,5,", 1));
    assert_ne!(comma.status.code(), Some(0));
    assert!(said(&comma).contains("decimal comma"), "{}", said(&comma));
}

/// A folder of content as it is in the program, changed.
fn checked(harness: &Harness, change: impl Fn(&Path)) -> Output {
    let folder = harness.folder.join("content");
    let copied = Command::new("cp")
        .args(["-r", RESOURCES])
        .arg(&folder)
        .status();
    assert!(copied.unwrap().success());
    change(&folder);
    harness.run(&["check", "--protocol", &folder.to_string_lossy()], b"")
}

#[test]
fn numbers_that_are_no_file_are_named() {
    let change = |why: &str, path: &Path| match why {
        "a folder" => fs::create_dir(path).unwrap(),
        "no regular file" => {
            let made = Command::new("mkfifo").arg(path).status();
            assert!(made.unwrap().success());
        }
        _ => symlink("/nowhere/at/all", path).unwrap(),
    };
    for why in ["a folder", "no regular file", "No such file"] {
        let harness = Harness::new();
        let output = checked(&harness, |folder| {
            fs::remove_file(folder.join("regions.json")).unwrap();
            change(why, &folder.join("regions.json"));
        });
        assert_ne!(output.status.code(), Some(0), "{why}");
        let said = said(&output);
        assert!(
            said.contains("regions.json") && said.contains(why),
            "{said}"
        );
    }
}

#[test]
fn words_that_stand_inside_one_another_without_end_are_named() {
    let harness = Harness::new();
    let output = checked(&harness, |folder| {
        let path = folder.join("locales/en/cards.ftl");
        let text = fs::read_to_string(&path).unwrap();
        let deep = "{".repeat(100_000);
        fs::write(&path, format!("{text}\nx-deep = {deep}\n")).unwrap();
    });
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("cards.ftl"), "{}", said(&output));
    assert!(
        said(&output).contains("inside one another"),
        "{}",
        said(&output)
    );
}

#[test]
fn words_that_name_one_another_in_a_circle_or_nothing_at_all_are_named() {
    for words in ["{ card-A1 }", "{ no-such-message }", "{ card-A1.no-such }"] {
        let harness = Harness::new();
        let output = checked(&harness, |folder| {
            let path = folder.join("locales/en/cards.ftl");
            let text = fs::read_to_string(&path).unwrap();
            let lines: Vec<String> = text
                .lines()
                .map(|line| match line.starts_with("card-A1 =") {
                    true => format!("card-A1 = {words}"),
                    false => line.to_owned(),
                })
                .collect();
            fs::write(&path, lines.join("\n")).unwrap();
        });
        assert_ne!(output.status.code(), Some(0), "{words}");
        assert!(
            said(&output).contains("card-A1"),
            "{words}: {}",
            said(&output)
        );
    }
}

/// A record with a dose in it, somewhere of its own.
fn record(harness: &Harness) -> PathBuf {
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n");
    harness.wait_for_event("answered breathing no", 1);
    typist.kill();
    harness.records()[0].clone()
}

#[test]
fn a_record_is_never_exported_over_itself() {
    let harness = Harness::new();
    let file = record(&harness);
    let before = fs::read(&file).unwrap();
    let link = harness.folder.join("link.jsonl");
    symlink(&file, &link).unwrap();
    let name = file.to_string_lossy().into_owned();
    for to in [&name, &link.to_string_lossy().into_owned()] {
        let arguments = ["export", "--incident", &name, "--format", "text", "-o", to];
        let output = harness.run(&arguments, b"");
        assert_ne!(output.status.code(), Some(0));
        assert!(
            said(&output).contains("it is the record itself"),
            "{}",
            said(&output)
        );
        assert_eq!(fs::read(&file).unwrap(), before);
    }
}

#[test]
fn what_a_terminal_would_follow_never_comes_out_of_names() {
    let harness = Harness::new();
    let file = record(&harness);
    rewrite(&file, |_, row| {
        if let Some(head) = row.get_mut("head") {
            head["content"] = "0".repeat(64).into();
        }
        if let Some(event) = row.get_mut("event") {
            event["name"] = "odd\u{1b}[2Jname".into();
        }
    });
    let evil = harness.folder.join("evil\u{1b}[2J.jsonl");
    fs::copy(&file, &evil).unwrap();
    let evil = evil.to_string_lossy().into_owned();
    for arguments in [
        &["export", "--incident", &evil, "--format", "text"][..],
        &["export", "--incident", &evil, "--format", "json"],
        &["score", &evil],
        &["scenario", "check", &evil],
        &["check", "--protocol", &evil],
    ] {
        let output = harness.run(arguments, b"");
        let said = said(&output);
        assert!(!said.contains('\u{1b}'), "{arguments:?}: {said:?}");
    }
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("left by another version");
    typist.press("v");
    typist.sees("odd\\u{1b}[2Jname");
    assert!(!typist.shown().contains('\u{1b}'));
}

#[test]
fn a_long_name_among_kept_records_takes_the_room_of_a_short_one() {
    let harness = Harness::new();
    let kept = harness.state("kept");
    fs::create_dir_all(&kept).unwrap();
    fs::write(kept.join(format!("{}.1.1.jsonl", "long".repeat(50))), "").unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("o 6");
    typist.sees("longlong");
    let screen: String = typist.screen().split_whitespace().collect();
    assert!(!screen.contains(&"long".repeat(20)), "{screen}");
}

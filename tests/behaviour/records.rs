//! Records on the disk: nothing that was recorded is lost without a word, whatever became of clock, program or disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Harness, files};
use crate::journal::{age, flip_a_bit, minute, rewrite, rows, sealed};
use crate::script::steps;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// What the line says of a record with a part that cannot be read.
const INCOMPLETE: &str = "Part of the record could not be read.";

/// A desk where somebody pressed keys, and the program ended as in a crash; and the one record on it.
fn crashed(keys: &str) -> (Harness, PathBuf) {
    let harness = Harness::new();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press(keys);
    let first = steps(keys).count();
    let until = Instant::now() + Duration::from_secs(10);
    while harness.events().len() < first.min(2) && Instant::now() < until {
        thread::sleep(Duration::from_millis(20));
    }
    thread::sleep(Duration::from_millis(300));
    typist.kill();
    let records = harness.records();
    assert_eq!(records.len(), 1, "{records:?}");
    (harness, records[0].clone())
}

/// Changes both clocks of a line.
fn set(row: &mut Value, change: impl Fn(&mut Value)) {
    for name in ["head", "event", "mark"] {
        if let Some(step) = row.get_mut(name) {
            change(step);
        }
    }
}

/// For how long this machine has been running, in milliseconds.
fn uptime() -> i64 {
    let text = fs::read_to_string("/proc/uptime").unwrap();
    let seconds: f64 = text.split(' ').next().unwrap().parse().unwrap();
    (seconds * 1000.0) as i64
}

#[test]
fn a_wall_clock_that_jumped_erases_no_record() {
    // The machine was started anew, and its clock says that 13 hours have passed.
    let (harness, file) = crashed("n n");
    rewrite(&file, |_, row| {
        set(row, |step| {
            step["wall"] = (step["wall"].as_i64().unwrap() - 13 * HOUR).into();
            if step.get("started").is_some() {
                step["started"] = "an earlier start".into();
            }
        });
    });
    let mut typist = harness.open(&["--country", "US"]);
    if uptime() < 12 * HOUR {
        typist.sees("still open, begun");
        typist.press("v");
        typist.sees("NOT BREATHING NORMALLY");
        assert_eq!(typist.leave().0, 0);
        assert_eq!(harness.records().len(), 1);
    } else {
        // A machine that has been running for 12 hours proves that it is as old.
        typist.sees("DO THEY OPEN THEIR EYES");
        assert_eq!(typist.leave().0, 0);
        assert_eq!(harness.records(), Vec::<PathBuf>::new());
    }
}

#[test]
fn what_was_offered_after_a_jump_is_offered_again() {
    // The same, and somebody has started the program a minute ago: 12 hours are not counted across two boot clocks.
    let (harness, file) = crashed("n n");
    let here = rows(&file)[0].clone();
    let lines = rows(&file).len();
    rewrite(&file, |_, row| {
        set(row, |step| {
            for clock in ["boot", "wall"] {
                step[clock] = (step[clock].as_i64().unwrap() - 13 * HOUR).into();
            }
            if step.get("started").is_some() {
                step["started"] = "an earlier start".into();
            }
        });
    });
    let mut text = fs::read_to_string(&file).unwrap();
    text.push_str(&sealed(&json!({ "n": lines, "head": here["head"] })));
    fs::write(&file, text).unwrap();
    let typist = harness.open(&["--country", "US"]);
    typist.sees("still open, begun");
    assert_eq!(typist.leave().0, 0);
    assert_eq!(harness.records().len(), 1);
}

#[test]
fn a_record_of_another_version_is_named_listed_and_not_erased_unread() {
    let (harness, file) = crashed("n n enter g");
    harness.wait_for_event("naloxone_given", 1);
    rewrite(&file, |_, row| {
        if let Some(head) = row.get_mut("head") {
            head["content"] = "0".repeat(64).into();
        }
    });
    age(&file, 13 * HOUR);
    let typist = harness.open(&["--country", "US"]);
    typist.sees("were left by another version");
    typist.sees("DO THEY OPEN THEIR EYES");
    assert_eq!(typist.leave().0, 0);
    assert_eq!(harness.records().len(), 1, "nobody has looked at it");

    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("were left by another version");
    typist.press("v");
    typist.sees("only a list of events");
    typist.sees("answered: responsive, no");
    typist.sees("naloxone given");
    typist.press("esc");
    typist.sees("DO THEY OPEN THEIR EYES");
    assert_eq!(typist.leave().0, 0);

    // Now somebody has looked at it.
    let typist = harness.open(&["--country", "US"]);
    typist.wait(700);
    assert!(!typist.screen().contains("another version"));
    assert_eq!(typist.leave().0, 0);
    assert_eq!(harness.records().len(), 0);
}

#[test]
fn no_time_in_a_record_keeps_the_first_question_away() {
    // Most of it is waiting for hands: all of them at once.
    thread::scope(|scope| {
        for boot in [json!(u64::MAX), json!(u64::MAX / 2), json!(1_u64 << 49)] {
            for wall in [json!(i64::MAX), json!(i64::MIN)] {
                let boot = boot.clone();
                scope.spawn(move || comes_up_after(&boot, &wall));
            }
        }
    });
}

/// The first question is there and works, and little is written, after a record with these times.
fn comes_up_after(boot: &Value, wall: &Value) {
    let (harness, file) = crashed("n n");
    rewrite(&file, |number, row| {
        set(row, |step| {
            step["wall"] = wall.clone();
            // The head may be as it should: what comes after it is not.
            if number > 0 || *boot != json!(1_u64 << 49) {
                step["boot"] = boot.clone();
            }
        });
    });
    let mut typist = harness.open(&["--country", "US"]);
    typist.wait(500);
    typist.press("n");
    typist.sees("ARE THEY BREATHING NORMALLY");
    let (code, _) = typist.leave();
    assert_eq!(code, 0, "boot {boot}, wall {wall}");
    let size: u64 = files(&harness.state("open"))
        .iter()
        .map(|file| fs::metadata(file).unwrap().len())
        .sum();
    assert!(size < 100_000, "{size} bytes after boot {boot}");
}

#[test]
fn the_wish_to_keep_a_record_outlasts_the_program() {
    let harness = Harness::new();
    // The record cannot be moved: a file stands in the way of the folder.
    fs::create_dir_all(harness.state("")).unwrap();
    fs::write(harness.state("kept"), "").unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("n n g e z 1");
    harness.wait_for_event("closed crew_took_over", 1);
    typist.press("1");
    typist.sees("This cannot be kept here");
    typist.kill();
    fs::remove_file(harness.state("kept")).unwrap();

    let typist = harness.open(&["--country", "US"]);
    let until = Instant::now() + Duration::from_secs(5);
    while files(&harness.state("kept")).is_empty() && Instant::now() < until {
        typist.wait(20);
    }
    assert_eq!(typist.leave().0, 0);
    let kept = files(&harness.state("kept"));
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(harness.records().len(), 0);
    let name = kept[0].to_string_lossy().into_owned();
    let output = harness.run(&["export", "--incident", &name, "--format", "text"], b"");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Naloxone: 1 given"), "{text}");
}

#[test]
fn lines_after_a_damaged_one_count_and_the_screen_says_that_a_part_is_missing() {
    let (harness, file) = crashed("n n enter g");
    harness.wait_for_event("naloxone_given", 1);
    age(&file, MINUTE + 10_000);
    flip_a_bit(&file, "card_done");
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("still open, begun");
    typist.press("v");
    typist.sees("Naloxone: 1 given");
    typist.sees(INCOMPLETE);
    typist.press("e");
    typist.sees("Naloxone: 1 given");
    typist.sees(INCOMPLETE);
    typist.press("esc g");
    desk_has_doses(&file, 2);
    typist.kill();

    // What is written after it counts on, and is read again.
    let text = fs::read_to_string(&file).unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    assert_eq!(last["n"], text.lines().count() - 1);
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("v");
    typist.sees("Naloxone: 2 given");
    typist.sees(INCOMPLETE);
    assert_eq!(typist.leave().0, 0);
}

fn desk_has_doses(file: &Path, doses: usize) {
    let until = Instant::now() + Duration::from_secs(10);
    let found = || {
        let text = fs::read_to_string(file).unwrap();
        text.matches("\"naloxone_given\"").count()
    };
    while found() < doses {
        assert!(Instant::now() < until, "{} doses in the record", found());
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_handover_says_that_a_part_of_the_record_could_not_be_read() {
    let (harness, file) = crashed("n n enter g");
    harness.wait_for_event("naloxone_given", 1);
    flip_a_bit(&file, "card_done");
    let name = file.to_string_lossy().into_owned();
    let export = |format| {
        let output = harness.run(&["export", "--incident", &name, "--format", format], b"");
        assert_eq!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("line 4 is damaged"), "{said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let text = export("text");
    assert!(text.contains(INCOMPLETE), "{text}");
    assert!(text.contains("Naloxone: 1 given"), "{text}");
    let json: Value = serde_json::from_str(&export("json")).unwrap();
    assert_eq!(json["incomplete"], true);
    assert_eq!(json["treatment"]["naloxone"].as_array().unwrap().len(), 1);

    // A record that stays says so too, on its page.
    let kept = harness.state("kept");
    fs::create_dir_all(&kept).unwrap();
    fs::rename(&file, kept.join("2026-11-26 10.00.00.jsonl")).unwrap();
    let mut typist = harness.open(&["--country", "US"]);
    typist.press("o 6 1");
    typist.sees("This is a kept record");
    typist.sees("Naloxone: 1 given");
    typist.sees(INCOMPLETE);
    assert_eq!(typist.leave().0, 0);
}

#[test]
fn the_handover_tells_when_each_sign_was_last_looked_at() {
    // They breathe; a check a minute later sees the same.
    let (harness, file) = crashed("n y");
    age(&file, MINUTE + 10_000);
    let first = minute(&rows(&file), "answered", &["breathing", "yes"]);
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("still open, begun");
    typist.press("v c n y n");
    harness.wait_for_event("answered breathing yes", 2);
    harness.wait_for_event("answered blue_or_grey no", 1);
    let looked = minute(&rows(&file), "answered", &["responsive", "no"]);
    let again = minute(&rows(&file), "answered", &["breathing", "yes"]);
    typist.press("e");
    typist.sees(&format!("At {looked}: no answer"));
    assert!(!typist.screen().contains(&format!("At {first}:")));
    let text = exported(&harness, &file);
    // What was seen in one minute stands together.
    let colour = minute(&rows(&file), "answered", &["blue_or_grey", "no"]);
    let told = if colour == again {
        "breathing normally, not blue or grey.".to_owned()
    } else {
        format!("breathing normally. At {colour}: not blue or grey.")
    };
    assert!(text.contains(&told), "{text}");
    assert!(text.contains(&format!("At {again}:")), "{text}");
    assert!(!text.contains(&format!("At {first}:")), "{text}");
    assert_eq!(typist.leave().0, 0);
}

#[test]
fn a_sign_that_changed_keeps_both_times() {
    let (harness, file) = crashed("n y");
    age(&file, MINUTE + 10_000);
    let first = minute(&rows(&file), "answered", &["breathing", "yes"]);
    let mut typist = harness.open(&["--country", "US"]);
    typist.sees("still open, begun");
    typist.press("v c n n");
    harness.wait_for_event("answered breathing no", 1);
    let looked = minute(&rows(&file), "answered", &["responsive", "no"]);
    let again = minute(&rows(&file), "answered", &["breathing", "no"]);
    let expected = if looked == again {
        format!("At {first}: breathing normally. At {again}: no answer, not breathing normally.")
    } else {
        format!(
            "At {first}: breathing normally. At {looked}: no answer. At {again}: not breathing normally."
        )
    };
    typist.press("e");
    typist.sees(&expected);
    let text = exported(&harness, &file);
    assert!(text.contains(&expected), "{text}");
    assert_eq!(typist.leave().0, 0);
}

fn exported(harness: &Harness, file: &Path) -> String {
    let name = file.to_string_lossy().into_owned();
    let output = harness.run(&["export", "--incident", &name, "--format", "text"], b"");
    String::from_utf8(output.stdout).unwrap()
}

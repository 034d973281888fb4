//! `check`: what holds, what does not, and what an edit changes.

use std::fs;
use std::path::PathBuf;

use overdose_core::content::{Content, protocol_file};
use overdose_protocol::definition::FILES;
use serde_json::Value;

use crate::{code, run, stderr, stdout};

/// A copy of the protocol in a folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("overdose-checklist-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for file in FILES {
            fs::write(folder.join(file), protocol_file(file).unwrap()).unwrap();
        }
        Self(folder)
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    fn check(&self, more: &[&str]) -> (String, i32) {
        let mut arguments = vec!["check", "--protocol", self.0.to_str().unwrap()];
        arguments.extend(more);
        let output = run(&arguments, b"");
        assert_eq!(stderr(&output), "");
        (stdout(&output), code(&output))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_embedded_content_passes() {
    let output = run(&["check"], b"");
    let text = stdout(&output);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""), "{text}");
    let (notes, laws): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("note "));
    assert!(laws.iter().all(|line| line.starts_with("ok   ")), "{text}");
    for rule in ["R1 ", "R2 ", "R3 ", "R4 ", "R5 ", "R6 ", "R7 ", "R9 "] {
        assert!(text.contains(&format!("ok   {rule}")), "{rule} in {text}");
    }
    // How far each other language has come, as its own command says it too.
    let output = run(&["check", "--languages"], b"");
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    assert_eq!(stdout(&output).lines().collect::<Vec<_>>(), notes);
    assert_eq!(notes.len(), 11);
    let whole = |line: &&str| line.contains(", 0 missing that lead through an emergency, draft, ");
    assert!(notes.iter().all(whole), "{notes:#?}");
}

#[test]
fn an_unedited_copy_passes_and_does_not_differ() {
    let (text, code) = Folder::new("same").check(&[]);
    assert_eq!(code, 0, "{text}");
    let last = text.lines().last().unwrap();
    assert!(last.contains("536 cases  0 have another outcome"), "{last}");
}

#[test]
fn an_edit_fails_with_its_shortest_case_file_and_place() {
    let folder = Folder::new("edit");
    folder.edit(
        "decisions.json",
        "\"drowsy_or_confused\": \"danger\"",
        "\"drowsy_or_confused\": \"safe\"",
    );
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 1, "{text}");
    let failed = text
        .lines()
        .find(|line| line.starts_with("FAIL R5"))
        .expect("R5 fails");
    assert!(
        failed.contains("decisions.json, row 10 (R6); R5 is rows 7, 8, 9: "),
        "{failed}"
    );
    assert!(failed.ends_with("Q6 (other_worry) No, all else blank: gives D2 (high_risk); R5 says C (awake_danger_signs)"), "{failed}");
    let last = text.lines().last().unwrap();
    assert!(
        last.starts_with("diff") && last.contains("instead of"),
        "{last}"
    );
}

#[test]
fn a_broken_file_is_a_property_that_does_not_hold() {
    let folder = Folder::new("broken");
    folder.edit("cards.json", "\"K1\"", "K1");
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 1);
    assert!(
        text.starts_with("FAIL content: cards.json, line 2, column "),
        "{text}"
    );
    fs::remove_file(folder.0.join("cards.json")).unwrap();
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 1);
    assert!(
        text.starts_with("FAIL content: cards.json, the file: "),
        "{text}"
    );
}

#[test]
fn every_fault_of_every_file_is_a_line_and_a_row() {
    let folder = Folder::new("faults");
    folder.edit("cards.json", "\"S16\", \"S03\"", "\"S999\", \"S03\"");
    folder.edit("cards.json", "\"fetches_aed\"", "\"fetches\"");
    folder.edit("timers.json", "\"seconds\": 30", "\"seconds\": 0");
    fs::create_dir_all(folder.0.join("locales/en")).unwrap();
    fs::write(folder.0.join("locales/en/cards.ftl"), "card-K1 Call\n").unwrap();
    let (text, code) = folder.check(&[]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "FAIL content: cards.json, line 2, column 90 (rows[0].sources[0]): there is no source \"S999\"",
            "FAIL content: cards.json, line 3, column 71 (rows[1].fetches): unknown field `fetches`, expected one of `id`, \
             `table`, `gives_dose`, `fetches_aed`, `on_side`, `order`, `asks_dose`, `second_helper`, `baby`, `without`, `alone`, \
             `alone_without`, `staff`, `counted`, `beside`, `products`, \
             `pictures`, `baby_pictures`, `sources`",
            "FAIL content: timers.json, line 3, column 27 (silence.seconds): a timer of 0 seconds never ends",
            "FAIL content: locales/en/cards.ftl, line 1, column 9: Expected a token starting with \"=\"",
        ]
    );
    assert_eq!(code, 1);
    let (text, code) = folder.check(&["--json"]);
    assert_eq!(code, 1);
    let report: Value = serde_json::from_str(&text).unwrap();
    let places = report["properties"].as_array().unwrap().iter();
    let places: Vec<&str> = places
        .map(|row| row["failure"]["place"].as_str().unwrap())
        .collect();
    assert_eq!(places.len(), 4);
    assert!(
        lines
            .iter()
            .zip(places)
            .all(|(line, place)| line.contains(place))
    );
}

#[test]
fn the_tables_of_an_edited_copy_are_printed_or_its_faults_named() {
    let folder = Folder::new("tables");
    folder.edit("cpr.json", "\"per_minute\": 110", "\"per_minute\": 117");
    let table = |format: &str| {
        let path = folder.0.to_str().unwrap();
        run(&["table", "--format", format, "--protocol", path], b"")
    };
    let output = table("csv");
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    assert!(stdout(&output).contains("cpr,per_minute,117,"));
    let embedded = run(&["table", "--format", "html"], b"");
    assert_eq!(code(&embedded), 0);
    assert!(stdout(&embedded).starts_with("<!DOCTYPE html>"));
    folder.edit(
        "cpr.json",
        "\"push_card\": \"A4\"",
        "\"push_card\": \"A44\"",
    );
    let output = table("mermaid");
    assert_eq!((code(&output), stdout(&output)), (1, String::new()));
    assert!(stderr(&output).contains("(push_card): there is no card \"A44\""));
    assert_eq!(code(&run(&["table", "--format", "pdf"], b"")), 2);
}

#[test]
fn json_says_the_same() {
    let folder = Folder::new("json");
    folder.edit("timers.json", "\"seconds\": 30", "\"seconds\": 45");
    let (said, _) = folder.check(&[]);
    let (text, code) = folder.check(&["--json"]);
    assert_eq!(code, 1);
    let report: Value = serde_json::from_str(&text).unwrap();
    let rows = report["properties"].as_array().unwrap();
    for (row, line) in rows.iter().zip(said.lines()) {
        let word = if row["failure"].is_null() {
            "ok   "
        } else {
            "FAIL "
        };
        let id = row["id"].as_str().unwrap();
        assert!(line.starts_with(&format!("{word}{id}")), "{line}: {row}");
    }
    assert_eq!(rows.len() + 1, said.lines().count(), "and the difference");
    assert_eq!(report["holds"], false);
    assert_eq!(report["difference"]["differ"], 0);
    let approved = report["properties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == "approved")
        .unwrap();
    assert_eq!(approved["failure"]["file"], "timers.json");
    assert_eq!(approved["failure"]["place"], "silence, seconds");
    folder.edit("timers.json", "{", "");
    let (text, _) = folder.check(&["--json"]);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["properties"][0]["id"], "content");
}

#[test]
fn a_folder_that_cannot_be_read_is_one_line_and_code_2() {
    for folder in ["/nowhere/at/all", "/dev/null"] {
        let output = run(&["check", "--protocol", folder], b"");
        assert_eq!(code(&output), 2);
        assert_eq!(stdout(&output), "");
        let problem = stderr(&output);
        assert_eq!(problem.lines().count(), 1, "{problem}");
        assert!(problem.contains(folder), "{problem}");
    }
}

#[test]
fn a_changed_value_fails_until_it_is_approved_and_the_change_is_said() {
    let folder = Folder::new("approve");
    folder.edit("timers.json", "\"seconds\": 120", "\"seconds\": 150");
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 1, "{text}");
    let failed: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("FAIL"))
        .collect();
    let [failed] = failed.as_slice() else {
        panic!("{failed:#?}");
    };
    assert!(
        failed.ends_with("timers.json, swap, seconds: it is \"150\"; approved is \"120\""),
        "{failed}"
    );
    let (text, code) = folder.check(&["--approve"]);
    assert_eq!(code, 0, "{text}");
    let said: Vec<&str> = text.lines().collect();
    let [change, last] = said.as_slice() else {
        panic!("{text}");
    };
    assert_eq!(
        *change,
        "timers.json, swap, seconds: it is \"150\"; approved is \"120\""
    );
    assert!(last.starts_with("1 value approved: "), "{last}");
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 0, "{text}");
}

#[test]
fn approved_values_that_cannot_be_read_are_named_and_written_anew() {
    let folder = Folder::new("unreadable");
    fs::write(folder.0.join("approved.json"), "{ \"half").unwrap();
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("approved.json, line 1, column "), "{text}");
    let (text, code) = folder.check(&["--approve"]);
    assert_eq!(code, 0, "{text}");
    let (text, code) = folder.check(&[]);
    assert_eq!(code, 0, "{text}");
}

#[test]
fn a_broken_law_cannot_be_approved() {
    let folder = Folder::new("law");
    folder.edit("cpr.json", "\"per_minute\": 110", "\"per_minute\": 130");
    let (text, code) = folder.check(&["--approve"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("FAIL beat "), "{text}");
    assert!(
        text.ends_with("Nothing was approved: mend this first.\n"),
        "{text}"
    );
    assert!(!folder.0.join("approved.json").exists());
}

#[test]
fn a_value_that_is_new_or_gone_or_moved_is_named_with_its_place() {
    let folder = Folder::new("places");
    folder.edit("cards.json", ", \"fetches_aed\": true", "");
    folder.edit(
        "outcomes.json",
        "\"dose_card\": \"A8\",",
        "\"colour\": { \"question\": \"blue_or_grey\", \"opens\": \"breathing_recount\" },",
    );
    folder.edit("notes.json", "{\"card\": \"M1\"", "{\"card\": \"M2\"");
    folder.edit(
        "notes.json",
        "{\"card\": \"M2\", \"about\": [\"benzo\", \"alcohol\"]",
        "{\"card\": \"M1\", \"about\": [\"benzo\", \"alcohol\"]",
    );
    let content = Content::from_folder(&folder.0).unwrap();
    let approval = content.approval(&folder.0).unwrap();
    let places: Vec<(&str, &str)> = approval
        .differences
        .iter()
        .map(|change| (change.file.as_str(), change.place.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            ("cards.json", "K2, fetches_aed"),
            ("notes.json", "notes, M1, about"),
            ("notes.json", "notes, M2, about"),
            ("notes.json", "notes, in this order"),
            ("outcomes.json", "not_breathing, colour, opens"),
            ("outcomes.json", "not_breathing, colour, question"),
            ("outcomes.json", "not_breathing, dose_card"),
        ]
    );
}

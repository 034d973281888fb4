//! `report`: what is written of recorded incidents for a programme, and what is said where nothing can be.

use std::fs;

use overdose_core::content;

use super::export::{Folder, journal, run};

fn folder(name: &str) -> (Folder, String, String) {
    let folder = Folder::new(&format!("report-{name}"));
    let (one, other) = (folder.path("one.jsonl"), folder.path("other.jsonl"));
    fs::write(&one, journal("n n g e z 1", content::digest())).unwrap();
    fs::write(&other, journal("y y n n n n n", content::digest())).unwrap();
    (folder, one, other)
}

#[test]
fn every_format_holds_every_incident() {
    let (folder, one, other) = folder("formats");
    for (format, begins) in [
        ("pdf", "%PDF-1.7"),
        ("csv", "\u{feff}format,"),
        ("json", "{\n"),
    ] {
        let to = folder.path(&format!("report.{format}"));
        let (code, out, err) = run(&["report", &one, &other, "--format", format, "-o", &to]);
        assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""), "{format}");
        let written = fs::read(&to).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{format}");
    }
    let (_, csv, _) = run(&["report", &one, &other, "--format", "csv"]);
    assert_eq!(csv.lines().count(), 3, "{csv}");
    let (_, json, _) = run(&["report", &one, &other, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let doses = |report: usize| json["reports"][report]["naloxone"]["doses"].clone();
    assert_eq!((doses(0), doses(1)), (1.into(), 0.into()));
    let pages = |count: &str| {
        let text = fs::read(folder.path("report.pdf")).unwrap();
        String::from_utf8_lossy(&text).contains(count)
    };
    assert!(pages("/Count 2"), "a page each");
}

#[test]
fn the_naloxone_and_the_language_are_those_that_are_named() {
    let (_folder, one, _) = folder("named");
    let report = ["report", &one, "--format", "json"];
    let (_, plain, _) = run(&report);
    let plain: serde_json::Value = serde_json::from_str(&plain).unwrap();
    assert!(plain["reports"][0]["naloxone"]["product"].is_null());
    let all = [&report[..], &["--product", "nyxoid", "--language", "fr"]].concat();
    let (code, out, err) = run(&all);
    assert_eq!((code, err.as_str()), (0, ""));
    let named: serde_json::Value = serde_json::from_str(&out).unwrap();
    let product = &named["reports"][0]["naloxone"]["product"];
    assert_eq!(product["card"], "N2");
    assert_eq!(product["known_from"], "keeper");
    let seen = |value: &serde_json::Value| value["reports"][0]["seen"]["last"].clone();
    assert_eq!(seen(&named)["outcome"], seen(&plain)["outcome"]);
    assert_ne!(seen(&named)["text"], seen(&plain)["text"]);
}

#[test]
fn a_language_without_words_for_it_leaves_it_in_english() {
    let (_folder, one, _) = folder("arabic");
    let (_, english, _) = run(&["report", &one, "--format", "json"]);
    let arabic = ["report", &one, "--format", "json", "--language", "ar"];
    assert_eq!(run(&arabic), (0, english.clone(), String::new()));
    let spanish = ["report", &one, "--format", "json", "--language", "es"];
    assert_ne!(run(&spanish).1, english);
}

#[test]
fn what_is_wrong_is_said_in_one_line_and_nothing_is_written() {
    let (folder, one, _) = folder("wrong");
    let (none, newer) = (folder.path("none.jsonl"), folder.path("newer.jsonl"));
    fs::write(&newer, journal("n n g", &"0".repeat(64))).unwrap();
    let to = folder.path("report.csv");
    let rows: [(&[&str], &str); 8] = [
        (&["--format", "csv"], "report needs FILE..."),
        (&[&one], "report needs --format"),
        (&[&one, "--format", "text"], "possible are pdf, csv, json"),
        (
            &[&one, &none, "--format", "csv"],
            "none.jsonl: No such file",
        ),
        (
            &[&one, &newer, "--format", "csv"],
            "recorded with other content",
        ),
        (
            &[&one, "--format", "csv", "--product", "tea"],
            "the names are narcan",
        ),
        (&[&one, "--format", "csv", "--language", "xx"], "xx"),
        (
            &[&one, "--format", "csv", "-o", &one],
            "it is the record itself",
        ),
    ];
    let before = fs::read(&one).unwrap();
    for (arguments, expected) in rows {
        let mut all = vec!["report"];
        all.extend(arguments);
        if !all.contains(&"-o") {
            all.extend(["-o", &to]);
        }
        let (code, out, err) = run(&all);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
        assert_eq!(err.lines().count(), 1, "{err}");
        assert!(fs::metadata(&to).is_err(), "{arguments:?}");
    }
    assert_eq!(fs::read(&one).unwrap(), before);
}

#[test]
fn a_drill_is_no_event() {
    let folder = Folder::new("report-drill");
    let file = folder.path("drill.jsonl");
    let real = journal("n n g", content::digest());
    let (body, _) = real
        .lines()
        .next()
        .unwrap()
        .rsplit_once(",\"sum\"")
        .unwrap();
    let body = body.replace("\"kind\":\"real\"", "\"kind\":\"practice\"");
    let sum = crc32fast::hash(body.as_bytes());
    fs::write(&file, format!("{body},\"sum\":\"{sum:08x}\"}}\n")).unwrap();
    let (code, out, err) = run(&["report", &file, "--format", "csv"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("it is the record of practice"), "{err}");
}

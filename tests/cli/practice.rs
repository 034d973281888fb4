//! `scenario` and `score`: what a trainer asks of the command line.

use std::fs;
use std::path::{Path, PathBuf};

use overdose_core::content::{self, Content};
use overdose_core::journal::drill_text;
use overdose_core::training::{Practice, perform};
use overdose_protocol::incident::Header;
use serde_json::Value;

/// What the program answered.
struct Ran {
    code: i32,
    output: String,
    error: String,
}

fn run(arguments: &[&str]) -> Ran {
    let output = crate::run(arguments, b"");
    Ran {
        code: crate::code(&output),
        output: crate::stdout(&output),
        error: crate::stderr(&output),
    }
}

fn scenario(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("resources/scenarios")
        .join(name)
}

fn file(name: &str, text: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("a file");
    path
}

/// The record of the ideal run of a scenario.
fn record(id: &str) -> String {
    let content = Content::embedded().expect("content");
    let practice = Practice::embedded().expect("practice");
    let scenario = practice.scenario(id).expect("a scenario");
    let header = Header {
        profile: content.protocol.profile_of(None),
        trained: false,
    };
    let (drill, incident) = perform(
        &content.protocol,
        &practice.tables,
        scenario,
        header,
        &scenario.ideal,
    );
    drill_text(&content.protocol, &drill, &incident)
}

#[test]
fn a_scenario_that_holds_is_said_to() {
    let path = scenario("gasping.json");
    let ran = run(&["scenario", "check", path.to_str().expect("a path")]);
    assert_eq!((ran.code, ran.error.as_str()), (0, ""));
    assert_eq!(ran.output, format!("{}: holds\n", path.display()));
}

#[test]
fn what_is_wrong_with_a_scenario_is_listed_with_its_place() {
    let text = fs::read_to_string(scenario("gasping.json")).expect("a scenario");
    let text = text.replace("\"errors\": [\"waited\"]", "\"errors\": []");
    let path = file("changed.json", text.as_bytes());
    let ran = run(&["scenario", "check", path.to_str().expect("a path")]);
    assert_eq!(ran.code, 1);
    let expected = "changed.json: line 66, column 5 (wrong[1]): ";
    assert!(ran.output.contains(expected), "{}", ran.output);
    assert!(
        ran.output.ends_with("write \"errors\": [\"waited\"]\n"),
        "{}",
        ran.output
    );
}

#[test]
fn a_file_that_is_no_scenario_is_named_with_line_and_column() {
    for (name, text, code, said) in [
        ("empty.json", &b""[..], 1, "line 1, column 0"),
        ("half.json", &b"{\"format\": 1,"[..], 1, "line 1, column 13"),
        ("list.json", &b"[]"[..], 1, "line 1"),
        ("bytes.json", &[0xff, 0xfe, 0x00][..], 2, "not UTF-8"),
    ] {
        let path = file(name, text);
        let ran = run(&["scenario", "check", path.to_str().expect("a path")]);
        assert_eq!(ran.code, code, "{name}: {}{}", ran.output, ran.error);
        assert!((ran.output + &ran.error).contains(said), "{name}");
    }
    let ran = run(&["scenario", "check", "/nowhere/x.json"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.error.contains("reading /nowhere/x.json"),
        "{}",
        ran.error
    );
}

#[test]
fn every_scenario_is_listed_and_every_run_can_be_played() {
    let ran = run(&["scenario", "list"]);
    assert_eq!(ran.code, 0);
    let scenarios = &Practice::embedded().expect("practice").scenarios;
    assert_eq!(ran.output.lines().count(), scenarios.len());
    for (row, it) in ran.output.lines().zip(scenarios) {
        assert!(row.contains(&it.id), "{row}");
        let path = scenario(&format!("{}.json", it.id));
        let played = run(&["scenario", "play", path.to_str().expect("a path")]);
        assert_eq!((played.code, played.error.as_str()), (0, ""), "{row}");
        let runs = played.output.lines().filter(|line| !line.starts_with(' '));
        assert_eq!(runs.count(), 1 + it.wrong.len(), "{row}");
    }
}

#[test]
fn scenario_needs_something_to_do() {
    for (arguments, said) in [
        (&["scenario"][..], "scenario needs \"check FILE\""),
        (&["scenario", "sing"], "scenario needs \"check FILE\""),
        (&["scenario", "check"], "scenario check needs FILE"),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.error.contains(said), "{}", ran.error);
    }
}

#[test]
fn a_drill_is_scored_as_text_and_as_json() {
    let path = file("drill.practice.jsonl", record("gasping").as_bytes());
    let path = path.to_str().expect("a path");
    let ran = run(&["score", path]);
    assert_eq!((ran.code, ran.error.as_str()), (0, ""));
    assert!(ran.output.starts_with("PRACTICE"), "{}", ran.output);
    assert!(ran.output.contains("Result: All done"), "{}", ran.output);
    let ran = run(&["score", path, "--json"]);
    let json: Value = serde_json::from_str(&ran.output).expect("JSON");
    assert_eq!(json["passed"], true);
    assert_eq!(json["scenario"], "gasping");
    assert_eq!(json["times"]["call_s"], 12.0);
}

#[test]
fn a_damaged_drill_is_scored_up_to_there() {
    let text = record("gasping");
    let half = text.len() * 9 / 10;
    let path = file("torn.practice.jsonl", &text.as_bytes()[..half]);
    let ran = run(&["score", path.to_str().expect("a path")]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.error
            .contains("is damaged; everything before it is scored"),
        "{}",
        ran.error
    );
    assert!(ran.output.starts_with("PRACTICE"), "{}", ran.output);
}

#[test]
fn practice_is_not_exported_as_real_and_what_is_real_is_not_scored() {
    let path = file("other.practice.jsonl", record("gasping").as_bytes());
    let path = path.to_str().expect("a path");
    for format in ["text", "json", "pdf", "qr"] {
        let ran = run(&["export", "--incident", path, "--format", format]);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""));
        let said = "it is the record of practice, not of a real incident";
        assert!(ran.error.contains(said), "{}", ran.error);
    }
    let real = file(
        "real.jsonl",
        crate::export::journal("n n", content::digest()).as_bytes(),
    );
    let ran = run(&["score", real.to_str().expect("a path")]);
    assert_eq!((ran.code, ran.output.as_str()), (2, ""));
    let said = "it is the record of a real incident, not of practice";
    assert!(ran.error.contains(said), "{}", ran.error);
}

#[test]
fn without_a_window_practice_opens_in_the_terminal_and_nothing_real_in_its_place() {
    for (arguments, shows) in [
        (&["--practice"][..], "[1] Drills"),
        (&["--practice", "gasping"], "[Enter] Begin"),
        (&["--text", "--practice"], "[1] Drills"),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.error);
        assert!(ran.output.contains("PRACTICE. NOT REAL."), "{}", ran.output);
        assert!(ran.output.contains(shows), "{}", ran.output);
        assert!(!ran.output.contains("CALL"), "{}", ran.output);
    }
    let ran = run(&["--audience"]);
    assert_eq!((ran.code, ran.output.as_str()), (1, ""));
    let said = "A terminal opens no window for the room.";
    assert!(ran.error.contains(said), "{}", ran.error);
}

#[test]
fn a_new_scenario_is_written_once_and_holds() {
    let folder = std::env::temp_dir().join(format!("overdose-new-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("mine.jsonc");
    let path = path.to_str().expect("a path");
    let made = run(&["scenario", "new", path]);
    assert_eq!((made.code, made.error.as_str()), (0, ""));
    assert!(made.output.contains("scenario check"), "{}", made.output);
    let checked = run(&["scenario", "check", path]);
    assert_eq!(
        (checked.code, checked.error.as_str()),
        (0, ""),
        "{}",
        checked.output
    );
    let played = run(&["scenario", "play", path]);
    assert_eq!((played.code, played.error.as_str()), (0, ""));
    fs::write(path, "mine").expect("a file");
    let again = run(&["scenario", "new", path]);
    assert_eq!(again.code, 2);
    assert_eq!(fs::read_to_string(path).expect("a file"), "mine");
    let _ = fs::remove_dir_all(&folder);
}

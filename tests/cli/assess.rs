//! `assess`: one answer a line, whatever the line.

use serde_json::{Value, json};

use crate::{code, run, stderr, stdout};

const GOOD: &str =
    r#"{"profile":"intl","previous":null,"answers":{"responsive":"no","breathing":"not_sure"}}"#;

fn lines(input: &[u8]) -> (Vec<Value>, i32) {
    let output = run(&["assess"], input);
    assert_eq!(stderr(&output), "");
    let lines = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}")))
        .collect();
    (lines, code(&output))
}

fn one(input: &str) -> Value {
    let (lines, _) = lines(format!("{input}\n").as_bytes());
    assert_eq!(lines.len(), 1, "{input}");
    lines[0].clone()
}

#[test]
fn a_line_is_answered_in_exactly_this_form() {
    let output = run(&["assess"], format!("{GOOD}\n").as_bytes());
    assert_eq!(
        stdout(&output),
        "{\"outcome\":\"not_breathing\",\"floor\":\"after_rescue\",\"cards\":[\"A1\",\"A3\",\"A2\",\"A4\",\"A5\",\"A6\",\"A7\",\"A8\",\"A9\"]}\n"
    );
    assert_eq!(code(&output), 0);
}

#[test]
fn cards_come_in_the_order_of_the_profile() {
    let order = |profile: &str| {
        let line = json!({"profile": profile, "answers": {"responsive": "no", "breathing": "no"}});
        let cards = one(&line.to_string())["cards"].clone();
        let names: Vec<&str> = cards
            .as_array()
            .unwrap()
            .iter()
            .map(|card| card.as_str().unwrap())
            .collect();
        names.join(" ")
    };
    assert_eq!(order("us-aha"), "A1 A3 A2 A4 A5 A6 A7 A8 A9");
    assert_eq!(order("uk-ie"), "A1 A3 A4 A5 A2 A6 A7 A8 A9");
    assert_eq!(order("anz"), "A1 A3 A4 A5 A2 A6 A7 A8 A9");
    assert_eq!(order("ca-community"), "A1 A3 AB1 A2 A4 A5 A6 A7 A8 A9");
}

#[test]
fn profile_and_previous_may_be_missing_or_null() {
    let expected = one(GOOD);
    for line in [
        r#"{"answers":{"responsive":"no","breathing":"no"}}"#,
        r#"{"profile":null,"previous":null,"answers":{"responsive":"no"}}"#,
        r#"  {"answers" : { "breathing":"no" , "respons\u0069ve":"no" } }  "#,
        r#"{"answers":{}}"#,
    ] {
        assert_eq!(one(line), expected, "{line}");
    }
}

#[test]
fn every_scene_has_its_outcome() {
    let scenes: Vec<Value> = serde_json::from_str(include_str!("../vignettes.json")).unwrap();
    let mut input = String::new();
    for scene in &scenes {
        let line = json!({"previous": scene["previous"], "answers": scene["answers"]});
        input.push_str(&format!("{line}\n"));
    }
    let (answers, code) = lines(input.as_bytes());
    assert_eq!((answers.len(), code), (scenes.len(), 0));
    for (scene, answer) in scenes.iter().zip(answers) {
        assert_eq!(
            answer["outcome"], scene["outcome"],
            "{}: {}",
            scene["id"], scene["scene"]
        );
    }
}

#[test]
fn a_bad_line_is_answered_in_its_place_and_the_rest_goes_on() {
    let long = format!(r#"{{"answers":{{"{}":"no"}}}}"#, "x".repeat(1 << 20));
    let bad: Vec<(Vec<u8>, &str)> = vec![
        (b"".to_vec(), "empty"),
        (b"  ".to_vec(), "empty"),
        (b"{".to_vec(), "EOF"),
        (b"hello".to_vec(), "expected"),
        (b"[]".to_vec(), "invalid type"),
        (b"{\"answers\":[]}".to_vec(), "invalid type"),
        (b"{}".to_vec(), "missing field `answers`"),
        (
            b"{\"answers\":{\"responsive\":true}}".to_vec(),
            "invalid type",
        ),
        (
            b"{\"answers\":{\"responsive\":null}}".to_vec(),
            "invalid type",
        ),
        (
            b"{\"answers\":{\"responsive\":\"NO\"}}".to_vec(),
            "there is no answer \"NO\"",
        ),
        (
            b"{\"answers\":{\"colour\":\"no\"}}".to_vec(),
            "there is no question \"colour\"",
        ),
        (
            b"{\"answers\":{\"responsive\":\"no\",\"responsive\":\"yes\"}}".to_vec(),
            "twice",
        ),
        (b"{\"answers\":{},\"answers\":{}}".to_vec(), "twice"),
        (
            b"{\"profile\":\"mars\",\"answers\":{}}".to_vec(),
            "there is no profile \"mars\"",
        ),
        (b"{\"profile\":5,\"answers\":{}}".to_vec(), "invalid type"),
        (
            b"{\"previous\":\"asleep\",\"answers\":{}}".to_vec(),
            "there is no outcome \"asleep\"",
        ),
        (b"{\"answer\":{}}".to_vec(), "there is no field \"answer\""),
        (b"{\"answers\":{}} {}".to_vec(), "trailing"),
        (b"{\"answers\":{\"\xff\":\"no\"}}".to_vec(), "not UTF-8"),
        (b"\xff\xfe\x00".to_vec(), "not UTF-8"),
        (vec![b'['; 200_000], "invalid type"),
        (long.into_bytes(), "longer than"),
    ];
    let mut input = Vec::new();
    for (line, _) in &bad {
        input.extend_from_slice(line);
        input.extend_from_slice(format!("\n{GOOD}\n").as_bytes());
    }
    let (answers, code) = lines(&input);
    assert_eq!((answers.len(), code), (2 * bad.len(), 1));
    for (index, (line, problem)) in bad.iter().enumerate() {
        let shown = String::from_utf8_lossy(&line[..line.len().min(60)]);
        let answer = &answers[2 * index];
        assert_eq!(answer["line"], 2 * index + 1, "{shown}");
        let error = answer["error"].as_str().unwrap();
        assert!(error.contains(problem), "{shown}: {error}");
        assert!(error.len() < 200 && !error.contains(" at line "), "{error}");
        assert_eq!(
            answers[2 * index + 1]["outcome"],
            "not_breathing",
            "after {shown}"
        );
    }
}

#[test]
fn no_input_gives_no_output() {
    assert_eq!(lines(b""), (Vec::new(), 0));
}

#[test]
fn the_last_line_needs_no_end() {
    let (answers, code) = lines(GOOD.as_bytes());
    assert_eq!((answers.len(), code), (1, 0));
    let (answers, code) = lines(format!("{GOOD}\r\n{GOOD}\r\n").as_bytes());
    assert_eq!((answers.len(), code), (2, 0));
}

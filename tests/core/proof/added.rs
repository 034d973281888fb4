//! What a keeper adds in the data is proved with the rest: signs, an outcome, a profile, a card.

use super::grown::grown;
use overdose_core::content::protocol_file;
use overdose_protocol::definition::Protocol;

fn read(file: &str) -> Result<String, String> {
    protocol_file(file).ok_or_else(|| "missing".to_owned())
}

fn assert_proved(protocol: &Protocol) {
    let report = overdose_proof::run(protocol);
    let failures: Vec<_> = report.failures().collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn forty_questions_are_proved() {
    let protocol = grown(31, read).unwrap();
    assert_eq!(protocol.questions.len(), 40);
    assert_proved(&protocol);
}

const COLD: &str = r#"{
    "id": "very_cold", "letter": "H", "floor": "very_cold", "course": "steps", "cards": ["H1", "C2"], "call_card": "H1",
    "same_person_line": true, "notes": "full", "recheck": { "every_s": 120, "unanswered_s": 20 }, "sources": ["DES"]
}"#;

/// The protocol with a sign of its own outcome, which has a card and this floor; and with a profile that has it beside CPR.
fn with_an_outcome(floor: &str) -> Protocol {
    let before =
        |text: &str, row: &str, added: &str| text.replacen(row, &format!("{added}, {row}"), 1);
    Protocol::parse(|file| {
        let text = read(file)?;
        Ok(match file {
            "questions.json" => before(
                &text,
                "{\n    \"id\": \"higher_risk\"",
                r#"{ "id": "shivering", "number": "Q6b", "role": { "sign_of": "very_cold" }, "danger": "yes", "sources": ["DES"] }"#,
            ),
            "decisions.json" => before(
                &text,
                r#"{ "rule": "R6""#,
                r#"{ "rule": "R6", "when": { "shivering": "danger" }, "outcome": "very_cold" }"#,
            ),
            "outcomes.json" => {
                let floor = format!("\"floor\": \"{floor}\"");
                let row = COLD.replace("\"floor\": \"very_cold\"", &floor);
                before(&text, "{\n    \"id\": \"after_rescue\"", &row)
            }
            "cards.json" => text.replacen('[', r#"[ { "id": "H1", "table": "X", "sources": ["DES"] },"#, 1),
            "profiles.json" => text.replacen(
                '[',
                r#"[ {
                    "id": "cold", "countries": ["UA"], "order": ["A1", "A3", "H1", "A4", "A5", "A6", "A7", "A8", "A9"], "steps": ["A3", "H1"],
                    "weak_breaths": { "card": "AB1", "every_s": 5, "trained_only": true },
                    "dose": { "look_s": 60, "due_s": 180 }, "sources": ["DES"]
                },"#,
                1,
            ),
            _ => text,
        })
    })
    .unwrap()
}

#[test]
fn an_outcome_with_its_sign_card_and_profile_is_proved() {
    assert_proved(&with_an_outcome("very_cold"));
}

#[test]
fn an_outcome_whose_floor_is_more_severe_is_proved() {
    assert_proved(&with_an_outcome("awake_danger_signs"));
}

#[test]
fn an_outcome_whose_floor_is_milder_is_noticed() {
    let report = overdose_proof::answers(&with_an_outcome("high_risk"));
    let (_, failure) = report.failures().find(|(law, _)| law.id == "R9").unwrap();
    assert_eq!(failure.place, "H (very_cold), floor");
}

#[test]
fn a_protocol_without_what_the_laws_speak_of_says_so() {
    for (file, from, to, said) in [
        (
            "questions.json",
            r#""role": "talking""#,
            r#""role": { "sign_of": "high_risk" }"#,
            "exactly one question has the role talking; 0 have it",
        ),
        (
            "outcomes.json",
            r#""letter": "G""#,
            r#""letter": "H""#,
            r#""after_rescue" must be G"#,
        ),
        (
            "questions.json",
            r#""danger": "yes""#,
            r#""danger": "no""#,
            "the dangerous answer to Q3 must be yes; the file has no",
        ),
        (
            "questions.json",
            r#""number": "Q5""#,
            r#""number": "Q4""#,
            "Q4 is the number of another question too",
        ),
        (
            "questions.json",
            r#""sign_of": "awake_danger_signs""#,
            r#""sign_of": "after_rescue""#,
            "Q4 (drowsy_or_confused) leads to G (after_rescue)",
        ),
        (
            "questions.json",
            r#""sign_of": "awake_danger_signs""#,
            r#""sign_of": "high_risk""#,
            "after a sign of the milder D2 (high_risk)",
        ),
    ] {
        let protocol = Protocol::parse(|name| {
            let text = read(name)?;
            Ok(if name == file {
                text.replacen(from, to, 1)
            } else {
                text
            })
        })
        .unwrap();
        let report = overdose_proof::answers(&protocol);
        let (law, failure) = report.failures().next().expect(to);
        assert_eq!((law.id, failure.file.as_str()), ("ids", file), "{to}");
        assert!(
            failure.what.contains(said),
            "{}: {}",
            failure.place,
            failure.what
        );
    }
}

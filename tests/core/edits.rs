//! Every small edit of the decision list is noticed, by the parser or by the proof, with file and place.
//!
//! Left out, because nothing that the program does can change: a condition that the rows above already make sure of, such
//! as `"talking_or_obeying": "safe"` on the second row of R3 or `"responsive": "safe"` on any row below the not-awake ones;
//! and swapping rows 3 and 4: once R1 took everybody who neither wakes nor breathes well, row 3 speaks only of breathing
//! that is safe and row 4 only of breathing that is not, so no answers fit both, and both ask the same questions.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use overdose_core::content::protocol_file;
use overdose_protocol::definition::{Protocol, ProtocolError};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A row whose conditions keep their order.
#[derive(Clone, serde::Deserialize)]
struct Row {
    rule: String,
    when: Conditions,
    outcome: String,
}

#[derive(Clone)]
struct Conditions(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Conditions {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Conditions;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("conditions")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Conditions, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Conditions(pairs))
            }
        }
        input.deserialize_map(InOrder)
    }
}

fn rows() -> Vec<Row> {
    serde_json::from_str(&protocol_file("decisions.json").unwrap()).unwrap()
}

fn write(rows: &[Row]) -> String {
    let mut text = String::from("[\n");
    for (index, row) in rows.iter().enumerate() {
        let when: Vec<String> = row
            .when
            .0
            .iter()
            .map(|(question, word)| format!("\"{question}\": \"{word}\""))
            .collect();
        let comma = if index + 1 < rows.len() { "," } else { "" };
        writeln!(
            text,
            "  {{ \"rule\": \"{}\", \"when\": {{ {} }}, \"outcome\": \"{}\" }}{comma}",
            row.rule,
            when.join(", "),
            row.outcome
        )
        .unwrap();
    }
    text.push(']');
    text
}

/// An edit: its name, and the file that it leaves behind.
pub type Edit = (String, String);

fn edit(edits: &mut Vec<Edit>, name: impl Into<String>, change: impl FnOnce(&mut Vec<Row>)) {
    let mut rows = rows();
    change(&mut rows);
    edits.push((name.into(), write(&rows)));
}

const OUTCOMES: [&str; 7] = [
    "not_breathing",
    "breathing_unresponsive",
    "awake_breathing_badly",
    "awake_danger_signs",
    "after_rescue",
    "high_risk",
    "no_danger_sign",
];

/// The next milder outcome; after the mildest comes the most severe.
fn milder(outcome: &str) -> String {
    let place = OUTCOMES.iter().position(|known| *known == outcome).unwrap();
    OUTCOMES[(place + 1) % OUTCOMES.len()].to_owned()
}

/// The first of the two rows whose order does not matter (see above).
const WITHOUT_EFFECT: usize = 2;

fn edits_of_rows(edits: &mut Vec<Edit>) {
    for (index, row) in rows().iter().enumerate() {
        let at = format!("row {} ({})", index + 1, row.rule);
        edit(edits, format!("drop {at}"), |rows| drop(rows.remove(index)));
        edit(edits, format!("double {at}"), |rows| {
            rows.insert(index, rows[index].clone())
        });
        edit(edits, format!("rename {at}"), |rows| {
            rows[index].rule = if row.rule == "R4" {
                "R5".to_owned()
            } else {
                "R4".to_owned()
            };
        });
        edit(edits, format!("outcome of {at}"), |rows| {
            rows[index].outcome = milder(&row.outcome);
        });
    }
    for index in (0..rows().len() - 1).filter(|index| *index != WITHOUT_EFFECT) {
        edit(
            edits,
            format!("swap rows {} and {}", index + 1, index + 2),
            |rows| {
                rows.swap(index, index + 1);
            },
        );
    }
    edit(edits, "first row last", |rows| rows.rotate_left(1));
    edit(edits, "reverse all rows", |rows| rows.reverse());
}

fn edits_of_conditions(edits: &mut Vec<Edit>) {
    for (index, row) in rows().iter().enumerate() {
        for (place, (question, word)) in row.when.0.iter().enumerate() {
            let at = format!("\"{question}\" of row {} ({})", index + 1, row.rule);
            edit(edits, format!("drop {at}"), |rows| {
                drop(rows[index].when.0.remove(place))
            });
            for other in ["danger", "safe", "reported"] {
                if other != word {
                    edit(edits, format!("{other} for {at}"), |rows| {
                        rows[index].when.0[place].1 = other.to_owned();
                    });
                }
            }
        }
        if row.when.0.len() > 1 {
            edit(
                edits,
                format!("conditions of row {} reversed", index + 1),
                |rows| {
                    rows[index].when.0.reverse();
                },
            );
        }
        for question in ["higher_risk", "clammy_skin"] {
            if row.when.0.iter().all(|(known, _)| known != question)
                && row.rule != "R6"
                && row.rule != "R7"
            {
                edit(
                    edits,
                    format!("\"{question}\" added to row {}", index + 1),
                    |rows| {
                        rows[index]
                            .when
                            .0
                            .push((question.to_owned(), "danger".to_owned()));
                    },
                );
            }
        }
    }
}

fn edits_that_do_not_parse(edits: &mut Vec<Edit>) {
    edit(edits, "no rows", Vec::clear);
    edit(edits, "unknown outcome", |rows| {
        rows[3].outcome = "asleep".to_owned()
    });
    edit(edits, "unknown question", |rows| {
        rows[5].when.0[0].0 = "colour".to_owned()
    });
    edit(edits, "unknown word", |rows| {
        rows[5].when.0[0].1 = "maybe".to_owned()
    });
    edit(edits, "a condition twice", |rows| {
        let again = rows[0].when.0[0].clone();
        rows[0].when.0.push(again);
    });
    edit(edits, "a condition on the last row", |rows| {
        let last = rows.len() - 1;
        rows[last]
            .when
            .0
            .push(("higher_risk".to_owned(), "safe".to_owned()));
    });
    let text = write(&rows());
    edits.push((
        "unknown field".to_owned(),
        text.replacen("\"rule\"", "\"name\"", 1),
    ));
    edits.push(("half a file".to_owned(), text[..text.len() / 2].to_owned()));
}

/// The edits of rows and conditions: each leaves a file behind that is noticed as soon as it can be read.
pub fn edits_of_decisions() -> Vec<Edit> {
    let mut edits = Vec::new();
    edits_of_rows(&mut edits);
    edits_of_conditions(&mut edits);
    edits
}

fn all_edits() -> Vec<Edit> {
    let mut edits = edits_of_decisions();
    edits_that_do_not_parse(&mut edits);
    edits
}

/// What notices an edit, and where; nothing if nothing does.
fn noticed(decisions: &str) -> Option<(String, String)> {
    let parsed = Protocol::parse(|file| {
        if file == "decisions.json" {
            Ok(decisions.to_owned())
        } else {
            protocol_file(file).ok_or_else(|| "missing".to_owned())
        }
    });
    match parsed {
        Err(error) => Some((error.file, error.place)),
        Ok(protocol) => overdose_proof::answers(&protocol)
            .failures()
            .next()
            .map(|(_, failure)| (failure.file.clone(), failure.place.clone())),
    }
}

#[test]
fn every_edit_is_noticed_with_file_and_place() {
    let edits = all_edits();
    assert!(edits.len() >= 45, "only {} edits", edits.len());
    let next = AtomicUsize::new(0);
    let missed = std::thread::scope(|scope| {
        let work = || {
            let mut missed = Vec::new();
            while let Some((name, text)) = edits.get(next.fetch_add(1, Ordering::Relaxed)) {
                match noticed(text) {
                    None => missed.push(name.clone()),
                    Some((file, place)) => {
                        assert_eq!(file, "decisions.json", "{name}: {place}");
                        assert!(!place.is_empty(), "{name}");
                    }
                }
            }
            missed
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert!(
        missed.is_empty(),
        "of {} edits nothing notices: {missed:#?}",
        edits.len()
    );
}

#[test]
fn the_unedited_file_passes() {
    assert_eq!(noticed(&write(&rows())), None);
}

/// What is said of a protocol in which one place of one file was changed, and the line of that place.
fn broken(file: &str, from: &str, to: &str) -> (ProtocolError, usize) {
    let mut line = 0;
    let read = Protocol::parse(|name| {
        let text = protocol_file(name).ok_or("missing")?;
        if name != file {
            return Ok(text);
        }
        let before = text.split(from).next().unwrap_or_default();
        line = before.lines().count();
        Ok(text.replacen(from, to, 1))
    });
    (read.expect_err(to), line)
}

#[test]
fn what_cannot_be_read_is_named_with_file_and_line() {
    for (file, from, to, problem) in [
        (
            "questions.json",
            r#""danger": "no""#,
            r#""danger": "not_sure""#,
            "expected `yes` or `no`",
        ),
        (
            "questions.json",
            r#"["K1""#,
            r#"["K9""#,
            r#"there is no card "K9""#,
        ),
        (
            "outcomes.json",
            r#"": "after_rescue""#,
            r#"": "x""#,
            r#"there is no outcome "x""#,
        ),
        (
            "outcomes.json",
            "unanswered_s",
            "unanswered_m",
            "unknown field `unanswered_m`",
        ),
        (
            "profiles.json",
            r#""due_s": 180"#,
            r#""due_s": -1"#,
            "expected u32",
        ),
        (
            "timers.json",
            r#""seconds": 30"#,
            r#""seconds": 0"#,
            "never ends",
        ),
        (
            "actions.json",
            r#"": "no", "#,
            r#"": "no", "responsive": "no", "#,
            r#""responsive" stands twice"#,
        ),
        (
            "actions.json",
            r#"": "responsive""#,
            r#"": "awake""#,
            r#"there is no question "awake""#,
        ),
        (
            "notes.json",
            r#"["stimulant"]"#,
            r#"["coffee"]"#,
            r#"there is no drug "coffee""#,
        ),
    ] {
        let (error, line) = broken(file, from, to);
        assert_eq!(error.file, file, "{error}");
        let place = format!("line {line}, column ");
        assert!(error.place.starts_with(&place), "{line}: {error}");
        assert!(error.problem.contains(problem), "{error}");
    }
    // Of these it is known only once the row or the file is at its end.
    for (file, from, to, problem) in [
        (
            "outcomes.json",
            r#"["DES", "S48c"]"#,
            "[]",
            r#""sources" is empty"#,
        ),
        (
            "cpr.json",
            r#"_s": 2"#,
            r#"_s": 2, "x": 1"#,
            "unknown field `x`",
        ),
        (
            "profiles.json",
            r#""us-aha""#,
            r#""intl""#,
            r#""intl" stands twice"#,
        ),
    ] {
        let (error, _) = broken(file, from, to);
        assert_eq!(error.file, file, "{error}");
        assert!(error.problem.contains(problem), "{error}");
    }
}

#[test]
fn what_cannot_be_is_named_with_file_and_place() {
    for (file, from, to, place) in [
        (
            "profiles.json",
            r#""default": true"#,
            r#""default": false"#,
            "line 4, column 16 (rows[0].default)",
        ),
        (
            "outcomes.json",
            r#"["B1", "B3", "B2", "B4", "B5", "B6"]"#,
            "[]",
            "line 23, column 14 (rows[1].cards)",
        ),
        (
            "cpr.json",
            r#""pushes": 30"#,
            r#""pushes": 0"#,
            "line 4, column 13 (pushes)",
        ),
        (
            "sound.json",
            r#""repeat_s": 20"#,
            r#""repeat_s": 0"#,
            "line 3, column 15 (repeat_s)",
        ),
        (
            "sound.json",
            "[10, 20]",
            "[10, 31]",
            "line 4, column 18 (counts[1])",
        ),
        (
            "sound.json",
            r#""look_ends_ms": 600"#,
            r#""look_ends_ms": 10000"#,
            "line 5, column 19 (look_ends_ms)",
        ),
    ] {
        let (error, _) = broken(file, from, to);
        assert_eq!((error.file.as_str(), error.place.as_str()), (file, place));
    }
}

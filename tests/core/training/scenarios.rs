//! The scenarios: each holds, each kind of screen and error is among them, and what is wrong with one is said with its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use overdose_core::locale::WordRules;
use overdose_core::training::{EXAMPLE, Mark, check, parse, perform, placed, with_words};
use overdose_protocol::definition::Named;
use overdose_protocol::record::{Lane, Record};
use serde_json::{Value, json};

use super::{content, header, practice};

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/scenarios");
    let paths = fs::read_dir(folder).expect("the folder of scenarios");
    let paths = paths.map(|entry| entry.expect("an entry").path());
    paths
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&path).expect("a readable file");
            let text = with_words(&content().words, &text);
            (name, text.into_owned())
        })
        .collect()
}

fn rules() -> WordRules {
    content().word_rules().1.expect("rules for words")
}

#[test]
fn twenty_scenarios_hold_under_every_profile() {
    let (protocol, tables) = (&content().protocol, &practice().tables);
    assert_eq!(practice().scenarios.len(), 20);
    for scenario in &practice().scenarios {
        let mut found = check(protocol, tables, &rules(), &scenario.id, scenario);
        // Some have a stage to which only the trainer's keys lead, and their words are plain.
        found.retain(|it| !it.is_warning || !it.error.place.starts_with("stages["));
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn a_file_is_called_as_its_scenario() {
    let names: BTreeSet<String> = files().into_iter().map(|(name, _)| name).collect();
    let ids = practice().scenarios.iter();
    let ids: BTreeSet<String> = ids
        .map(|scenario| format!("{}.json", scenario.id))
        .collect();
    assert_eq!(names, ids);
}

#[test]
fn ideal_runs_meet_every_outcome_and_wrong_ones_every_error() {
    let protocol = &content().protocol;
    let mut outcomes = BTreeSet::new();
    let mut errors = BTreeSet::new();
    for scenario in &practice().scenarios {
        let (_, incident) = perform(
            protocol,
            &practice().tables,
            scenario,
            header(),
            &scenario.ideal,
        );
        let intervals = Record::of(protocol, &incident).intervals;
        outcomes.extend(intervals.iter().filter_map(|interval| match interval.lane {
            Lane::Outcome(outcome) => Some(protocol.outcomes.get(outcome).name().to_owned()),
            _ => None,
        }));
        errors.extend(scenario.wrong.iter().flat_map(|run| run.errors.clone()));
    }
    assert_eq!(outcomes.len(), protocol.outcomes.len(), "{outcomes:?}");
    assert_eq!(errors.len(), practice().tables.errors.len(), "{errors:?}");
}

/// The schema and the program know the same words: every id that one has the other has.
#[test]
fn the_schema_names_every_deed_and_error() {
    let path = "../../resources/schemas/scenario.schema.json";
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    let schema: Value = serde_json::from_str(&text.expect("the schema")).expect("JSON");
    let known = |name: &str| -> Vec<Value> {
        let all = schema["$defs"][name]["oneOf"].as_array().expect("them");
        all.iter().map(|one| one["const"].clone()).collect()
    };
    let deeds = practice().tables.deeds.iter().map(|row| json!(row.id));
    assert_eq!(known("Task"), deeds.collect::<Vec<_>>());
    let errors = practice().tables.errors.iter().map(|row| json!(row.id));
    assert_eq!(known("CriticalError"), errors.collect::<Vec<_>>());
}

/// One change to a scenario, and what is said of it.
#[test]
fn what_is_wrong_is_said_with_its_place() {
    let (_, text) = files()
        .into_iter()
        .find(|(name, _)| name == "gasping.json")
        .expect("it");
    let whole: Value = serde_json::from_str(&text).expect("JSON");
    let rows: [(&str, Value, &str, &str); 20] = [
        ("/title", json!("Call 911 now"), "title", "a number to ring"),
        ("/title", json!("Ring 9-9-9"), "title", "999 could be taken"),
        ("/title", json!("Ring 9:1:1"), "title", "911 could be taken"),
        (
            "/cues/0/say",
            json!("It is 1 1 2"),
            "cues[0].say",
            "112 could be taken",
        ),
        ("/format", json!(2), "format", "reads 1"),
        ("/id", json!("No Spaces"), "id", "a to z"),
        (
            "/start",
            json!("nowhere"),
            "start",
            "there is no stage \"nowhere\"",
        ),
        ("/risk", json!("maybe"), "risk", "yes, no, not_sure"),
        ("/stages/0/id", json!("gasping"), "stages[1].id", "twice"),
        ("/stages/1/rate", json!(0), "stages[1].rate", "the rate"),
        ("/stages/2/rate", json!(8), "stages[2].rate", "easy"),
        (
            "/stages/1/then/0/go",
            json!("x"),
            "stages[1].then[0].go",
            "no stage \"x\"",
        ),
        (
            "/stages/1/then/0/after_s",
            json!(0),
            "stages[1].then[0].after_s",
            "after_s",
        ),
        (
            "/stages/1/see",
            json!("  "),
            "stages[1].see",
            "words are missing",
        ),
        (
            "/stages/1/see",
            json!("a\u{202e}b"),
            "stages[1].see",
            "\\u{202e}",
        ),
        ("/cues/0/say", json!(""), "cues[0].say", "words are missing"),
        ("/ideal/0", json!("soon no"), "ideal[0]", "such as"),
        ("/ideal/1", json!("0:01 saw:call"), "ideal[1]", "later step"),
        (
            "/wrong/0/run/0",
            json!("0:08 sing"),
            "wrong[0].run[0]",
            "nothing that can be done",
        ),
        (
            "/sources/0",
            json!("S9999"),
            "sources[0]",
            "no source \"S9999\"",
        ),
    ];
    for (at, value, place, problem) in rows {
        let mut changed = whole.clone();
        *changed.pointer_mut(at).expect("a place") = value;
        let read = parse(
            &content().protocol,
            &practice().tables,
            "x.json",
            &changed.to_string(),
        );
        let error = read.expect_err(at);
        assert_eq!(error.file, "x.json");
        let ends = format!(" ({place})");
        assert!(error.place.ends_with(&ends), "{place}: {error}");
        assert!(error.problem.contains(problem), "{error}");
    }
    let unknown = text.replacen('{', "{\n\n\"walks\": 5,", 1);
    let read = parse(&content().protocol, &practice().tables, "x.json", &unknown);
    let error = read.expect_err("an unknown field").to_string();
    assert!(
        error.contains("line 3") && error.contains("walks"),
        "{error}"
    );
}

/// A scenario whose runs do not cost what they say, or whose words promise or are hard, is found out.
#[test]
fn a_scenario_that_does_not_keep_its_word_is_found_out() {
    let (_, text) = files()
        .into_iter()
        .find(|(name, _)| name == "gasping.json")
        .expect("it");
    let rows = [
        ("\"0:36 saw:hands\"", "\"2:36 saw:hands\"", "ideal"),
        (
            "\"errors\": [\"waited\"]",
            "\"errors\": [\"harm\"]",
            "wrong[1]",
        ),
        ("\"late\": [\"cpr\"]", "\"late\": []", "wrong[0]"),
        ("A man who gulps for air", "He is safe now", "title"),
        ("\"crew_s\": 480", "\"crew_s\": 8", "crew_s"),
        (
            "{ \"do\": \"call\" },",
            "{ \"do\": \"call\" }, { \"do\": \"call\" },",
            "wanted[2]",
        ),
    ];
    for (from, to, place) in rows {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let (protocol, tables) = (&content().protocol, &practice().tables);
        let scenario = parse(protocol, tables, "x.json", &changed).expect("a scenario");
        let found = check(protocol, tables, &rules(), "x.json", &Arc::new(scenario));
        let mut wrong = found.iter().filter(|it| !it.is_warning);
        assert!(wrong.any(|it| it.error.place == place), "{to}: {found:#?}");
    }
}

/// People in a scene say what they like, in words as long as they like; what only the trainer's keys lead to can be meant so.
#[test]
fn what_people_say_and_stages_of_the_trainer_are_warnings() {
    let (_, text) = files()
        .into_iter()
        .find(|(name, _)| name == "gasping.json")
        .expect("it");
    let rows = [
        (
            "The crew is at the door.",
            "The paramedical organisation arrives.",
            Some("cues[2].say"),
        ),
        (
            "The crew is at the door.",
            "I am fine. Please help me.",
            None,
        ),
        (
            "\"stages\": [",
            "\"stages\": [{ \"id\": \"apart\", \"response\": \"none\", \"breathing\": \"none\", \"rate\": 0, \"colour\": \"blue\", \"skin\": \"dry\", \"see\": \"No breath.\" },",
            Some("stages[0]"),
        ),
    ];
    for (from, to, place) in rows {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let (protocol, tables) = (&content().protocol, &practice().tables);
        let scenario = parse(protocol, tables, "x.json", &changed).expect("a scenario");
        let found = check(protocol, tables, &rules(), "x.json", &Arc::new(scenario));
        assert!(found.iter().all(|it| it.is_warning), "{to}: {found:#?}");
        let places: Vec<&str> = found.iter().map(|it| it.error.place.as_str()).collect();
        assert_eq!(places, place.into_iter().collect::<Vec<_>>(), "{to}");
    }
}

#[test]
fn words_are_put_in_where_none_stand_and_move_nothing_before_them() {
    let words = &content().words;
    let text = "{\n \"id\": \"gasping\", \"scene\": \"Mine\",\n \"cues\": [{ \"after_s\": 3 }]\n}";
    let filled = with_words(words, text);
    let read: Value = serde_json::from_str(&filled).expect("JSON");
    assert_eq!(read["scene"], "Mine");
    assert_ne!(read["title"], Value::Null);
    assert_ne!(read["cues"][0]["say"], Value::Null);
    let same = text.lines().zip(filled.lines()).take(2);
    assert!(same.into_iter().all(|(one, other)| one == other));
    assert_eq!(with_words(words, "{"), "{");
}

/// The scenario that a trainer begins with holds, names every word that can stand in one, and is passed over where it is commented.
#[test]
fn the_example_holds_and_names_every_word_there_is() {
    let words = &content().words;
    let text = with_words(words, EXAMPLE);
    assert_eq!(text.lines().count(), EXAMPLE.lines().count());
    assert!(!text.contains("//"), "{text}");
    let (protocol, tables) = (&content().protocol, &practice().tables);
    let scenario = parse(protocol, tables, "example.jsonc", &text).expect("a scenario");
    let found = check(
        protocol,
        tables,
        &rules(),
        "example.jsonc",
        &Arc::new(scenario),
    );
    assert_eq!(found, []);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../../resources/schemas/scenario.schema.json");
    let schema = fs::read_to_string(path).expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    for of in [
        "Response",
        "Breathing",
        "Colour",
        "Skin",
        "RawCause",
        "Task",
        "CriticalError",
        "Level",
        "Age",
    ] {
        let rows = &schema["$defs"][of];
        let all = rows["oneOf"]
            .as_array()
            .or(rows["enum"].as_array())
            .expect(of);
        for row in all {
            let name = row["const"].as_str().or(row.as_str()).expect(of);
            assert!(EXAMPLE.contains(name), "{of}: {name}");
        }
    }
    for mark in Mark::ALL {
        assert!(
            EXAMPLE.contains(&format!("saw:{}", mark.name())),
            "{mark:?}"
        );
    }
    for (_, drug) in protocol.notes.drugs.iter() {
        assert!(EXAMPLE.contains(&drug.name), "{}", drug.name);
    }
}

#[test]
fn slashes_in_words_are_no_comment() {
    let text = "{\n \"id\": \"x\", // one: \"two\"\n \"scene\": \"a \\\" // b\"\n}";
    let read: Value = serde_json::from_str(&with_words(&content().words, text)).expect("JSON");
    assert_eq!(read["scene"], "a \" // b");
}

/// What an ideal run leaves undone without anybody noticing: an answer to nothing, and pushes on somebody who breathes well.
#[test]
fn an_ideal_run_whose_keys_do_nothing_is_warned_of() {
    let words = &content().words;
    let text =
        with_words(words, EXAMPLE).replace(r#""7:02 no", "7:13 yes""#, r#""6:30 no", "7:13 yes""#);
    let (protocol, tables) = (&content().protocol, &practice().tables);
    let scenario = parse(protocol, tables, "x.json", &text).expect("a scenario");
    let found = check(protocol, tables, &rules(), "x.json", &Arc::new(scenario));
    let idle: Vec<&str> = found.iter().map(|it| it.error.place.as_str()).collect();
    assert!(idle.contains(&"ideal[14]"), "{found:#?}");
    let placed = placed("x.json", &text, found);
    let line = text
        .lines()
        .position(|line| line.contains("6:30 no"))
        .expect("it")
        + 1;
    let place = format!("line {line}, ");
    assert!(
        placed.iter().any(|it| it.error.place.starts_with(&place)),
        "{placed:#?}"
    );
}

/// What a wrong run has to say is said once for all profiles, ready to be copied.
#[test]
fn what_a_wrong_run_costs_is_said_once_and_can_be_copied() {
    let words = &content().words;
    let text = with_words(words, EXAMPLE).replace(r#""errors": ["waited"],"#, "");
    let (protocol, tables) = (&content().protocol, &practice().tables);
    let scenario = parse(protocol, tables, "x.json", &text).expect("a scenario");
    let found = check(protocol, tables, &rules(), "x.json", &Arc::new(scenario));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].error.place, "wrong[1]");
    assert!(
        found[0]
            .error
            .problem
            .ends_with(r#"write "errors": ["waited"]"#),
        "{found:#?}"
    );
}

//! Single edits of the data of colour, naloxone, age, look and waiting: each is found by the law that speaks of it or, where a value
//! is only a clinical choice, by the comparison with the approved values.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use overdose_core::content::protocol_file;
use overdose_proof::{APPROVED, Values};
use overdose_protocol::definition::Protocol;
use serde_json::{Value, json};

/// A file, a place in it, what is written there (nothing takes it out), and what finds it.
type Edit = (&'static str, &'static str, Option<Value>, &'static str);

/// What the approved values find.
const CHOICE: &str = "approved";

/// What is not read at all.
const FILE: &str = "file";

/// Edits that a law finds.
fn broken() -> Vec<Edit> {
    let colour = json!({ "question": "blue_or_grey", "opens": "breathing_recount" });
    let given = |text: &str| Some(json!(text));
    vec![
        // R18: only B asks for the colour, that is Q3, and it opens Q2r.
        ("outcomes.json", "/1/colour", None, "front"),
        ("outcomes.json", "/0/colour", Some(colour.clone()), "colour"),
        ("outcomes.json", "/2/colour", Some(colour.clone()), "colour"),
        ("outcomes.json", "/6/colour", Some(colour), "colour"),
        (
            "outcomes.json",
            "/1/colour/question",
            given("drowsy_or_confused"),
            "colour",
        ),
        (
            "outcomes.json",
            "/1/colour/question",
            given("higher_risk"),
            "colour",
        ),
        (
            "outcomes.json",
            "/1/colour/opens",
            given("breathing"),
            "colour",
        ),
        ("outcomes.json", "/1/course", given("watch"), "colour"),
        (
            "outcomes.json",
            "/1/recheck/assume",
            Some(json!({ "blue_or_grey": "no" })),
            "rounds",
        ),
        ("outcomes.json", "/1/recheck/every_s", None, "waits"),
        (
            "questions.json",
            "/4/silence",
            Some(json!({ "responsive": "danger" })),
            "waits",
        ),
        (
            "decisions.json",
            "/1/when/blue_or_grey",
            given("danger"),
            "colour",
        ),
        ("decisions.json", "/1", None, "said"),
        // R14: a look is a look at the breathing, and silence about it counts.
        ("questions.json", "/1/silence", None, "waits"),
        ("questions.json", "/3/silence", None, "waits"),
        ("questions.json", "/1/look_timer", None, "front"),
        ("questions.json", "/3/look_timer", None, "front"),
        (
            "actions.json",
            "/breathing_again",
            Some(json!({ "responsive": "yes" })),
            "rounds",
        ),
        (
            "actions.json",
            "/breathing_again",
            Some(json!({ "responsive": "no", "breathing": "yes" })),
            "said",
        ),
        ("outcomes.json", "/0/breathing_again", None, "rounds"),
        // R8: nothing beside the beat asks for a dose where none is here.
        ("cpr.json", "/repeat_card", given("A2"), "said"),
        ("cpr.json", "/child/more_help", Some(json!(["A2"])), "said"),
        // R15: where the age is asked, and what it changes.
        ("outcomes.json", "/0/child_key", None, "front"),
        ("outcomes.json", "/1/child_key", None, "front"),
        ("cpr.json", "/child/push_card", given("A4"), "front"),
        (
            "outcomes.json",
            "/1/same_person_line",
            Some(json!(true)),
            "waits",
        ),
    ]
}

/// Lengths of time and words of cards, which no law speaks of.
fn choices() -> Vec<Edit> {
    let timers = [
        ("/colour_asked/seconds", 200),
        ("/colour_silence/seconds", 10),
        ("/look/seconds", 30),
        ("/second_dose/seconds", 6),
        ("/set_aside/seconds", 600),
        ("/wears_off_until/seconds", 1800),
        ("/resumed_free/seconds", 300),
    ];
    let timers =
        timers.map(|(place, seconds)| ("timers.json", place, Some(json!(seconds)), CHOICE));
    let words = [
        ("cards.json", "/4/gives_dose", None, CHOICE),
        (
            "outcomes.json",
            "/1/colour/opens",
            Some(json!("clammy_skin")),
            CHOICE,
        ),
        ("cards.json", "/4/asks_dose", None, CHOICE),
        ("cards.json", "/4/without", None, CHOICE),
        ("cards.json", "/4/without", Some(json!("B2-none")), CHOICE),
        ("cards.json", "/4/staff", None, CHOICE),
        ("cards.json", "/4/beside", None, CHOICE),
        ("cards.json", "/1/second_helper", None, CHOICE),
        ("cards.json", "/1/alone", None, CHOICE),
        ("cards.json", "/1/alone_without", None, CHOICE),
        ("actions.json", "/devices/0", None, CHOICE),
        ("sound.json", "/cues/look_at_swap", None, CHOICE),
    ];
    timers.into_iter().chain(words).collect()
}

/// The file after the edit.
fn edited(file: &str, place: &str, value: Option<&Value>) -> String {
    let mut root: Value = serde_json::from_str(&protocol_file(file).unwrap()).unwrap();
    let (outer, last) = place.rsplit_once('/').unwrap();
    let around = root
        .pointer_mut(outer)
        .unwrap_or_else(|| panic!("{file}{place}"));
    match (around, value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(last.to_owned(), value.clone())),
        (Value::Object(fields), None) => assert!(fields.remove(last).is_some(), "{file}{place}"),
        (Value::Array(rows), None) => drop(rows.remove(last.parse::<usize>().unwrap())),
        _ => panic!("{file}{place}"),
    }
    root.to_string()
}

/// What finds an edit. Walks take long: only the first profile stays.
fn found_by((file, place, value, law): &Edit, approved: &Values) -> Vec<String> {
    let text = edited(file, place, value.as_ref());
    let read = |name: &str| {
        if name == *file {
            return Ok(text.clone());
        }
        protocol_file(name).ok_or_else(|| "missing".to_owned())
    };
    let mut profiles: Vec<Value> =
        serde_json::from_str(&protocol_file("profiles.json").unwrap()).unwrap();
    profiles.truncate(1);
    let alone = json!(profiles).to_string();
    let protocol = Protocol::parse(|name| match name {
        "profiles.json" => Ok(alone.clone()),
        _ => read(name),
    });
    let Ok(protocol) = protocol else {
        return vec![FILE.to_owned()];
    };
    if *law == CHOICE {
        let differ = !Values::of(read).unwrap().differences(approved).is_empty();
        return differ.then(|| CHOICE.to_owned()).into_iter().collect();
    }
    let report = overdose_proof::run(&protocol);
    let laws = report.failures().map(|(law, _)| law.id.to_owned());
    laws.collect()
}

#[test]
fn every_edit_is_found_by_what_speaks_of_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/protocol");
    let approved = fs::read_to_string(path.join(APPROVED)).map_err(|error| error.to_string());
    let approved = Values::approved(approved).unwrap();
    let edits: Vec<Edit> = broken().into_iter().chain(choices()).collect();
    assert!(edits.len() >= 40, "{}", edits.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut missed = Vec::new();
        while let Some(edit) = edits.get(next.fetch_add(1, Ordering::Relaxed)) {
            let found = found_by(edit, &approved);
            let (file, place, value, law) = edit;
            if !found.iter().any(|it| it == law) {
                missed.push(format!("{file}{place} {value:?}: not {law} but {found:?}"));
            }
        }
        missed
    };
    let missed: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        let missed = threads.into_iter().map(|thread| thread.join().unwrap());
        missed.flatten().collect()
    });
    assert!(missed.is_empty(), "{missed:#?}");
}

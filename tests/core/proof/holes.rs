//! Holes that are planted one by one in the files of the protocol: each is found by a law or, where a value is only a clinical choice, by
//! the comparison with the approved values.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::edits::edits_of_decisions;
use overdose_core::content::protocol_file;
use overdose_proof::{APPROVED, Report, Values};
use overdose_protocol::definition::Protocol;
use serde_json::{Value, json};

/// How many holes at most are planted in each file, spread over all that can be.
const IN_EACH: usize = 14;

/// What no law speaks of: which cards and notes there are and in which order, lengths of time, and where a profile is used. A star
/// stands for any row or name; what stands within a place belongs to it, but for one that ends with a dot.
/// An equals sign means other values alone.
const CHOICES: [(&str, &[&str]); 8] = [
    (
        "outcomes.json",
        &[
            "*/cards/*",
            "*/after_rescue_cards",
            "*/notes",
            "*/recheck/early",
            "=*/recheck/every_s",
            "*/recheck/unanswered_s",
            "*/recheck/unanswered_card",
            "2/same_person_line",
            "3/same_person_line",
            "4/same_person_line",
            "5/same_person_line",
            "6/same_person_line",
        ],
    ),
    ("questions.json", &["*/.", "*/details", "*/cards/show"]),
    (
        "profiles.json",
        &["*/.", "*/countries", "*/dose", "*/weak_breaths/every_s"],
    ),
    ("cards.json", &["*"]),
    ("notes.json", &["*"]),
    (
        "cpr.json",
        &["pushes", "breaths", "breath_s", "child/more_help"],
    ),
    ("timers.json", &["*"]),
    ("actions.json", &["more_help", "devices"]),
];

/// What is written in a place instead.
#[derive(Clone)]
enum Change {
    Other(Value),
    Gone,
    Earlier,
}

/// A file with a hole.
struct Hole {
    name: String,
    file: &'static str,
    text: String,
    is_choice: bool,
}

impl Hole {
    fn read(&self, file: &str) -> Result<String, String> {
        if file == self.file {
            return Ok(self.text.clone());
        }
        protocol_file(file).ok_or_else(|| "missing".to_owned())
    }

    /// The protocol with this hole. Walks take long: only the profile with the hole stays, or the first.
    fn protocol(&self) -> Option<Protocol> {
        Protocol::parse(|file| self.read(file)).ok()?;
        let rows = |text: &str| serde_json::from_str::<Vec<Value>>(text).unwrap();
        let kept = rows(&protocol_file("profiles.json").unwrap());
        let mut profiles = rows(&self.read("profiles.json").unwrap());
        let changed = profiles.iter().position(|row| !kept.contains(row));
        let mut profile = profiles.swap_remove(changed.unwrap_or(0));
        profile["default"] = json!(true);
        let alone = json!([profile]).to_string();
        Protocol::parse(|file| match file {
            "profiles.json" => Ok(alone.clone()),
            _ => self.read(file),
        })
        .ok()
    }

    /// What finds it. The walk is not asked for what is a choice.
    fn found_by(&self, protocol: &Protocol, approved: &Values) -> Option<String> {
        let first = |report: Report| Some(report.failures().next()?.0.id.to_owned());
        let by_answers = first(overdose_proof::answers(protocol));
        if !self.is_choice || by_answers.is_some() {
            return by_answers.or_else(|| first(overdose_proof::run(protocol)));
        }
        let values = Values::of(|file| self.read(file)).unwrap();
        let differ = !values.differences(approved).is_empty();
        differ.then(|| "approved".to_owned())
    }
}

/// Every place of a file with what could be written there instead.
fn changes(place: &str, value: &Value, words: &Words, found: &mut Vec<(String, Change)>) {
    let key = place
        .rsplit('/')
        .find(|part| part.parse::<usize>().is_err());
    let other = match value {
        Value::Bool(so) => Some(json!(!so)),
        Value::Number(number) => Some(json!(number.as_u64().unwrap_or(0) * 2 + 1)),
        Value::String(text) => {
            let pool = words
                .get(key.unwrap_or(""))
                .map_or(&[] as &[String], |pool| pool);
            let here = pool.iter().position(|known| known == text).unwrap_or(0);
            let others = pool.iter().cycle().skip(here + 1).take(pool.len());
            others
                .into_iter()
                .find(|other| *other != text)
                .map(|it| json!(it))
        }
        _ => None,
    };
    found.extend(other.map(|other| (place.to_owned(), Change::Other(other))));
    for (name, inner) in inner(value).filter(|(name, _)| name != "id" && name != "sources") {
        let place = format!("{place}/{name}");
        found.push((place.clone(), Change::Gone));
        if value.is_array() && name != "0" {
            found.push((place.clone(), Change::Earlier));
        }
        if !(value.is_array() && inner.is_string()) {
            changes(&place, inner, words, found);
        }
    }
}

/// What stands in a value, by its name or place.
fn inner(value: &Value) -> Box<dyn Iterator<Item = (String, &Value)> + '_> {
    match value {
        Value::Object(fields) => Box::new(fields.iter().map(|(name, it)| (name.clone(), it))),
        Value::Array(rows) => {
            Box::new(rows.iter().enumerate().map(|(at, it)| (at.to_string(), it)))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// The words that stand under each name of a file.
type Words = BTreeMap<String, Vec<String>>;

fn gather(name: &str, value: &Value, words: &mut Words) {
    if let Value::String(text) = value {
        let known = words.entry(name.to_owned()).or_default();
        if !known.contains(text) {
            known.push(text.clone());
        }
    }
    for (inner_name, inner) in inner(value) {
        let name = if value.is_array() { name } else { &inner_name };
        gather(name, inner, words);
    }
}

/// The file with one place changed.
fn changed(root: &Value, place: &str, change: &Change) -> Value {
    let mut root = root.clone();
    let (outer, last) = place.rsplit_once('/').unwrap_or(("", place));
    let index = last.parse::<usize>();
    match (change, root.pointer_mut(outer).unwrap(), index) {
        (Change::Gone, Value::Object(fields), _) => drop(fields.remove(last)),
        (Change::Gone, Value::Array(rows), Ok(index)) => drop(rows.remove(index)),
        (Change::Earlier, Value::Array(rows), Ok(index)) => rows.swap(index - 1, index),
        (Change::Other(value), ..) => *root.pointer_mut(place).unwrap() = value.clone(),
        _ => panic!("{place}"),
    }
    root
}

fn is_choice(file: &str, place: &str, change: &Change) -> bool {
    let is_other = matches!(change, Change::Other(_));
    let place: Vec<&str> = place.trim_start_matches('/').split('/').collect();
    let fits = |pattern: &&str| {
        let wanted = pattern.strip_prefix('=').filter(|_| is_other);
        let parts = wanted.unwrap_or(pattern).split('/').enumerate();
        let mut parts = parts.map(|(at, wanted)| match (wanted, place.get(at)) {
            (".", part) => part.is_none(),
            (wanted, Some(part)) => wanted == "*" || wanted == *part,
            (_, None) => false,
        });
        parts.all(|fits| fits)
    };
    let choices = CHOICES.iter().filter(|(known, _)| *known == file);
    choices.flat_map(|(_, patterns)| *patterns).any(fits)
}

fn holes_of(file: &'static str) -> Vec<(Hole, Protocol)> {
    let mut root: Value = serde_json::from_str(&protocol_file(file).unwrap()).unwrap();
    if let Some(fields) = root.as_object_mut() {
        // What an editor reads is no part of the protocol.
        fields.remove("$schema");
    }
    let mut words = Words::new();
    gather("", &root, &mut words);
    let mut all = Vec::new();
    changes("", &root, &words, &mut all);
    let holes = all.into_iter().filter_map(|(place, change)| {
        let what = match &change {
            Change::Other(value) => value.to_string(),
            Change::Gone => "gone".to_owned(),
            Change::Earlier => "one earlier".to_owned(),
        };
        let hole = Hole {
            name: format!("{file}{place}: {what}"),
            file,
            text: changed(&root, &place, &change).to_string(),
            is_choice: is_choice(file, &place, &change),
        };
        let protocol = hole.protocol()?;
        Some((hole, protocol))
    });
    let holes: Vec<_> = holes.collect();
    let every = holes.len().div_ceil(IN_EACH);
    holes.into_iter().step_by(every).collect()
}

fn all_holes() -> Vec<(Hole, Protocol)> {
    let decisions = edits_of_decisions().into_iter().filter_map(|(name, text)| {
        let hole = Hole {
            name,
            file: "decisions.json",
            text,
            is_choice: false,
        };
        let protocol = hole.protocol()?;
        Some((hole, protocol))
    });
    let others = CHOICES.into_iter().flat_map(|(file, _)| holes_of(file));
    decisions.chain(others).collect()
}

#[test]
#[allow(clippy::print_stdout, reason = "what found them, for whoever asks")]
fn every_planted_hole_is_found() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/protocol");
    let approved = fs::read_to_string(path.join(APPROVED)).map_err(|error| error.to_string());
    let approved = Values::approved(approved).unwrap();
    let holes = all_holes();
    assert!(holes.len() >= 200, "only {} holes", holes.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        while let Some((hole, protocol)) = holes.get(next.fetch_add(1, Ordering::Relaxed)) {
            found.push((hole, hole.found_by(protocol, &approved)));
        }
        found
    };
    let found: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    });
    let mut by: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut missed = Vec::new();
    for (hole, law) in &found {
        match law {
            Some(law) => *by.entry((law, hole.file)).or_default() += 1,
            None => missed.push(&hole.name),
        }
    }
    let compared = by.iter().filter(|((law, _), _)| *law == "approved");
    let compared: usize = compared.map(|(_, count)| count).sum();
    let laws = found.len() - compared - missed.len();
    println!("{laws} holes found by laws, {compared} choices by the approved values");
    for ((law, file), count) in by {
        println!("{law:14} {file:15} {count}");
    }
    assert!(missed.is_empty(), "nothing finds {missed:#?}");
}

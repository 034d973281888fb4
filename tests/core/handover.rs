//! The handover: what it says, how long it takes to read aloud, and what it becomes outside of the program.

use overdose_core::handover::{Code, Report};
use overdose_core::journal::IncidentKind;
use overdose_core::timeline::Timeline;
use overdose_protocol::incident::Incident;
use serde_json::Value;

use crate::session::harness::{Harness, content};

/// Incidents of every kind, as keys and waits.
const INCIDENTS: [&str; 10] = [
    "N",
    "y y n n n n n",
    "n y enter enter g",
    "n n enter g wait:185 g b y d 1 2 esc",
    "n n k enter a wait:60 f wait:30 esc t",
    "n f wait:70 esc n n wait:200",
    "n n enter g b y c y y n n n n wait:200 n n enter wait:100",
    "n n enter g wait:9 g wait:9 g wait:9 g wait:9 g wait:9 g wait:9 g wait:9 g wait:9 g wait:9 g f esc f esc f esc k",
    "n u u u wait:10 n a wait:30 a wait:30 a wait:30 a",
    "n n enter g wait:300 g wait:300 g wait:300 g wait:300 g b y b n b y b n b y b n",
];

/// How many words a minute a helper in a hurry reads: 30 seconds are enough for half as many (S115).
const WORDS_A_MINUTE: usize = 160;

fn report(harness: &Harness) -> Report {
    harness.session.report(harness.now).expect("a report")
}

#[test]
fn it_is_read_aloud_in_thirty_seconds() {
    for keys in INCIDENTS {
        let text = report(&Harness::after(keys)).handover.text(content());
        // The letters and what stands above them are for the eye.
        let said = text.lines().filter_map(|line| line.split_once("  "));
        let words: usize = said.map(|(_, said)| said.split_whitespace().count()).sum();
        assert!(
            words <= WORDS_A_MINUTE / 2,
            "{words} words after {keys}: {text}"
        );
    }
}

#[test]
fn it_says_all_six_letters_and_what_is_not_known_as_not_known() {
    for keys in INCIDENTS {
        let text = report(&Harness::after(keys)).handover.text(content());
        let letters: String = text
            .lines()
            .filter_map(|line| line.split_once("  "))
            .map(|(letter, _)| letter)
            .collect();
        assert_eq!(letters, "ATMIST", "{text}");
    }
    let text = report(&Harness::after("n")).handover.text(content());
    let expected = "HANDOVER: SUSPECTED OVERDOSE
Written 2026-09-21, 16:13 (UTC+1)
A  Age: Not known.
T  Time: Found 16:13 (UTC+1), just now. Last seen well: not known.
M  May have taken: Not known.
I  Injuries: Injury, fit, vomit: not known. Medical tag, low sugar: not known.
S  Signs: At 16:13: no answer.
T  Treatment: Naloxone: none recorded. On their side: not known.
";
    let times = |text: &str| text.replace("16:1", "1_:_").replace(char::is_numeric, "_");
    assert_eq!(times(&text), times(expected), "{text}");
}

#[test]
fn a_dose_that_was_taken_back_was_not_given() {
    let text = report(&Harness::after("n n enter g wait:200 g i"))
        .handover
        .text(content());
    assert!(text.contains("Naloxone: 1 given"), "{text}");
    assert!(text.contains("Last 3 minutes ago."), "{text}");
}

#[test]
fn going_on_from_a_card_that_gives_a_dose_says_nothing_about_naloxone() {
    for (keys, card) in [("n n enter enter", "A"), ("n y enter enter enter", "B")] {
        let text = report(&Harness::after(keys)).text(content());
        assert!(!text.contains("went on"), "{card}: {text}");
        assert!(!text.contains("done: Naloxone"), "{card}: {text}");
        assert!(text.contains("Naloxone: none recorded"), "{card}: {text}");
    }
}

#[test]
fn what_a_helper_said_of_age_call_and_naloxone_is_told_as_said() {
    for (keys, words) in [
        ("n k n", "Child, as the helper guessed."),
        ("n 7 n", "Baby, under 1 year, as the helper guessed."),
        ("n 7 7 n", "A  Age: Not known."),
    ] {
        let text = report(&Harness::after(keys)).handover.text(content());
        assert!(text.contains(words), "{keys}: {text}");
    }
    let none = report(&Harness::after("n n 4")).handover.text(content());
    let plain = report(&Harness::after("n n")).handover.text(content());
    let after_all = report(&Harness::after("n n 4 4")).handover.text(content());
    assert_ne!(none, plain);
    assert_eq!(after_all, plain);
    // A dose that was given stands, whatever is left.
    let given = report(&Harness::after("n n g 4")).handover.text(content());
    assert!(given.contains("Naloxone: 1 given"), "{given}");
    let called = report(&Harness::after("n n q")).text(content());
    assert!(called.contains("someone is calling"), "{called}");
    assert!(!called.contains("called"), "{called}");
}

#[test]
fn the_text_is_plain() {
    for keys in INCIDENTS {
        let text = report(&Harness::after(keys)).text(content());
        let marks = text.find(['*', '#', '`', '_', '<', '|']);
        assert_eq!(marks, None, "{text}");
    }
}

#[test]
fn a_code_has_room_for_it() {
    for keys in INCIDENTS {
        let text = report(&Harness::after(keys)).handover.text(content());
        let code = Code::of(&text).expect("room");
        assert!(code.side <= 120, "{} squares a side", code.side);
        for at in 0..code.side {
            assert!(!code.is_dark(at, 3) && !code.is_dark(3, at), "a margin");
        }
        assert!(code.is_dark(4, 4), "a corner to find it by");
    }
    assert!(Code::of(&"x".repeat(3000)).is_err());
}

#[test]
fn practice_says_so_before_anything_else() {
    let harness = Harness::after("n n enter g");
    let incident: &Incident = &harness.session.person().incident;
    let report = Report::of(&content().protocol, incident, IncidentKind::Practice, None);
    let text = report.handover.text(content());
    assert!(text.starts_with("PRACTICE. NOT A REAL PERSON.\n"), "{text}");
    assert_eq!(report.json(content())["kind"], "practice");
}

#[test]
fn what_is_reported_live_is_what_the_incident_says_later() {
    for keys in INCIDENTS {
        let mut harness = Harness::after(keys);
        harness.keys("esc e z 1");
        let live = report(&harness);
        let incident = &harness.session.person().incident;
        let later = Report::of(
            &content().protocol,
            incident,
            IncidentKind::Real,
            Some("US"),
        );
        assert_eq!(live, later, "{keys}");
    }
}

#[test]
fn every_part_of_the_json_stands_in_its_schema() {
    let schema = include_str!("../../resources/schemas/handover.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    for keys in INCIDENTS {
        check(
            &report(&Harness::after(keys)).json(content()),
            &schema,
            keys,
        );
    }
}

/// Every property stands in the schema, and every one that the schema wants is there.
fn check(value: &Value, schema: &Value, place: &str) {
    match value {
        Value::Object(fields) => {
            let options = schema["anyOf"].as_array();
            let schema = options.and_then(|all| all.first()).unwrap_or(schema);
            let wanted = schema["required"].as_array().expect(place);
            assert_eq!(wanted.len(), fields.len(), "{place}");
            for (name, value) in fields {
                let place = format!("{place}, {name}");
                let schema = &schema["properties"][name];
                assert!(!schema.is_null(), "{place} is not in the schema");
                check(value, schema, &place);
            }
        }
        Value::Array(items) => {
            for item in items {
                check(item, &schema["items"], place);
            }
        }
        _ => {}
    }
}

#[test]
fn the_timeline_has_everything_on_its_axis() {
    for keys in INCIDENTS {
        let harness = Harness::after(keys);
        let person = harness.session.person();
        let protocol = &content().protocol;
        let timeline = Timeline::live(protocol, &person.state, &person.record, harness.now);
        let on_axis = |place: f32| (0.0..=1.0).contains(&place);
        for lane in &timeline.lanes {
            assert!(
                lane.bars
                    .iter()
                    .all(|(from, to)| on_axis(*from) && from <= to && *to <= 1.0)
            );
            assert!(lane.marks.iter().all(|at| on_axis(*at)));
            assert!(!lane.bars.is_empty() || !lane.marks.is_empty());
        }
        let doses = timeline
            .lanes
            .iter()
            .find(|lane| lane.name.id == "timeline-doses");
        assert_eq!(doses.map_or(0, |lane| lane.marks.len()), harness.doses());
        assert!(timeline.ticks.len() <= 8, "{:?}", timeline.ticks);
        assert!(timeline.ticks.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}

/// What a handover says after these keys.
fn said(keys: &str) -> String {
    report(&Harness::after(keys)).handover.text(content())
}

#[test]
fn what_was_closed_by_mistake_goes_on_in_the_handover_too() {
    let text = said("n n enter g e z 1 wait:600 backspace wait:300");
    assert!(text.contains("15 minutes ago"), "{text}");
    assert!(text.contains("CPR steps since"), "{text}");
    let json = report(&Harness::after("n n enter g e z 1 backspace")).json(content());
    assert!(json["closed"].is_null());
}

#[test]
fn every_sign_has_the_time_of_the_last_look_at_it() {
    // A check that has only begun changes nothing yet.
    let harness = Harness::after("n n enter g wait:300");
    let looks = |harness: &Harness| report(harness).handover.signs.looks;
    let before = looks(&harness);
    let mut harness = harness;
    harness.keys("c");
    assert_eq!(looks(&harness), before);
    // An answer is a look, whatever becomes of the check: the same answer has a new time, and one sign only.
    harness.keys("n");
    let after = looks(&harness);
    assert_eq!(after.len(), before.len());
    assert!(after.last().map(|look| look.at.boot) > before.last().map(|look| look.at.boot));
    // Not breathing is an answer of its own time, and the earlier one stands beside it; Back gives the earlier ones with
    // theirs.
    let mut harness = Harness::after("n y wait:60");
    let first = looks(&harness);
    harness.keys("s");
    let second = looks(&harness);
    assert_eq!((first.len(), second.len()), (2, 3));
    assert_eq!(second[0], first[1], "they breathed then");
    assert!(second[1].at.boot > first[1].at.boot);
    harness.keys("backspace");
    assert_eq!(looks(&harness), first);
}

#[test]
fn whoever_is_pushed_does_not_lie_on_the_side() {
    assert!(said("n y enter enter").contains("On their side since"));
    assert!(said("n y enter enter s wait:20").contains("On their side: not known."));
    assert!(said("n y enter enter backspace").contains("On their side: not known."));
}

#[test]
fn an_aed_that_leads_no_longer_and_a_fit_are_not_said_to_go_on() {
    let text = said("n n enter g a wait:120 a wait:60");
    assert!(
        text.contains(" to ") && !text.contains("AED since"),
        "{text}"
    );
    assert!(said("n n enter g a wait:120").contains("AED since"));
    assert!(said("n f wait:90").contains("at least 1:30 long"));
}

//! One long incident from the first look to the crew, and the record it leaves.

use overdose_core::messages;
use overdose_protocol::incident::CloseReason;
use overdose_protocol::record::Record;
use overdose_protocol::time::Millis;

use crate::script::{Step, steps};
use crate::session::harness::{Harness, START, content};

/// The record: seconds after the start, rounded down, and the words.
fn record(harness: &Harness) -> Vec<String> {
    let rows = harness.session.person().record.rows.iter();
    rows.map(|row| {
        let seconds: Millis = (row.at.boot - START.boot) / 1000;
        let words = content()
            .words
            .text(&messages::record_item(content(), row.what));
        format!("{}:{:02} {words}", seconds / 60, seconds % 60)
    })
    .collect()
}

/// Lets time pass until this second after the start, then presses keys.
fn at(harness: &mut Harness, minutes: u64, seconds: u64, keys: &str) {
    let until = START.boot + (minutes * 60 + seconds) * 1000;
    let now = harness.now.boot;
    assert!(until >= now, "{minutes}:{seconds:02} lies in the past");
    harness.wait(until - now);
    for step in steps(keys) {
        let Step::Press(key) = step else {
            panic!("{step:?} is no key");
        };
        harness.step(Step::AtOnce(key));
    }
}

/// No answer, not breathing, naloxone, a second dose, breathing again, awake, asleep again, crew.
fn incident() -> Harness {
    let mut harness = Harness::after("");
    at(&mut harness, 0, 5, "n");
    at(&mut harness, 0, 15, "n");
    // A3 advances at 0:25; the dose is given on the naloxone card.
    at(&mut harness, 0, 31, "g");
    assert_eq!(harness.front(), "A CPR");
    // Look at 2:31, swap at 2:31, due at 3:31.
    at(&mut harness, 3, 35, "g");
    // Swap at 4:31, look at 5:35.
    at(&mut harness, 5, 40, "b");
    at(&mut harness, 5, 50, "y");
    assert_eq!(harness.front(), "B B1");
    at(&mut harness, 5, 55, "enter");
    at(&mut harness, 6, 0, "enter");
    // B2 does not ask for a dose that was given already.
    assert_eq!(harness.front(), "B B4");
    // The colour is asked at 6:10, and nobody answers. Due again at 6:35; the check at 7:50 opens by itself and finds them awake.
    at(&mut harness, 7, 52, "y");
    for second in [54, 56, 58] {
        at(
            &mut harness,
            7,
            second,
            if second == 54 { "Y" } else { "N" },
        );
    }
    at(&mut harness, 8, 0, "n");
    at(&mut harness, 8, 2, "n");
    assert_eq!(harness.front(), "G G1");
    at(&mut harness, 8, 30, "d");
    at(&mut harness, 8, 31, "1 2 esc");
    // The check at 10:02 finds them asleep again; nobody can press a key, and silence leads to CPR.
    at(&mut harness, 10, 6, "n");
    at(&mut harness, 11, 0, "");
    assert_eq!(harness.front(), "A CPR");
    at(&mut harness, 11, 10, "a");
    at(&mut harness, 12, 30, "e");
    assert_eq!(harness.front(), "handover");
    at(&mut harness, 13, 0, "z");
    at(&mut harness, 13, 5, "1");
    assert_eq!(harness.front(), "A closed");
    harness
}

#[test]
fn the_record_of_a_whole_incident_says_what_happened_and_when() {
    let expected = [
        "0:05 no answer",
        "0:15 not breathing normally",
        "0:15 shown: NOT BREATHING NORMALLY",
        "0:31 naloxone given",
        "0:31 CPR screen shown",
        "2:31 time to look at the breathing",
        "2:31 time to swap helpers",
        "3:31 next dose due",
        "3:35 naloxone given",
        "4:31 time to swap helpers",
        "5:35 time to look at the breathing",
        "5:40 looked: breathing again?",
        "5:50 10 seconds over: pushes go on",
        "5:50 breathing normally",
        "5:50 shown: BREATHING, WILL NOT WAKE",
        "5:55 done: Call",
        "6:00 done: On their side",
        "6:10 time to look at the colour",
        "6:35 next dose due",
        "7:50 check opened",
        "7:52 they answer",
        "7:54 breathing normally",
        "7:56 not blue or grey",
        "7:58 awake and clear",
        "8:00 skin not cold or clammy",
        "8:02 nothing else",
        "8:02 shown: AWAKE AGAIN AFTER A RESCUE",
        "8:31 may have taken: Opioid (heroin, fentanyl, oxycodone, Percocet, methadone)",
        "8:31 may have taken: Benzo (Klonopin/clonazepam, Xanax, Valium, Ativan, bars)",
        "10:02 check opened",
        "10:06 no answer",
        "10:36 no answer: counted as not sure",
        "10:36 shown: NOT BREATHING NORMALLY",
        "10:46 CPR screen shown",
        "11:10 AED is here",
        "12:30 crew arrived",
        "13:05 closed: The crew has taken over",
    ];
    let record = record(&incident());
    for (index, row) in record.iter().enumerate() {
        let expected = expected.get(index).copied().unwrap_or("nothing more");
        assert_eq!(row, expected, "row {index} of {record:#?}");
    }
    assert_eq!(record.len(), expected.len());
}

#[test]
fn the_handover_of_a_whole_incident_reads_what_a_crew_wants_to_know() {
    let mut harness = incident();
    harness.keys("backspace esc e");
    assert_eq!(harness.front(), "handover");
    for words in [
        "Not known.",
        "13 minutes ago",
        "Last seen well: not known.",
        "Opioid, Benzo.",
        "How much and how: not known.",
        "Injury, fit, vomit: not known.",
        "Now: NOT BREATHING NORMALLY.",
        "Best: AWAKE AGAIN AFTER A RESCUE",
        "Naloxone: 2 given",
        "Last 9 minutes ago.",
        "CPR steps",
        "with breaks.",
        "AED since",
        "On their side: not known.",
        "Keep pushing until the crew says stop",
    ] {
        harness.expect(words);
    }
    harness.check_screen("the handover");
}

#[test]
fn a_whole_incident_is_the_same_when_it_is_folded_again() {
    let harness = incident();
    let incident = &harness.session.person().incident;
    let folded = overdose_protocol::engine::fold(&content().protocol, incident);
    assert_eq!(folded, *harness.session.state());
    let record = Record::of(&content().protocol, incident);
    assert_eq!(record, harness.session.person().record);
    let times = incident.entries().windows(2);
    assert!(
        times
            .into_iter()
            .all(|pair| pair[0].at.boot <= pair[1].at.boot)
    );
    assert_eq!(
        harness.count(overdose_protocol::incident::Event::Closed(
            CloseReason::CrewTookOver
        )),
        1
    );
}

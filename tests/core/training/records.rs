//! The record of a drill: whole, told from a real incident by its first line, and never read as one.

use overdose_core::journal::{IncidentKind, Journal, JournalError, Step, drill, drill_text};
use overdose_core::training::{DrillReport, perform};
use proptest::prelude::*;

use super::{content, header, practice, scored};

fn text(id: &str) -> String {
    let scenario = super::scenario(id);
    let protocol = &content().protocol;
    let (mut drill, incident) = perform(
        protocol,
        &practice().tables,
        &scenario,
        header(),
        &scenario.ideal,
    );
    drill.learner = Some(7);
    drill.rewound = 2;
    drill_text(protocol, &drill, &incident)
}

#[test]
fn what_was_written_is_read_again() {
    let protocol = &content().protocol;
    for scenario in &practice().scenarios {
        let (mut was, incident) = perform(
            protocol,
            &practice().tables,
            scenario,
            header(),
            &scenario.ideal,
        );
        was.learner = Some(25);
        was.rewound = 3;
        let text = drill_text(protocol, &was, &incident);
        let journal = Journal::read(text.as_bytes(), IncidentKind::Practice).expect("practice");
        assert_eq!(journal.whole, text.len());
        let (is, read) = drill(&journal, protocol, &practice().tables).expect("a drill");
        assert_eq!((&is, &read), (&was, &incident), "{}", scenario.id);
        assert_eq!(scored(&is, &read), scored(&was, &incident));
    }
}

#[test]
fn the_first_line_says_that_it_is_practice() {
    let text = text("gasping");
    let first = text.lines().next().expect("a line");
    assert!(first.contains("\"kind\":\"practice\""), "{first}");
    assert!(!first.contains("country\":\""), "practice knows no country");
}

/// The same record with a head that says that it is real.
fn as_real(practice: &str) -> String {
    let journal = Journal::read(practice.as_bytes(), IncidentKind::Practice).expect("practice");
    let mut steps = journal.steps().to_vec();
    if let Some(Step::Head(head)) = steps.first_mut() {
        head.kind = IncidentKind::Real;
    }
    let lines = steps.iter().zip(0..);
    lines.map(|(step, number)| step.line(number)).collect()
}

#[test]
fn practice_is_never_read_as_real_nor_real_as_practice() {
    let practice = text("gasping");
    let read = Journal::read(practice.as_bytes(), IncidentKind::Real);
    let wrong = JournalError::OtherKind {
        is: IncidentKind::Practice,
        asked: IncidentKind::Real,
    };
    assert_eq!(read, Err(wrong));
    let real = as_real(&practice);
    let wrong = JournalError::OtherKind {
        is: IncidentKind::Real,
        asked: IncidentKind::Practice,
    };
    assert_eq!(
        Journal::read(real.as_bytes(), IncidentKind::Practice),
        Err(wrong)
    );
    let real = practice.replacen("practice", "real", 1);
    // A changed kind is a changed line: its checksum no longer holds.
    assert_eq!(
        Journal::read(real.as_bytes(), IncidentKind::Real),
        Err(JournalError::NoHead)
    );
}

#[test]
fn a_line_of_practice_in_a_real_record_ends_it() {
    let practice = text("gasping");
    let mixed = as_real(&practice);
    let read = Journal::read(mixed.as_bytes(), IncidentKind::Real).expect("its head is real");
    assert_eq!(read.steps().len(), 1, "the scenario ends it");
}

#[test]
fn the_score_is_told_as_text_and_as_json_with_sources() {
    let scenario = super::scenario("gasping");
    let protocol = &content().protocol;
    let run = &scenario.wrong.first().expect("a wrong run").run;
    let (drill, incident) = perform(protocol, &practice().tables, &scenario, header(), run);
    let report = DrillReport::of(content(), &practice().tables, &drill, &incident);
    let text = report.text(content(), &practice().tables);
    assert!(text.starts_with("PRACTICE"), "{text}");
    assert!(
        text.contains("Critical error: on the side, and not breathing"),
        "{text}"
    );
    assert!(!text.to_lowercase().contains("competent"), "{text}");
    let json = report.json(content(), &practice().tables);
    assert_eq!(json["kind"], "practice");
    assert_eq!(json["passed"], false);
    assert_eq!(json["errors"][0]["id"], "side_not_breathing");
    for thing in json["points"].as_array().expect("points") {
        assert!(
            !thing["sources"].as_array().expect("sources").is_empty(),
            "{thing}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_changed_byte_is_noticed(at in 0_usize..4000, bit in 0_u8..8) {
        let mut bytes = text("asleep_after_dose").into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        let noticed = Journal::read(&bytes, IncidentKind::Practice)
            .map_or(true, |journal| journal.damaged.is_some() || journal.whole <= at);
        prop_assert!(noticed, "the line with byte {at} was read");
    }
}

//! Drills on disk: kept when somebody asks, listed, and never taken for a real incident, wherever they lie.

use overdose_checklist::journal::{Drills, Storage, open};
use overdose_core::handover::Format;
use overdose_core::journal::drill_text;
use overdose_core::training::{DrillReport, Practice, Verdict, perform};
use overdose_protocol::incident::Header;

use crate::harness::{Harness, content};
use crate::shelf::Shelf;

/// The record of the ideal run of a scenario.
fn record(id: &str) -> String {
    let practice = Practice::embedded().expect("practice");
    let scenario = practice.scenario(id).expect("a scenario");
    let protocol = &content().protocol;
    let header = Header {
        profile: protocol.profile_of(Some("GB")),
        trained: false,
    };
    let (drill, incident) = perform(
        protocol,
        &practice.tables,
        scenario,
        header,
        &scenario.ideal,
    );
    drill_text(protocol, &drill, &incident)
}

fn put(shelf: &Shelf, name: &str, text: &str) {
    let mut sheet = shelf.create(name).expect("a file");
    sheet.append(text.as_bytes()).expect("its text");
    sheet.sync().expect("on the disk");
    shelf.sync().expect("its name too");
}

/// Whatever a file of practice is called: among open incidents it is not resumed, not erased and not called damaged.
#[test]
fn practice_among_open_incidents_is_left_alone() {
    let shelf = Shelf::default();
    put(&shelf, "1790000000000-7-0.jsonl", &record("gasping"));
    let shelf = shelf.after_kill();
    let found = Harness::new(&shelf).find();
    assert!(found.is_empty());
    assert_eq!(shelf.names().expect("names"), ["1790000000000-7-0.jsonl"]);
}

#[test]
fn practice_among_kept_records_is_not_opened_as_one() {
    let shelf = Shelf::default();
    let name = "2026-11-25 10.00.00";
    put(&shelf.kept(), &format!("{name}.jsonl"), &record("gasping"));
    let opened = open(&shelf.kept(), content(), name);
    assert!(opened.is_err(), "{opened:?}");
}

#[test]
fn drills_are_listed_newest_first_and_what_is_none_is_counted() {
    let shelf = Shelf::default().kept();
    let drills = Drills::new(shelf.clone());
    let practice = Practice::embedded().expect("practice");
    let protocol = &content().protocol;
    let header = Header {
        profile: protocol.profile_of(None),
        trained: false,
    };
    for (number, id) in (1..).zip(["gasping", "child", "patch"]) {
        let scenario = practice.scenario(id).expect("a scenario");
        let (mut drill, incident) = perform(
            protocol,
            &practice.tables,
            scenario,
            header,
            &scenario.ideal,
        );
        drill.learner = Some(number);
        drill.begun.wall += i64::from(number) * 60_000;
        let name = drills.keep(content(), &drill, &incident).expect("kept");
        assert!(name.ends_with(".practice.jsonl"), "{name}");
        // Kept twice it is there once.
        drills.keep(content(), &drill, &incident).expect("kept");
    }
    put(&shelf, "torn.practice.jsonl", "{\"n\":0");
    let incidents = Shelf::default();
    Harness::new(&incidents).keys("n n enter g");
    let real = incidents.text(&incidents.files()[0]);
    let real = String::from_utf8(real).expect("a record");
    put(&shelf, "real.practice.jsonl", &real);
    put(&shelf, "holiday.jpg", "not ours");
    let (kept, unread) = drills.list(content()).expect("a list");
    let ids: Vec<&str> = kept
        .iter()
        .map(|it| it.drill.scenario.id.as_str())
        .collect();
    assert_eq!(
        (ids.as_slice(), unread),
        (&["patch", "child", "gasping"][..], 2)
    );
    assert!(kept.iter().all(|it| it.verdict == Verdict::Passed));
}

/// A disk that fails at any call loses nothing that was there, and says so.
#[test]
fn each_call_of_keeping_fails_in_turn_and_the_earlier_file_stays() {
    let practice = Practice::embedded().expect("practice");
    let protocol = &content().protocol;
    let header = Header {
        profile: protocol.profile_of(None),
        trained: false,
    };
    let scenario = practice.scenario("gasping").expect("a scenario");
    let (drill, incident) = perform(
        protocol,
        &practice.tables,
        scenario,
        header,
        &scenario.ideal,
    );
    for fails in 0..12 {
        let shelf = Shelf::default().kept();
        let drills = Drills::new(shelf.clone());
        drills.keep(content(), &drill, &incident).expect("kept");
        shelf.fail(fails, 1);
        let kept = drills.keep(content(), &drill, &incident);
        let saved = drills.save(content(), &drill, &incident, Format::Text, None);
        // The first of six calls only takes away what an earlier failure may have left.
        let told = kept.is_err() || saved.is_err();
        assert_eq!(told, fails % 6 > 0, "call {fails}");
        shelf.fail(usize::MAX, 0);
        let (kept, unread) = drills.list(content()).expect("a list");
        assert_eq!((kept.len(), unread), (1, 0), "at call {fails}");
    }
}

/// A drill of which one line is damaged is scored by all others, and says so.
#[test]
fn a_damaged_line_costs_no_other_one_and_is_said_on_the_sheet() {
    let shelf = Shelf::default().kept();
    let drills = Drills::new(shelf.clone());
    let whole = record("gasping");
    let lines: Vec<&str> = whole.lines().collect();
    for damaged in 2..lines.len() {
        let text = lines.iter().enumerate().map(|(number, line)| match number {
            number if number == damaged => "{\"n\":0}\n".to_owned(),
            _ => format!("{line}\n"),
        });
        let text: String = text.collect();
        shelf.put("one.practice.jsonl", text.as_bytes());
        let (kept, unread) = drills.list(content()).expect("a list");
        assert_eq!((kept.len(), unread), (1, 0), "line {damaged}");
        assert!(kept[0].incident.incomplete);
        let practice = Practice::embedded().expect("practice");
        let report = DrillReport::of(
            content(),
            &practice.tables,
            &kept[0].drill,
            &kept[0].incident,
        );
        let text = report.text(content(), &practice.tables);
        assert!(
            text.contains("Part of the record could not be read."),
            "{text}"
        );
        assert_eq!(report.json(content(), &practice.tables)["incomplete"], true);
    }
}

/// Letter where it is used, and as many pages as the steps need.
#[test]
fn a_score_is_printed_whole_and_on_the_paper_of_the_country() {
    let shelf = Shelf::default().kept();
    let drills = Drills::new(shelf.clone());
    put(&shelf, "one.practice.jsonl", &record("asleep_again"));
    let (kept, _) = drills.list(content()).expect("a list");
    let of = |country| {
        let (drill, incident) = (&kept[0].drill, &kept[0].incident);
        let name = drills.save(content(), drill, incident, Format::Pdf, country);
        let mut sheet = shelf.open(&name.expect("a name")).expect("a file");
        let bytes = sheet.read().expect("its bytes");
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let (letter, a4) = (of(Some("US")), of(Some("DE")));
    assert!(letter.contains("612") && !letter.contains("595.28"));
    assert!(a4.contains("595.28"));
    let pages = a4.matches("/Type/Page").count() - a4.matches("/Type/Pages").count();
    assert!(pages > 1, "{pages}");
}

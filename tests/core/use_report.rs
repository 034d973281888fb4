//! The use report: it says what was done and when, says what is not on record as not recorded, and shows nobody.

use std::collections::HashSet;

use overdose_core::handover::{
    KnownFrom, Product, Report, USE_REPORT_VERSION, UseReport, UseRow, device_called, device_names,
    use_reports_csv, use_reports_json,
};
use overdose_core::journal::IncidentKind;
use overdose_core::locale::Message;
use overdose_core::session::{Intent, IoRequest, Options, RecordIntent};
use overdose_core::site::{Field, Site, Value as SiteValue};
use overdose_protocol::incident::{Entry, Event, Incident};
use overdose_protocol::time::Now;
use overdose_protocol::told::{FitOrVomit, Injury, LastWell, Told};
use serde_json::{Value, json};

use crate::session::harness::{Harness, content};

/// Incidents of every kind, as keys and waits.
const INCIDENTS: [&str; 9] = [
    "N",
    "y y n n n n n",
    "n n q enter g wait:185 g b y wait:20 e z 1",
    "n n k enter a wait:60 f wait:30 esc t",
    "n n 4 wait:30 e z 3",
    "n n enter g wait:200 g i",
    "n y enter enter enter wait:60 e z 2",
    "n 7 n n wait:200 n n enter g wait:9 w",
    "y n y wait:40",
];

/// What stands in the site file, none of which is anybody else's business.
const TEXTS: [(Field, &str); 7] = [
    (Field::Address, "12 Elm Row, Quillby"),
    (Field::Access, "bell of Brannigan"),
    (Field::ExtraName, "Sister Oyelaran"),
    (Field::ExtraNumber, "+1 555 0142"),
    (Field::NaloxoneProduct, "Nyxoid of Dr Vask"),
    (Field::NaloxonePlace, "Mortimer's drawer"),
    (Field::AedPlace, "Zadie's office"),
];

fn desk(site: Site) -> Harness {
    Harness::with(&Options {
        country: Some("US".to_owned()),
        site,
        ..Options::default()
    })
}

fn site(texts: &[(Field, &str)]) -> Site {
    let mut site = Site::default();
    for (field, text) in texts {
        site.set(*field, Some(SiteValue::Text((*text).to_owned())));
    }
    site
}

fn report(harness: &Harness) -> UseReport {
    UseReport::of(
        &harness.session.report(harness.now).expect("a report"),
        None,
    )
}

fn after(keys: &str) -> UseReport {
    report(&Harness::after(keys))
}

fn json_of(report: &UseReport) -> Value {
    use_reports_json(std::slice::from_ref(report), content())["reports"][0].clone()
}

fn words_of(rows: Vec<UseRow>) -> Vec<(String, String)> {
    let say = |line: &Message| content().words.text(line);
    let rows = rows.iter();
    rows.map(|row| (say(&row.label), say(&row.value))).collect()
}

/// Everything that is handed on: as JSON, as a table, and what a page is drawn from.
fn handed_on(report: &UseReport) -> [String; 3] {
    let one = std::slice::from_ref(report);
    let page = words_of(report.rows(&content().protocol));
    [
        use_reports_json(one, content()).to_string(),
        use_reports_csv(one, content()),
        format!("{:?} {page:?}", report.head()),
    ]
}

/// The cells of a table, row by row, those of the headings first.
fn cells(reports: &[UseReport]) -> Vec<Vec<String>> {
    let text = use_reports_csv(reports, content());
    let rows = text.strip_prefix('\u{feff}').expect("the mark").lines();
    let cells = |row: &str| row.split(',').map(str::to_owned).collect();
    rows.map(cells).collect()
}

/// The cell under a heading.
fn cell(report: &UseReport, head: &str) -> String {
    let rows = cells(std::slice::from_ref(report));
    let column = rows[0].iter().position(|it| it == head).expect(head);
    rows[1][column].clone()
}

/// What a page says of something, in English.
fn said(report: &UseReport, label: &str) -> Vec<String> {
    let rows = words_of(report.rows(&content().protocol)).into_iter();
    let rows = rows.filter(|(known, _)| known == label);
    rows.map(|(_, value)| value).collect()
}

#[test]
fn it_says_what_was_done_and_when() {
    let report = after("n k n q enter g wait:180 g wait:20 a wait:30 a e z 1");
    let value = json_of(&report);
    let at = |place: &str| value.pointer(place).unwrap_or(&Value::Null).clone();
    let order = [
        "/seen/first/after_s",
        "/call/after_s",
        "/naloxone/given/0/after_s",
        "/naloxone/given/1/after_s",
        "/aed/after_s",
        "/crew/after_s",
        "/closed/after_s",
    ]
    .map(|place| at(place).as_u64().expect(place));
    assert!(order.is_sorted(), "{order:?}: {value:#}");
    assert!(order[3] - order[2] >= 180, "{order:?}");
    assert_eq!(at("/date"), "2026-09-21");
    assert_eq!(at("/clock"), "15:13");
    assert_eq!(at("/age"), "child");
    assert_eq!(at("/country"), "US");
    assert_eq!(at("/profile"), "us-aha");
    assert_eq!(at("/seen/worst/outcome"), "not_breathing");
    assert_eq!(at("/naloxone/doses"), 2);
    assert_eq!(at("/closed/reason"), "crew_took_over");
    // The table and the page say the same.
    assert_eq!(cell(&report, "doses"), "2");
    let doses = cell(&report, "doses_s");
    assert_eq!(doses, format!("{} {}", order[2], order[3]));
    assert_eq!(cell(&report, "closed_s"), order[6].to_string());
    assert_eq!(cell(&report, "worst_seen"), "not_breathing");
    assert_eq!(said(&report, "Naloxone"), ["2 doses"]);
    let clock = at("/naloxone/given/1/clock");
    let dose = said(&report, "Dose 2").join("");
    assert!(dose.starts_with(clock.as_str().unwrap()), "{dose}");
}

#[test]
fn what_is_not_on_record_is_said_to_be_not_recorded() {
    let report = after("y y n n n n n");
    let value = json_of(&report);
    for name in [
        "age",
        "call",
        "pushes",
        "breaths_only",
        "aed",
        "on_side",
        "crew",
        "closed",
    ] {
        assert_eq!(value[name], Value::Null, "{name}");
    }
    assert_eq!(
        value["naloxone"],
        json!({ "doses": 0, "given": [], "none_here": null, "product": null })
    );
    for head in ["age", "call_s", "doses_s", "product", "pushes_s", "closed"] {
        assert_eq!(cell(&report, head), "", "{head}");
    }
    assert_eq!(cell(&report, "doses"), "0");
    assert_eq!(said(&report, "Closed"), ["Not recorded"]);
    assert_eq!(said(&report, "Age"), ["Not recorded"]);
    let nothing = json_of(&after(""));
    assert_eq!(nothing["date"], Value::Null);
    assert_eq!(nothing["seen"], Value::Null);
}

#[test]
fn a_dose_that_was_taken_back_is_not_counted() {
    let report = after("n n enter g wait:200 g i");
    assert_eq!(json_of(&report)["naloxone"]["doses"], 1);
    assert_eq!(cell(&report, "doses"), "1");
    assert_eq!(said(&report, "Naloxone"), ["1 dose"]);
}

#[test]
fn which_naloxone_it_was_is_said_as_it_is_known() {
    let protocol = &content().protocol;
    let harness = Harness::after("n n enter g");
    let report = harness.session.report(harness.now).expect("a report");
    let card = device_called(protocol, " NYXOID spray").expect("a card");
    let by = |known_from| UseReport::of(&report, Some(Product { card, known_from }));
    let keeper = by(KnownFrom::Keeper);
    assert_eq!(cell(&keeper, "product_text"), "Nyxoid spray");
    assert_eq!(cell(&keeper, "product_known_from"), "keeper");
    assert_eq!(said(&keeper, "Which naloxone"), ["Nyxoid spray"]);
    let site = by(KnownFrom::Site);
    assert_eq!(cell(&site, "product_known_from"), "site_file");
    let words = said(&site, "Which naloxone").join("");
    assert!(words.contains("Which was given is not recorded"), "{words}");
    // The line to write on is there for what is not known.
    assert_eq!((keeper.to_fill_in().len(), site.to_fill_in().len()), (1, 2));
    // Without a dose none was given, whatever is kept there.
    let none = Harness::after("n n");
    let none = none.session.report(none.now).expect("a report");
    let known_from = KnownFrom::Keeper;
    let none = UseReport::of(&none, Some(Product { card, known_from }));
    assert_eq!(none.product, None);
    assert_eq!(said(&none, "Which naloxone"), Vec::<String>::new());
}

#[test]
fn every_device_is_found_by_each_of_its_names_and_nothing_else_is_one() {
    let protocol = &content().protocol;
    let mut found = Vec::new();
    for name in device_names(protocol) {
        let card = device_called(protocol, &name.to_uppercase());
        found.push(card.unwrap_or_else(|| panic!("{name}")));
    }
    for device in &protocol.actions.devices {
        assert!(found.contains(device), "{device:?}");
    }
    for other in ["", "none", "N", "A1", "spray"] {
        assert_eq!(device_called(protocol, other), None, "{other}");
    }
}

/// The same incident with other things that were told of the person and may have been taken, at another second and in another zone.
fn retold(incident: &Incident, told: [Told; 3], drug: &str, zone: i32, seconds: i64) -> Report {
    let protocol = &content().protocol;
    let drug = protocol.notes.drugs.find(drug).expect(drug);
    let mut other = Incident::new(incident.header);
    for (number, entry) in incident.entries().iter().enumerate() {
        let wall = entry.at.wall + seconds * 1000 - i64::from(zone) * 1000;
        let at = Now {
            wall,
            offset: entry.at.offset + zone,
            ..entry.at
        };
        other.push(Entry { at, ..*entry });
        if number == 0 {
            let events = told.map(Event::Told).into_iter();
            for event in events.chain([Event::Drug(drug, true)]) {
                other.push(Entry { at, event });
            }
        }
    }
    Report::of(protocol, &other, IncidentKind::Real, Some("US"))
}

#[test]
fn nothing_that_was_told_of_the_person_is_in_it() {
    for keys in INCIDENTS {
        let harness = Harness::after(keys);
        let incident = &harness.session.person().incident;
        let one = [
            Told::Well(LastWell::Minutes),
            Told::Injury(Injury::Head),
            Told::Fit(FitOrVomit::Vomit),
        ];
        let other = [
            Told::Well(LastWell::Hours),
            Told::Injury(Injury::Bleeding),
            Told::Fit(FitOrVomit::None),
        ];
        let reports = [
            retold(incident, one, "opioid", 0, 0),
            retold(incident, other, "alcohol", -7200, 5),
        ];
        let handovers = [&reports[0], &reports[1]].map(|report| report.json(content()));
        assert_ne!(handovers[0], handovers[1], "{keys}: they do differ");
        let reports = [&reports[0], &reports[1]].map(|report| UseReport::of(report, None));
        let [one, other] = reports;
        assert_eq!(handed_on(&one), handed_on(&other), "{keys}");
    }
}

#[test]
fn of_the_site_only_the_device_goes_along() {
    for keys in ["n n enter g e z 1", "n 7 n n g wait:9 e z 2"] {
        // Once closed, it is offered where it is given away.
        let asked = |site: Site| {
            let mut harness = desk(site);
            harness.keys(keys).keys("3");
            harness.expect("Report with no names");
            harness.keys("6");
            let [
                IoRequest::SaveUseReport {
                    report, product, ..
                },
            ] = &harness.session.asks()[..]
            else {
                panic!("{keys}: it is not asked for");
            };
            UseReport::of(report, *product)
        };
        let (named, bare) = (asked(site(&TEXTS)), asked(site(&TEXTS[4..5])));
        assert!(bare.product.is_some(), "{keys}");
        assert_eq!(handed_on(&named), handed_on(&bare), "{keys}");
        // What the keeper wrote is never told in their own words.
        let told = handed_on(&named).concat();
        for (field, text) in TEXTS {
            assert!(!told.contains(text), "{field:?}: {told}");
        }
        assert!(!told.contains("Vask"), "{told}");
    }
}

#[test]
fn while_somebody_needs_help_and_in_practice_it_is_not_offered() {
    for keys in ["n n enter g e 1", "n n e z 1 3"] {
        let harness = Harness::after(keys);
        assert_eq!(harness.front(), "share", "{keys}");
        let offered = harness.says("Report with no names");
        assert_eq!(offered, harness.session.state().is_closed(), "{keys}");
    }
    let intent = Intent::Record(RecordIntent::SaveUseReport);
    assert!(intent.is_for_live_only());
}

#[test]
fn many_stand_in_one_table_a_row_each_under_the_same_headings() {
    let reports = INCIDENTS.map(after);
    let rows = cells(&reports);
    assert_eq!(rows.len(), 1 + reports.len());
    let heads: HashSet<&String> = rows[0].iter().collect();
    assert_eq!(heads.len(), rows[0].len(), "no heading stands twice");
    for row in &rows {
        assert_eq!(row.len(), rows[0].len(), "{row:?}");
    }
    let all = use_reports_json(&reports, content());
    assert_eq!(all["reports"].as_array().map(Vec::len), Some(reports.len()));
}

#[test]
fn every_part_of_the_json_stands_in_its_schema() {
    let schema = include_str!("../../resources/schemas/use_report.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    assert_eq!(schema["properties"]["format"]["const"], USE_REPORT_VERSION);
    let reports = INCIDENTS.map(|keys| {
        let harness = Harness::after(keys);
        let report = harness.session.report(harness.now).expect("a report");
        let card = content().protocol.actions.devices[1];
        let known_from = KnownFrom::Site;
        UseReport::of(&report, Some(Product { card, known_from }))
    });
    let value = use_reports_json(&reports, content());
    check(&value, &schema, &schema, "it");
}

/// Every property stands in the schema, and every one that the schema wants is there.
fn check(value: &Value, schema: &Value, whole: &Value, place: &str) {
    let options = schema["anyOf"].as_array();
    let schema = options.and_then(|all| all.first()).unwrap_or(schema);
    let schema = match schema["$ref"].as_str() {
        Some(name) => whole.pointer(&name[1..]).expect(name),
        None => schema,
    };
    match value {
        Value::Object(fields) => {
            let wanted = schema["required"].as_array().expect(place);
            assert_eq!(wanted.len(), fields.len(), "{place}");
            for (name, value) in fields {
                let place = format!("{place}, {name}");
                let schema = &schema["properties"][name];
                assert!(!schema.is_null(), "{place} is not in the schema");
                check(value, schema, whole, &place);
            }
        }
        Value::Array(items) => {
            for item in items {
                check(item, &schema["items"], whole, place);
            }
        }
        _ => {}
    }
}

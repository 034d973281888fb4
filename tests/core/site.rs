//! Site files: what is right in one holds, what is wrong is named and costs nothing else, and the schema says the same.

use std::fs;
use std::path::Path;

use overdose_core::preferences::Loudness;
use overdose_core::site::{
    Field, MAX_FILE_BYTES, Problem, Reading, Site, SoundSetting, Value, read, schema,
};
use serde_json::{Map, Value as Json, json};

use crate::training::content;

fn full() -> Json {
    json!({
        "country": "gb", "profile": "uk-ie", "address": "12 Main St, front desk", "access": "Side door, bell 2",
        "extra_number": "020 7946 0018", "extra_name": "Security", "naloxone_product": "spray",
        "naloxone_place": "red box", "naloxone_count": "4", "naloxone_counted": "2026-11", "kit_expires": "2027-03", "aed_place": "hall", "aed_expires": "2027-03-01",
        "trained_helpers": true, "staff_give_naloxone": false, "languages": ["en"], "law_line": true, "sound": "low", "kiosk": true,
    })
}

fn reading(json: &Json) -> Reading {
    read(json.to_string().as_bytes(), content())
}

fn problems(reading: &Reading) -> Vec<String> {
    let text = |problem: &Problem| content().words.text(&problem.line());
    reading.problems.iter().map(text).collect()
}

#[test]
fn everything_that_a_site_says_is_read_and_comes_back() {
    let reading = reading(&full());
    assert_eq!(problems(&reading), Vec::<String>::new());
    let site = &reading.site;
    assert_eq!(site.text(Field::Country), Some("GB"));
    assert_eq!(
        site.day(Field::KitExpires)
            .map(|day| day.to_string())
            .as_deref(),
        Some("2027-03-31")
    );
    assert_eq!(site.sound(), Some(SoundSetting::On(Loudness::Low)));
    assert!(site.is_on(Field::TrainedHelpers) && site.is_on(Field::Kiosk));
    for field in Field::ALL {
        assert!(site.get(field).is_some(), "{field:?}");
    }
    let again = read(site.file(&[]).as_bytes(), content());
    assert_eq!(again.site, *site);
    assert!(again.problems.is_empty());
}

#[test]
fn a_new_file_has_every_field_and_says_nothing() {
    let text = Site::default().file(&[]);
    let fields: Map<String, Json> = serde_json::from_str(&text).expect("an object");
    assert_eq!(fields.len(), Field::ALL.len());
    let reading = read(text.as_bytes(), content());
    assert!(reading.problems.is_empty() && reading.site.is_empty());
}

#[test]
fn a_field_that_nobody_knows_is_named_and_not_lost() {
    let reading = reading(&json!({ "adress": "12 Main St", "note": "ours" }));
    let expected = [
        "\"adress\": there is no such field. Is it address?",
        "\"note\": there is no such field",
    ];
    assert_eq!(problems(&reading), expected);
    let text = reading.site.file(&reading.others);
    assert!(text.contains("\"note\": \"ours\""), "{text}");
}

#[test]
fn one_bad_field_costs_only_itself() {
    let bad = [
        json!(-7),
        json!(1e300),
        json!({}),
        json!([[]]),
        json!("\u{202e}wrong\u{7}"),
        json!("x".repeat(5000)),
        json!([1, 2]),
        json!("\u{0}"),
        json!("\u{feff}\u{200b}"),
        json!("2027-02-30"),
        json!(["xx"]),
    ];
    for field in Field::ALL {
        for bad in &bad {
            let mut json = full();
            json[field.name()] = bad.clone();
            let reading = reading(&json);
            let problems = problems(&reading);
            assert!(problems.len() <= 1, "{problems:?}");
            let is_named = problems
                .iter()
                .all(|problem| problem.starts_with(&format!("\"{}\": ", field.name())));
            assert!(is_named, "{problems:?}");
            // Of an address what can be shown helps more than nothing.
            let helps = field == Field::Address && bad.as_str().is_some_and(|it| it.len() > 8);
            assert_eq!(
                reading.site.get(field).is_none() && !problems.is_empty(),
                problems.len() == 1 && !helps,
                "{field:?} {bad}"
            );
            for other in Field::ALL.into_iter().filter(|other| *other != field) {
                assert!(
                    reading.site.get(other).is_some(),
                    "{field:?} {bad} costs {other:?}"
                );
            }
        }
    }
}

/// No byte of a problem may do anything on a screen or a terminal.
fn is_harmless(problem: &str) -> bool {
    problem.len() < 400
        && !problem
            .chars()
            .any(|c| c.is_control() || ('\u{200b}'..='\u{206f}').contains(&c))
}

#[test]
fn forty_broken_files_are_named_and_harmless() {
    let long = "a".repeat(usize::try_from(MAX_FILE_BYTES).expect("a size") + 1);
    let deep = "[".repeat(10_000);
    let many: String = (0..500).map(|index| format!("\"f{index}\": 1, ")).collect();
    let texts: Vec<(Vec<u8>, &str)> = vec![
        (b"".to_vec(), "not a JSON object"),
        (b" \n".to_vec(), "not a JSON object"),
        (b"{".to_vec(), "not a JSON object"),
        (b"}".to_vec(), "not a JSON object"),
        (b"[]".to_vec(), "not a JSON object"),
        (b"null".to_vec(), "not a JSON object"),
        (b"\"text\"".to_vec(), "not a JSON object"),
        (b"12".to_vec(), "not a JSON object"),
        (b"{\"country\": GB}".to_vec(), "line 1"),
        (b"{\"country\": \"GB\",}".to_vec(), "line 1"),
        (b"{\"country\": \"GB\"} x".to_vec(), "line 1"),
        (b"{'country': 'GB'}".to_vec(), "line 1"),
        (b"// ours\n{}".to_vec(), "line 1"),
        (b"country: GB\n".to_vec(), "line 1"),
        (b"\xff\xfe{\0}\0".to_vec(), "not UTF-8 (byte 0)"),
        (
            b"{\"address\": \"caf\xe9\"}".to_vec(),
            "not UTF-8 (byte 16)",
        ),
        (b"\0\0\0\0".to_vec(), "not a JSON object"),
        (b"\x7fELF\x02\x01".to_vec(), "not a JSON object"),
        (b"PK\x03\x04".to_vec(), "not a JSON object"),
        (long.clone().into_bytes(), "longer than 64 kB"),
        (vec![0; 10 << 20], "longer than 64 kB"),
        (deep.into_bytes(), "not a JSON object"),
        (
            b"{\"country\": \"GB\", \"country\": \"US\"}".to_vec(),
            "stands twice",
        ),
        (
            b"{\"country\": \"XX\"}".to_vec(),
            "there is no country \"XX\"",
        ),
        (b"{\"country\": \"UK\"}".to_vec(), "Is it GB?"),
        (b"{\"country\": \"Germany\"}".to_vec(), "Is it DE?"),
        (b"{\"country\": 44}".to_vec(), "text in quotes"),
        (
            b"{\"profile\": \"mars\"}".to_vec(),
            "there is no profile \"mars\"",
        ),
        (
            format!("{{\"address\": \"{}\"}}", "a".repeat(121)).into_bytes(),
            "room for 120",
        ),
        (b"{\"address\": \"a\\u0007b\"}".to_vec(), "\\u{7}"),
        (b"{\"address\": \"a\\u001b[2Jb\"}".to_vec(), "\\u{1b}"),
        ("{\"address\": \"\u{202e}tS niaM\"}".into(), "\\u{202e}"),
        ("{\"address\": \"a\u{200b}b\"}".into(), "\\u{200b}"),
        ("{\"\u{202e}yrtnuoc\": 1}".into(), "\\u{202e}yrtnuoc"),
        (b"{\"a\\nb\": 1}".to_vec(), "no such field"),
        (
            b"{\"extra_number\": \"call me\"}".to_vec(),
            "no telephone number",
        ),
        (b"{\"extra_number\": \"1\"}".to_vec(), "no telephone number"),
        (b"{\"kit_expires\": \"soon\"}".to_vec(), "is no day"),
        (b"{\"aed_expires\": \"2027-02-29\"}".to_vec(), "is no day"),
        (b"{\"kiosk\": \"yes\"}".to_vec(), "true or false"),
        (b"{\"kiosk\": 1}".to_vec(), "true or false"),
        (b"{\"languages\": \"en\"}".to_vec(), "must be a list"),
        (b"{\"languages\": [\"sv\"]}".to_vec(), "no language \"sv\""),
        (b"{\"languages\": []}".to_vec(), "must be a list"),
        (
            b"{\"sound\": \"loud\"}".to_vec(),
            "there is no sound \"loud\"",
        ),
        (
            format!("{{{many}\"z\": 1}}").into_bytes(),
            "more fields are wrong",
        ),
    ];
    assert!(texts.len() >= 40, "{}", texts.len());
    for (bytes, said) in texts {
        let reading = read(&bytes, content());
        let problems = problems(&reading);
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert!(
            problems.iter().any(|problem| problem.contains(said)),
            "{start:?}: {problems:?}"
        );
        assert!(
            problems.iter().all(|problem| is_harmless(problem)),
            "{start:?}: {problems:?}"
        );
        assert!(problems.len() <= 21, "{start:?}");
    }
}

#[test]
fn a_mark_at_the_beginning_is_no_mistake() {
    let reading = read("\u{feff}{\"country\": \"GB\"}".as_bytes(), content());
    assert!(reading.problems.is_empty());
    assert_eq!(reading.site.text(Field::Country), Some("GB"));
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_fields() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/schemas/site.schema.json");
    let made = format!("{:#}\n", schema(content()));
    let kept = fs::read_to_string(&path).expect("the schema");
    assert_eq!(
        kept, made,
        "the fields changed: cargo run --example renew schema"
    );
    let properties = schema(content())["properties"]
        .as_object()
        .cloned()
        .expect("properties");
    for field in Field::ALL {
        assert!(properties.contains_key(field.name()), "{field:?}");
    }
    assert_eq!(properties.len(), Field::ALL.len() + 1, "and $schema");
}

#[test]
fn what_is_typed_is_read_as_what_is_written() {
    let typed = |field, text| Value::typed(field, text, content());
    assert_eq!(
        typed(Field::Country, " us "),
        Ok(Some(Value::Text("US".to_owned())))
    );
    assert_eq!(typed(Field::Address, "  "), Ok(None));
    assert_eq!(typed(Field::Kiosk, "no"), Ok(Some(Value::Switch(false))));
    assert_eq!(
        typed(Field::Address, "Caf\u{e9} Z\u{fc}rich"),
        Ok(Some(Value::Text("Caf\u{e9} Z\u{fc}rich".to_owned())))
    );
    assert!(typed(Field::KitExpires, "next year").is_err());
}

#[test]
fn what_was_meant_is_followed_and_named_all_the_same() {
    let long = format!("12 Main St {}", "x".repeat(200));
    let meant = reading(&json!({ "country": "UK", "address": long }));
    assert_eq!(meant.site.text(Field::Country), Some("GB"));
    let address = meant.site.text(Field::Address).expect("an address");
    assert!(address.starts_with("12 Main St x") && address.ends_with("..."));
    assert_eq!(address.chars().count(), 120);
    assert_eq!(meant.problems.len(), 2);
    let hidden = reading(&json!({ "address": "12\u{202e} Main\u{7} St" }));
    assert_eq!(hidden.site.text(Field::Address), Some("12 Main St"));
    assert_eq!(hidden.problems.len(), 1);
}

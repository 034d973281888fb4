//! Everything that the program carries inside is proved, and so is what a keeper adds to it.

mod added;
mod beside;
mod grown;
mod holes;
mod paths;
mod revised;

use std::fs;
use std::path::Path;

use overdose_core::content::{Content, protocol_file};
use overdose_core::laws;
use overdose_core::proof_record::ProofRecord;
use overdose_protocol::definition::Protocol;

#[test]
fn the_embedded_content_has_every_property() {
    let content = Content::embedded().unwrap_or_else(|error| panic!("{error}"));
    let report = laws::prove(content);
    assert!(
        report.holds(),
        "{:#?}",
        report.failures().collect::<Vec<_>>()
    );
    for property in &report.properties {
        assert!(property.cases > 0, "{} looked at nothing", property.id);
    }
}

#[test]
fn the_record_of_the_proof_is_that_of_this_content() {
    let content = Content::embedded().unwrap_or_else(|error| panic!("{error}"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/proof.json");
    let text = fs::read_to_string(&path).expect("the record");
    let kept: ProofRecord = serde_json::from_str(&text).expect("a record");
    let found = ProofRecord::of(&laws::prove(content), kept.date.clone());
    assert_eq!(
        Some(kept),
        found,
        "the content changed, and has to be proved anew: cargo run --example renew proof"
    );
}

/// The laws find in every state what stands in front, not in the tables alone.
#[test]
fn another_card_in_front_other_words_for_the_caller_and_another_offer_are_noticed() {
    for (file, from, to) in [
        ("cpr.json", "\"aed_card\": \"A7\"", "\"aed_card\": \"A6\""),
        ("cpr.json", "\"push_card\": \"A4\"", "\"push_card\": \"A5\""),
        (
            "outcomes.json",
            "\"call_card\": \"B1\"",
            "\"call_card\": \"E1\"",
        ),
        (
            "actions.json",
            "\"fit_card\": \"X2\"",
            "\"fit_card\": \"X3\"",
        ),
        (
            "outcomes.json",
            "\"same_person_line\": false",
            "\"same_person_line\": true",
        ),
    ] {
        let changed = |name: &str| {
            let text = protocol_file(name).ok_or_else(|| "missing".to_owned())?;
            Ok(if name == file {
                text.replacen(from, to, 1)
            } else {
                text
            })
        };
        assert_ne!(
            changed(file),
            protocol_file(file).ok_or_else(String::new),
            "{from}"
        );
        let protocol = Protocol::parse(changed).unwrap_or_else(|error| panic!("{error}"));
        let report = overdose_proof::run(&protocol);
        let front = report.failures().find(|(law, _)| law.id == "front");
        assert!(front.is_some(), "{from} -> {to}");
    }
}

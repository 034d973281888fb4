//! Everything that the program carries inside is proved.

use std::fs;
use std::path::Path;

use overdose_core::content::Content;
use overdose_core::laws;
use overdose_core::proof_record::ProofRecord;

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

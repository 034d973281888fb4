//! Everything that the program carries inside is proved.

use overdose_core::content::Content;
use overdose_core::proof;

#[test]
fn the_embedded_content_has_every_property() {
    let content = Content::embedded().unwrap_or_else(|error| panic!("{error}"));
    let report = proof::run(content);
    assert!(
        report.holds(),
        "{:#?}",
        report.failures().collect::<Vec<_>>()
    );
    for property in &report.properties {
        assert!(property.cases > 0, "{} looked at nothing", property.id);
    }
}

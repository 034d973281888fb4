//! What is proved beside the walks.

use overdose_core::content::Content;
use overdose_proof::{Tally, property, run_beside};

#[test]
fn a_proof_that_breaks_off_is_a_failure_and_the_others_come_to_their_end() {
    let content = Content::embedded().unwrap();
    let report = run_beside(
        &content.protocol,
        vec![
            Box::new(|| panic!("this proof breaks off")),
            Box::new(|| vec![property("other", "Another proof", Tally::default())]),
        ],
    );
    let failed: Vec<_> = report.failures().map(|(law, _)| law.id).collect();
    assert_eq!(failed, ["whole"]);
    let ids: Vec<_> = report.properties.iter().map(|law| law.id).collect();
    assert_eq!(ids.last(), Some(&"other"));
    assert!(ids.contains(&"commute"), "the walks are not there: {ids:?}");
}

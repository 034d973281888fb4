//! Every page of Learn fits, in every window, wherever the reader is.

use std::collections::BTreeSet;

use overdose_core::learn::topics;

use crate::scenes;

#[test]
fn every_page_of_learn_fits() {
    let mut pages = BTreeSet::new();
    let mut problems = Vec::new();
    scenes::learn(|name, window| {
        pages.insert(name.to_owned());
        // Spaces may give way, twice; words may not.
        if window.driver().given_up() > 2 {
            problems.push(name.to_owned());
        }
    });
    let windows = 3 * scenes::SIZES.len();
    assert!(pages.len() > windows * topics().expect("topics").len());
    assert!(problems.is_empty(), "{problems:#?}");
}

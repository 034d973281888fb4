//! What the voice says is what stands on the screen.

use std::collections::BTreeMap;

use overdose_core::audio::{clip, every_phrase};

use crate::session::harness::content;

#[test]
fn no_two_phrases_have_the_same_clip() {
    let mut clips = BTreeMap::new();
    for phrase in every_phrase(content()) {
        let other = clips.insert(clip(&phrase), phrase.clone());
        assert_eq!(other, None, "{phrase}");
    }
    assert!(clips.len() > 80, "{}", clips.len());
}

#[test]
fn nothing_that_is_said_has_a_figure_or_a_bracket_in_it() {
    for phrase in every_phrase(content()) {
        let odd = phrase
            .chars()
            .find(|letter| letter.is_ascii_digit() || "()[]{}/\u{1}_".contains(*letter));
        assert_eq!(odd, None, "{phrase}");
    }
}

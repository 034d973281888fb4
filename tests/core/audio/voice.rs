//! What the voice says is what stands on the screen.

use overdose_core::audio::{every_phrase, phrases};
use overdose_core::locale::Catalog;
use overdose_core::message;

use crate::session::harness::content;

#[test]
fn every_phrase_has_a_key_of_its_own_message() {
    let all = every_phrase(content());
    assert!(all.len() > 80, "{}", all.len());
    for key in all.keys() {
        let id = key.split(['/', ':']).next().expect("an id");
        assert!(id == "number" || content().words.has(id), "{key}");
    }
}

#[test]
fn other_values_are_other_phrases_and_what_is_not_said_is_none() {
    let keys = |line| {
        let said = phrases(&content().words, &line).into_iter();
        said.map(|phrase| phrase.key).collect::<Vec<_>>()
    };
    let count = |number: u64| keys(message!("voice-count", number));
    assert_eq!(count(10), ["voice-count:10"]);
    assert_ne!(count(10), count(20));
    let unused = message!("check-title").with("seconds", 5_u64);
    assert_eq!(keys(unused), ["check-title"]);
}

#[test]
fn another_language_never_speaks_with_the_clips_of_english() {
    let files = vec![("x.ftl".to_owned(), "card-A1 = Voku { $ems }.\n".into())];
    let words = Catalog::new("eo", files, Some(&content().words)).expect("a language");
    let keys = |line| -> Vec<String> {
        let said = phrases(&words, &line).into_iter();
        said.map(|phrase| phrase.key).collect()
    };
    let own = keys(message!("card-A1", ems = "911"));
    assert_eq!(own, ["eo/card-A1/1", "eo/number/911"]);
    // What it does not say itself is English on the screen, and to the ear.
    assert_eq!(keys(message!("check-title")), ["check-title"]);
}

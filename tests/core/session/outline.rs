//! What a screen reader is told: all that stands on a screen, each of it once, and what can be pressed with its name and its keys.

use std::collections::HashSet;

use overdose_core::content::{Content, Language};
use overdose_core::locale::Catalog;
use overdose_core::preferences::Appearance;
use overdose_core::samples;
use overdose_core::session::{Intent, List, Options, Route};
use overdose_core::view_model::{Entry, EntryId, Outline, Part, Role, Screen, Told, pieces};

use super::harness::{Harness, content};

/// Only letters and digits: how words are parted is another matter on a button than in a line.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// What the parts of a screen say, without the keys that are named at the end of words.
fn texts(screen: &Screen, words: &Catalog) -> String {
    let messages = screen.parts.iter().flat_map(Part::messages);
    let lines = messages.map(|message| words.paragraph(&message).replace("[Del]", ""));
    let pieces = lines.flat_map(|line| pieces(&line));
    let told = pieces.map(|piece| match piece.key {
        Some(key) if !piece.after.is_empty() => piece.words + &key.caption() + &piece.after,
        _ => piece.words,
    });
    told.map(|said| letters(&said)).collect()
}

/// Holds the outline of a screen against what stands on it.
pub fn check_outline(screen: &Screen, words: &Catalog, what: &str) {
    let outline = Outline::of(screen, words);
    let all = outline.all();
    let told: String = all.iter().map(|entry| letters(&entry.name)).collect();
    assert_eq!(told, texts(screen, words), "{what}: not what stands there");
    let mut ids = HashSet::new();
    let is_help = all
        .iter()
        .any(|it| matches!(it.intent, Some(Intent::HelpCard(_))));
    for entry in &all {
        assert!(ids.insert(entry.id), "{what}: two of {entry:?}");
        assert!(ids.len() < 2 || entry.id != EntryId(0), "{what}: the root");
        let holds = matches!(entry.role, Role::Banner | Role::List | Role::Group);
        assert_eq!(holds, entry.name.is_empty(), "{what}: {entry:?}");
        assert_eq!(holds, !entry.entries.is_empty(), "{what}: {entry:?}");
        assert_eq!(entry.role == Role::Button, entry.intent.is_some(), "{what}");
        if entry.role == Role::Button {
            check_button(entry, is_help, what);
        }
    }
    let asks = screen.parts.iter().any(|it| matches!(it, Part::Confirm(_)));
    let orders = all.iter().filter(|it| it.told == Told::Now);
    let orders = orders.filter(|it| !asks || it.role == Role::Heading);
    assert!(orders.count() <= 1, "{what}: several orders at once");
    if screen
        .parts
        .iter()
        .any(|part| matches!(part, Part::Instruction(_) | Part::Title(_)))
    {
        assert!(
            outline.focus.is_some_and(|id| ids.contains(&id)),
            "{what}: no focus"
        );
    }
}

fn check_button(entry: &Entry, is_help: bool, what: &str) {
    // On More help digits are those of its cards: what has one on the steps has none there. And the list of topics has a digit for each
    // topic: beside the one that is up they are ways to it for a hand on a mouse.
    let is_topic = matches!(
        entry.intent,
        Some(Intent::Open(Route::List(List::Topic(_), _)))
    );
    // Beside a question 1 is its answer, and every answer says that it is the same person.
    let is_same_person = entry.intent == Some(Intent::SamePerson);
    let has_key = is_help || is_topic || is_same_person;
    assert!(
        entry.keys.is_some() || has_key,
        "{what}: no key for {entry:?}"
    );
    assert!(!entry.name.contains('['), "{what}: {:?}", entry.name);
}

fn outline(harness: &Harness) -> Outline {
    Outline::of(&harness.screen(), &content().words)
}

fn named<'a>(outline: &'a Outline, name: &str) -> &'a Entry {
    let all = outline.all().into_iter();
    let mut found = all.filter(|entry| entry.name == name);
    found
        .next()
        .unwrap_or_else(|| panic!("no {name:?} in {outline:#?}"))
}

#[test]
fn every_sample_is_told_whole_in_every_language() {
    let screens = samples::screens(content());
    for language in ["en", "es", "ar", "hi", "zh-Hans"] {
        let looks = Appearance {
            language: Language::find(language),
            ..Appearance::default()
        };
        let options = Options {
            looks,
            ..Options::default()
        };
        let harness = Harness::with(&options);
        let content: &Content = harness.session.content();
        for screen in &screens {
            check_outline(screen, &content.words, language);
        }
    }
}

#[test]
fn answers_have_their_names_meanings_and_keys() {
    let outline = outline(&Harness::in_country("US"));
    let yes = named(&outline, "YES. they answer");
    assert_eq!(yes.role, Role::Button);
    assert_eq!(yes.keys.as_deref(), Some("Key: 1, Y"));
    let order = named(&outline, "Do they open their eyes and answer you?");
    assert_eq!((order.role, order.told), (Role::Heading, Told::Now));
    assert_eq!(outline.focus, Some(order.id));
}

#[test]
fn the_order_stays_the_same_thing_from_screen_to_screen() {
    let mut harness = Harness::in_country("US");
    let first = outline(&harness).focus;
    harness.keys("n");
    assert_eq!(outline(&harness).focus, first);
    // On a card the button that goes on has the focus.
    harness.keys("n");
    let card = outline(&harness);
    let all = card.all();
    let focus = all.iter().find(|entry| Some(entry.id) == card.focus);
    assert_eq!(focus.and_then(|entry| entry.intent), Some(Intent::Next));
    let orders = all.iter().filter(|it| it.told == Told::Now);
    let orders: Vec<EntryId> = orders.map(|entry| entry.id).collect();
    assert_eq!(orders.first().copied(), first);
}

#[test]
fn a_clock_that_runs_out_is_told_at_thirty_ten_and_none() {
    let mut harness = Harness::in_country("US");
    harness.keys("n n enter enter");
    let mut told = Vec::new();
    for _ in 0..200 {
        harness.keys("wait:1");
        let outline = outline(&harness);
        let all = outline.all().into_iter();
        let clocks = all.filter(|it| it.told == Told::Soon && it.name.contains("0:"));
        told.extend(clocks.map(|entry| entry.name.clone()));
    }
    told.dedup();
    assert!(told.len() >= 2, "{told:?}");
    let times = ["0:30", "0:10", "0:00"];
    let is_time = |name: &String| times.iter().any(|time| name.contains(time));
    assert!(told.iter().all(is_time), "{told:?}");
}

#[test]
fn a_key_that_words_name_is_a_button_with_that_key() {
    let mut harness = Harness::in_country("US");
    harness.keys("n n");
    let outline = outline(&harness);
    let calling = named(&outline, "Someone is calling");
    assert_eq!(calling.intent, Some(Intent::Calling));
    assert_eq!(calling.keys.as_deref(), Some("Key: Q"));
    assert_eq!(outline.intent(calling.id), Some(Intent::Calling));
}

#[test]
fn what_is_chosen_is_told_as_chosen() {
    let mut harness = Harness::in_country("US");
    harness.keys("n n d 1");
    let outline = outline(&harness);
    let all = outline.all();
    assert_eq!(all.iter().filter(|entry| entry.is_chosen).count(), 1);
}

//! Languages: chosen in the middle of things, with nothing lost; a second one under the first; and that of the call taker.

use overdose_core::content::{Content, Language};
use overdose_core::laws;
use overdose_core::preferences::{Appearance, SecondLanguage};
use overdose_core::session::{Intent, Options};
use overdose_core::site::{self, Site};
use overdose_core::view_model::Part;

use super::SCREENS;
use super::harness::{Harness, content};

fn language(tag: &str) -> Language {
    Language::find(tag).expect("a language")
}

fn in_language(tag: &str, options: &Options) -> Harness {
    Harness::with(&Options {
        looks: Appearance {
            language: Some(language(tag)),
            ..options.looks
        },
        ..options.clone()
    })
}

/// The same in a window, which has a place for a second language.
fn in_window(tag: &str, options: &Options) -> Harness {
    let mut harness = in_language(tag, options);
    harness.session = harness.session.with_own_letters();
    harness
}

fn site(json: &str) -> Site {
    site::read(json.as_bytes(), content()).site
}

#[test]
fn every_language_leads_through_a_whole_emergency_and_was_reviewed() {
    let counts = laws::counts(content());
    assert_eq!(counts.len() + 1, Language::all().len());
    for count in counts {
        assert_eq!(count.missing, 0, "{}", count.language);
        assert!(count.reviewed > 0, "{}", count.language);
        assert!(content().language_rules(&count.language).is_some());
    }
}

#[test]
fn a_language_is_chosen_on_any_screen_and_nothing_else_changes() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        let before = harness.place();
        harness
            .session
            .perform(Intent::Language(language("es")), harness.now);
        assert_eq!(harness.session.language(), language("es"), "{script}");
        let after = (harness.front(), harness.place());
        assert_eq!(after, (front.to_owned(), before), "{script}");
    }
}

#[test]
fn the_page_offers_that_of_the_computer_first_then_those_of_the_site() {
    let options = Options {
        language: Some(language("vi")),
        site: site(r#"{"languages": ["es", "pl"]}"#),
        ..Options::default()
    };
    let harness = Harness::with(&options);
    let offered = harness.session.languages();
    let first: Vec<&str> = offered.iter().take(4).map(|it| it.tag()).collect();
    assert_eq!(first, ["vi", "es", "pl", "en"]);
    assert_eq!(offered.len(), Language::all().len());
    // It is offered, and never taken without being asked for.
    assert_eq!(harness.session.language(), language("es"));
}

#[test]
fn the_language_of_the_house_stands_under_another_one_until_somebody_chooses() {
    let mut harness = in_window("ar", &Options::default());
    let second = |harness: &Harness| harness.session.second_language().map(Language::tag);
    assert_eq!(second(&harness), Some("en"));
    harness.expect("English");
    harness.session.perform(Intent::SecondLanguage, harness.now);
    assert_eq!(second(&harness), None);
    harness.session.perform(Intent::SecondLanguage, harness.now);
    assert_eq!(second(&harness), Some("en"));
    let house = Options {
        site: site(r#"{"languages": ["es"]}"#),
        ..Options::default()
    };
    assert_eq!(second(&in_language("ar", &house)), Some("es"));
    assert_eq!(
        second(&in_language("es", &house)),
        Some("en"),
        "a draft is not read alone"
    );
    assert_eq!(second(&in_language("en", &house)), Some("es"));
    let two = Options {
        site: site(r#"{"languages": ["es", "pl"]}"#),
        ..Options::default()
    };
    assert_eq!(second(&in_language("es", &two)), Some("pl"));
    assert_eq!(second(&Harness::with(&Options::default())), None);
    let chosen = Options {
        looks: Appearance {
            second: Some(SecondLanguage::Language(language("fr"))),
            ..Appearance::default()
        },
        ..Options::default()
    };
    assert_eq!(second(&in_language("en", &chosen)), Some("fr"));
    assert_eq!(
        second(&in_language("fr", &chosen)),
        Some("en"),
        "not twice the same"
    );
}

#[test]
fn what_to_say_stands_in_the_language_of_the_call_taker() {
    let phone = |tag: &str, country: Option<&str>| {
        let options = Options {
            country: country.map(str::to_owned),
            ..Options::default()
        };
        let mut harness = in_language(tag, &options);
        harness.keys("2");
        let screen = harness.screen();
        let bar = screen.parts.iter().find_map(|part| match part {
            Part::CallBar(bar) => Some((bar.say.is_some(), bar.say_language)),
            _ => None,
        });
        let (says, language) = bar.expect("the call bar");
        assert!(says);
        language.map(Language::tag)
    };
    assert_eq!(phone("es", Some("US")), Some("en"));
    assert_eq!(phone("en", Some("FR")), Some("fr"));
    assert_eq!(phone("fr", Some("CH")), None, "they speak it there");
    assert_eq!(
        phone("ar", Some("SE")),
        Some("en"),
        "none of theirs is here"
    );
    assert_eq!(phone("en", Some("US")), None);
    assert_eq!(phone("es", None), None);
}

#[test]
fn a_draft_is_called_a_draft_before_anything_has_happened() {
    let mut harness = in_window("pl", &Options::default());
    let words = &Content::in_language(language("pl")).expect("words").words;
    assert!(words.is_draft() && !content().words.is_draft());
    let said = |harness: &Harness| {
        let notices = harness.screen().parts.into_iter();
        let mut lines = notices.filter_map(|part| match part {
            Part::Notice(line) => Some(line.id.into_owned()),
            _ => None,
        });
        lines.find(|id| id.starts_with("notice-draft"))
    };
    assert_eq!(said(&harness).as_deref(), Some("notice-draft"));
    harness.keys("2");
    assert_eq!(said(&harness), None);
    let alone = Options {
        looks: Appearance {
            second: Some(SecondLanguage::Nothing),
            ..Appearance::default()
        },
        ..Options::default()
    };
    let in_terminal = in_language("pl", &Options::default());
    for alone in [in_window("pl", &alone), in_terminal] {
        assert_eq!(said(&alone).as_deref(), Some("notice-draft-alone"));
    }
}

#[test]
fn a_number_in_groups_is_not_turned_round_from_right_to_left() {
    let words = |tag| &Content::in_language(language(tag)).expect("words").words;
    let line = overdose_core::message!("call-quiet", number = "0800 028 4728");
    assert!(
        words("ar")
            .text(&line)
            .contains("\u{2066}0800 028 4728\u{2069}")
    );
    assert!(words("es").text(&line).contains("0800 028 4728"));
}

#[test]
fn a_double_press_changes_the_language_of_the_handover_once() {
    let options = Options {
        country: Some("US".to_owned()),
        ..Options::default()
    };
    let mut harness = in_language("es", &options);
    harness.keys("2 2 e");
    let written = |harness: &Harness| harness.session.handover_language().tag();
    assert_eq!(written(&harness), "en", "that of the crew");
    harness.keys("4 '4");
    assert_eq!(written(&harness), "es");
    harness.keys("4");
    assert_eq!(written(&harness), "en");
}

//! What a person sees: the number first on every screen, few actions, and words wherever a line stands.

use super::desk::{Desk, content};
use super::{PAGES, SCREENS, rows};
use overdose_core::session::{Options, Page};
use overdose_core::view_model::Part;
use overdose_protocol::engine::Phase;
use proptest::prelude::*;

/// Desks of every kind of place: country or none, every profile, trained or not.
fn desks() -> Vec<Desk> {
    let mut desks = vec![Desk::with(&Options::default())];
    for code in ["US", "GB", "AU", "FR", "IE", "CA"] {
        desks.push(Desk::in_country(code));
    }
    for profile in content().protocol.profiles.keys() {
        for trained in [false, true] {
            desks.push(Desk::with(&Options {
                country: Some("DE".to_owned()),
                profile: Some(profile),
                trained,
                ..Options::default()
            }));
        }
    }
    desks
}

#[test]
fn every_screen_and_page_has_the_number_first_and_words_for_every_line() {
    for (script, _) in SCREENS {
        for (page, _) in PAGES {
            for mut desk in desks() {
                desk.keys(script);
                desk.check_screen(script);
                desk.keys(page);
                desk.check_screen(&format!("{script} {page}"));
            }
        }
    }
}

#[test]
fn the_screens_of_longer_incidents_have_words_for_every_line() {
    for script in [
        "N N Enter Enter G 2:00 2:00 I I",
        "N N Enter Enter 2:00 5s",
        "N N Enter Enter K W A",
        "N N Enter Enter A T",
        "N N Enter Enter C 20s",
        "N Y G 2:00 20s 1:00",
        "N Y K D 1 2 3 4 5 6 7 8 Esc",
        "Y Y Y C 20s",
        "Y Y N N N N N C 60s",
        "Y Y N N N N Y 5:00 60s",
        "N Y C Y Y N N N N G T 20:00 touch",
        "N Y G C Y Y Y",
        "N Y C Y Y Y",
        "N N G E",
        "N N F E",
        "N N K G G I E Z",
        "N N G E Z 1",
        "N N P N N P N N",
        "L",
        "Y 10:00",
        "N Y C Y Y N N N N T 10:00",
        "N F",
        "N F 2:00",
    ] {
        for mut desk in desks() {
            for word in script.split_whitespace().filter(|word| *word != "touch") {
                desk.keys(word);
                desk.check_screen(&format!("{script}: {word}"));
            }
        }
    }
}

#[test]
fn the_watch_of_naloxone_has_words_through_all_its_hours() {
    for start in ["N N", "N Y C Y Y Y", "N Y C Y Y N Y", "N Y C Y Y N N N N"] {
        let mut desk = Desk::under("ca-community");
        desk.keys(start).keys("T G");
        for minute in 0..100 {
            desk.keys("1:00 Esc");
            desk.check_screen(&format!("{start}: minute {minute}"));
        }
        desk.expect("Still watch the breathing.");
    }
}

#[test]
fn no_action_is_needed_to_see_the_number() {
    for mut desk in desks() {
        assert_eq!(desk.front(), "- Q1");
        desk.check_screen("the first frame");
        assert!(matches!(desk.screen().parts[0], Part::CallBar(_)));
        assert_eq!(desk.order(), "Do they open their eyes and answer you?");
        desk.keys("N");
        desk.expect("any phone, speaker on");
    }
}

#[test]
fn one_key_leads_to_the_call_cards_and_the_breathing_question_at_once() {
    for key in ["N", "X", "2", "3"] {
        for mut desk in desks() {
            desk.keys(key);
            assert_eq!(desk.order(), "Are they breathing normally?");
            desk.expect("now. Put the phone on speaker.")
                .expect("No phone? Shout.")
                .expect("Unlock the door.")
                .expect("Say: they will not wake up")
                .expect("Call taker on the line? Do what they say.");
        }
    }
    Desk::after("Y").expect_not("No phone? Shout.");
    // On a check the call line is enough.
    Desk::after("N Y C N")
        .expect_not("No phone? Shout.")
        .expect("CALL 911 NOW");
}

#[test]
fn two_keys_or_one_key_and_silence_lead_to_not_breathing_normally() {
    for script in [
        "N N", "N X", "X N", "X X", "N 30s", "X 30s", "S", "Y N N", "Y N 30s",
    ] {
        for mut desk in desks() {
            desk.keys(script);
            desk.expect("NOT BREATHING NORMALLY")
                .expect("FLAT. HEAD BACK.");
            desk.expect("Say: not awake, not breathing normally.");
        }
    }
}

#[test]
fn the_cpr_screen_keeps_in_sight_what_is_needed() {
    for mut desk in desks() {
        desk.keys("N N 20s");
        desk.expect("PUSH HARD AND FAST")
            .expect("Give 2 breaths.")
            .expect("Repeat: 30 pushes, 2 breaths.")
            .expect("Breathing normally now? Roll them on their side.")
            .expect("110 a minute")
            .expect("swap helpers in")
            .expect("Benzo and opioid mixed? Same steps.")
            .expect("Call taker on the line? Do what they say.");
        assert_eq!(desk.actions(), ["Bksp", "B", "G", "A", "K", "T", "E", "H"]);
    }
}

#[test]
fn after_the_first_round_naloxone_appears_beside_cpr_where_it_comes_after_it() {
    for (profile, after) in [
        ("intl", false),
        ("us-aha", false),
        ("uk-ie", true),
        ("ca-community", false),
        ("anz", true),
    ] {
        let mut desk = Desk::under(profile);
        desk.keys("N N Enter Enter");
        let offered = |desk: &Desk| {
            desk.beside()
                .iter()
                .any(|headline| headline.contains("Give one dose now."))
        };
        assert!(!offered(&desk), "{profile}: not during the first round");
        desk.keys("21s");
        assert_eq!(offered(&desk), after, "{profile}");
        assert_eq!(desk.front(), "A CPR", "the beat goes on");
        desk.keys("G");
        assert!(!offered(&desk), "{profile}: not after a dose");
    }
}

#[test]
fn the_naloxone_panel_tells_what_was_given_and_what_comes() {
    let mut desk = Desk::after("N N Enter Enter");
    desk.expect("none given yet [G]");
    desk.keys("G");
    desk.expect("Naloxone: 1 given")
        .expect("Next dose in 3:00")
        .expect("Correct the last dose [I]");
    desk.keys("2:00");
    desk.expect("Look at the breathing")
        .expect("Next dose in 1:00");
    desk.keys("1:00");
    desk.expect("Next dose is due")
        .expect("ONE MORE NALOXONE")
        .expect_not("Look at the breathing");
    desk.keys("G");
    desk.expect("Naloxone: 2 given")
        .expect("Next dose in 3:00")
        .expect_not("ONE MORE NALOXONE");
    desk.keys("I");
    desk.expect("Naloxone: 1 given").expect("Put it back [I]");
    let mut desk = Desk::under("ca-community");
    desk.keys("S Enter Enter G 5:00");
    desk.expect("Next dose is late");
    let mut desk = Desk::under("intl");
    desk.keys("S Enter Enter G 5:00");
    desk.expect("Next dose is due").expect_not("late");
}

#[test]
fn naloxone_given_stands_at_the_first_swap_until_it_is_given() {
    let mut desk = Desk::after("N N Enter Enter 1:59");
    desk.expect_not("Naloxone given? [G]");
    desk.keys("1s");
    desk.expect("Naloxone given? [G]")
        .expect("SWAP HELPERS NOW");
    desk.keys("30s Esc");
    desk.expect("Naloxone given? [G]")
        .expect_not("SWAP HELPERS NOW");
    desk.keys("G");
    desk.expect_not("Naloxone given? [G]");
}

#[test]
fn once_rescued_or_given_naloxone_the_aftermath_stays_in_reach_in_c_and_e() {
    for script in ["N Y C Y Y Y", "N Y C Y Y N Y", "Y Y Y G", "Y Y N Y G"] {
        Desk::after(script)
            .expect("They still need help.")
            .expect("No more drugs or alcohol now.")
            .expect("Wants to leave?");
    }
    for script in ["Y Y Y", "Y Y N Y", "Y Y Y G I"] {
        Desk::after(script).expect_not("They still need help.");
    }
    // The warning softens and is never removed.
    let mut desk = Desk::after("Y Y Y G T");
    for (minutes, words) in [
        (20, "It can wear off now."),
        (70, "Still watch the breathing."),
        (120, "Still watch the breathing."),
    ] {
        for _ in 0..minutes {
            desk.keys("1:00 Esc");
        }
        desk.expect(words);
    }
    Desk::after("N Y C Y Y Y").expect("Breathing can stop again. Watch it.");
}

#[test]
fn an_unanswered_check_says_so_and_brings_the_right_card_back() {
    let desk = Desk::after("N Y Enter C 20s");
    desk.expect("No answer to the check.");
    assert_eq!(desk.order(), "Roll them onto their side.");
    let mut desk = Desk::after("Y Y N N N N N C 60s");
    desk.expect("No answer to the check.")
        .expect("CALL 911 NOW");
    assert_eq!(desk.order(), "Call 911 now. Put the phone on speaker.");
    desk.keys("C Y Y N N N N");
    assert_eq!(
        desk.order(),
        "No danger sign right now. This is not an all-clear."
    );
}

#[test]
fn the_answers_are_said_back() {
    Desk::after("N").expect("no answer");
    Desk::after("N Y").expect("breathing normally");
    Desk::after("Y Y Y").expect("lips look blue or grey");
    for (script, _) in SCREENS.into_iter().filter(|(script, _)| !script.is_empty()) {
        let desk = Desk::after(script);
        let said = desk
            .screen()
            .parts
            .into_iter()
            .any(|part| matches!(part, Part::Said(_)));
        let place = &desk.session.state().place.phase;
        let in_a =
            desk.front().starts_with('A') && !matches!(place, Phase::Asking(_) | Phase::Steps(_));
        assert!(said || in_a, "{script}");
    }
}

#[test]
fn the_call_cards_stay_beside_the_question_after_a_fit() {
    Desk::after("N F 2:00")
        .expect("No phone? Shout.")
        .expect("Are they breathing normally?");
}

#[test]
fn every_emergency_screen_shows_the_same_few_actions_in_the_same_places() {
    for (script, front) in SCREENS {
        let actions = Desk::after(script).actions();
        assert!(actions.len() <= 8, "{script}: {actions:?}");
        assert_eq!(actions.first(), Some(&"Bksp"), "{script}");
        if front.starts_with("- Q") {
            assert_eq!(actions.get(1), Some(&"S"), "{script}");
        }
        assert!(actions.contains(&"H"), "{script}");
        let is_instruction = !front.contains('Q');
        if is_instruction {
            for key in ["G", "T", "E"] {
                assert!(actions.contains(&key), "{script}: {key}");
            }
        }
        if is_instruction && (front.starts_with('A') || front.starts_with('B')) {
            assert!(actions.contains(&"K"), "{script}");
        }
    }
    // With another person open there is one more key, and still room for it.
    for (script, _) in SCREENS {
        Desk::after(&format!("N P {script}")).check_screen(script);
    }
}

#[test]
fn what_is_not_on_the_screen_is_listed_under_more_help() {
    let mut desk = Desk::under("ca-community");
    desk.keys("N P S Enter Enter");
    let mut reach = desk.actions();
    desk.keys("H");
    reach.extend(desk.actions());
    for key in [
        "S", "B", "G", "I", "H", "F", "K", "W", "A", "T", "E", "P", "V", "L", "M", "R", "J", "O",
        "F11", "Ctrl +", "Ctrl -",
    ] {
        assert!(reach.contains(&key), "{key}");
    }
}

#[test]
fn no_clock_stands_on_the_first_question() {
    let desk = Desk::after("");
    let clock = desk
        .screen()
        .parts
        .into_iter()
        .any(|part| matches!(part, Part::Clock(_)));
    assert!(!clock);
    rows(&[("59:59", "- Q1")]);
}

#[test]
fn a_screen_has_another_number_when_something_else_is_in_front_and_only_then() {
    let mut desk = Desk::after("N Y");
    let number = desk.screen().number;
    desk.keys("30s G 2 L M T T");
    assert_eq!(desk.screen().number, number);
    desk.keys("Enter");
    assert_ne!(desk.screen().number, number);
    let number = desk.screen().number;
    desk.keys("H");
    assert_ne!(desk.screen().number, number);
}

/// A word of a random script: mostly keys, sometimes time.
fn word() -> impl Strategy<Value = String> {
    let keys = "1234567890YNXSBGICDHFKWATEZPVULMRJOQ";
    prop_oneof![
        6 => proptest::sample::select(keys.chars().map(|key| key.to_string()).collect::<Vec<_>>()),
        2 => proptest::sample::select(vec!["Enter", "Back", "Esc"]).prop_map(str::to_owned),
        2 => (0_u64..=600).prop_map(|seconds| format!("{seconds}s")),
        1 => proptest::sample::select(vec!["30s", "20s", "10s", "60s", "2:00", "3:00", "59:59"]).prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_the_number_stays_and_every_line_has_words(
        script in proptest::collection::vec(word(), 1..60),
        country in proptest::sample::select(vec![None, Some("US"), Some("GB"), Some("CA")]),
        trained in any::<bool>(),
    ) {
        let mut desk = Desk::with(&Options {
            country: country.map(str::to_owned),
            profile: None,
            trained,
            ..Options::default()
        });
        for (index, word) in script.iter().enumerate() {
            desk.keys(word);
            desk.check_screen(&script[..=index].join(" "));
        }
    }

    #[test]
    fn whatever_is_pressed_s_then_shows_not_breathing_normally(
        script in proptest::collection::vec(word(), 1..60),
    ) {
        let mut desk = Desk::after(&script.join(" "));
        let closed = desk.session.state().is_closed();
        desk.keys("S");
        if !closed {
            prop_assert_eq!(desk.session.page(), Page::Instructions);
            prop_assert!(desk.front().starts_with('A'), "{}", desk.front());
            prop_assert!(!desk.front().contains('Q'), "{}", desk.front());
        }
    }

    #[test]
    fn whatever_is_pressed_escape_and_back_lead_to_the_first_question(
        script in proptest::collection::vec(word(), 1..60),
    ) {
        let mut desk = Desk::after(&script.join(" "));
        desk.keys("Esc Esc Esc");
        for _ in 0..400 {
            desk.session.press(overdose_core::session::Key::Backspace, desk.now);
        }
        prop_assert_eq!(desk.front(), "- Q1");
    }
}

#[test]
fn a_check_without_an_answer_offers_the_check_and_names_nothing_calm() {
    let desk = Desk::after("Y Y N N N N N 361s");
    desk.expect("No answer to the check. Look at them now.")
        .expect("Put the phone on speaker")
        .expect("Check again")
        .expect_not("NO DANGER SIGN NOW");
}

#[test]
fn a_sleep_in_the_middle_of_an_incident_is_said_and_moves_no_clock() {
    let mut desk = Desk::after("N N Enter G");
    desk.session.follow_sleep(7_000_000);
    desk.expect_not("The computer was asleep");
    // Four minutes asleep: the boot clock ran on, and the dose fell due meanwhile.
    desk.wait(240_000);
    desk.session.follow_sleep(7_240_000);
    desk.expect("The computer was asleep for 4 minutes. All clocks ran on.");
    assert!(desk.session.state().dose_is_due());
    desk.session.follow_sleep(7_241_999);
    desk.keys("W");
    desk.expect_not("The computer was asleep");
    desk.session.follow_sleep(7_243_000);
    desk.expect_not("The computer was asleep");
}

#[test]
fn a_sleep_before_anything_happened_is_nobodys_business() {
    let mut desk = Desk::after("");
    desk.session.follow_sleep(0);
    desk.session.follow_sleep(9_000_000);
    desk.expect_not("The computer was asleep");
}

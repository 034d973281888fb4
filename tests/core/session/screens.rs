//! What a person sees: the number first on every screen, few actions, and words wherever a line stands.

use super::harness::{Harness, content, lines};
use super::{PAGES, SCREENS, rows};
use crate::script::steps;
use overdose_core::locale::{Arg, Message};
use overdose_core::press::press;
use overdose_core::session::{Options, Route};
use overdose_core::view_model::Part;
use overdose_protocol::definition::Picture;
use overdose_protocol::engine::Phase;
use proptest::prelude::*;

/// Desks of every kind of place: country or none, every profile, trained or not.
fn desks() -> Vec<Harness> {
    let mut desks = vec![Harness::with(&Options::default())];
    for code in ["US", "GB", "AU", "FR", "IE", "CA"] {
        desks.push(Harness::in_country(code));
    }
    for profile in content().protocol.profiles.keys() {
        for trained in [false, true] {
            desks.push(Harness::with(&Options {
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
            for mut harness in desks() {
                harness.keys(script);
                harness.check_screen(script);
                harness.keys(page);
                harness.check_screen(&format!("{script} {page}"));
            }
        }
    }
}

#[test]
fn the_screens_of_longer_incidents_have_words_for_every_line() {
    for script in [
        "n n enter enter g wait:120 wait:120 i i",
        "n n enter enter wait:120 wait:5",
        "n n enter enter k w a",
        "n n enter enter 7 4 5 q b wait:10",
        "n n enter enter g wait:120 wait:60 4 wait:120",
        "n y q 4 5 wait:20 1 s",
        "n y 4 wait:20 2 wait:100 n y n wait:60",
        "n 6 1 esc esc h 0 4 esc",
        "q n n e z 1",
        "n n enter enter a t",
        "n n enter enter c wait:20",
        "n y g wait:120 wait:20 wait:60",
        "n y k d 1 2 3 4 5 6 7 8 esc",
        "y y y c wait:20",
        "y y n n n n n c wait:60",
        "y y n n n n y wait:300 wait:60",
        "n y c y y n n n n g t wait:1200",
        "n y g c y y y",
        "n y c y y y",
        "n n g e",
        "n n f e",
        "n n k g g i e z",
        "n n g e z 1",
        "n n p n n p n n",
        "l",
        "y wait:600",
        "n y c y y n n n n t wait:600",
        "n f",
        "n f wait:120",
    ] {
        for mut harness in desks() {
            for step in steps(script) {
                harness.step(step);
                harness.check_screen(&format!("{script}: {step:?}"));
            }
        }
    }
}

#[test]
fn the_watch_of_naloxone_has_words_through_all_its_hours() {
    for start in ["n n", "n y c y y y", "n y c y y n y", "n y c y y n n n n"] {
        let mut harness = Harness::under("ca-community");
        harness.keys(start).keys("t g");
        for minute in 0..100 {
            harness.keys("wait:60 esc");
            harness.check_screen(&format!("{start}: minute {minute}"));
        }
        harness.expect("Still watch the breathing.");
    }
}

#[test]
fn no_action_is_needed_to_see_the_number() {
    for mut harness in desks() {
        assert_eq!(harness.front(), "- Q1");
        harness.check_screen("the first frame");
        assert!(matches!(harness.screen().parts[0], Part::CallBar(_)));
        assert_eq!(harness.order(), "Do they open their eyes and answer you?");
        harness.keys("n");
        harness.expect("any phone, speaker on");
    }
}

#[test]
fn one_key_leads_to_the_call_cards_and_the_breathing_question_at_once() {
    for key in ["n", "x", "2", "3"] {
        for mut harness in desks() {
            harness.keys(key);
            assert_eq!(harness.order(), "Are they breathing normally?");
            harness
                .expect("now. Put the phone on speaker.")
                .expect("No phone? Shout.")
                .expect("Unlock the door.")
                .expect("Say: they will not wake up")
                .expect("Call taker on the line? Do what they say.");
        }
    }
    Harness::after("y").expect_not("No phone? Shout.");
    // On a check the call line is enough.
    Harness::after("n y c n")
        .expect_not("No phone? Shout.")
        .expect("CALL 911 NOW");
}

#[test]
fn two_keys_or_one_key_and_silence_lead_to_not_breathing_normally() {
    for script in [
        "n n",
        "n x",
        "x n",
        "x x",
        "n wait:30",
        "x wait:30",
        "s",
        "y n n",
        "y n wait:30",
    ] {
        for mut harness in desks() {
            harness.keys(script);
            harness
                .expect("NOT BREATHING NORMALLY")
                .expect("FLAT. HEAD BACK.");
            harness.expect("Say: not awake, not breathing normally.");
        }
    }
}

#[test]
fn the_cpr_screen_keeps_in_sight_what_is_needed() {
    for mut harness in desks() {
        harness.keys("n n wait:20");
        harness
            .expect("PUSH HARD AND FAST")
            .expect("Give 2 breaths.")
            .expect("Stop if they breathe normally")
            .expect("Breathing normally now? Roll them on their side.")
            .expect("110 a minute")
            .expect("swap helpers in")
            .expect("Benzo and opioid mixed? Same steps.")
            .expect("Call taker on the line? Do what they say.")
            .expect("They lead? [T]");
        assert_eq!(harness.actions(), ["Bksp", "B", "G", "A", "E", "H"]);
        assert_eq!(harness.side_actions(), ["K", "7", "4", "5"]);
    }
}

#[test]
fn naloxone_stands_beside_the_beat_until_a_dose_and_after_the_first_round_where_it_comes_after_it()
{
    for (profile, after) in [
        ("intl", false),
        ("us-aha", false),
        ("uk-ie", true),
        ("ca-community", false),
        ("anz", true),
        ("erc", false),
    ] {
        let mut harness = Harness::under(profile);
        harness.keys("n n enter enter");
        let offered = |harness: &Harness| {
            harness
                .beside()
                .iter()
                .any(|headline| headline == "Naloxone (Narcan) here? Give one dose. Then push on.")
        };
        assert_eq!(offered(&harness), !after, "{profile}: the first round");
        harness.keys("wait:21");
        assert!(offered(&harness), "{profile}");
        assert_eq!(harness.front(), "A CPR", "the beat goes on");
        let mut none = Harness::under(profile);
        none.keys("n n enter enter wait:21 4");
        assert!(!offered(&none), "{profile}: none here");
        none.keys("4");
        assert!(offered(&none), "{profile}: some after all");
        harness.keys("g");
        assert!(!offered(&harness), "{profile}: not after a dose");
    }
}

#[test]
fn the_naloxone_panel_tells_what_was_given_and_what_comes() {
    let mut harness = Harness::after("n n enter enter");
    harness.expect("none given yet");
    harness.keys("g");
    harness
        .expect("Naloxone: 1 given")
        .expect("Next dose in 3:00");
    harness.keys("wait:120");
    harness
        .expect("At the next swap: one look, under 10 seconds. Then push on.")
        .expect("Next dose in 1:00");
    harness.keys("wait:60");
    harness
        .expect("Next dose is due")
        .expect("ONE MORE NALOXONE")
        .expect("At the next swap");
    harness.keys("g");
    harness
        .expect_not("At the next swap")
        .expect("Naloxone: 2 given")
        .expect("Next dose in 3:00")
        .expect_not("ONE MORE NALOXONE");
    harness.keys("i");
    harness
        .expect("Naloxone: 1 given")
        .expect("Put it back [I]");
    let mut harness = Harness::under("ca-community");
    harness.keys("s enter enter g wait:300");
    harness.expect("Next dose is late");
    let mut harness = Harness::under("intl");
    harness.keys("s enter enter g wait:300");
    harness.expect("Next dose is due").expect_not("late");
}

#[test]
fn where_a_dose_is_asked_for_enter_does_not_say_that_it_was_given() {
    for (before, card) in [("n n", "n n enter"), ("n y enter", "n y enter enter")] {
        let goes_on = |script: &str| large_buttons(&Harness::after(script))[0].clone();
        assert_eq!(goes_on(before), "key-next", "{before}");
        assert_eq!(
            large_buttons(&Harness::after(card)),
            ["key-next-step", "key-naloxone"],
            "{card}"
        );
        assert_eq!(goes_on(&format!("{card} 4")), "key-next", "none is here");
    }
}

/// The ids of the large buttons under a card: the one that goes on, and the one beside it.
fn large_buttons(harness: &Harness) -> [String; 2] {
    let parts = harness.screen().parts;
    let found = parts.iter().filter_map(|part| match part {
        Part::Next(action) => Some((0, action)),
        Part::SecondaryButton(action) => Some((1, action)),
        _ => None,
    });
    let mut ids = [String::new(), String::new()];
    for (place, action) in found {
        ids[place] = action.label.id.clone().into_owned();
    }
    ids
}

#[test]
fn naloxone_given_stands_at_the_first_swap_until_it_is_given() {
    let mut harness = Harness::after("n n enter enter wait:119");
    harness.expect_not("Naloxone given? [G]");
    harness.keys("wait:1");
    harness
        .expect("Naloxone given? [G]")
        .expect("SWAP HELPERS NOW");
    harness.keys("wait:30 esc");
    harness
        .expect("Naloxone given? [G]")
        .expect_not("SWAP HELPERS NOW");
    harness.keys("g");
    harness.expect_not("Naloxone given? [G]");
}

#[test]
fn once_rescued_or_given_naloxone_the_aftermath_stays_in_reach_in_c_and_e() {
    for script in ["n y c y y y", "n y c y y n y", "y y y g", "y y n y g"] {
        Harness::after(script)
            .expect("They still need help.")
            .expect("No more drugs or alcohol now.")
            .expect("Wants to leave?");
    }
    for script in ["y y y", "y y n y", "y y y g i"] {
        Harness::after(script).expect_not("They still need help.");
    }
    // The warning softens and is never removed.
    let mut harness = Harness::after("y y y g t");
    for (minutes, words) in [
        (20, "It can wear off now."),
        (70, "Still watch the breathing."),
        (120, "Still watch the breathing."),
    ] {
        for _ in 0..minutes {
            harness.keys("wait:60 esc");
        }
        harness.expect(words);
    }
    Harness::after("n y c y y y").expect("Breathing can stop again. Watch it.");
}

#[test]
fn an_unanswered_check_says_so_and_brings_the_right_card_back() {
    let harness = Harness::after("n y enter wait:20 2 c wait:20");
    harness.expect("No answer to the check.");
    assert_eq!(harness.order(), "Roll them onto their side.");
    let mut harness = Harness::after("y y n n n n n c wait:60");
    harness
        .expect("No answer to the check.")
        .expect("CALL 911 NOW");
    assert_eq!(harness.order(), "Call 911 now. Put the phone on speaker.");
    harness.keys("c y y n n n n");
    assert_eq!(
        harness.order(),
        "No danger sign right now. This is not an all-clear."
    );
}

#[test]
fn the_answers_are_said_back() {
    Harness::after("n").expect("no answer");
    Harness::after("n y").expect("breathing normally");
    Harness::after("y y y").expect("lips look blue or grey");
    for (script, _) in SCREENS.into_iter().filter(|(script, _)| !script.is_empty()) {
        let harness = Harness::after(script);
        let said = harness
            .screen()
            .parts
            .into_iter()
            .any(|part| matches!(part, Part::AnswerSummary(_)));
        let place = &harness.session.state().place.phase;
        let in_a = harness.front().starts_with('A')
            && !matches!(place, Phase::Asking(_) | Phase::Steps(_));
        assert!(said || in_a, "{script}");
    }
}

#[test]
fn the_call_cards_stay_beside_the_question_after_a_fit() {
    Harness::after("n f wait:120")
        .expect("No phone? Shout.")
        .expect("Are they breathing normally?");
}

#[test]
fn every_emergency_screen_shows_the_same_few_actions_in_the_same_places() {
    for (script, front) in SCREENS {
        let actions = Harness::after(script).actions();
        assert!(actions.len() <= 8, "{script}: {actions:?}");
        assert_eq!(
            actions.first().map(String::as_str),
            Some("Bksp"),
            "{script}"
        );
        if front.starts_with("- Q") {
            assert_eq!(actions.get(1).map(String::as_str), Some("S"), "{script}");
        }
        assert!(actions.iter().any(|shown| shown == "H"), "{script}");
        let is_instruction = !front.contains('Q');
        if is_instruction {
            // What is done with the card in front stands beside *Done*, and nowhere else.
            let parts = Harness::after(script).screen().parts;
            let beside_done = parts.iter().find_map(|part| match part {
                Part::SecondaryButton(action) => action.keys.caption(),
                _ => None,
            });
            for key in ["G", "E"] {
                let mut shown = actions.iter().chain(&beside_done);
                let (first, again) = (
                    shown.any(|shown| shown == key),
                    shown.any(|shown| shown == key),
                );
                assert!(first && !again, "{script}: {key}");
            }
            // Where somebody may be on the phone the line about them has the key.
            let leads = actions.iter().any(|shown| shown == "T");
            assert!(leads != Harness::after(script).says("[T]"), "{script}");
        }
        if is_instruction && (front.starts_with('A') || front.starts_with('B')) {
            let beside = Harness::after(script).side_actions();
            let mut shown = actions.iter().chain(&beside);
            assert!(shown.any(|shown| shown == "K"), "{script}");
        }
    }
    // With another person open there is one more key, and still room for it.
    for (script, _) in SCREENS {
        Harness::after(&format!("n p {script}")).check_screen(script);
    }
}

#[test]
fn what_is_not_on_the_screen_is_listed_under_more_help() {
    let mut harness = Harness::under("ca-community");
    harness.keys("n p s enter enter");
    let mut reach = harness.actions();
    for page in ["h", "0"] {
        harness.keys(page);
        reach.extend(harness.actions());
    }
    for key in [
        "S", "B", "G", "I", "H", "F", "K", "W", "A", "T", "E", "P", "V", "L", "M", "R", "J", "O",
        "Q", "F11", "Ctrl +", "Ctrl -",
    ] {
        assert!(reach.iter().any(|shown| shown == key), "{key}");
    }
}

#[test]
fn no_clock_stands_on_the_first_question() {
    let harness = Harness::after("");
    let clock = harness
        .screen()
        .parts
        .into_iter()
        .any(|part| matches!(part, Part::Clock(_)));
    assert!(!clock);
    rows(&[("wait:3599", "- Q1")]);
}

#[test]
fn a_screen_has_another_number_when_something_else_is_in_front_and_only_then() {
    let mut harness = Harness::after("n y");
    let number = harness.screen().number;
    harness.keys("wait:10 g 2 m t t");
    assert_eq!(harness.screen().number, number);
    harness.keys("wait:30");
    assert_ne!(harness.screen().number, number, "the colour is asked");
    let number = harness.screen().number;
    harness.keys("n");
    assert_ne!(harness.screen().number, number);
    let number = harness.screen().number;
    harness.keys("enter");
    assert_ne!(harness.screen().number, number);
    let number = harness.screen().number;
    harness.keys("h");
    assert_ne!(harness.screen().number, number);
}

/// A word of a random script: mostly keys, sometimes time.
fn word() -> impl Strategy<Value = String> {
    let keys = "1234567890ynxsbgicdhfkwatezpvulmrjoq";
    prop_oneof![
        6 => proptest::sample::select(keys.chars().map(|key| key.to_string()).collect::<Vec<_>>()),
        2 => proptest::sample::select(vec!["enter", "backspace", "esc"]).prop_map(str::to_owned),
        2 => (0_u64..=600).prop_map(|seconds| format!("wait:{seconds}")),
        1 => proptest::sample::select(vec!["wait:30", "wait:20", "wait:10", "wait:60", "wait:120", "wait:180", "wait:3599"]).prop_map(str::to_owned),
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
        let mut harness = Harness::with(&Options {
            country: country.map(str::to_owned),
            profile: None,
            trained,
            ..Options::default()
        });
        for (index, word) in script.iter().enumerate() {
            harness.keys(word);
            harness.check_screen(&script[..=index].join(" "));
        }
    }

    #[test]
    fn whatever_is_pressed_s_then_shows_not_breathing_normally(
        script in proptest::collection::vec(word(), 1..60),
    ) {
        let mut harness = Harness::after(&script.join(" "));
        let closed = harness.session.state().is_closed();
        harness.keys("s");
        if !closed {
            prop_assert_eq!(harness.session.page(), Route::Instructions);
            prop_assert!(harness.front().starts_with('A'), "{}", harness.front());
            prop_assert!(!harness.front().contains('Q'), "{}", harness.front());
        }
    }

    #[test]
    fn whatever_is_pressed_escape_and_back_lead_to_the_first_question(
        script in proptest::collection::vec(word(), 1..60),
    ) {
        let mut harness = Harness::after(&script.join(" "));
        harness.keys("esc esc esc");
        for _ in 0..400 {
            press(&mut harness.session, overdose_core::session::Key::Backspace, harness.now);
        }
        prop_assert_eq!(harness.front(), "- Q1");
    }
}

#[test]
fn a_check_without_an_answer_offers_the_check_and_names_nothing_calm() {
    let harness = Harness::after("y y n n n n n wait:361");
    harness
        .expect("No answer to the check. Look at them now.")
        .expect("Put the phone on speaker")
        .expect("Check again")
        .expect_not("NO DANGER SIGN NOW");
}

#[test]
fn a_sleep_in_the_middle_of_an_incident_is_said_and_moves_no_clock() {
    let mut harness = Harness::after("n n enter g");
    harness.session.note_downtime(7_000_000);
    harness.expect_not("The computer was asleep");
    // Four minutes asleep: the boot clock ran on, and the dose fell due meanwhile.
    harness.wait(240_000);
    harness.session.note_downtime(7_240_000);
    harness.expect("The computer was asleep for 4 minutes. All clocks ran on.");
    assert!(harness.session.state().dose_is_due());
    harness.session.note_downtime(7_241_999);
    harness.keys("w");
    harness.expect_not("The computer was asleep");
    harness.session.note_downtime(7_243_000);
    harness.expect_not("The computer was asleep");
}

#[test]
fn a_sleep_before_anything_happened_is_nobodys_business() {
    let mut harness = Harness::after("");
    harness.session.note_downtime(0);
    harness.session.note_downtime(9_000_000);
    harness.expect_not("The computer was asleep");
}

/// Every message of a screen, and those inside others.
fn ids(harness: &Harness) -> Vec<String> {
    fn gather(message: &Message, found: &mut Vec<String>) {
        found.push(message.id.to_string());
        message.args.iter().for_each(|(_, arg)| within(arg, found));
    }
    fn within(arg: &Arg, found: &mut Vec<String>) {
        match arg {
            Arg::Message(message) => gather(message, found),
            Arg::List(args) => args.iter().for_each(|arg| within(arg, found)),
            Arg::Text(_) | Arg::Number(_) => {}
        }
    }
    let mut found = Vec::new();
    for line in lines(&harness.screen()) {
        gather(&line, &mut found);
    }
    found
}

/// The messages of cards, as they are named in the data.
fn of_cards(names: impl Iterator<Item = String>) -> Vec<String> {
    let messages = names.flat_map(|name| [format!("card-{name}"), format!("card-{name}.detail")]);
    messages.collect()
}

/// Keys after which a card that may give way is on the screen: the steps as they go on, and the pages of More help.
const GIVING_WAY: [&str; 12] = [
    "",
    "enter",
    "enter enter",
    "enter enter enter",
    "wait:130",
    "g",
    "g wait:190",
    "enter g wait:125",
    "h 2",
    "h 4",
    "h 5",
    "h 7",
];

/// Holds every screen after these keys to what must not stand on it.
#[track_caller]
fn never_shows(said: &str, gone: &[String]) {
    for profile in ["intl", "ca-community", "uk-ie"] {
        for (script, _) in SCREENS {
            for more in GIVING_WAY {
                let mut harness = Harness::under(profile);
                harness.keys(script).keys(more).keys(said);
                if !more.starts_with('h') {
                    harness.keys("esc");
                }
                let shown = ids(&harness);
                let wrong: Vec<_> = shown.iter().filter(|id| gone.contains(id)).collect();
                assert!(
                    wrong.is_empty(),
                    "{profile}: {script} {more} {said}: {wrong:?}"
                );
            }
        }
    }
}

#[test]
fn where_no_naloxone_is_here_no_screen_asks_for_a_dose() {
    let cards = || content().protocol.cards.iter().map(|(_, card)| card);
    let asks = cards().filter(|card| card.asks_dose);
    let asks = asks.flat_map(|card| {
        let others = [&card.staff, &card.counted, &card.beside];
        let others = others.into_iter().flatten().cloned();
        std::iter::once(card.name.clone()).chain(others)
    });
    let mut gone = of_cards(asks);
    let lines = [
        "naloxone-next",
        "naloxone-due",
        "naloxone-late",
        "naloxone-asked",
    ];
    gone.extend(lines.map(str::to_owned));
    assert!(gone.len() > 40, "{gone:?}");
    never_shows("esc 4", &gone);
    // The clock is there all the same, and says what is not.
    Harness::after("n n enter enter 4").expect("No naloxone here. Ask out loud who has some. [G]");
    Harness::after("n n enter enter g 4")
        .expect("No naloxone left. Ask out loud who has some. [G]");
    let again = Harness::after("n n enter enter 4 g");
    again
        .expect("Naloxone: 1 given")
        .expect("Next dose in 3:00");
}

#[test]
fn where_one_helper_is_alone_no_screen_sends_a_second_one() {
    let cards = content().protocol.cards.iter().map(|(_, card)| card);
    let sends = cards.filter(|card| card.second_helper);
    let mut gone = of_cards(sends.map(|card| card.name.clone()));
    let lines = ["swap-now", "swap-in", "naloxone-look"];
    gone.extend(lines.map(str::to_owned));
    assert!(gone.len() > 12, "{gone:?}");
    never_shows("esc 5", &gone);
}

#[test]
fn while_helpers_swap_the_order_is_drawn_with_two_of_them() {
    let drawn = |script| {
        let parts = Harness::after(script).screen().parts;
        let order = parts.into_iter().find_map(|part| match part {
            Part::Instruction(order) => Some(order),
            _ => None,
        });
        order.map_or_else(Vec::new, |order| order.pictures)
    };
    let usual = [Picture::Compressions];
    assert_eq!(drawn("n n enter enter wait:126"), [Picture::Swap]);
    assert_eq!(drawn("n n enter enter wait:140"), usual);
    assert_eq!(drawn("n n enter enter 5 wait:126"), usual, "alone");
    assert_eq!(drawn("n n enter enter wait:119 t wait:7"), usual, "not led");
}

#[test]
fn look_and_push_are_never_both_the_order() {
    let mut harness = Harness::after("n n enter enter b");
    assert_eq!(
        harness.order(),
        "Hands off. Look at the chest, 10 seconds at most."
    );
    harness.expect_not("PUSH HARD AND FAST");
    harness.keys("wait:10");
    harness
        .expect("PUSH HARD AND FAST")
        .expect("110 a minute")
        .expect_not("Hands off.");
    // The question stays, with its answers.
    assert_eq!(harness.front(), "A Q2");
    harness.expect("easy, quiet breaths");
    harness.keys("n");
    assert_eq!(harness.front(), "A CPR");
}

#[test]
fn who_calls_is_said_in_the_bar_and_the_number_stays() {
    let mut harness = Harness::after("y y y");
    harness
        .expect("CALL 911 NOW")
        .expect("Someone is calling [Q]");
    harness.keys("q");
    harness
        .expect("911 is being called")
        .expect("Nobody on the line? Call again. Not so? [Q]")
        .expect_not("CALL 911 NOW");
    harness.keys("s");
    harness
        .expect("CALL 911 NOW")
        .expect("It got worse. Tell the call taker, or call again.");
    harness.keys("q").expect_not("It got worse");
    harness.keys("q").expect("CALL 911 NOW");
    // After the end the number is small, and orders nothing.
    let mut closed = Harness::after("n n q e z 1");
    closed.expect("Ambulance: 911").expect_not("CALL 911 NOW");
    closed.keys("o esc").expect("911");
}

#[test]
fn a_babys_head_is_never_ordered_back() {
    for (age, order, other) in [
        ("", "FLAT. HEAD BACK.", "FLAT. HEAD LEVEL."),
        ("k", "FLAT. HEAD BACK.", "FLAT. HEAD LEVEL."),
        ("7", "FLAT. HEAD LEVEL.", "FLAT. HEAD BACK."),
    ] {
        let shown = Harness::after(&format!("n {age} n")).texts().join("\n");
        assert!(shown.contains(order), "{age}: {shown}");
        assert!(!shown.contains(other), "{age}: {shown}");
    }
}

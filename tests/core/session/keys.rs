//! Every key does what it says where it is valid, and no harm elsewhere.

use super::harness::{Harness, content};
use super::{SCREENS, rows};
use overdose_core::messages;
use overdose_core::view_model::{Focus, Part};
use overdose_protocol::incident::{Age, CloseReason, Event, Lead, Supply};

#[test]
fn the_answer_keys_are_digits_and_letters_in_capital_and_small() {
    rows(&[
        ("1", "- Q2"),
        ("Y", "- Q2"),
        ("y", "- Q2"),
        ("2", "- Q2"),
        ("n", "- Q2"),
        ("3", "- Q2"),
        ("x", "- Q2"),
        ("y y 1", "E E1"),
        ("y y 2", "- Q4"),
        ("y y 3", "E E1"),
        ("Y Y X", "E E1"),
        ("4", "- Q1"),
        ("0", "- Q1"),
    ]);
}

#[test]
fn one_press_never_answers_two_questions() {
    rows(&[
        ("n 'n", "- Q2"),
        ("n wait:0.1 'n wait:0.1 'n wait:0.09 'n", "- Q2"),
        ("n wait:0.3 'n", "A A3"),
        ("y 'y 'y", "- Q2"),
        // Nor does it end a card that has just come.
        ("n n 'enter", "A A3"),
        ("n n enter 'enter", "A A2"),
        // A question that the clock has just brought is new too.
        ("y y y wait:59.7 c", "E Q1"),
        ("y y y wait:60 'n", "E Q1"),
        ("n wait:29.7 'backspace", "- Q1"),
        // A press that comes too late for the silence does not fall on the card after it.
        ("n wait:30 'enter", "A A3"),
        // A choice on a page does not fall through to the question under it.
        ("o 1 1 '1", "- Q1"),
        ("n y e z 1 'p", "- Q1"),
    ]);
}

#[test]
fn not_breathing_and_the_other_emergency_keys_are_never_held_up() {
    rows(&[("n 's", "A A3"), ("n y 's", "A A3"), ("y 's", "A A3")]);
}

#[test]
fn what_one_key_switches_is_switched_once_by_a_press_that_bounces() {
    for (key, events) in [
        (
            "t",
            [Event::Lead(Lead::CallTaker), Event::Lead(Lead::Helper)],
        ),
        ("a", [Event::Lead(Lead::Aed), Event::Lead(Lead::Helper)]),
        ("k", [Event::Age(Age::Child), Event::Age(Age::Adult)]),
        ("7", [Event::Age(Age::Baby), Event::Age(Age::Adult)]),
        ("q", [Event::Calling(true), Event::Calling(false)]),
        ("5", [Event::Alone(true), Event::Alone(false)]),
        (
            "4",
            [Event::Supply(Supply::None), Event::Supply(Supply::Unknown)],
        ),
    ] {
        for (again, seconds) in [
            (false, "wait:0.1"),
            (false, "wait:0.29"),
            (true, "wait:0.3"),
            (true, "wait:1"),
        ] {
            let mut harness = Harness::after("n n enter enter");
            harness.keys(&format!("{key} {seconds} '{key}"));
            assert_eq!(harness.count(events[0]), 1, "{key} after {seconds}");
            let expected = usize::from(again);
            assert_eq!(harness.count(events[1]), expected, "{key} after {seconds}");
        }
        // A press that was held back does not hold back the next one.
        let mut harness = Harness::after("n n enter enter");
        harness.keys(&format!("{key} wait:0.2 '{key} wait:0.2 '{key}"));
        assert_eq!(harness.count(events[1]), 1, "{key}");
    }
}

#[test]
fn enter_ends_the_card_in_front_and_nothing_on_questions() {
    rows(&[
        ("enter", "- Q1"),
        ("n enter enter", "- Q2"),
        ("n y enter", "B B3"),
        ("n y enter enter enter enter enter enter", "B B6"),
        ("y y n n n n n enter", "D1 D1b"),
        ("n n enter enter enter", "A CPR"),
    ]);
}

#[test]
fn the_focus_starts_on_the_heading_of_questions_and_of_the_cpr_screen_and_on_next_of_cards() {
    let expected = |script: &str| match script {
        "n n" | "n n enter" | "n y" | "y y y" | "y y n y" | "y y n n n n y" | "y y n n n n n"
        | "n y c y y n n n n" => Focus::Next,
        _ => Focus::Heading,
    };
    for (script, _) in SCREENS {
        assert_eq!(
            Harness::after(script).screen().focus,
            expected(script),
            "{script}"
        );
    }
}

#[test]
fn backspace_goes_one_step_back() {
    rows(&[
        ("backspace", "- Q1"),
        ("n backspace", "- Q1"),
        ("n n backspace", "- Q2"),
        ("n n enter enter backspace", "A A2"),
        ("n y enter backspace", "B B1"),
        ("n wait:30 'backspace", "- Q2"),
        ("n y wait:120 'backspace", "B B1"),
    ]);
}

fn has_open_clock(harness: &Harness) -> bool {
    let parts = harness.screen().parts;
    let mut bars = parts.iter().filter_map(|part| match part {
        Part::CallBar(bar) => Some(bar),
        _ => None,
    });
    bars.any(|bar| bar.open_for.is_some())
}

#[test]
fn before_anything_happened_keys_without_meaning_start_no_clock() {
    for key in [
        "enter",
        "backspace",
        "esc",
        "b",
        "c",
        "i",
        "k",
        "w",
        "a",
        "u",
        "e",
        "z",
        "p",
        "v",
        "m",
        "r",
        "h esc",
        "j esc",
        "o esc",
        "l esc",
        "ctrl++",
    ] {
        let harness = Harness::after(key);
        assert_eq!(harness.front(), "- Q1", "{key}");
        assert!(!harness.session.person().has_begun(), "{key}");
        assert!(!has_open_clock(&harness), "{key}");
        assert_eq!(
            harness.session.wake_at(harness.now),
            None,
            "{key}: nothing moves"
        );
    }
    for key in ["n", "q", "5", "4"] {
        assert!(has_open_clock(&Harness::after(key)), "{key}");
    }
}

#[test]
fn s_works_from_every_screen_and_page() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("s");
        let expected = match front {
            "A A2" | "A CPR" => front,
            "A Q2" => "A CPR",
            _ => "A A3",
        };
        assert_eq!(harness.front(), expected, "{script}");
        for (page, _) in super::PAGES {
            let mut harness = Harness::after(script);
            harness.keys(page).keys("s");
            assert_eq!(harness.front(), expected, "{script} {page}");
        }
        let mut harness = Harness::after(script);
        harness.keys("f s");
        assert_eq!(harness.front(), expected, "{script} f");
    }
    rows(&[
        ("n y e s", "A A3"),
        ("n y e z s", "A A3"),
        ("n y e h 3 s", "A A3"),
        ("n y e z 1 s", "B closed"),
    ]);
}

#[test]
fn s_from_a_fit_is_one_step_for_back() {
    rows(&[
        ("n y f s backspace", "B B1"),
        ("y y y enter f s backspace", "E E3"),
    ]);
}

#[test]
fn s_swaps_weak_breaths_for_pushes() {
    let mut harness = Harness::under("ca-community");
    harness.keys("n n enter enter w");
    harness.expect("1 breath every 5 seconds");
    harness.keys("s");
    harness
        .expect_not("1 breath every 5 seconds")
        .expect("Push hard and fast");
}

#[test]
fn b_asks_for_the_breathing_in_a_and_does_nothing_elsewhere() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("b");
        let expected = if front.starts_with('A') {
            "A Q2"
        } else {
            front
        };
        assert_eq!(harness.front(), expected, "{script}");
    }
    rows(&[
        ("n n enter enter b y", "B B1"),
        ("n n enter enter b n", "A CPR"),
        ("n n enter enter h b", "A Q2"),
    ]);
}

#[test]
fn g_records_a_dose_on_every_screen_and_page() {
    for (script, _) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("g");
        assert_eq!(harness.doses(), 1, "{script}");
        for (page, over) in super::PAGES {
            let mut harness = Harness::after(script);
            harness.keys(page).keys("g");
            assert_eq!(harness.doses(), 1, "{script} {page}");
            assert_eq!(harness.front(), over, "{script}: the page stays");
        }
    }
    assert_eq!(Harness::after("n y e g").doses(), 1);
    assert_eq!(Harness::after("n y e z 1 g").doses(), 0);
}

#[test]
fn a_dose_within_a_minute_of_the_last_one_is_asked_about_first() {
    let mut harness = Harness::after("n n g wait:5 g");
    assert_eq!(harness.doses(), 1);
    harness.expect("A second one? [G] again");
    harness.keys("wait:1 g").expect_not("A second one?");
    assert_eq!(harness.doses(), 2);
    // A hand that shakes answers nothing.
    assert_eq!(Harness::after("n n g 'g 'g 'g").doses(), 1);
    // The line goes with the next thing that changes something, and with the minute.
    assert_eq!(
        Harness::after("n n g wait:1 g wait:1 k wait:1 g").doses(),
        1
    );
    let mut harness = Harness::after("n n enter enter g wait:55 g");
    harness.expect("A second one?");
    harness.keys("wait:6").expect_not("A second one?");
    harness.keys("g");
    assert_eq!(harness.doses(), 2, "after a minute it is another one");
    // One that was taken back is none.
    assert_eq!(Harness::after("n n g i g").doses(), 1);
}

#[test]
fn i_takes_the_last_dose_back_and_puts_it_back() {
    assert_eq!(Harness::after("n n g i").doses(), 0);
    assert_eq!(Harness::after("n n g i i").doses(), 1);
    assert_eq!(Harness::after("n n i").doses(), 0);
    assert_eq!(
        Harness::after("n n g backspace backspace").doses(),
        1,
        "Back does not undo a dose"
    );
}

#[test]
fn c_checks_again_where_there_is_an_outcome() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("c");
        let (letter, shows) = front.split_once(' ').expect("letter and place");
        let expected = if letter == "-" || shows.starts_with('Q') {
            front.to_owned()
        } else {
            format!("{letter} Q1")
        };
        assert_eq!(harness.front(), expected, "{script}");
    }
    rows(&[
        ("n y h c", "B Q1"),
        ("n y e c", "B Q1"),
        ("n y d c", "B Q1"),
    ]);
}

#[test]
fn d_opens_the_drugs_which_only_order_the_notes() {
    // After the first action: before it there are no notes.
    assert!(!Harness::after("n y").says("Both slow the breathing"));
    let mut harness = Harness::after("n y enter d");
    assert_eq!(harness.front(), "drugs");
    let before = harness.place();
    let notes = |harness: &Harness| {
        harness
            .screen()
            .parts
            .into_iter()
            .find_map(|part| match part {
                Part::Notes(notes) => Some(notes.cards),
                _ => None,
            })
    };
    harness.keys("esc");
    let plain = notes(&harness).expect("mix notes");
    harness.keys("d 5 esc");
    let stimulant = notes(&harness).expect("mix notes");
    assert_eq!(harness.place(), before);
    // Until somebody says what was taken one note is enough to read.
    assert_eq!(plain.len(), 1);
    assert!(stimulant.len() > 1);
    assert!(stimulant.contains(&plain[0]));
    assert!(harness.text(&stimulant[0].headline).contains("Cocaine"));
    assert_ne!(plain, stimulant);
    // Picked again: not taken after all.
    harness.keys("d 5 esc");
    assert_eq!(notes(&harness), Some(plain));
}

#[test]
fn a_round_of_pushes_is_no_order_while_only_breaths_are() {
    let mut harness = Harness::under("ca-community");
    harness.keys("n n enter");
    harness.wait(30_000);
    let round = |harness: &Harness| harness.beside().iter().any(|card| card.contains("Stop if"));
    assert!(round(&harness));
    harness.keys("w");
    assert!(!round(&harness));
    harness.keys("w");
    assert!(round(&harness));
}

#[test]
fn f_opens_the_fit_with_its_clock_and_closes_it_again() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("f wait:12");
        assert_eq!(harness.front(), "fit", "{script}");
        harness.expect("Fit lasts 0:12").expect("Shaking fit?");
        for close in ["f", "esc", "backspace", "enter"] {
            let mut harness = Harness::after(script);
            harness.keys("f wait:2").keys(close);
            let (letter, shows) = front.split_once(' ').expect("letter and place");
            let stays = letter == "A" || shows.starts_with('Q');
            let expected = if stays {
                front.to_owned()
            } else {
                format!("{letter} Q2")
            };
            assert_eq!(harness.front(), expected, "{script} {close}");
        }
    }
}

#[test]
fn answers_do_not_fall_through_a_fit() {
    rows(&[
        ("n f n", "fit"),
        ("n f 1 2 3 y x", "fit"),
        ("n y f 1", "fit"),
    ]);
}

#[test]
fn the_fit_card_has_its_clock_from_more_help_too() {
    let mut harness = Harness::after("n wait:20 h 2 wait:60");
    assert_eq!(harness.front(), "fit");
    harness.expect("Fit lasts 1:00");
    harness.keys("esc wait:9");
    assert_eq!(harness.front(), "- Q2", "the silence stood still meanwhile");
}

#[test]
fn help_over_a_fit_gives_the_fit_back() {
    rows(&[
        ("n f h esc", "fit"),
        ("n f h 3 esc", "fit"),
        ("n f d esc", "fit"),
        ("n f h f", "fit"),
        ("n y f e esc", "fit"),
    ]);
}

#[test]
fn k_and_7_mark_a_child_and_a_baby_beside_a_look_and_in_a_and_b_only() {
    for (script, front) in SCREENS {
        for (key, age) in [("k", Age::Child), ("7", Age::Baby)] {
            let mut harness = Harness::after(script);
            let before = harness.place();
            harness.keys(key);
            let offered = front.starts_with(['A', 'B']) || front.ends_with("Q2");
            let expected = if offered { age } else { Age::Adult };
            assert_eq!(harness.session.state().age, expected, "{script} {key}");
            assert_eq!(harness.place(), before, "{script} {key}: nothing moves");
            harness.keys(key);
            assert_eq!(harness.session.state().age, Age::Adult, "{script} {key}");
        }
    }
    Harness::after("n").expect("Child").expect("Baby");
    Harness::after("n k 7")
        .expect("Baby: on. Turn off")
        .expect_not("Child: on");
    let mut harness = Harness::under("uk-ie");
    harness.keys("n n enter k");
    harness.expect("5 BREATHS FIRST").expect("Child or baby?");
    harness.keys("enter");
    harness.expect("PUSH 30 TIMES").expect("2 SMALL BREATHS");
}

#[test]
fn w_offers_weak_breaths_only_where_they_are_offered() {
    for profile in ["intl", "us-aha", "uk-ie", "anz", "erc"] {
        let mut harness = Harness::under(profile);
        harness.keys("s enter enter w");
        assert_eq!(harness.front(), "A CPR");
        harness
            .expect_not("Weak breaths?")
            .expect("Push hard and fast");
    }
    let mut harness = Harness::under("ca-community");
    harness.keys("s enter enter");
    harness.expect("Weak breaths? [W]");
    harness.keys("w");
    harness
        .expect("1 BREATH EVERY 5 SECONDS")
        .expect("Pushes again [W]");
}

#[test]
fn a_brings_the_aed_card_at_once_and_the_same_key_the_beat() {
    for script in [
        "n n",
        "n n enter",
        "n n enter enter",
        "n n enter enter b",
        "n n enter enter h",
    ] {
        let mut harness = Harness::after(script);
        harness.keys("a");
        assert_eq!(harness.leads(), Lead::Aed, "{script}");
        harness
            .expect("USE THE AED")
            .expect("The AED leads")
            .expect_not("a minute");
        harness.keys("a");
        assert_eq!(harness.front(), "A CPR", "{script}");
        harness.expect("110 a minute").expect("PUSH HARD AND FAST");
    }
    for script in ["", "n", "n y", "y y y"] {
        let mut harness = Harness::after(script);
        harness.keys("a");
        assert_eq!(harness.leads(), Lead::Helper, "{script}");
    }
}

#[test]
fn t_lets_the_call_taker_lead_everywhere_and_gives_the_beat_back() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("t");
        assert_eq!(
            (harness.leads(), harness.front().as_str()),
            (Lead::CallTaker, front)
        );
        harness
            .expect("The call taker leads")
            .expect_not("a minute");
        harness.expect("911");
        harness.keys("t");
        assert_eq!(harness.leads(), Lead::Helper, "{script}");
        harness.expect_not("The call taker leads");
    }
    Harness::after("n n enter enter t t").expect("110 a minute");
}

#[test]
fn e_opens_the_handover_and_closes_it_and_z_works_only_there() {
    for (script, front) in SCREENS.into_iter().skip(1) {
        let mut harness = Harness::after(script);
        harness.keys("z");
        assert_eq!(
            harness.front(),
            front,
            "{script}: no closing outside the handover"
        );
        harness.keys("e");
        assert_eq!(harness.front(), "handover", "{script}");
        harness.keys("z");
        assert_eq!(harness.front(), "close-reason", "{script}");
        harness.keys("e");
        assert_eq!(harness.front(), front, "{script}");
    }
    rows(&[("e", "- Q1"), ("z", "- Q1")]);
}

#[test]
fn each_reason_closes_and_nothing_else_does() {
    for (key, reason) in ["1", "2", "3", "4"].into_iter().zip(CloseReason::ALL) {
        let mut harness = Harness::after("n n e z");
        harness.keys(key);
        assert_eq!(harness.front(), "A closed");
        assert_eq!(harness.count(Event::Closed(reason)), 1);
        harness
            .expect("AFTERWARDS")
            .expect("find someone who can")
            .expect("SAMHSA");
    }
    rows(&[
        ("n n e z 5", "close-reason"),
        ("n n e z esc", "handover"),
        ("n n e z backspace", "handover"),
        ("n n e 1 2 3", "share"),
        ("n n e z h 1", "help X1"),
    ]);
}

#[test]
fn u_counts_quiet_breaths_of_the_present_ten_seconds_and_answers_nothing() {
    let mut harness = Harness::after("n u wait:2 u");
    harness
        .expect("Easy breaths counted: 2")
        .expect_not("Last look");
    assert_eq!(harness.front(), "- Q2");
    harness.keys("wait:8");
    harness
        .expect("Easy breaths counted: 0")
        .expect("Last look: 2 in 10 seconds");
    harness.keys("u");
    harness
        .expect("Easy breaths counted: 1")
        .expect_not("normal breaths");
    harness.keys("wait:10");
    harness.expect("Last look: 1 in 10 seconds");
    harness.keys("wait:10");
    assert_eq!(
        harness.front(),
        "A A3",
        "counting does not stop the silence"
    );
    rows(&[
        ("u", "- Q1"),
        ("n y u", "B B1"),
        ("n n enter enter u", "A CPR"),
    ]);
}

#[test]
fn breaths_closer_than_a_second_are_one() {
    let mut harness = Harness::after("n u 'u");
    harness.expect("Easy breaths counted: 1");
    harness.keys("wait:1 u");
    harness.expect("Easy breaths counted: 2");
}

#[test]
fn sound_and_reading_tell_what_they_did_and_change_nothing_else() {
    for (script, front) in SCREENS {
        for (key, words) in [("m", "no sound"), ("r", "no sound")] {
            let mut harness = Harness::after(script);
            let before = harness.place();
            harness.keys(key);
            harness.expect(words);
            assert_eq!(
                (harness.front().as_str(), harness.place()),
                (front, before),
                "{script} {key}"
            );
            harness.keys("u");
            harness.expect_not(words);
        }
    }
}

#[test]
fn the_text_size_goes_from_100_to_200_percent() {
    let mut harness = Harness::after("ctrl++ ctrl++ ctrl++ ctrl++ ctrl++ ctrl++");
    assert_eq!(harness.session.looks().text_size(), 200);
    harness.keys("ctrl+- ctrl+- ctrl+- ctrl+- ctrl+- ctrl+-");
    assert_eq!(harness.session.looks().text_size(), 100);
}

#[test]
fn more_help_opens_each_card_with_its_own_key() {
    let keys = [
        "1", "3", "4", "5", "6", "7", "8", "9", "0 1", "0 2", "0 3", "0 4", "0 5",
    ];
    let cards = [
        "X1", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13", "X14",
    ];
    for (key, card) in keys.into_iter().zip(cards) {
        let harness = Harness::after(&format!("n h {key}"));
        assert_eq!(harness.front(), format!("help {card}"));
        let protocol = &content().protocol;
        let card = protocol.cards.find(card).expect("a card");
        let headline = messages::card(protocol, card).with("ems", "911");
        let headline = content().words.text(&headline);
        assert_eq!(harness.order(), headline);
    }
    // From one card to another.
    rows(&[
        ("n h 1 3", "help X3"),
        ("n h 1 0", "help X1"),
        ("n h 0 1 2", "help X11"),
        ("n h 0", "further-help"),
        ("n h 0 0", "help"),
        ("n h 0 6", "further-help"),
        ("n h 0 1 backspace", "help"),
        // Letters mean there what they mean elsewhere.
        ("n h q", "help"),
        ("n h s", "A A3"),
        ("n h 1 backspace", "help"),
        ("n h 1 esc", "- Q2"),
    ]);
}

#[test]
fn the_page_of_devices_opens_each_card_with_its_own_key() {
    for script in ["n n", "n n enter enter", "n y"] {
        for (key, card) in ["1", "2", "3", "4", "5", "6"]
            .into_iter()
            .zip(["N1", "N2", "N3", "N4", "N5", "N6"])
        {
            let harness = Harness::after(&format!("{script} 6 {key}"));
            assert_eq!(harness.front(), format!("help {card}"), "{script}");
            assert_eq!(harness.doses(), 0, "{script}: a card gives no dose");
        }
    }
    // Where its button stands, beside a card that asks for a dose, it opens at once.
    for script in ["n n enter", "n y enter enter"] {
        let mut harness = Harness::after_only(script);
        let under = harness.front();
        harness.keys_only("6");
        assert_eq!(harness.front(), "devices", "{script}");
        harness.keys("esc");
        assert_eq!(harness.front(), under, "{script}");
    }
    // It hides no question unasked.
    super::asking(&[("n 6", "- Q2"), ("n 6 1", "devices"), ("n 6 esc", "- Q2")]);
}

#[test]
fn on_b_the_colour_is_a_screen_of_its_own_and_the_answer_keys_are_dead_on_its_cards() {
    rows(&[
        ("n y 1", "B B1"),
        ("n y x 2 3 y n", "B B1"),
        ("n y enter 2 enter", "B B2"),
        ("n y wait:20 1", "B Q2r"),
        ("n y wait:20 x", "B Q2r"),
        ("n y wait:20 2", "B B1"),
        ("n y enter wait:20 2", "B B3"),
        ("n y wait:20 3 y", "B B1"),
        ("n y wait:20 3 n", "A A3"),
        ("n y wait:20 wait:30", "B B1"),
        ("n y wait:20 2 1 1", "B B1"),
        // There are no answers on the other instruction screens.
        ("n n 1", "A A3"),
        ("n n enter enter 1 2 3", "A CPR"),
        ("y y y 1 2 3 y n x", "E E1"),
        ("y y n n n n n 1 2 3", "D1 D1a"),
    ]);
    let colour = "Are the lips, gums or fingertips blue or grey?";
    let mut harness = Harness::after("n y");
    harness.expect_not(colour).expect_not("counts as yes");
    harness.keys("wait:20").expect(colour);
    Harness::after("n y wait:20 2").expect("not blue or grey");
}

#[test]
fn keys_that_mean_nothing_on_a_page_change_nothing() {
    for (script, front) in SCREENS {
        let mut harness = Harness::after(script);
        let before = harness.place();
        for key in ["0", "8", "9", "z", "esc", "?", "é"] {
            harness.keys(key);
            assert_eq!(
                (harness.front().as_str(), harness.place()),
                (front, before.clone()),
                "{script} {key}"
            );
        }
    }
}

#[test]
fn nothing_on_a_page_answers_the_question_under_it() {
    for (page, over) in super::PAGES {
        for key in ["y", "n", "x"] {
            let mut harness = Harness::after("n");
            harness.keys(page).keys(key);
            assert_eq!(
                (harness.front().as_str(), harness.under_page().as_str()),
                (over, "- Q2"),
                "{page} {key}"
            );
        }
    }
}

#[test]
fn the_same_person_line_is_answered_with_the_first_key_where_nothing_else_is_asked() {
    let mut harness = Harness::after("n y c y y n n n n t wait:600");
    harness.expect("Same person? Yes [1] / New person [P]");
    harness.keys("1");
    harness.expect_not("Same person?");
    assert_eq!(harness.front(), "G G1");
    let mut harness = Harness::after("y wait:600");
    harness.expect("Same person?").expect_not("[1]");
    harness.keys("y");
    assert_eq!(
        harness.front(),
        "- Q3",
        "the answer keys answer the question"
    );
    for script in ["n n wait:1200", "n y wait:1200", "y y y e wait:1200"] {
        Harness::after(script).expect_not("Same person?");
    }
}

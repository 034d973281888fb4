//! Every key does what it says where it is valid, and no harm elsewhere.

use super::desk::{Desk, content};
use super::{SCREENS, rows};
use overdose_core::view_model::{Focus, Part};
use overdose_protocol::incident::Lead;
use overdose_protocol::incident::{CloseReason, Event};

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
        ("Y Y 1", "E E1"),
        ("Y Y 2", "- Q4"),
        ("Y Y 3", "E E1"),
        ("Y Y x", "E E1"),
        ("4", "- Q1"),
        ("0", "- Q1"),
    ]);
}

#[test]
fn one_press_never_answers_two_questions() {
    rows(&[
        ("N 'N", "- Q2"),
        ("N 0.1s 'N 0.1s 'N 0.09s 'N", "- Q2"),
        ("N 0.3s 'N", "A A3"),
        ("Y 'Y 'Y", "- Q2"),
        // Nor does it end a card that has just come.
        ("N N 'Enter", "A A3"),
        ("N N Enter 'Enter", "A A2"),
        // A question that the clock has just brought is new too.
        ("Y Y Y 59.7s C", "E Q1"),
        ("Y Y Y 60s 'N", "E Q1"),
        ("N 29.7s 'Back", "- Q1"),
        // A press that comes too late for the silence does not fall on the card after it.
        ("N 30s 'Enter", "A A3"),
        // A choice on a page does not fall through to the question under it.
        ("O 1 1 '1", "- Q1"),
        ("N Y E Z 1 'P", "- Q1"),
    ]);
}

#[test]
fn not_breathing_and_the_other_emergency_keys_are_never_held_up() {
    rows(&[("N 'S", "A A3"), ("N Y 'S", "A A3"), ("Y 'S", "A A3")]);
}

#[test]
fn what_one_key_switches_is_switched_once_by_a_press_that_bounces() {
    for (key, events) in [
        (
            "T",
            [Event::Lead(Lead::CallTaker), Event::Lead(Lead::Helper)],
        ),
        ("A", [Event::Lead(Lead::Aed), Event::Lead(Lead::Helper)]),
        ("K", [Event::Child(true), Event::Child(false)]),
    ] {
        for (again, seconds) in [
            (false, "0.1s"),
            (false, "0.29s"),
            (true, "0.3s"),
            (true, "1s"),
        ] {
            let mut desk = Desk::after("N N Enter Enter");
            desk.keys(&format!("{key} {seconds} '{key}"));
            assert_eq!(desk.count(events[0]), 1, "{key} after {seconds}");
            let expected = usize::from(again);
            assert_eq!(desk.count(events[1]), expected, "{key} after {seconds}");
        }
        // A press that was held back does not hold back the next one.
        let mut desk = Desk::after("N N Enter Enter");
        desk.keys(&format!("{key} 0.2s '{key} 0.2s '{key}"));
        assert_eq!(desk.count(events[1]), 1, "{key}");
    }
}

#[test]
fn enter_ends_the_card_in_front_and_nothing_on_questions() {
    rows(&[
        ("Enter", "- Q1"),
        ("N Enter Enter", "- Q2"),
        ("N Y Enter", "B B3"),
        ("N Y Enter Enter Enter Enter Enter Enter", "B B6"),
        ("Y Y N N N N N Enter", "D1 D1b"),
        ("N N Enter Enter Enter", "A CPR"),
    ]);
}

#[test]
fn the_focus_starts_on_the_heading_of_questions_and_of_the_cpr_screen_and_on_next_of_cards() {
    let expected = |script: &str| match script {
        "N N" | "N N Enter" | "N Y" | "Y Y Y" | "Y Y N Y" | "Y Y N N N N Y" | "Y Y N N N N N"
        | "N Y C Y Y N N N N" => Focus::Next,
        _ => Focus::Heading,
    };
    for (script, _) in SCREENS {
        assert_eq!(
            Desk::after(script).screen().focus,
            expected(script),
            "{script}"
        );
    }
}

#[test]
fn backspace_goes_one_step_back() {
    rows(&[
        ("Back", "- Q1"),
        ("N Back", "- Q1"),
        ("N N Back", "- Q2"),
        ("N N Enter Enter Back", "A A2"),
        ("N Y Enter Back", "B B1"),
        ("N 30s 'Back", "- Q2"),
        ("N Y 2:00 'Back", "B B1"),
    ]);
}

fn has_open_clock(desk: &Desk) -> bool {
    let parts = desk.screen().parts;
    let mut bars = parts.iter().filter_map(|part| match part {
        Part::CallBar(bar) => Some(bar),
        _ => None,
    });
    bars.any(|bar| bar.open_for.is_some())
}

#[test]
fn before_anything_happened_keys_without_meaning_start_no_clock() {
    for key in [
        "Enter", "Back", "Esc", "Q", "B", "C", "I", "K", "W", "A", "U", "E", "Z", "P", "V", "L",
        "M", "R", "H Esc", "J Esc", "O Esc", "Larger",
    ] {
        let desk = Desk::after(key);
        assert_eq!(desk.front(), "- Q1", "{key}");
        assert!(!desk.session.person().has_begun(), "{key}");
        assert!(!has_open_clock(&desk), "{key}");
        assert_eq!(desk.session.wake_at(desk.now), None, "{key}: nothing moves");
    }
    assert!(has_open_clock(&Desk::after("N")));
}

#[test]
fn s_works_from_every_screen_and_page() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("S");
        let expected = match front {
            "A A2" | "A CPR" => front,
            "A Q2" => "A CPR",
            _ => "A A3",
        };
        assert_eq!(desk.front(), expected, "{script}");
        for (page, _) in super::PAGES {
            let mut desk = Desk::after(script);
            desk.keys(page).keys("S");
            assert_eq!(desk.front(), expected, "{script} {page}");
        }
        let mut desk = Desk::after(script);
        desk.keys("F S");
        assert_eq!(desk.front(), expected, "{script} F");
    }
    rows(&[
        ("N Y E S", "A A3"),
        ("N Y E Z S", "A A3"),
        ("N Y E H 3 S", "A A3"),
        ("N Y E Z 1 S", "B closed"),
    ]);
}

#[test]
fn s_from_a_fit_is_one_step_for_back() {
    rows(&[("N Y F S Back", "B B1"), ("Y Y Y Enter F S Back", "E E3")]);
}

#[test]
fn s_swaps_weak_breaths_for_pushes() {
    let mut desk = Desk::under("ca-community");
    desk.keys("N N Enter Enter W");
    desk.expect("1 breath every 5 seconds");
    desk.keys("S");
    desk.expect_not("1 breath every 5 seconds")
        .expect("Push hard and fast");
}

#[test]
fn b_asks_for_the_breathing_in_a_and_does_nothing_elsewhere() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("B");
        let expected = if front.starts_with('A') {
            "A Q2"
        } else {
            front
        };
        assert_eq!(desk.front(), expected, "{script}");
    }
    rows(&[
        ("N N Enter Enter B Y", "B B1"),
        ("N N Enter Enter B N", "A CPR"),
        ("N N Enter Enter H B", "A Q2"),
    ]);
}

#[test]
fn g_records_a_dose_on_every_screen_and_page() {
    for (script, _) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("G");
        assert_eq!(desk.doses(), 1, "{script}");
        for (page, over) in super::PAGES {
            let mut desk = Desk::after(script);
            desk.keys(page).keys("G");
            assert_eq!(desk.doses(), 1, "{script} {page}");
            assert_eq!(desk.front(), over, "{script}: the page stays");
        }
    }
    assert_eq!(Desk::after("N Y E G").doses(), 1);
    assert_eq!(Desk::after("N Y E Z 1 G").doses(), 0);
}

#[test]
fn a_dose_within_a_minute_of_the_last_one_is_asked_about_first() {
    let mut desk = Desk::after("N N G 5s G");
    assert_eq!(desk.doses(), 1);
    desk.expect("A second one? [G] again");
    desk.keys("1s G").expect_not("A second one?");
    assert_eq!(desk.doses(), 2);
    // A hand that shakes answers nothing.
    assert_eq!(Desk::after("N N G 'G 'G 'G").doses(), 1);
    // The line goes with the next thing that changes something, and with the minute.
    assert_eq!(Desk::after("N N G 1s G 1s K 1s G").doses(), 1);
    let mut desk = Desk::after("N N Enter Enter G 55s G");
    desk.expect("A second one?");
    desk.keys("6s").expect_not("A second one?");
    desk.keys("G");
    assert_eq!(desk.doses(), 2, "after a minute it is another one");
    // One that was taken back is none.
    assert_eq!(Desk::after("N N G I G").doses(), 1);
}

#[test]
fn i_takes_the_last_dose_back_and_puts_it_back() {
    assert_eq!(Desk::after("N N G I").doses(), 0);
    assert_eq!(Desk::after("N N G I I").doses(), 1);
    assert_eq!(Desk::after("N N I").doses(), 0);
    assert_eq!(
        Desk::after("N N G Back Back").doses(),
        1,
        "Back does not undo a dose"
    );
}

#[test]
fn c_checks_again_where_there_is_an_outcome() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("C");
        let (letter, shows) = front.split_once(' ').expect("letter and place");
        let expected = if letter == "-" || shows.starts_with('Q') {
            front.to_owned()
        } else {
            format!("{letter} Q1")
        };
        assert_eq!(desk.front(), expected, "{script}");
    }
    rows(&[
        ("N Y H C", "B Q1"),
        ("N Y E C", "B Q1"),
        ("N Y D C", "B Q1"),
    ]);
}

#[test]
fn d_opens_the_drugs_which_only_order_the_notes() {
    // After the first action: before it there are no notes.
    assert!(!Desk::after("N Y").says("Both slow the breathing"));
    let mut desk = Desk::after("N Y Enter D");
    assert_eq!(desk.front(), "drugs");
    let before = desk.place();
    let notes = |desk: &Desk| {
        desk.screen().parts.into_iter().find_map(|part| match part {
            Part::Notes(notes) => Some(notes.cards),
            _ => None,
        })
    };
    desk.keys("Esc");
    let plain = notes(&desk).expect("mix notes");
    desk.keys("D 5 Esc");
    let stimulant = notes(&desk).expect("mix notes");
    assert_eq!(desk.place(), before);
    assert_eq!(plain.len(), stimulant.len());
    assert!(desk.text(&stimulant[0].headline).contains("Cocaine"));
    assert_ne!(plain, stimulant);
    // Picked again: not taken after all.
    desk.keys("D 5 Esc");
    assert_eq!(notes(&desk), Some(plain));
}

#[test]
fn a_round_of_pushes_is_no_order_while_only_breaths_are() {
    let mut desk = Desk::under("ca-community");
    desk.keys("N N Enter");
    desk.wait(30_000);
    let round = |desk: &Desk| desk.beside().iter().any(|card| card.contains("30 pushes"));
    assert!(round(&desk));
    desk.keys("W");
    assert!(!round(&desk));
    desk.keys("W");
    assert!(round(&desk));
}

#[test]
fn f_opens_the_fit_with_its_clock_and_closes_it_again() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("F 12s");
        assert_eq!(desk.front(), "fit", "{script}");
        desk.expect("Fit lasts 0:12").expect("Shaking fit?");
        for close in ["F", "Esc", "Back", "Enter"] {
            let mut desk = Desk::after(script);
            desk.keys("F 2s").keys(close);
            let (letter, shows) = front.split_once(' ').expect("letter and place");
            let stays = letter == "A" || shows.starts_with('Q');
            let expected = if stays {
                front.to_owned()
            } else {
                format!("{letter} Q2")
            };
            assert_eq!(desk.front(), expected, "{script} {close}");
        }
    }
}

#[test]
fn answers_do_not_fall_through_a_fit() {
    rows(&[
        ("N F N", "fit"),
        ("N F 1 2 3 Y X", "fit"),
        ("N Y F 1", "fit"),
    ]);
}

#[test]
fn the_fit_card_has_its_clock_from_more_help_too() {
    let mut desk = Desk::after("N 20s H 2 1:00");
    assert_eq!(desk.front(), "fit");
    desk.expect("Fit lasts 1:00");
    desk.keys("Esc 9s");
    assert_eq!(desk.front(), "- Q2", "the silence stood still meanwhile");
}

#[test]
fn help_over_a_fit_gives_the_fit_back() {
    rows(&[
        ("N F H Esc", "fit"),
        ("N F H 3 Esc", "fit"),
        ("N F D Esc", "fit"),
        ("N F H F", "fit"),
        ("N Y F E Esc", "fit"),
    ]);
}

#[test]
fn k_marks_a_child_in_a_and_b_only() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("K");
        let offered = front.starts_with('A') || front.starts_with('B');
        assert_eq!(desk.session.state().child, offered, "{script}");
    }
    let mut desk = Desk::under("uk-ie");
    desk.keys("N N Enter K");
    desk.expect("5 BREATHS FIRST").expect("Child or baby?");
    desk.keys("Enter");
    desk.expect("PUSH 30 TIMES").expect("2 SMALL BREATHS");
}

#[test]
fn w_offers_weak_breaths_only_where_they_are_offered() {
    for profile in ["intl", "us-aha", "uk-ie", "anz"] {
        let mut desk = Desk::under(profile);
        desk.keys("S Enter Enter W");
        assert_eq!(desk.front(), "A CPR");
        desk.expect_not("Weak breaths?")
            .expect("Push hard and fast");
    }
    let mut desk = Desk::under("ca-community");
    desk.keys("S Enter Enter");
    desk.expect("Weak breaths? [W]");
    desk.keys("W");
    desk.expect("1 BREATH EVERY 5 SECONDS")
        .expect("Pushes again [W]");
}

#[test]
fn a_brings_the_aed_card_at_once_and_the_same_key_the_beat() {
    for script in [
        "N N",
        "N N Enter",
        "N N Enter Enter",
        "N N Enter Enter B",
        "N N Enter Enter H",
    ] {
        let mut desk = Desk::after(script);
        desk.keys("A");
        assert_eq!(desk.leads(), Lead::Aed, "{script}");
        desk.expect("USE THE AED")
            .expect("The AED leads")
            .expect_not("a minute");
        desk.keys("A");
        assert_eq!(desk.front(), "A CPR", "{script}");
        desk.expect("110 a minute").expect("PUSH HARD AND FAST");
    }
    for script in ["", "N", "N Y", "Y Y Y"] {
        let mut desk = Desk::after(script);
        desk.keys("A");
        assert_eq!(desk.leads(), Lead::Helper, "{script}");
    }
}

#[test]
fn t_lets_the_call_taker_lead_everywhere_and_gives_the_beat_back() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        desk.keys("T");
        assert_eq!(
            (desk.leads(), desk.front().as_str()),
            (Lead::CallTaker, front)
        );
        desk.expect("The call taker leads").expect_not("a minute");
        desk.expect("911");
        desk.keys("T");
        assert_eq!(desk.leads(), Lead::Helper, "{script}");
        desk.expect_not("The call taker leads");
    }
    Desk::after("N N Enter Enter T T").expect("110 a minute");
}

#[test]
fn e_opens_the_handover_and_closes_it_and_z_works_only_there() {
    for (script, front) in SCREENS.into_iter().skip(1) {
        let mut desk = Desk::after(script);
        desk.keys("Z");
        assert_eq!(
            desk.front(),
            front,
            "{script}: no closing outside the handover"
        );
        desk.keys("E");
        assert_eq!(desk.front(), "handover", "{script}");
        desk.keys("Z");
        assert_eq!(desk.front(), "close-reason", "{script}");
        desk.keys("E");
        assert_eq!(desk.front(), front, "{script}");
    }
    rows(&[("E", "- Q1"), ("Z", "- Q1")]);
}

#[test]
fn each_reason_closes_and_nothing_else_does() {
    for (key, reason) in ["1", "2", "3", "4"].into_iter().zip(CloseReason::ALL) {
        let mut desk = Desk::after("N N E Z");
        desk.keys(key);
        assert_eq!(desk.front(), "A closed");
        assert_eq!(desk.count(Event::Closed(reason)), 1);
        desk.expect("AFTERWARDS")
            .expect("Do not use alone")
            .expect("SAMHSA");
    }
    rows(&[
        ("N N E Z 5", "close-reason"),
        ("N N E Z Esc", "handover"),
        ("N N E Z Back", "handover"),
        ("N N E 1 2 3", "share"),
        ("N N E Z H 1", "help X1"),
    ]);
}

#[test]
fn u_counts_quiet_breaths_of_the_present_ten_seconds_and_answers_nothing() {
    let mut desk = Desk::after("N U 2s U");
    desk.expect("Easy breaths counted: 2")
        .expect_not("Last look");
    assert_eq!(desk.front(), "- Q2");
    desk.keys("8s");
    desk.expect("Easy breaths counted: 0")
        .expect("Last look: 2 in 10 seconds");
    desk.keys("U");
    desk.expect("Easy breaths counted: 1")
        .expect_not("normal breaths");
    desk.keys("10s");
    desk.expect("Last look: 1 in 10 seconds");
    desk.keys("10s");
    assert_eq!(desk.front(), "A A3", "counting does not stop the silence");
    rows(&[
        ("U", "- Q1"),
        ("N Y U", "B B1"),
        ("N N Enter Enter U", "A CPR"),
    ]);
}

#[test]
fn breaths_closer_than_a_second_are_one() {
    let mut desk = Desk::after("N U 'U");
    desk.expect("Easy breaths counted: 1");
    desk.keys("1s U");
    desk.expect("Easy breaths counted: 2");
}

#[test]
fn language_sound_and_reading_tell_what_they_did_and_change_nothing_else() {
    for (script, front) in SCREENS {
        for (key, words) in [
            ("L", "English is the only language"),
            ("M", "no sound"),
            ("R", "no sound"),
        ] {
            let mut desk = Desk::after(script);
            let before = desk.place();
            desk.keys(key);
            desk.expect(words);
            assert_eq!(
                (desk.front().as_str(), desk.place()),
                (front, before),
                "{script} {key}"
            );
            desk.keys("U");
            desk.expect_not(words);
        }
    }
}

#[test]
fn the_text_size_goes_from_100_to_200_percent() {
    let mut desk = Desk::after("Larger Larger Larger Larger Larger Larger");
    assert_eq!(desk.session.looks().text_size, 200);
    desk.keys("Smaller Smaller Smaller Smaller Smaller Smaller");
    assert_eq!(desk.session.looks().text_size, 100);
}

#[test]
fn more_help_opens_each_card_with_its_own_key() {
    let keys = [
        "1", "3", "4", "5", "6", "7", "8", "9", "0", "Q", "W", "q", "w",
    ];
    let cards = [
        "X1", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X11", "X12",
    ];
    for (key, card) in keys.into_iter().zip(cards) {
        let desk = Desk::after(&format!("N H {key}"));
        assert_eq!(desk.front(), format!("help {card}"));
        let headline = content()
            .words
            .text(&overdose_core::locale::Line::new(format!("card-{card}")).with("ems", "911"));
        assert_eq!(desk.order(), headline);
    }
    // From one card to another.
    rows(&[
        ("N H 1 3", "help X3"),
        ("N H 1 W", "help X12"),
        ("N H 1 Back", "help"),
        ("N H 1 Esc", "- Q2"),
    ]);
}

#[test]
fn on_b_the_answer_keys_answer_the_colour_and_enter_goes_on() {
    rows(&[
        ("N Y Enter 2 Enter", "B B2"),
        ("N Y 1", "B Q2r"),
        ("N Y X", "B Q2r"),
        ("N Y 3 Y", "B B1"),
        ("N Y 3 N", "A A3"),
        // There are no answers on the other instruction screens.
        ("N N 1", "A A3"),
        ("N N Enter Enter 1 2 3", "A CPR"),
        ("Y Y Y 1 2 3 Y N X", "E E1"),
        ("Y Y N N N N N 1 2 3", "D1 D1a"),
    ]);
    Desk::after("N Y").expect("Lips or fingertips blue or grey?");
    Desk::after("N Y 2").expect("not blue or grey");
}

#[test]
fn keys_that_mean_nothing_on_a_page_change_nothing() {
    for (script, front) in SCREENS {
        let mut desk = Desk::after(script);
        let before = desk.place();
        for key in ["Q", "0", "4", "7", "Z", "Esc", "?", "é"] {
            desk.keys(key);
            assert_eq!(
                (desk.front().as_str(), desk.place()),
                (front, before.clone()),
                "{script} {key}"
            );
        }
    }
}

#[test]
fn nothing_on_a_page_answers_the_question_under_it() {
    for (page, over) in super::PAGES {
        for key in ["Y", "N", "X"] {
            let mut desk = Desk::after("N");
            desk.keys(page).keys(key);
            assert_eq!(
                (desk.front().as_str(), desk.under_page().as_str()),
                (over, "- Q2"),
                "{page} {key}"
            );
        }
    }
}

#[test]
fn the_same_person_line_is_answered_with_the_first_key_where_nothing_else_is_asked() {
    let mut desk = Desk::after("N Y C Y Y N N N N T 10:00");
    desk.expect("Same person? Yes [1] / New person [P]");
    desk.keys("1");
    desk.expect_not("Same person?");
    assert_eq!(desk.front(), "G G1");
    let mut desk = Desk::after("Y 10:00");
    desk.expect("Same person?").expect_not("[1]");
    desk.keys("Y");
    assert_eq!(desk.front(), "- Q3", "the answer keys answer the question");
    for script in ["N N 20:00", "N Y 20:00", "Y Y Y E 20:00"] {
        Desk::after(script).expect_not("Same person?");
    }
}

//! R12: one person, one incident.

use super::harness::{Harness, START};
use super::{PAGES, SCREENS, asking, rows};
use overdose_protocol::incident::{ClockEvent, Event};

#[test]
fn new_person_opens_the_first_question_with_no_floor_from_every_screen() {
    for (script, _) in SCREENS {
        let mut harness = Harness::after(script);
        harness.keys("p");
        assert_eq!(harness.front(), "- Q1", "{script}");
        assert_eq!(harness.session.state().place.floor, None);
        assert!(!harness.session.person().has_begun());
        let others = usize::from(!script.is_empty());
        assert_eq!(harness.session.other_people(), others, "{script}");
        for (page, _) in PAGES {
            let mut harness = Harness::after(script);
            harness.keys(page).keys("p");
            assert_eq!(harness.front(), "- Q1", "{script} {page}");
        }
        for page in ["f", "e", "e z"] {
            let mut harness = Harness::after(script);
            harness.keys(page).keys("p");
            assert_eq!(harness.front(), "- Q1", "{script} {page}");
        }
    }
}

#[test]
fn new_person_asks_once_while_an_incident_is_open() {
    for (script, front) in SCREENS.into_iter().skip(1) {
        for no in ["p", "backspace", "enter", "g", "n", "q"] {
            let mut harness = Harness::after(script);
            let place = harness.place();
            harness.keys_only("p").expect("Another person?");
            harness.keys(no);
            harness.expect_not("Another person?");
            let stays = (harness.front(), harness.place(), harness.doses());
            assert_eq!(stays, (front.to_owned(), place, 0), "{script} {no}");
        }
    }
    // *Not breathing* acts whatever is asked.
    asking(&[("n y p s", "A A3"), ("n y p 1", "- Q1")]);
}

#[test]
fn at_most_nine_others_are_open_and_a_question_closes_the_one_left_longest() {
    let mut harness = Harness::after("n n enter enter");
    for _ in 0..9 {
        harness.keys_only("p 1 wait:1 n wait:1");
    }
    assert_eq!(harness.session.other_people(), 9);
    // The first one is looked after; the second one is now the one that was left longest.
    let numbers = |harness: &Harness| {
        let front = harness.session.person().incident.entries().first().copied();
        (harness.session.other_people(), front)
    };
    let before = numbers(&harness);
    harness.keys_only("p").expect("There are 9 others.");
    harness.keys_only("p");
    harness.expect_not("There are 9 others.");
    assert_eq!(numbers(&harness), before, "no says no");
    harness.keys_only("wait:1 p wait:1 1");
    assert_eq!(harness.front(), "- Q1");
    assert_eq!(harness.session.other_people(), 9);
    // CPR was the first, and is gone; the others are there.
    let mut seen = Vec::new();
    for _ in 0..9 {
        harness.keys_only("wait:1 v");
        seen.push(harness.front());
    }
    assert!(!seen.contains(&"A CPR".to_owned()), "{seen:?}");
}

#[test]
fn back_on_the_first_question_of_a_new_person_returns_to_the_one_before() {
    rows(&[
        ("n n enter enter p backspace", "A CPR"),
        ("n n enter enter p backspace backspace", "A A2"),
        ("n n enter enter p n backspace backspace", "- Q1"),
    ]);
}

#[test]
fn what_is_asked_over_a_screen_that_goes_is_not_asked_any_more() {
    let mut harness = Harness::after_only("n n p");
    harness.keys("wait:10").expect_not("Another person?");
    assert_eq!(harness.front(), "A A2");
}

#[test]
fn a_key_without_a_button_never_hides_the_order_unasked() {
    for key in ["o", "j", "d", "c"] {
        let mut harness = Harness::after("n n enter enter");
        harness.keys_only(key).expect("hide the steps");
        assert_eq!(harness.front(), "A CPR", "{key}");
        harness.keys("esc");
        assert_eq!(harness.front(), "A CPR", "{key}");
    }
    // Where it has one it opens at once: the notes on mixing bring that of drugs.
    asking(&[
        ("y n o", "menu"),
        ("n o", "- Q2"),
        ("n y d", "B B1"),
        ("n y enter d", "drugs"),
        ("n n h", "help"),
    ]);
}

#[test]
fn the_other_person_comes_back_to_the_same_place() {
    for (script, front) in SCREENS.into_iter().skip(1) {
        let mut harness = Harness::after(script);
        let place = harness.place();
        harness.keys("p v");
        assert_eq!(
            (harness.front().as_str(), harness.place()),
            (front, place),
            "{script}"
        );
        assert_eq!(
            harness.session.other_people(),
            0,
            "an untouched first question is not kept"
        );
    }
    rows(&[("v", "- Q1"), ("n n v", "A A3")]);
}

#[test]
fn both_clocks_run() {
    let mut harness = Harness::after("y y y g p wait:10 n wait:30");
    assert_eq!(harness.front(), "A A3");
    harness.expect("1 other person [V]");
    harness.keys("wait:20 v");
    // The first person: a dose since 50 s and more, and the check has come meanwhile.
    harness.expect("1 other person [V]").expect("1:02");
    let began = harness.session.state().began.expect("begun");
    assert_eq!(began, START.boot + 300);
    harness.keys("v");
    assert_eq!(
        harness.front(),
        "A CPR",
        "the second person's cards went on behind"
    );
    harness.keys("v wait:20");
    assert!(harness.count(Event::Clock(ClockEvent::RecheckDue)) > 0);
}

#[test]
fn silence_counts_for_the_person_who_is_not_in_front_too() {
    let harness = Harness::after("n p wait:31 v");
    assert_eq!(harness.front(), "A A3");
    let harness = Harness::after("n p y wait:50 v");
    assert_eq!(harness.front(), "A CPR");
}

#[test]
fn v_goes_round_all_people() {
    let mut harness = Harness::after("n n p n y p y y y");
    harness.expect("2 other people [V]");
    let mut seen = vec![harness.front()];
    for _ in 0..3 {
        harness.keys("v");
        seen.push(harness.front());
    }
    assert_eq!(seen, ["E E1", "B B1", "A A3", "E E1"]);
}

#[test]
fn what_is_done_to_one_person_does_not_touch_the_other() {
    let mut harness = Harness::after("n n g t k p n y");
    assert_eq!(
        (harness.doses(), harness.session.state().age.is_young()),
        (0, false)
    );
    harness.expect_not("The call taker leads");
    harness.keys("v");
    assert_eq!(
        (harness.doses(), harness.session.state().age.is_young()),
        (1, true)
    );
    harness.expect("The call taker leads");
}

#[test]
fn a_fit_of_the_old_person_runs_on_behind() {
    let harness = Harness::after("n y f p wait:60 v");
    assert_eq!(harness.front(), "fit");
    harness.expect("Fit lasts 1:00");
    assert_eq!(harness.count(Event::SeizureEnded), 0);
    let harness = Harness::after("n y f p wait:155 v");
    assert_eq!(
        harness.front(),
        "A A3",
        "two minutes of fit, then 30 s of silence"
    );
}

#[test]
fn ninety_minutes_after_the_last_dose_it_is_set_aside_and_v_brings_it_back_with_its_clocks() {
    for (script, _) in SCREENS.into_iter().skip(1) {
        let mut harness = Harness::after(script);
        harness.keys("g wait:3599 wait:1799");
        assert_eq!(harness.session.other_people(), 0, "{script}");
        harness.keys("wait:2");
        assert_eq!(harness.front(), "- Q1", "{script}");
        harness.expect("1 other person [V]").expect("CALL 911 NOW");
        harness.keys("wait:300 v");
        assert_ne!(harness.front(), "- Q1", "{script}");
        let state = harness.session.state();
        assert!(!state.suspended);
        assert_eq!(state.began, Some(START.boot + 300), "{script}");
        let dose = state.last_dose().expect("the dose is kept").at;
        assert!(harness.now.boot - dose > 95 * 60_000, "{script}");
        harness.expect("1:35:");
    }
}

#[test]
fn an_hour_without_input_sets_an_incident_without_a_dose_aside() {
    for (script, _) in SCREENS.into_iter().skip(1) {
        let mut harness = Harness::after(script);
        harness.keys("m wait:3599");
        assert_eq!(harness.session.other_people(), 0, "{script}");
        harness.keys("wait:2");
        assert_eq!(harness.front(), "- Q1", "{script}");
        harness.expect("1 other person [V]").expect("CALL 911 NOW");
    }
}

#[test]
fn pages_and_handover_are_set_aside_too() {
    rows(&[
        ("n n e wait:3599 wait:2", "- Q1"),
        ("n n h wait:3599 wait:2", "- Q1"),
        ("n n t wait:3599 wait:2", "- Q1"),
        ("y y y e z wait:3599 wait:2", "- Q1"),
        ("h wait:3599 wait:2", "- Q1"),
    ]);
}

#[test]
fn no_screen_left_behind_greets_the_next_person() {
    // A page opened before anything happened, and the screen after an incident.
    for script in ["h", "h 3", "o", "o 1 9", "j", "n n e z 1"] {
        let mut harness = Harness::after(script);
        let front = harness.front();
        harness.keys("wait:3599");
        assert_eq!(harness.front(), front, "{script}");
        harness.keys("wait:1");
        assert_eq!(harness.front(), "- Q1", "{script}");
        assert_eq!(harness.session.other_people(), 0, "{script}");
        harness.keys("n wait:30");
        assert_eq!(
            harness.front(),
            "A A3",
            "{script}: silence counts for the next one"
        );
    }
    // A key in between starts the hour anew.
    rows(&[
        ("o wait:3540 9 wait:3540", "menu"),
        ("n n e z 1 wait:3540 m wait:3540", "A closed"),
    ]);
    // Who is open behind stays open behind.
    let harness = Harness::after("n n p n n e z 1 t wait:3599 wait:2");
    assert_eq!(harness.session.other_people(), 1);
}

#[test]
fn help_from_before_the_first_event_holds_its_place_after_it() {
    rows(&[
        ("h g", "help"),
        ("h 3 g", "help X3"),
        ("h g esc", "- Q1"),
        ("h s", "A A3"),
        ("h t esc", "- Q1"),
    ]);
}

#[test]
fn a_set_aside_incident_asks_nothing_until_it_is_back() {
    let mut harness = Harness::after("y y y wait:3599 wait:2 wait:600 v");
    assert_eq!(harness.front().split(' ').next(), Some("E"));
    assert_eq!(harness.count(Event::BroughtBack), 1);
    harness.keys("wait:59");
    let checks = harness.count(Event::Clock(ClockEvent::RecheckDue));
    harness.keys("esc wait:1");
    let after = harness.count(Event::Clock(ClockEvent::RecheckDue));
    assert!(after == checks + 1 || harness.front() == "E Q1");
}

#[test]
fn a_closed_incident_is_not_kept_behind() {
    let mut harness = Harness::after("n n e z 1 p");
    assert_eq!(
        (harness.front().as_str(), harness.session.other_people()),
        ("- Q1", 0)
    );
    harness.keys("v");
    assert_eq!(harness.front(), "- Q1");
}

#[test]
fn a_yes_that_comes_with_the_question_answers_nothing() {
    let mut harness = Harness::after_only("n n enter enter p '1");
    assert_eq!(harness.front(), "A CPR");
    harness.keys("1");
    assert_eq!(harness.front(), "- Q1");
}

#[test]
fn a_slip_that_would_hide_the_steps_costs_no_dose() {
    let harness = Harness::after_only("n n enter enter o g");
    assert_eq!((harness.front().as_str(), harness.doses()), ("A CPR", 1));
    harness.expect_not("hide the steps");
    // The key that asked says no when it is pressed again.
    asking(&[("n n enter enter o o", "A CPR")]);
}

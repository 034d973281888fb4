//! Pages over the instructions: each gives back exactly the place it was opened from.

use overdose_core::handover::Format;
use overdose_core::session::{IoRequest, IoResponse, OpenedRecord, Says};

use super::harness::Harness;
use super::{PAGES, SCREENS, rows};

/// A screen and a page that is not closed by its own key, seen before and after.
fn returns(script: &str, page: &str, leave: &str) {
    let mut harness = Harness::after(script);
    let (front, place) = (harness.front(), harness.place());
    let log = |harness: &Harness| harness.session.state().doses.clone();
    let doses = log(&harness);
    harness.keys(page).keys(leave);
    assert_eq!(harness.front(), front, "{script} | {page} | {leave}");
    assert_eq!(harness.place(), place, "{script} | {page} | {leave}");
    assert_eq!(log(&harness), doses);
}

#[test]
fn escape_returns_to_exactly_the_same_place_from_every_page() {
    for (script, _) in SCREENS {
        for (page, _) in PAGES {
            returns(script, page, "esc");
        }
        returns(script, "e", "esc");
        returns(script, "e", "e");
        returns(script, "e z", "esc esc");
    }
}

#[test]
fn back_returns_to_exactly_the_same_place_from_every_page() {
    for (script, _) in SCREENS {
        for (page, leave) in [
            ("h", "backspace"),
            ("h 3", "backspace backspace"),
            ("d", "backspace"),
            ("o", "backspace"),
            ("o 1", "backspace backspace"),
            ("j", "backspace backspace"),
        ] {
            returns(script, page, leave);
        }
        if !script.is_empty() {
            returns(script, "e", "backspace");
            returns(script, "e z", "backspace backspace");
        }
    }
}

#[test]
fn the_key_of_a_page_closes_it_again() {
    for (script, _) in SCREENS {
        for page in ["h", "d", "o", "j"] {
            returns(script, page, page);
        }
    }
}

#[test]
fn a_page_over_the_handover_gives_the_handover_back() {
    for script in ["n", "n n enter enter", "n y enter", "y y y"] {
        for (page, over) in PAGES {
            let mut harness = Harness::after(script);
            let under = harness.under_page();
            harness.keys("e").keys(page);
            assert_eq!(harness.front(), over);
            harness.keys("esc");
            assert_eq!(harness.front(), "handover", "{script} e {page} esc");
            harness.keys("esc");
            assert_eq!(harness.front(), under, "{script}");
        }
    }
    rows(&[
        ("n n enter enter e f esc", "handover"),
        ("n n enter enter e f esc esc", "A CPR"),
        ("n y e f esc", "B Q2"),
        ("n n e o 1 2", "handover"),
        ("n y e h s", "A A3"),
        ("n y e h s esc", "A A3"),
        ("n y e f wait:120 esc", "B Q2"),
        ("n y e h h", "handover"),
    ]);
}

#[test]
fn the_clocks_run_on_under_every_page() {
    for (page, _) in PAGES {
        let harness = Harness::after(&format!("n {page} wait:30"));
        assert_eq!(harness.under_page(), "A A3", "{page}: silence counts");
        assert_eq!(
            harness.front(),
            "A A3",
            "{page}: and gives way to the order"
        );
    }
    let harness = Harness::after("n e wait:30");
    assert_eq!(
        (harness.front().as_str(), harness.under_page().as_str()),
        ("handover", "A A3")
    );
}

#[test]
fn the_beat_is_on_every_page_over_the_cpr_screen() {
    for (page, _) in PAGES {
        Harness::after(&format!("n n enter enter {page}")).expect("110 a minute");
    }
    // A look takes it off the screen for ten seconds (R14).
    Harness::after("n n enter enter b").expect_not("110 a minute");
    for page in ["e", "e z", "f", "b wait:10", "c"] {
        Harness::after(&format!("n n enter enter {page}")).expect("110 a minute");
    }
    Harness::after("n n enter enter e").expect("Keep pushing until the crew says stop");
}

#[test]
fn a_check_closes_a_page_that_is_only_for_looking_and_waits_for_help_and_handover() {
    rows(&[
        ("y y y d wait:60", "E Q1"),
        ("y y y o wait:60", "E Q1"),
        ("y y y j wait:60", "E Q1"),
        ("y y y o 1 wait:60", "E Q1"),
        ("y y y h wait:60", "help"),
        ("y y y h 3 wait:60", "help X3"),
        ("y y y e wait:60", "handover"),
        ("y y y e z wait:60", "close-reason"),
        ("y y y h wait:60 esc wait:1", "E Q1"),
        ("y y y e wait:60 esc wait:1", "E Q1"),
    ]);
}

#[test]
fn lists_turn_over_and_begin_again() {
    rows(&[
        ("o 1 9 9", "countries 2"),
        ("o 1 9 9 9 9 9 9 9", "countries 7"),
        ("o 1 9 9 9 9 9 9 9 9", "countries 0"),
        ("j 1 9", "topic 0 1"),
        ("j 1 9 9", "topic 0 2"),
        ("j 1 9 9 9", "topic 0 3"),
        ("j 1 9 9 9 9", "topic 0 4"),
        ("j 1 9 9 9 9 9", "topic 0 0"),
        ("j 1 backspace", "topics 0"),
        ("j 1 right", "topic 1 0"),
        ("j 1 9 right left", "topic 0 0"),
        ("j 1 left", "topic 0 0"),
        ("j 8 right backspace", "topics 1"),
        ("j 9", "topics 1"),
        ("j 9 9 1", "topic 16 0"),
        ("j 9 9 1 backspace", "topics 2"),
        ("j 9 9 j", "- Q1"),
        ("o 0 4 1 9", "sources 1"),
        ("o 2", "topics 0"),
    ]);
}

#[test]
fn turning_pages_and_leaving_them_shows_that_somebody_is_there() {
    // An hour without input sets an incident aside; each of these is an input.
    for input in [
        "o 1 9",
        "j 1 9",
        "h 3 backspace",
        "o 1 backspace",
        "q",
        "esc",
    ] {
        let mut harness = Harness::after("y y y e esc");
        harness
            .keys("t wait:3540")
            .keys(input)
            .keys("esc wait:3540");
        assert_eq!(harness.session.other_people(), 0, "{input}");
    }
}

#[test]
fn nothing_opens_over_a_closed_incident() {
    rows(&[
        ("n n e z 1 h", "A closed"),
        ("n n e z 1 e", "A closed"),
        ("n n e z 1 z", "A closed"),
        ("n n e z 1 f", "A closed"),
        ("n n e z 1 p", "- Q1"),
        ("n n e z 1 backspace", "A A3"),
    ]);
}

#[test]
fn pages_of_the_record_give_back_what_they_were_opened_from() {
    rows(&[
        ("n n e 1", "share"),
        ("n n e 2", "debrief 0"),
        ("n n e 1 backspace", "handover"),
        ("n n e 1 esc", "handover"),
        ("n n e 2 enter", "handover"),
        ("n n e 2 h esc", "handover"),
        ("n n e 1 e", "A A3"),
        ("n n e 1 s", "A A3"),
        ("n n e 2 z", "debrief 0"),
        ("n n e z 1 2", "debrief 0"),
        ("n n e z 1 2 backspace", "A closed"),
        ("n n e z 1 3", "share"),
        ("n n e z 1 3 esc", "A closed"),
        ("n n e z 1 o", "A closed"),
        ("n n 1", "A A3"),
        ("o 6", "kept 0"),
        ("o 6 backspace", "menu"),
        ("n n o 6 esc", "A A3"),
    ]);
}

#[test]
fn a_dose_is_recorded_on_the_pages_of_the_record_and_it_is_said() {
    for page in ["e 1", "e 2"] {
        let mut harness = Harness::after("n n enter");
        harness.keys(page).keys("g");
        assert_eq!(harness.doses(), 1, "{page}");
        harness.expect("Naloxone: 1 given");
    }
}

/// A kept record that was opened.
fn opened(script: &str) -> Harness {
    let mut harness = Harness::after(script);
    harness.keys("o 6");
    assert_eq!(harness.session.asks(), [IoRequest::List]);
    let names = vec!["b".to_owned(), "a".to_owned()];
    harness
        .session
        .handle_response(IoResponse::Kept(names), harness.now);
    harness.keys("2");
    assert_eq!(harness.session.asks(), [IoRequest::Open("a".to_owned())]);
    let kept = Harness::after("n n enter g wait:90 e");
    let report = kept.session.report(kept.now).expect("a report");
    let record = OpenedRecord {
        name: "a".to_owned(),
        says: Says::All(Box::new(report)),
    };
    harness
        .session
        .handle_response(IoResponse::Opened(Box::new(record)), harness.now);
    harness
}

#[test]
fn a_kept_record_says_what_it_is_wherever_it_is_looked_at() {
    for keys in ["", "1", "2"] {
        let mut harness = opened("");
        harness.keys(keys).expect("This is a kept record: a");
        harness.check_screen(keys);
    }
    let mut harness = opened("");
    harness.expect("Naloxone: 1 given");
    harness.keys("1 3");
    let asked = harness.session.asks();
    assert!(
        matches!(&asked[..], [IoRequest::Save { report, format: Format::Pdf, .. }] if report.handover.treatment.doses.len() == 1)
    );
    harness.keys("backspace");
    assert_eq!(harness.front(), "kept-record");
    harness.expect("Report with no names");
    harness.keys("3");
    let asked = harness.session.asks();
    assert!(
        matches!(&asked[..], [IoRequest::SaveUseReport { record: Some(name), .. }] if name == "a")
    );
    assert_eq!(harness.front(), "kept-record");
    harness.keys("backspace");
    assert_eq!(harness.front(), "kept 0");
    assert_eq!(harness.session.opened(), None);
}

#[test]
fn a_kept_record_never_stands_in_the_way_of_somebody_who_is_helped() {
    let mut harness = opened("n n enter g");
    harness.keys("s");
    assert_eq!(harness.front(), "A CPR");
    assert_eq!(harness.session.opened(), None);
    // The check of an awake person comes to the front by itself.
    let mut harness = opened("y n y wait:40");
    harness.keys("1");
    assert_eq!(harness.front(), "share");
    harness.wait(25_000);
    assert_eq!(harness.front(), "E Q1", "the check is in front");
    assert_eq!(harness.session.opened(), None);
    // And what was opened first does not open over it when the disk was slow.
    let record = OpenedRecord {
        name: "a".to_owned(),
        says: Says::Only(Vec::new()),
    };
    harness
        .session
        .handle_response(IoResponse::Opened(Box::new(record)), harness.now);
    assert_eq!(harness.front(), "E Q1");
}

#[test]
fn erasing_a_kept_record_is_asked_for_twice_and_not_by_a_shaking_hand() {
    let mut harness = opened("");
    harness.keys("9").expect("Press 9 again");
    harness.keys("'9");
    assert_eq!(harness.session.asks(), []);
    harness.keys("9");
    assert_eq!(harness.session.asks(), [IoRequest::Erase("a".to_owned())]);
    assert_eq!(harness.front(), "kept 0");

    let mut harness = opened("");
    harness.keys("9 2 backspace 9");
    assert_eq!(
        harness.session.asks(),
        [],
        "looking at it takes the wish back"
    );
}

//! Pages over the instructions: each gives back exactly the place it was opened from.

use overdose_core::handover::Format;
use overdose_core::session::{Ask, Opened, Says, Told};

use super::desk::Desk;
use super::{PAGES, SCREENS, rows};

/// A screen and a page that is not closed by its own key, seen before and after.
fn returns(script: &str, page: &str, leave: &str) {
    let mut desk = Desk::after(script);
    let (front, place) = (desk.front(), desk.place());
    let log = |desk: &Desk| desk.session.state().doses.clone();
    let doses = log(&desk);
    desk.keys(page).keys(leave);
    assert_eq!(desk.front(), front, "{script} | {page} | {leave}");
    assert_eq!(desk.place(), place, "{script} | {page} | {leave}");
    assert_eq!(log(&desk), doses);
}

#[test]
fn escape_returns_to_exactly_the_same_place_from_every_page() {
    for (script, _) in SCREENS {
        for (page, _) in PAGES {
            returns(script, page, "Esc");
        }
        returns(script, "E", "Esc");
        returns(script, "E", "E");
        returns(script, "E Z", "Esc Esc");
    }
}

#[test]
fn back_returns_to_exactly_the_same_place_from_every_page() {
    for (script, _) in SCREENS {
        for (page, leave) in [
            ("H", "Back"),
            ("H 3", "Back Back"),
            ("D", "Back"),
            ("O", "Back"),
            ("O 1", "Back Back"),
            ("J", "Back Back"),
        ] {
            returns(script, page, leave);
        }
        if !script.is_empty() {
            returns(script, "E", "Back");
            returns(script, "E Z", "Back Back");
        }
    }
}

#[test]
fn the_key_of_a_page_closes_it_again() {
    for (script, _) in SCREENS {
        for page in ["H", "D", "O", "J"] {
            returns(script, page, page);
        }
    }
}

#[test]
fn a_page_over_the_handover_gives_the_handover_back() {
    for script in ["N", "N N Enter Enter", "N Y Enter", "Y Y Y"] {
        for (page, over) in PAGES {
            let mut desk = Desk::after(script);
            let under = desk.under_page();
            desk.keys("E").keys(page);
            assert_eq!(desk.front(), over);
            desk.keys("Esc");
            assert_eq!(desk.front(), "handover", "{script} E {page} Esc");
            desk.keys("Esc");
            assert_eq!(desk.front(), under, "{script}");
        }
    }
    rows(&[
        ("N N Enter Enter E F Esc", "handover"),
        ("N N Enter Enter E F Esc Esc", "A CPR"),
        ("N Y E F Esc", "B Q2"),
        ("N N E O 1 2", "handover"),
        ("N Y E H S", "A A3"),
        ("N Y E H S Esc", "A A3"),
        ("N Y E F 2:00 Esc", "B Q2"),
        ("N Y E H H", "handover"),
    ]);
}

#[test]
fn the_clocks_run_on_under_every_page() {
    for (page, _) in PAGES {
        let desk = Desk::after(&format!("N {page} 30s"));
        assert_eq!(desk.under_page(), "A A3", "{page}: silence counts");
        assert_eq!(desk.front(), "A A3", "{page}: and gives way to the order");
    }
    let desk = Desk::after("N E 30s");
    assert_eq!(
        (desk.front().as_str(), desk.under_page().as_str()),
        ("handover", "A A3")
    );
}

#[test]
fn the_beat_is_on_every_page_over_the_cpr_screen() {
    for (page, _) in PAGES {
        Desk::after(&format!("N N Enter Enter {page}")).expect("110 a minute");
    }
    for page in ["E", "E Z", "F", "B", "C"] {
        Desk::after(&format!("N N Enter Enter {page}")).expect("110 a minute");
    }
    Desk::after("N N Enter Enter E").expect("Keep pushing until the crew says stop");
}

#[test]
fn a_check_closes_a_page_that_is_only_for_looking_and_waits_for_help_and_handover() {
    rows(&[
        ("Y Y Y D 60s", "E Q1"),
        ("Y Y Y O 60s", "E Q1"),
        ("Y Y Y J 60s", "E Q1"),
        ("Y Y Y O 1 60s", "E Q1"),
        ("Y Y Y H 60s", "help"),
        ("Y Y Y H 3 60s", "help X3"),
        ("Y Y Y E 60s", "handover"),
        ("Y Y Y E Z 60s", "close-reason"),
        ("Y Y Y H 60s Esc 1s", "E Q1"),
        ("Y Y Y E 60s Esc 1s", "E Q1"),
    ]);
}

#[test]
fn lists_turn_over_and_begin_again() {
    rows(&[
        ("O 1 9 9", "countries 2"),
        ("O 1 9 9 9 9 9 9 9", "countries 7"),
        ("O 1 9 9 9 9 9 9 9 9", "countries 0"),
        ("J 1 9", "topic 0 1"),
        ("J 1 9 9", "topic 0 2"),
        ("J 1 9 9 9", "topic 0 0"),
        ("J 1 Back", "learn"),
        ("O 0 4 1 9", "sources 1"),
        ("O 2", "learn"),
    ]);
}

#[test]
fn turning_pages_and_leaving_them_shows_that_somebody_is_there() {
    // An hour without input sets an incident aside; each of these is an input.
    for input in ["O 1 9", "J 1 9", "H 3 Back", "O 1 Back", "Q", "Esc"] {
        let mut desk = Desk::after("Y Y Y E Esc");
        desk.keys("T 59:00").keys(input).keys("Esc 59:00");
        assert_eq!(desk.session.other_people(), 0, "{input}");
    }
}

#[test]
fn nothing_opens_over_a_closed_incident() {
    rows(&[
        ("N N E Z 1 H", "A closed"),
        ("N N E Z 1 E", "A closed"),
        ("N N E Z 1 Z", "A closed"),
        ("N N E Z 1 F", "A closed"),
        ("N N E Z 1 P", "- Q1"),
        ("N N E Z 1 Back", "A A3"),
    ]);
}

#[test]
fn pages_of_the_record_give_back_what_they_were_opened_from() {
    rows(&[
        ("N N E 1", "share"),
        ("N N E 2", "debrief"),
        ("N N E 1 Back", "handover"),
        ("N N E 1 Esc", "handover"),
        ("N N E 2 Enter", "handover"),
        ("N N E 2 H Esc", "handover"),
        ("N N E 1 E", "A A3"),
        ("N N E 1 S", "A A3"),
        ("N N E 2 Z", "debrief"),
        ("N N E Z 1 2", "debrief"),
        ("N N E Z 1 2 Back", "A closed"),
        ("N N E Z 1 3", "share"),
        ("N N E Z 1 3 Esc", "A closed"),
        ("N N E Z 1 O", "A closed"),
        ("N N 1", "A A3"),
        ("O 6", "kept 0"),
        ("O 6 Back", "menu"),
        ("N N O 6 Esc", "A A3"),
    ]);
}

#[test]
fn a_dose_is_recorded_on_the_pages_of_the_record_and_it_is_said() {
    for page in ["E 1", "E 2"] {
        let mut desk = Desk::after("N N Enter");
        desk.keys(page).keys("G");
        assert_eq!(desk.doses(), 1, "{page}");
        desk.expect("Naloxone: 1 given");
    }
}

/// A kept record that was opened.
fn opened(script: &str) -> Desk {
    let mut desk = Desk::after(script);
    desk.keys("O 6");
    assert_eq!(desk.session.asks(), [Ask::List]);
    let names = vec!["b".to_owned(), "a".to_owned()];
    desk.session.hear(Told::Kept(names), desk.now);
    desk.keys("2");
    assert_eq!(desk.session.asks(), [Ask::Open("a".to_owned())]);
    let kept = Desk::after("N N Enter G 90s E");
    let report = kept.session.report(kept.now).expect("a report");
    let record = Opened {
        name: "a".to_owned(),
        says: Says::All(Box::new(report)),
    };
    desk.session.hear(Told::Opened(Box::new(record)), desk.now);
    desk
}

#[test]
fn a_kept_record_says_what_it_is_wherever_it_is_looked_at() {
    for keys in ["", "1", "2"] {
        let mut desk = opened("");
        desk.keys(keys).expect("This is a kept record: a");
        desk.check_screen(keys);
    }
    let mut desk = opened("");
    desk.expect("Naloxone: 1 given");
    desk.keys("1 3");
    let asked = desk.session.asks();
    assert!(
        matches!(&asked[..], [Ask::Save { report, format: Format::Pdf, .. }] if report.handover.treatment.doses.len() == 1)
    );
    desk.keys("Back");
    assert_eq!(desk.front(), "kept-record");
    desk.keys("Back");
    assert_eq!(desk.front(), "kept 0");
    assert_eq!(desk.session.opened(), None);
}

#[test]
fn a_kept_record_never_stands_in_the_way_of_somebody_who_is_helped() {
    let mut desk = opened("N N Enter G");
    desk.keys("S");
    assert_eq!(desk.front(), "A CPR");
    assert_eq!(desk.session.opened(), None);
    // The check of an awake person comes to the front by itself.
    let mut desk = opened("Y N Y 40s");
    desk.keys("1");
    assert_eq!(desk.front(), "share");
    desk.wait(25_000);
    assert_eq!(desk.front(), "E Q1", "the check is in front");
    assert_eq!(desk.session.opened(), None);
    // And what was opened first does not open over it when the disk was slow.
    let record = Opened {
        name: "a".to_owned(),
        says: Says::Only(Vec::new()),
    };
    desk.session.hear(Told::Opened(Box::new(record)), desk.now);
    assert_eq!(desk.front(), "E Q1");
}

#[test]
fn erasing_a_kept_record_is_asked_for_twice_and_not_by_a_shaking_hand() {
    let mut desk = opened("");
    desk.keys("9").expect("Press 9 again");
    desk.keys("'9");
    assert_eq!(desk.session.asks(), []);
    desk.keys("9");
    assert_eq!(desk.session.asks(), [Ask::Erase("a".to_owned())]);
    assert_eq!(desk.front(), "kept 0");

    let mut desk = opened("");
    desk.keys("9 2 Back 9");
    assert_eq!(desk.session.asks(), [], "looking at it takes the wish back");
}

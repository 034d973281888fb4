//! From the first question to the last page with one kind of hand alone: keys without a pointer, a mouse, a finger, one switch.
//! With a turned clock here, and in real time where `.ci/deep` asks for it.

use std::time::Instant;

use iced::Point;
use iced::keyboard::key::Named;
use overdose_core::preferences::{Appearance, Scan};

use crate::window::{Setup, Window};

/// What is pressed, and what is on the screen then.
const WALK: [(&str, &str); 14] = [
    ("NO", "Are they breathing normally?"),
    ("NO", "FLAT"),
    ("Done, next", "NALOXONE"),
    ("Naloxone given", "PUSH"),
    ("Breathing? On their side", "LOOK"),
    ("YES", "Call 911 now"),
    ("Done, next", "side"),
    ("Check again", "Do they open their eyes"),
    ("NO", "Are they breathing normally?"),
    ("YES", "blue"),
    ("NO", "Roll them onto their side"),
    ("Crew is here", "HANDOVER"),
    ("Close", "CLOSE"),
    ("The crew has taken over", "AFTER"),
];

/// What somebody has to press with.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Hand {
    Keys,
    Mouse,
    Finger,
    Switch,
}

/// How long the focus is on each button for the switch, and how long that goes round before it would be lost.
const SCAN: Scan = Scan::Fast;
const ROUNDS: usize = 80;

/// How long a hand is down, in milliseconds.
const DOWN: u64 = 80;

fn press(window: &mut Window, hand: Hand, name: &str) {
    // It looks first.
    window.wait(800);
    let names = window.driver().names();
    let mut buttons = names
        .iter()
        .filter(|(it, _)| it.enabled && it.text.starts_with(name));
    let (button, place) = buttons
        .next()
        .unwrap_or_else(|| panic!("no {name:?}: {names:#?}"));
    let (button, middle) = (button.text.clone(), place.center());
    match hand {
        Hand::Mouse => {
            window.driver().move_to(middle);
            window.driver().mouse_press();
            window.wait(DOWN);
            window.driver().mouse_release();
        }
        Hand::Finger => {
            window.driver().touch_away(1, middle);
            window.wait(DOWN);
            window
                .driver()
                .lift_away(1, middle + iced::Vector::new(3.0, -2.0));
        }
        Hand::Keys => {
            for _ in 0..ROUNDS {
                if window.driver().focused().as_ref() == Some(&button) {
                    break;
                }
                window.driver().tap(Named::Tab);
                window.wait(DOWN);
            }
            assert_eq!(window.driver().focused(), Some(button));
            window.driver().tap(Named::Enter);
        }
        Hand::Switch => {
            for _ in 0..ROUNDS {
                if window.driver().focused().as_ref() == Some(&button) {
                    break;
                }
                window.wait(300);
            }
            assert_eq!(
                window.driver().focused(),
                Some(button),
                "the scan comes past it"
            );
            // It lies under the chin, and the pointer is wherever it was left.
            window.driver().click_at(Point::new(2.0, 2.0));
        }
    }
}

fn walk(hand: Hand, since: Option<Instant>) {
    let scan = if hand == Hand::Switch {
        SCAN
    } else {
        Scan::Off
    };
    let looks = Appearance {
        scan,
        ..Appearance::default()
    };
    let mut window = Window::with(Setup {
        country: Some("US"),
        looks,
        ..Setup::default()
    });
    if let Some(since) = since {
        window.follow(since);
    }
    window.driver().send(overdose_checklist::ui::Message::Shown);
    for (name, expected) in WALK {
        press(&mut window, hand, name);
        window.expect(expected);
    }
    assert!(!window.app().session().has_open_incident());
}

#[test]
fn keys_without_a_pointer_lead_to_the_end() {
    walk(Hand::Keys, None);
}

#[test]
fn a_mouse_alone_leads_to_the_end() {
    walk(Hand::Mouse, None);
}

#[test]
fn a_finger_alone_leads_to_the_end() {
    walk(Hand::Finger, None);
}

#[test]
fn one_switch_alone_leads_to_the_end() {
    walk(Hand::Switch, None);
}

#[test]
#[ignore = "takes as long as somebody needs: two minutes"]
fn in_real_time_each_kind_of_hand_alone_leads_to_the_end() {
    for hand in [Hand::Keys, Hand::Mouse, Hand::Finger, Hand::Switch] {
        walk(hand, Some(Instant::now()));
    }
}

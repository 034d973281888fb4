//! One switch: the focus goes round by itself, and the switch alone presses.

use iced::Point;
use iced::keyboard::key::Named;
use overdose_checklist::ui::Message;
use overdose_core::preferences::{Appearance, Scan};
use overdose_protocol::incident::Event;

use crate::window::{Setup, Window};

fn scanning(scan: Scan) -> Window {
    let mut window = Window::with(Setup {
        country: Some("US"),
        looks: Appearance {
            scan,
            ..Appearance::default()
        },
        ..Setup::default()
    });
    window.driver().send(Message::Shown);
    window
}

/// What has the focus, of these.
fn focused(window: &mut Window, ids: &[&'static str]) -> Vec<&'static str> {
    let mut here = ids.to_vec();
    here.retain(|id| window.has_focus(id));
    here
}

const ANSWERS: [&str; 4] = ["heading", "answer-1", "answer-2", "answer-3"];

#[test]
fn the_answers_come_first_and_going_round_presses_nothing() {
    let mut window = scanning(Scan::Fast);
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.extend(focused(&mut window, &ANSWERS));
        window.wait(1000);
    }
    assert_eq!(seen, ["heading", "answer-1", "answer-2", "answer-3"]);
    window.wait(60_000);
    window.expect("Do they open their eyes and answer you?");
    assert!(!window.app().session().has_open_incident());
}

#[test]
fn space_and_a_click_anywhere_press_what_has_the_focus() {
    let mut window = scanning(Scan::Middle);
    // Nothing has it yet on a screen that has just come.
    window.driver().click_at(Point::new(640.0, 300.0));
    window.wait(3000);
    assert_eq!(focused(&mut window, &ANSWERS), ["answer-2"]);
    window.driver().tap(Named::Space);
    window.expect("Are they breathing normally?");
    window.wait(3000);
    assert_eq!(focused(&mut window, &ANSWERS), ["answer-2"]);
    // It is no matter what the pointer is over; twice at once is once.
    window.driver().click_at(Point::new(5.0, 795.0));
    window.driver().click_at(Point::new(5.0, 795.0));
    window.expect("FLAT");
    let entries = window.app().session().person().incident.entries();
    let answers = entries
        .iter()
        .filter(|it| matches!(it.event, Event::Answered(..)));
    assert_eq!(answers.count(), 2);
}

#[test]
fn silence_counts_as_ever_while_the_focus_goes_round() {
    let mut window = scanning(Scan::Fastest);
    window.wait(1300);
    assert_eq!(focused(&mut window, &ANSWERS), ["answer-2"]);
    window.driver().tap(Named::Space);
    window.expect("Are they breathing normally?");
    window.wait(29_000);
    window.expect("Are they breathing normally?");
    window.wait(1500);
    window.expect("FLAT");
}

#[test]
fn without_the_wish_nothing_moves() {
    let mut window = scanning(Scan::Off);
    window.wait(10_000);
    assert_eq!(focused(&mut window, &ANSWERS), ["heading"]);
    assert_eq!(window.app().wake_at(), None);
}

#[test]
fn a_press_meant_for_the_screen_before_meets_nothing() {
    let mut window = scanning(Scan::Fast);
    window.keys("n n");
    window.expect("FLAT");
    window.driver().tap(Named::Space);
    window.driver().tap(Named::Enter);
    window.driver().click_at(Point::new(640.0, 400.0));
    window.expect("FLAT");
    // What goes on has the focus first.
    window.wait(800);
    window.driver().tap(Named::Enter);
    window.expect("GIVE NALOXONE");
}

#[test]
fn a_question_is_gone_round_before_everything_else() {
    let mut window = scanning(Scan::Fast);
    window.keys("n n");
    window.wait(5000);
    window.keys("p");
    window.expect("Another person?");
    window.wait(800);
    window.driver().tap(Named::Space);
    window.expect("Do they open their eyes and answer you?");
}

#[test]
fn whoever_moves_the_focus_presses_nothing_else_with_the_switch() {
    let mut window = scanning(Scan::Slowest);
    window.wait(1000);
    assert_eq!(focused(&mut window, &ANSWERS), ["answer-1"]);
    window.driver().tap(Named::Tab);
    window.driver().tap(Named::Space);
    window.expect("Do they open their eyes and answer you?");
    assert!(!window.app().session().has_open_incident());
}

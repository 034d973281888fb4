//! One click or touch is one answer, and it can be taken back by letting go elsewhere.

use iced::advanced::mouse;
use iced::keyboard::key::Named;
use iced::touch::{self, Finger};
use iced::widget::{column, text};
use iced::{Element, Event, Point, Size, Task};
use overdose_checklist::ui::widget::ActionButton;

use super::toy::{Message, PLAIN, Setup, Toy, open};
use crate::driver::Driver;

const OUTSIDE: Point = Point::new(390.0, 290.0);

fn middle(toy: &mut Toy, text: &str) -> Point {
    toy.place_of(text).expect("the widget is in sight").center()
}

#[test]
fn release_outside_cancels() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");
    toy.move_to(yes);
    toy.mouse_press();
    toy.move_to(OUTSIDE);
    toy.mouse_release();
    // Nothing is left of it: coming back over the button does not finish the click.
    toy.move_to(yes);
    toy.mouse_release();
    assert!(toy.state().answers.is_empty());
}

#[test]
fn release_inside_after_a_press_outside_does_nothing() {
    let mut toy = open(PLAIN);
    let (yes, no) = (middle(&mut toy, "Yes"), middle(&mut toy, "No"));
    for start in [OUTSIDE, no] {
        toy.move_to(start);
        toy.mouse_press();
        toy.move_to(yes);
        toy.mouse_release();
    }
    assert!(toy.state().answers.is_empty());
}

#[test]
fn a_press_begun_on_one_step_is_not_finished_on_the_next() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");
    toy.move_to(yes);
    toy.mouse_press();
    toy.send(Message::Advance);
    toy.mouse_release();
    assert!(toy.state().answers.is_empty());
    toy.click_at(yes);
    assert_eq!(toy.state().answers, [(2, "yes")]);
}

#[test]
fn a_press_begun_before_the_button_was_disabled_is_not_finished_after() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");
    toy.move_to(yes);
    toy.mouse_press();
    toy.send(Message::Enable(false));
    toy.send(Message::Enable(true));
    toy.mouse_release();
    assert!(toy.state().answers.is_empty());
}

#[test]
fn what_the_content_captures_is_not_for_the_button() {
    let update = |clicks: &mut Vec<&'static str>, name| {
        clicks.push(name);
        Task::none()
    };
    let view: for<'a> fn(&'a Vec<&'static str>) -> Element<'a, &'static str> = |_| {
        let inner = ActionButton::new("inner", "inner", text("inner")).on_press("inner");
        let outer = ActionButton::new("outer", "outer", column![inner, text("edge")]);
        outer.on_press("outer").into()
    };
    let mut nested = Driver::new(Vec::new(), update, view, Size::new(200.0, 200.0));
    assert!(nested.click("inner"));
    assert_eq!(nested.focused().as_deref(), Some("inner"));
    assert!(nested.click("edge"));
    assert_eq!(nested.state(), &["inner", "outer"]);
}

#[test]
fn two_clicks_within_one_frame_answer_once() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");
    toy.move_to(yes);
    let down = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    let up = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
    toy.events(&[down.clone(), up.clone(), down, up]);
    assert_eq!(toy.state().answers, [(1, "yes")]);
    toy.click_at(yes);
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "yes")]);
}

#[test]
fn touch_answers_and_a_lost_or_other_finger_does_not() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");

    toy.touch(1, yes);
    toy.lift(2, yes);
    assert!(toy.state().answers.is_empty(), "another finger");
    toy.events(&[Event::Touch(touch::Event::FingerLost {
        id: Finger(1),
        position: yes,
    })]);
    toy.lift(1, yes);
    assert!(toy.state().answers.is_empty(), "the system took the finger");
    toy.touch(1, yes);
    toy.lift(1, OUTSIDE);
    assert!(toy.state().answers.is_empty(), "lifted outside");
    toy.touch(1, yes);
    toy.lift(1, yes);
    assert_eq!(toy.state().answers, [(1, "yes")]);
}

#[test]
fn the_press_is_dropped_when_the_window_loses_the_focus() {
    let mut toy = open(PLAIN);
    let yes = middle(&mut toy, "Yes");
    toy.move_to(yes);
    toy.mouse_press();
    toy.blur();
    toy.mouse_release();
    assert!(toy.state().answers.is_empty());
}

#[test]
fn a_press_takes_the_focus_from_every_other_widget() {
    let mut toy = open(PLAIN);
    toy.send(Message::Focus("heading"));
    let (yes, no) = (middle(&mut toy, "Yes"), middle(&mut toy, "No"));
    for (place, name) in [(yes, "Yes, question 1"), (no, "No, question 1")] {
        toy.move_to(place);
        toy.mouse_press();
        assert_eq!(toy.focused().as_deref(), Some(name));
        toy.move_to(OUTSIDE);
        toy.mouse_release();
    }
    toy.click_at(OUTSIDE);
    assert_eq!(toy.focused(), None);
    toy.tap(Named::Space);
    assert!(toy.state().answers.is_empty());
}

#[test]
fn a_click_on_the_heading_changes_nothing() {
    let mut toy = open(PLAIN);
    assert!(toy.click("Question 1"));
    assert_eq!(toy.focused(), None);
    toy.send(Message::Focus("heading"));
    assert!(toy.click("Question 1"));
    assert_eq!(toy.focused().as_deref(), Some("Question 1"));
    assert!(toy.state().answers.is_empty());
}

#[test]
fn a_disabled_button_ignores_clicks() {
    let mut toy = open(Setup {
        enabled: false,
        ..PLAIN
    });
    assert!(toy.click("Yes"));
    assert_eq!(toy.focused(), None);
    assert!(toy.state().answers.is_empty());
}

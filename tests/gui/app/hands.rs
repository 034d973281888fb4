//! Hands at the window: keys held or locked, keys that go elsewhere, arrows, the wheel, and fingers beside a mouse.

use iced::advanced::mouse;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Event, Point, keyboard, window};
use overdose_protocol::incident;

use crate::driver::character;
use crate::window::Window;

const CLICK: &str = "Click here to use the keys";

fn answers(window: &Window) -> usize {
    let entries = window.app().session().person().incident.entries();
    let answered = |event| matches!(event, incident::Event::Answered(..));
    entries.iter().filter(|it| answered(it.event)).count()
}

#[test]
fn a_letter_with_a_key_held_or_locked_names_that_key() {
    for (held, name) in [
        (Modifiers::CTRL, "Ctrl"),
        (Modifiers::ALT, "Alt"),
        (Modifiers::LOGO, "Windows"),
    ] {
        let mut window = Window::open(Some("US"), None);
        window.driver().tap_with(held, character('n'));
        window.expect(&format!(
            "{name} is held or locked. Let it go, then press again."
        ));
        assert_eq!(answers(&window), 0, "{name}");
        window.keys("n");
        assert_eq!(answers(&window), 1, "{name}");
        assert!(!window.sees("is held or locked"), "{name}");
    }
}

#[test]
fn a_window_without_the_keyboard_says_how_to_get_it_and_covers_nothing() {
    let mut window = Window::open(Some("US"), None);
    window.keys("n n enter enter");
    assert!(!window.sees(CLICK));
    window
        .driver()
        .events(&[Event::Window(window::Event::Unfocused)]);
    window.expect(CLICK);
    window.expect("PUSH HARD AND FAST");
    window.expect("911");
    // Nothing moves under the click that brings it back.
    let before = window.driver().place_of("PUSH HARD AND FAST");
    window
        .driver()
        .events(&[Event::Window(window::Event::Focused)]);
    assert_eq!(window.driver().place_of("PUSH HARD AND FAST"), before);
    window.wait(700);
    assert!(!window.sees(CLICK));
}

#[test]
fn arrows_move_the_focus_from_answer_to_answer() {
    let mut window = Window::open(Some("US"), None);
    let mut seen = Vec::new();
    for _ in 0..3 {
        window.driver().tap(Named::ArrowRight);
        seen.push(window.driver().focused());
    }
    assert!(seen.iter().all(Option::is_some), "{seen:?}");
    assert!(seen[0] != seen[1] && seen[1] != seen[2], "{seen:?}");
    window.driver().tap(Named::ArrowLeft);
    assert_eq!(window.driver().focused(), seen[1]);
    window.driver().tap(Named::Enter);
    assert_eq!(answers(&window), 1);
}

#[test]
fn the_wheel_with_ctrl_and_ctrl_0_change_the_size_of_text() {
    let mut window = Window::open(Some("US"), None);
    let size = |window: &Window| window.app().session().looks().text_size();
    let wheel = |y| {
        Event::Mouse(mouse::Event::WheelScrolled {
            delta: mouse::ScrollDelta::Lines { x: 0.0, y },
        })
    };
    window.driver().events(&[wheel(1.0)]);
    assert_eq!(size(&window), 100, "the wheel alone");
    let held = keyboard::Event::ModifiersChanged(Modifiers::CTRL);
    window.driver().events(&[Event::Keyboard(held), wheel(1.0)]);
    let larger = size(&window);
    assert!(larger > 100);
    window.driver().events(&[wheel(1.0), wheel(-1.0)]);
    assert_eq!(size(&window), larger);
    window.driver().tap_with(Modifiers::CTRL, character('0'));
    assert_eq!(size(&window), 100);
}

#[test]
fn a_finger_presses_where_it_is_also_when_the_mouse_left_the_window() {
    let mut window = Window::open(Some("US"), None);
    window.wait(1000);
    let place = window.driver().place_of("NO").unwrap().center();
    window.driver().touch(1, place);
    window.driver().leave();
    window.driver().lift_away(1, place);
    assert_eq!(answers(&window), 1);
    // And where the mouse rests elsewhere.
    window.wait(1000);
    let place = window.driver().place_of("NO").unwrap().center();
    window.driver().move_to(Point::new(3.0, 3.0));
    window.driver().touch_away(1, place);
    window.driver().lift_away(1, place);
    assert_eq!(answers(&window), 2);
}

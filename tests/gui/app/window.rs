//! The window itself: closing, colours and text size that are kept, a long record.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use iced::window;
use overdose_checklist::settings::Settings;
use overdose_checklist::ui::Message;
use overdose_checklist::ui::theme::Palette;
use overdose_core::preferences::{Appearance, SystemWishes, Theme};
use overdose_protocol::incident::Event;

use crate::window::{Setup, Window};

const ASKED: &str = "Close? The incident";

fn close(window: &mut Window) {
    let id = window::Id::unique();
    window.driver().send(Message::CloseRequested(id));
}

#[test]
fn closing_asks_nothing_while_nothing_is_open() {
    let mut window = Window::open(None, None);
    close(&mut window);
    assert!(!window.sees(ASKED));
    window.keys("n n e z 1");
    close(&mut window);
    assert!(!window.sees(ASKED), "a closed incident is not open");
}

#[test]
fn closing_asks_once_while_an_incident_is_open_and_the_steps_go_on() {
    let mut window = Window::open(None, None);
    window.keys("n n enter enter");
    close(&mut window);
    window.expect(ASKED);
    window.expect("PUSH HARD AND FAST");
    window.wait(2000);
    window.expect(ASKED);
    window.expect("of 30");
    window.expect("4");
    window.keys("g");
    assert!(!window.sees(ASKED), "a key means that it goes on");
    // After a key the question comes anew.
    close(&mut window);
    window.expect(ASKED);
}

#[test]
fn a_line_that_appears_leaves_the_focus_where_it_was() {
    for (keys, id) in [
        ("n", "heading"),
        ("n y", "next"),
        ("n n enter enter", "heading"),
    ] {
        let mut window = Window::open(None, None);
        window.keys(keys);
        assert!(window.has_focus(id), "{keys}");
        close(&mut window);
        window.expect(ASKED);
        assert!(window.has_focus(id), "after \"{keys}\" the focus is gone");
    }
}

#[test]
fn another_persons_incident_counts_too() {
    let mut window = Window::open(None, None);
    window.keys("n n p 1");
    close(&mut window);
    window.expect(ASKED);
}

#[test]
fn a_wish_for_another_look_is_kept_at_once() {
    let kept: Rc<RefCell<Vec<Settings>>> = Rc::default();
    let keeps = kept.clone();
    let mut window = Window::with_keeper(
        Setup::default(),
        Box::new(move |settings| keeps.borrow_mut().push(settings)),
    );
    window.keys("n n");
    assert!(
        kept.borrow().is_empty(),
        "nothing of an incident is a setting"
    );
    window.keys("o 1 3");
    let last = kept.borrow().last().copied();
    assert_eq!(
        last.map(|settings| settings.looks.theme),
        Some(Some(Theme::Dark))
    );
    window.expect("Colours: light on black");
}

#[test]
fn a_long_record_is_paged_by_keys() {
    let mut window = Window::open(None, None);
    window.keys("n n enter g wait:3000 e 2");
    assert!(
        !window.sees("shown: NOT BREATHING NORMALLY"),
        "its end is in sight first"
    );
    window.expect("crew arrived");
    for _ in 0..10 {
        window.driver().tap(Named::PageUp);
    }
    window.expect("shown: NOT BREATHING NORMALLY");
    for _ in 0..10 {
        window.driver().tap(Named::PageDown);
    }
    window.expect("crew arrived");
}

/// What the record of the person in front holds, as words.
fn events(window: &Window) -> Vec<Event> {
    let entries = window.app().session().person().incident.entries();
    let events = entries.iter().map(|entry| entry.event);
    events.filter(|event| *event != Event::Touched).collect()
}

#[test]
fn a_second_click_in_the_same_place_waits_until_it_can_have_been_seen() {
    let mut window = Window::open(Some("US"), None);
    window.keys("n n wait:1");
    let place = window.driver().place_of("Done, next").expect("a button");
    let before = events(&window).len();
    window.driver().click_at(place.center());
    for delay in [100, 200, 200, 100] {
        window.wait(delay);
        window.driver().click_at(place.center());
    }
    assert_eq!(events(&window).len(), before + 1, "{:?}", events(&window));
    window.wait(200);
    window.driver().click_at(place.center());
    assert_eq!(
        events(&window).len(),
        before + 2,
        "nothing is lost after that"
    );
    assert!(window.app().session().state().doses.is_empty());
}

#[test]
fn not_breathing_by_its_key_is_never_held_back() {
    let mut window = Window::open(Some("US"), None);
    window.keys("'s");
    window.expect("NOT BREATHING NORMALLY");
}

const DARK: SystemWishes = SystemWishes {
    theme: Some(Theme::Dark),
    motion: None,
    text_size: Some(125),
};

#[test]
fn wishes_of_the_system_come_after_the_first_screen_and_are_kept_as_its_own() {
    let kept: Rc<RefCell<Vec<Settings>>> = Rc::default();
    let keeps = kept.clone();
    let keep = Box::new(move |settings| keeps.borrow_mut().push(settings));
    let mut window = Window::with_wishes(|| Some(DARK), keep);
    assert_eq!(window.app().session().looks(), Appearance::default());
    window.driver().send(Message::Shown);
    let until = Instant::now() + Duration::from_secs(10);
    while kept.borrow().is_empty() {
        assert!(Instant::now() < until, "nobody asks");
        thread::sleep(Duration::from_millis(5));
        // The thread has told, or not yet.
        window.driver().send(Message::IoResponse);
    }
    let looks = kept.borrow().last().map(|settings| settings.looks);
    let expected = Appearance {
        system: DARK,
        ..Appearance::default()
    };
    assert_eq!(looks, Some(expected), "no choice of the person");
    window.expect("Do they open their eyes and answer you?");
    let ink = Palette::of(Theme::Dark).ink;
    assert_eq!(window.app().ground().text_color, ink);
}

//! What the system wishes for, told in the middle of things: nothing moves under a hand, and what a person chose stays.

use overdose_core::preferences::{Appearance, Motion, SystemWishes, Theme};
use overdose_core::runtime::{Input, Mode, Runtime};
use overdose_core::session::{Intent, IoResponse, Options, Session};

use super::harness::{Harness, START, content};

const DARK: SystemWishes = SystemWishes {
    theme: Some(Theme::Dark),
    motion: Some(Motion::Reduced),
    text_size: Some(125),
};

impl Harness {
    fn wish(&mut self) {
        let told = IoResponse::Wishes(DARK);
        self.session.handle_response(told, self.now);
    }

    fn follows(&self) -> bool {
        let looks = self.session.looks();
        let looks = (looks.theme(), looks.motion(), looks.text_size());
        looks == (Theme::Dark, Motion::Reduced, 125)
    }
}

#[test]
fn before_anything_is_pressed_they_are_followed_at_once() {
    let mut harness = Harness::after("");
    harness.wish();
    assert!(harness.follows());
    assert_eq!(harness.session.screen(), 0, "the question stays");
}

#[test]
fn they_wait_for_the_next_first_question_once_something_was_pressed() {
    for script in ["n", "y", "h", "m", "o", "t"] {
        let mut harness = Harness::after(script);
        harness.wish();
        assert!(!harness.follows(), "{script}");
    }
    let mut harness = Harness::after("n n enter");
    harness.wish();
    harness.keys("h esc p");
    assert_eq!(harness.front(), "- Q1");
    assert!(!harness.follows(), "somebody behind is still helped");
    let mut harness = Harness::after("n n enter");
    harness.wish();
    harness.keys("e z 1");
    assert!(!harness.follows(), "its end is still in front");
    harness.keys("p");
    assert_eq!(harness.front(), "- Q1");
    assert!(harness.follows(), "it is over");
    let mut harness = Harness::after("o");
    harness.wish();
    harness.keys("esc");
    assert!(
        harness.follows(),
        "a page is closed over the first question"
    );
}

#[test]
fn what_a_person_chose_stays() {
    let looks = Appearance::default().with_next_theme().with_next_theme();
    let mut harness = Harness::with(&Options {
        looks: looks.with_text_size(100),
        ..Options::default()
    });
    harness.wish();
    let looks = harness.session.looks();
    assert_eq!(looks.theme(), Theme::HighContrast);
    assert_eq!(looks.text_size(), 100);
    assert_eq!(looks.motion(), Motion::Reduced, "nobody chose that");
}

#[test]
fn the_menu_says_what_is_that_of_the_computer() {
    let says = |harness: &Harness| {
        let words = &harness.session.content().words;
        let screen = harness.screen();
        let lines = screen.parts.iter().flat_map(|part| part.messages());
        lines.map(|line| words.text(&line)).collect::<Vec<_>>()
    };
    let mut harness = Harness::after("");
    harness.wish();
    harness.keys("o");
    let dark = "Colours: light on black (as this computer)".to_owned();
    assert!(says(&harness).contains(&dark), "{:?}", says(&harness));
    harness.keys("3");
    let chosen = "Colours: high contrast".to_owned();
    assert!(says(&harness).contains(&chosen), "{:?}", says(&harness));
}

#[test]
fn a_desk_for_anybody_goes_back_to_them() {
    let mut harness = Harness::with(&Options {
        kiosk: true,
        ..Options::default()
    });
    harness.wish();
    harness.keys("o 3 4");
    assert!(!harness.follows());
    harness.wait(3_600_000);
    assert!(harness.follows());
}

#[test]
fn practice_in_front_follows_them_and_so_does_what_is_behind() {
    let session = Session::new(content(), &Options::default());
    let mut runtime = Runtime::new(session, START).with_training(None);
    runtime.practise(None);
    let told = IoResponse::Wishes(DARK);
    runtime.handle(Input::Io(told, Mode::Live), START);
    assert!(runtime.is_practice());
    assert_eq!(runtime.session().looks().theme(), Theme::Dark);
    runtime.handle(Input::Intent(Intent::Real), START);
    assert!(!runtime.is_practice());
    assert_eq!(runtime.session().looks().theme(), Theme::Dark);
}

//! The whole window, driven by keys, clicks and a clock that the test turns.

mod rows;
mod whole_incident;

use std::cell::Cell;
use std::rc::Rc;

use iced::keyboard::key::Named;
use iced::{Size, keyboard::Key};
use overdose_checklist::ui::{App, Message};
use overdose_core::clock::{Clock, Millis, Now};
use overdose_core::content::Content;
use overdose_core::session::Options;

use crate::driver::{Driver, character};

/// A clock that stands still until the test turns it.
#[derive(Clone)]
struct TestClock(Rc<Cell<Millis>>);

impl Clock for TestClock {
    fn now(&self) -> Now {
        let boot = self.0.get();
        Now {
            boot,
            wall: 1_800_000_000_000 + i64::try_from(boot).expect("a short test"),
            offset: 0,
        }
    }
}

/// The window and its clock.
pub struct Window {
    driver: Driver<App, Message>,
    clock: Rc<Cell<Millis>>,
}

impl Window {
    pub fn open(country: Option<&str>, profile: Option<&str>) -> Self {
        let content = Content::embedded().expect("embedded content");
        let clock = Rc::new(Cell::new(1_000_000));
        let options = Options {
            country: country.map(str::to_owned),
            profile: profile.map(|name| content.protocol.profiles.find(name).expect("a profile")),
            trained: false,
        };
        let app = App::new(content, &options, Box::new(TestClock(clock.clone())));
        let focus = app.focus_first();
        let size = Size::new(1280.0, 800.0);
        let mut driver = Driver::new(app, App::update, App::view, size);
        driver.run(focus);
        Self { driver, clock }
    }

    /// Lets time pass; the timer rings whenever it would.
    pub fn wait(&mut self, seconds: f64) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let end = self.clock.get() + (seconds * 1000.0) as Millis;
        loop {
            let now = TestClock(self.clock.clone()).now();
            let wake = self.driver.state().session().wake_at(now);
            let Some(at) = wake.filter(|at| *at <= end) else {
                break;
            };
            self.clock.set(at.max(now.boot));
            self.driver.send(Message::Woke);
            if at <= now.boot {
                break;
            }
        }
        self.clock.set(end);
        self.driver.send(Message::Woke);
    }

    /// Presses a key as a person does: after the new screen has been seen.
    pub fn tap(&mut self, key: &str) {
        self.wait(0.4);
        self.tap_at_once(key);
    }

    pub fn tap_at_once(&mut self, key: &str) {
        self.driver.tap(typed(key));
    }

    pub fn keys(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            match key.strip_prefix("wait:") {
                Some(seconds) => self.wait(seconds.parse().expect("seconds")),
                None => self.tap(key),
            }
        }
    }

    pub fn hold(&mut self, key: &str) {
        self.wait(0.4);
        self.driver.hold(typed(key), 40);
    }

    pub fn release(&mut self, key: &str) {
        self.driver.release(typed(key));
    }

    pub fn click(&mut self, text: &str) {
        self.wait(0.4);
        assert!(self.driver.click(text), "nothing to click: {text}");
    }

    pub fn texts(&mut self) -> Vec<String> {
        self.driver.texts()
    }

    pub fn has_focus(&mut self, id: &'static str) -> bool {
        self.driver.is_focused(id)
    }

    pub fn sees(&mut self, text: &str) -> bool {
        self.texts().iter().any(|shown| shown.contains(text))
    }

    #[track_caller]
    pub fn expect(&mut self, text: &str) {
        assert!(
            self.sees(text),
            "\"{text}\" is not on the screen: {:#?}",
            self.texts()
        );
    }

    pub fn app(&self) -> &App {
        self.driver.state()
    }
}

fn typed(key: &str) -> Key {
    match key {
        "enter" => Key::Named(Named::Enter),
        "space" => Key::Named(Named::Space),
        "esc" => Key::Named(Named::Escape),
        "back" => Key::Named(Named::Backspace),
        "tab" => Key::Named(Named::Tab),
        _ => character(key.chars().next().expect("a key")),
    }
}

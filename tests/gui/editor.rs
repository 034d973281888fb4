//! The page on which a site is described: what is typed in whatever way is saved, what is wrong is marked, nothing is lost.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use iced::advanced::input_method;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::widget::operation;
use iced::{Event, Size};
use overdose_checklist::ui::{App, Message};
use overdose_core::content::Content;
use overdose_core::session::Options;
use overdose_core::site::Field;
use overdose_protocol::time::{Clock, Now};

use crate::driver::Driver;
use crate::driver::keys::character;
use crate::window::load_fonts;

/// A clock of somebody who takes a second for everything: nothing is held back as too quick.
#[derive(Default)]
struct SlowHand(Cell<u64>);

impl Clock for SlowHand {
    fn now(&self) -> Now {
        self.0.set(self.0.get() + 1000);
        Now {
            boot: self.0.get(),
            ..Now::default()
        }
    }
}

struct Route {
    driver: Driver<App, Message>,
    path: PathBuf,
}

impl Route {
    /// The page of a file in a folder of its own; none where there is no text.
    fn open(name: &str, text: Option<&str>) -> Self {
        load_fonts();
        let folder =
            std::env::temp_dir().join(format!("overdose-editor-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("site.json");
        if let Some(text) = text {
            fs::write(&path, text).expect("a file");
        }
        let content = Content::embedded().expect("content");
        let app =
            App::new(content, &Options::default(), Box::new(SlowHand::default())).editing(&path);
        let driver = Driver::new(app, App::update, App::view, Size::new(1024.0, 600.0));
        Self { driver, path }
    }

    fn focus(&mut self, field: &'static str) {
        self.driver.run(operation::focus(field));
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.driver.tap(character(letter));
        }
    }

    fn save(&mut self) {
        self.driver.tap_with(Modifiers::CTRL, character('s'));
    }

    fn file(&self) -> String {
        fs::read_to_string(&self.path).unwrap_or_default()
    }

    fn sees(&mut self, words: &str) -> bool {
        self.driver.texts().iter().any(|text| text.contains(words))
    }
}

#[test]
fn what_is_typed_is_saved_and_what_else_stood_there_stays() {
    let mut page = Route::open("types", Some(r#"{"country": "GB", "note": "ours"}"#));
    page.focus("address");
    page.types("12 Main St");
    page.save();
    assert!(page.sees("Saved in"));
    let text = page.file();
    for part in [
        "\"country\": \"GB\"",
        "\"address\": \"12 Main St\"",
        "\"note\": \"ours\"",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn letters_of_dead_keys_and_input_methods_are_typed() {
    let mut page = Route::open("composed", None);
    page.focus("address");
    page.types("Caf");
    // A dead key and a letter are one press with the text of both.
    page.types("\u{e9}");
    // An input method shows what it makes, and then commits it.
    page.driver.events(&[
        Event::InputMethod(input_method::Event::Opened),
        Event::InputMethod(input_method::Event::Preedit(" Zu".to_owned(), None)),
        Event::InputMethod(input_method::Event::Preedit(String::new(), None)),
        Event::InputMethod(input_method::Event::Commit(" Z\u{fc}rich".to_owned())),
        Event::InputMethod(input_method::Event::Closed),
    ]);
    page.save();
    assert!(
        page.file()
            .contains("\"address\": \"Caf\u{e9} Z\u{fc}rich\""),
        "{}",
        page.file()
    );
}

#[test]
fn a_field_that_is_wrong_is_marked_and_nothing_is_saved() {
    let mut page = Route::open("wrong", Some(r#"{"country": "GB"}"#));
    let before = page.file();
    page.focus("kit_expires");
    page.types("soon");
    assert!(page.sees("is no day"));
    page.save();
    assert!(page.sees("Mend the marked fields first."));
    assert_eq!(page.file(), before);
    for _ in 0..4 {
        page.driver.tap(Named::Backspace);
    }
    page.types("2027-03");
    page.save();
    assert!(
        page.file().contains("\"kit_expires\": \"2027-03-31\""),
        "{}",
        page.file()
    );
}

#[test]
fn a_file_that_was_not_understood_stays_beside_the_new_one() {
    let broken = "{\"address\": \"12 Main St\"";
    let mut page = Route::open("broken", Some(broken));
    assert!(page.sees("The file was not understood"));
    page.focus("country");
    page.types("US");
    page.save();
    assert!(page.file().contains("\"country\": \"US\""));
    let old = page.path.with_extension("old");
    assert_eq!(fs::read_to_string(old).expect("the old file"), broken);
}

#[test]
fn changes_that_are_not_saved_are_not_closed_without_a_question() {
    let mut page = Route::open("unsaved", None);
    page.focus("country");
    page.types("US");
    let close = |page: &mut Route| {
        page.driver
            .send(Message::CloseRequested(iced::window::Id::unique()));
    };
    close(&mut page);
    assert!(page.sees("Not saved yet."));
    assert!(!page.driver.exited());
    close(&mut page);
    assert!(page.driver.exited());
    assert_eq!(page.file(), "");
}

#[test]
fn tab_reaches_every_field_and_a_switch_goes_to_and_fro() {
    let mut page = Route::open("tab", None);
    page.focus("country");
    // A field each, then both buttons.
    let mut reached = BTreeSet::from([page.driver.focused()]);
    for _ in 0..=Field::ALL.len() {
        page.driver.tap(Named::Tab);
        reached.insert(page.driver.focused());
    }
    assert_eq!(reached.len(), Field::ALL.len() + 2, "{reached:?}");
    page.driver.tap(Named::Enter);
    assert!(
        page.driver.exited(),
        "the last one closes: {:?}",
        page.driver.focused()
    );
    let mut page = Route::open("choice", None);
    for expected in ["yes", "no", "yes"] {
        page.driver.click_id("edit-kiosk");
        page.save();
        let expected = format!("\"kiosk\": {}", expected == "yes");
        assert!(page.file().contains(&expected), "{}", page.file());
    }
}

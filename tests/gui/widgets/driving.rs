//! The driver itself: what it reports is what a person at the window would find.

use std::future;
use std::time::Duration;

use iced::keyboard::key::Named;
use iced::widget::{column, operation, scrollable, space, text, text_input};
use iced::{Element, Size, Task};
use overdose_checklist::ui::widget::{ActionButton, KeyMap, Role};

use super::toy::{PLAIN, open};
use crate::driver::{Driver, character};

#[test]
fn texts_are_listed_once_each_and_names_apart() {
    let mut toy = open(PLAIN);
    assert_eq!(toy.texts(), ["Question 1", "Yes", "No"]);
    let names: Vec<_> = toy.names().into_iter().map(|(name, _)| name).collect();
    let names: Vec<_> = names
        .iter()
        .map(|n| (n.role, n.text.as_str(), n.enabled))
        .collect();
    assert_eq!(
        names,
        [
            (Role::Heading, "Question 1", false),
            (Role::Button, "Yes, question 1", true),
            (Role::Button, "No, question 1", true),
        ]
    );
    for ((_, text), (_, button)) in toy.boxes().iter().zip(toy.names()) {
        assert!(text.is_within(&button));
    }
    assert!(!toy.click("Maybe"));
    assert!(toy.click_id("no"));
    assert_eq!(toy.state().answers, [(1, "no")]);
}

#[derive(Debug, Clone)]
enum Message {
    Start,
    Note(String),
    Exit,
}

#[derive(Default)]
struct Notes {
    typed: String,
    keys: Vec<String>,
    heard: Vec<String>,
}

fn update(notes: &mut Notes, message: Message) -> Task<Message> {
    let note = |text: &str| Message::Note(text.to_owned());
    match message {
        Message::Start => Task::batch([
            Task::done(note("done")),
            Task::perform(future::ready("ready"), note),
            Task::perform(future::pending::<()>(), move |()| note("never")),
            Task::perform(tokio_sleep(), move |()| note("in an hour")),
            operation::focus("field").chain(Task::done(note("after the focus"))),
            operation::is_focused("field").map(|is| Message::Note(format!("focused: {is}"))),
        ]),
        Message::Note(text) => {
            if let Some(key) = text.strip_prefix("key ") {
                notes.keys.push(key.to_owned());
            } else if let Some(typed) = text.strip_prefix("typed ") {
                typed.clone_into(&mut notes.typed);
            } else {
                notes.heard.push(text);
            }
            Task::none()
        }
        Message::Exit => iced::exit(),
    }
}

async fn tokio_sleep() {
    tokio::time::sleep(Duration::from_hours(1)).await;
}

fn view(notes: &Notes) -> Element<'_, Message> {
    let field = text_input("Free text", &notes.typed)
        .id("field")
        .on_input(|typed| Message::Note(format!("typed {typed}")));
    let button = |name| {
        let note = Message::Note(format!("pressed {name}"));
        ActionButton::new(name, name, text(name)).on_press(note)
    };
    let list = scrollable(column![button("near"), space().height(500), button("far")]);
    KeyMap::new(column![field, list.height(100).id("list")], |press| {
        press.text.map(|text| Message::Note(format!("key {text}")))
    })
    .into()
}

fn open_notes() -> Driver<Notes, Message> {
    Driver::new(Notes::default(), update, view, Size::new(300.0, 200.0))
}

#[test]
fn tasks_give_what_is_ready_and_nothing_is_waited_for() {
    let mut driver = open_notes();
    driver.send(Message::Start);
    let mut notes = driver.state().heard.clone();
    notes.sort();
    assert_eq!(notes, ["after the focus", "done", "focused: true", "ready"]);
    assert!(driver.is_focused("field"));
    driver.run(Task::done(Message::Exit));
    assert!(driver.exited());
}

#[test]
fn what_is_typed_into_a_field_is_no_shortcut() {
    let mut driver = open_notes();
    driver.tap(character('y'));
    assert_eq!(driver.state().keys, ["y"]);
    driver.run(operation::focus("field"));
    for letter in ['y', 'e', ' ', 's'] {
        driver.tap(character(letter));
    }
    assert_eq!(driver.state().typed, "ye s");
    assert_eq!(driver.state().keys, ["y"]);
    assert!(driver.texts().contains(&"ye s".to_owned()));
}

#[test]
fn only_what_is_in_sight_can_be_clicked() {
    let mut driver = open_notes();
    assert!(driver.click("near"));
    assert!(!driver.click("far"));
    driver.run(operation::snap_to_end("list"));
    assert!(!driver.click("near"));
    assert!(driver.click("far"));
    assert_eq!(driver.state().heard, ["pressed near", "pressed far"]);
}

#[test]
#[should_panic(expected = "messages without end")]
fn an_application_that_runs_in_a_circle_is_found_out() {
    let update = |(): &mut (), (): ()| Task::done(());
    let view: fn(&()) -> Element<'_, ()> = |()| text("").into();
    Driver::new((), update, view, Size::new(10.0, 10.0)).send(());
}

#[test]
fn keys_can_be_driven_by_name_or_character() {
    let mut driver = open_notes();
    driver.tap(Named::F1);
    driver.tap(Named::Escape);
    driver.tap_with(iced::keyboard::Modifiers::SHIFT, character('a'));
    driver.tap_with(iced::keyboard::Modifiers::CTRL, character('a'));
    assert_eq!(driver.state().keys, ["\u{1b}", "A", "\u{1}"]);
}

//! A questionnaire that guards against nothing by itself, so that only the widgets can.

use iced::keyboard::key::{Key, Named};
use iced::widget::{column, operation, text};
use iced::{Element, Length, Size, Task};
use overdose_checklist::ui::widget::{ActionButton, FocusableHeading, KeyMap, ResetOnChange};

use crate::driver::Driver;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Answer(&'static str),
    /// The next step comes without an answer, as when a timer fires.
    Advance,
    Enable(bool),
    /// A key that nothing captured and that has no meaning.
    Stray(Key),
    Focus(&'static str),
    FocusNext,
    FocusPrevious,
}

/// What is wrapped or switched on for a test.
#[allow(clippy::struct_excessive_bools)] // independent switches, each named where it is set
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    pub fresh: bool,
    /// Whether each step has widget ids of its own.
    pub own_ids: bool,
    pub key_map: bool,
    pub enabled: bool,
    /// Where the focus goes at each new step.
    pub focus: Option<&'static str>,
}

pub const PLAIN: Setup = Setup {
    fresh: true,
    own_ids: false,
    key_map: true,
    enabled: true,
    focus: None,
};

#[derive(Debug)]
pub struct Quiz {
    pub setup: Setup,
    pub step: u32,
    pub answers: Vec<(u32, &'static str)>,
    pub stray: Vec<Key>,
}

pub type Toy = Driver<Quiz, Message>;

pub fn open(setup: Setup) -> Toy {
    let quiz = Quiz {
        setup,
        step: 1,
        answers: Vec::new(),
        stray: Vec::new(),
    };
    Driver::new(quiz, update, view, Size::new(400.0, 300.0))
}

fn update(quiz: &mut Quiz, message: Message) -> Task<Message> {
    match message {
        Message::Answer(answer) => {
            quiz.answers.push((quiz.step, answer));
            next(quiz)
        }
        Message::Advance => next(quiz),
        Message::Enable(enabled) => {
            quiz.setup.enabled = enabled;
            Task::none()
        }
        Message::Stray(key) => {
            quiz.stray.push(key);
            Task::none()
        }
        Message::Focus(id) => operation::focus(id),
        Message::FocusNext => operation::focus_next(),
        Message::FocusPrevious => operation::focus_previous(),
    }
}

fn next(quiz: &mut Quiz) -> Task<Message> {
    quiz.step += 1;
    quiz.setup.focus.map_or_else(Task::none, operation::focus)
}

fn view(quiz: &Quiz) -> Element<'_, Message> {
    let question = format!("Question {}", quiz.step);
    let page = column![
        FocusableHeading::new(id(quiz, "heading"), question.clone(), text(question)),
        button(quiz, "yes", "Yes"),
        button(quiz, "no", "No"),
    ]
    .spacing(20);
    let page: Element<'_, Message> = if quiz.setup.fresh {
        ResetOnChange::new(quiz.step, page).into()
    } else {
        page.into()
    };
    if !quiz.setup.key_map {
        return page;
    }
    KeyMap::new(page, |press| {
        Some(match press.key.as_ref() {
            Key::Named(Named::Tab) if press.modifiers.shift() => Message::FocusPrevious,
            Key::Named(Named::Tab) => Message::FocusNext,
            Key::Character("y") => Message::Answer("yes"),
            _ => Message::Stray(press.key),
        })
    })
    .into()
}

fn id(quiz: &Quiz, id: &str) -> String {
    if quiz.setup.own_ids {
        format!("{id}-{}", quiz.step)
    } else {
        id.to_owned()
    }
}

fn button<'a>(quiz: &Quiz, answer: &'static str, label: &'static str) -> Element<'a, Message> {
    let name = format!("{label}, question {}", quiz.step);
    ActionButton::new(id(quiz, answer), name, text(label))
        .on_press_maybe(quiz.setup.enabled.then_some(Message::Answer(answer)))
        .width(Length::Fixed(200.0))
        .height(Length::Fixed(60.0))
        .into()
}

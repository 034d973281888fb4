//! Three answers, equal in size, colour and weight.

use iced::widget::{Column, column, row};
use iced::{Alignment, Element, Length};
use overdose_core::session::{Intent, Key};
use overdose_core::view_model::{AnswerButton, Answers};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::{ActionButton, EvenGrid};

/// How tall the answers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Height {
    /// The screen has nothing else.
    Tall,
    /// Other things stand below.
    Usual,
    /// They answer a prompt on an instruction screen.
    Low,
}

/// Draws the answers, under the prompt if there is one.
pub fn view<'a>(
    answers: &Answers,
    height: Height,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let buttons = answers
        .buttons
        .iter()
        .map(|answer| button(answer, height, draw));
    let mut column = Column::new().spacing(draw.scale.gap()).width(Length::Fill);
    if let Some(prompt) = &answers.prompt {
        column = column.push(draw.strong(prompt));
    }
    column
        .push(EvenGrid::grid(3, draw.scale.space(), buttons))
        .into()
}

fn button<'a>(
    answer: &AnswerButton,
    height: Height,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let scale = draw.scale;
    let (size, padding) = match height {
        Height::Tall => (scale.answer() * 1.2, scale.space() * 3.0),
        Height::Usual => (scale.answer(), scale.space() * 0.8),
        Height::Low => (scale.title(), scale.gap() * 0.75),
    };
    let word = draw
        .bold(&answer.label, size, draw.palette.ink)
        .width(Length::Fill);
    let [digit, letter] = answer.keys.map(Key::caption);
    let keys = draw.key(&format!("{digit}] [{letter}"), scale.small());
    let content = column![
        row![word, keys].align_y(Alignment::Center),
        draw.small(&answer.hint),
    ];
    let intent = Intent::Answer(answer.answer);
    ActionButton::new(format!("answer-{digit}"), draw.say(&answer.label), content)
        .guarded(draw.guarded_here(intent, &answer.label))
        .on_press(Message::Do(intent))
        .width(Length::Fill)
        .least(scale.target())
        .padding([padding, scale.space()])
        .style(actions::neutral(draw.palette, false))
        .into()
}

//! Three answers, equal in size, colour and weight.

use iced::widget::{Column, Row, column, container, row};
use iced::{Element, Length, Theme};
use overdose_core::session::{ANSWER_LETTERS, Intent};
use overdose_core::view_model::{AnswerButton, Answers};

use super::{Draw, actions, bold};
use crate::ui::app::Message;
use crate::ui::theme;
use crate::ui::widget::ActionButton;

/// Draws the answers, under the prompt if there is one.
pub fn view<'a>(answers: &Answers, draw: Draw<'a>) -> Element<'a, Message> {
    let prompt = answers.prompt.is_some();
    let buttons = answers
        .buttons
        .iter()
        .zip(ANSWER_LETTERS)
        .map(|(answer, letter)| button(answer, letter, prompt, draw));
    let buttons = Row::with_children(buttons).spacing(draw.scale.space());
    let mut column = Column::new().spacing(draw.scale.gap());
    if let Some(prompt) = &answers.prompt {
        column = column.push(draw.bold(prompt, draw.scale.title(), theme::INK));
    }
    column.push(buttons).into()
}

fn button<'a>(
    answer: &AnswerButton,
    letter: char,
    small: bool,
    draw: Draw<'a>,
) -> Element<'a, Message> {
    let scale = draw.scale;
    let label = draw.say(&answer.label);
    let keys = bold(
        format!("[{} {letter}]", answer.key),
        scale.small(),
        theme::QUIET,
    );
    let size = if small { scale.title() } else { scale.answer() };
    let content = column![
        row![
            container(draw.bold(&answer.label, size, theme::INK)).width(Length::Fill),
            keys
        ]
        .align_y(iced::Alignment::Center),
        draw.plain(&answer.hint, scale.small(), theme::INK),
    ]
    .spacing(scale.gap() / 2.0);
    let padding = if small { scale.gap() } else { scale.space() };
    ActionButton::new(format!("answer-{}", answer.key), label, content)
        .on_press(Message::Do(Intent::Answer(answer.answer)))
        .width(Length::FillPortion(1))
        .padding(padding)
        .style(|_: &Theme, status| actions::style(status, false))
        .into()
}

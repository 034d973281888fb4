//! Things to choose from, each with its key.

use iced::widget::{Column, row};
use iced::{Alignment, Element, Length};
use overdose_core::message;
use overdose_core::view_model::{Choice, Choices};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::{ActionButton, EvenGrid};

/// How many columns a list has, and how long it may be until it gets one more.
const COLUMNS: usize = 2;
const LONG: usize = 9;

/// Draws the choices side by side.
pub fn view<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    grid(
        choices,
        COLUMNS + usize::from(choices.choices.len() > LONG),
        draw,
    )
}

/// Draws the choices in one row.
pub fn abreast<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    grid(choices, choices.choices.len().max(COLUMNS), draw)
}

/// Draws the choices one below the other.
pub fn listed<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    grid(choices, 1, draw)
}

fn grid<'a>(choices: &Choices, columns: usize, draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = choices.choices.iter().map(|choice| button(choice, draw));
    let hint = draw.scale.is_full().then(|| draw.quiet(&choices.hint));
    Column::new()
        .push(hint)
        .push(EvenGrid::grid(columns, draw.scale.gap(), buttons))
        .spacing(draw.scale.gap())
        .into()
}

fn button<'a>(choice: &Choice, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (size, chosen) = (draw.scale.small(), choice.chosen);
    let key = choice.key.caption();
    // A word, for nothing may hang on the colour alone.
    let picked = choice
        .chosen
        .then(|| draw.small_bold(&message!("choice-picked")));
    let content = row![draw.small_bold(&choice.label).width(Length::Fill)]
        .push(picked)
        .push(draw.key(&key, size))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    ActionButton::new(format!("choice-{key}"), draw.say(&choice.label), content)
        .guarded(draw.guarded_here(choice.intent, &choice.label))
        .on_press(Message::Do(choice.intent))
        .width(Length::Fill)
        .least(draw.scale.target())
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |theme, status| {
            if chosen {
                actions::neutral(draw.palette, true)(theme, status)
            } else {
                actions::framed(draw, false)(theme, status)
            }
        })
        .into()
}

//! Things to choose from, each with its key.

use iced::widget::{Column, row, text};
use iced::{Element, Length, Theme};
use overdose_core::view_model::{Choice, Choices};

use super::{Draw, actions, bold};
use crate::ui::app::Message;
use crate::ui::theme;
use crate::ui::widget::ActionButton;

/// How many columns a long list has.
const COLUMNS: usize = 2;

/// Draws the choices.
pub fn view<'a>(choices: &Choices, draw: Draw<'a>) -> Element<'a, Message> {
    let rows = choices.choices.chunks(COLUMNS).map(|pair| {
        let buttons = pair.iter().map(|choice| button(choice, draw));
        iced::widget::Row::with_children(buttons)
            .spacing(draw.scale.gap())
            .into()
    });
    Column::new()
        .push(draw.plain(&choices.hint, draw.scale.detail(), theme::INK))
        .push(Column::with_children(rows).spacing(draw.scale.gap()))
        .spacing(draw.scale.gap())
        .into()
}

fn button<'a>(choice: &Choice, draw: Draw<'a>) -> Element<'a, Message> {
    let label = draw.say(&choice.label);
    let size = draw.scale.small() * 1.1;
    let key = choice
        .key
        .map_or_else(String::new, |key| format!("[{key}]"));
    let mark = if choice.chosen { "X" } else { "" };
    let content = row![
        bold(key.clone(), size, theme::INK),
        text(label.clone())
            .size(size)
            .font(theme::REGULAR)
            .color(theme::INK)
            .width(Length::Fill),
        bold(mark.to_owned(), size, theme::INK),
    ]
    .spacing(draw.scale.gap());
    let chosen = choice.chosen;
    ActionButton::new(format!("choice-{key}"), label, content)
        .on_press(Message::Do(choice.intent))
        .width(Length::FillPortion(1))
        .padding(draw.scale.gap())
        .style(move |_: &Theme, status| actions::style(status, chosen))
        .into()
}

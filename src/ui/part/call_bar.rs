//! The call bar: the number, how to call, what to say.

use iced::widget::{Row, column, container, row, space};
use iced::{Element, Length};
use overdose_core::view_model::CallBar;

use super::{Draw, actions};
use crate::ui::app::Message;
use crate::ui::theme;

/// Draws the call bar.
pub fn view<'a>(bar: &CallBar, draw: Draw<'a>) -> Element<'a, Message> {
    let scale = draw.scale;
    let white = theme::PAPER;
    // Five numbers fit into one line only in smaller type; a number must never be torn from its country.
    let size = if bar.country.is_some() {
        scale.small() * 1.15
    } else {
        scale.call()
    };
    let mut first = Row::new()
        .push(container(draw.bold(&bar.call, size, white)).width(Length::Fill))
        .spacing(scale.space())
        .align_y(iced::Alignment::Center);
    if let Some(open_for) = &bar.open_for {
        first = first.push(draw.bold(open_for, scale.title(), white));
    }
    if let Some(country) = &bar.country {
        first = first.push(actions::button(country, draw));
    }
    let mut second = row![draw.plain(&bar.hint, scale.small(), white)].spacing(scale.space());
    for line in [&bar.say, &bar.call_taker, &bar.others]
        .into_iter()
        .flatten()
    {
        second = second.push(space::horizontal());
        second = second.push(draw.bold(line, scale.small(), white));
    }
    let lines = column![first, second.width(Length::Fill)].spacing(scale.gap() / 2.0);
    container(lines)
        .width(Length::Fill)
        .padding(scale.gap() * 1.5)
        .style(|_| container::background(theme::CALL))
        .into()
}

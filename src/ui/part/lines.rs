//! Parts that are lines of text: title, notice, clock, record, panel, what was said.

use iced::widget::{Column, column, container, scrollable};
use iced::{Border, Element, Length};
use overdose_core::locale::Line;
use overdose_core::view_model::ClockPart;

use super::Draw;
use crate::ui::app::Message;
use crate::ui::theme;

/// The name of the screen.
pub fn title<'a>(line: &Line, draw: Draw<'a>) -> Element<'a, Message> {
    draw.bold(line, draw.scale.title(), theme::CALL)
}

/// A line that asks for attention, under the call bar.
pub fn notice<'a>(line: &Line, draw: Draw<'a>) -> Element<'a, Message> {
    container(draw.bold(line, draw.scale.title(), theme::INK))
        .width(Length::Fill)
        .padding(draw.scale.gap())
        .style(|_| container::background(theme::NOTICE))
        .into()
}

/// A clock.
pub fn clock<'a>(clock: &ClockPart, draw: Draw<'a>) -> Element<'a, Message> {
    let size = if clock.large {
        draw.scale.headline()
    } else {
        draw.scale.title()
    };
    draw.bold(&clock.line, size, theme::INK)
}

/// The last answers, said back.
pub fn said<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let line = Line::new("you-said").with("answers", lines.to_vec());
    draw.plain(&line, draw.scale.small(), theme::QUIET)
}

/// Lines of information, which may be many.
pub fn record<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let lines = lines
        .iter()
        .map(|line| draw.plain(line, draw.scale.detail() * 0.85, theme::INK));
    scrollable(Column::with_children(lines).spacing(draw.scale.gap() / 2.0))
        .width(Length::Fill)
        .into()
}

/// A panel beside the order.
pub fn panel<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let lines = lines
        .iter()
        .map(|line| draw.plain(line, draw.scale.small(), theme::INK));
    boxed(
        Column::with_children(lines).spacing(draw.scale.gap() / 2.0),
        draw,
    )
}

/// A ground that holds things together.
pub fn boxed<'a>(content: impl Into<Element<'a, Message>>, draw: Draw<'a>) -> Element<'a, Message> {
    container(column![content.into()])
        .width(Length::Fill)
        .padding(draw.scale.gap() * 1.25)
        .style(|_| container::Style {
            background: Some(theme::PANEL.into()),
            border: Border {
                color: theme::LINE,
                width: 1.0,
                radius: 0.0.into(),
            },
            ..container::Style::default()
        })
        .into()
}

//! The points of a score: each with how it came out, in words, and when.

use iced::widget::row;
use iced::{Alignment, Element, Length};
use overdose_core::training::PointLine;

use super::lines;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::{EvenGrid, Label};

/// How many columns they stand in.
const COLUMNS: usize = 2;

/// Draws the points.
pub fn view<'a>(points: &[PointLine], draw: RenderContext<'a>) -> Element<'a, Message> {
    let cells = points.iter().map(|point| cell(point, draw));
    EvenGrid::grid(COLUMNS, draw.scale.gap() * 0.5, cells).into()
}

fn cell<'a>(point: &PointLine, draw: RenderContext<'a>) -> Element<'a, Message> {
    // As large as a title: a whole room reads it.
    let size = draw.scale.title();
    let line = if point.critical || !point.good {
        draw.bold(&point.line, size, draw.palette.ink)
    } else {
        draw.plain(&point.line, size, draw.palette.ink)
    };
    let time = point.time.clone().unwrap_or_default();
    let time = Label::new(time, theme::BOLD, size, draw.palette.ink);
    let room = iced::widget::space().width(draw.scale.space());
    let content = row![line.width(Length::Fill), time, room]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    if point.good {
        content.into()
    } else {
        lines::boxed(content, draw)
    }
}

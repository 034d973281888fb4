//! The points of a score: each with how it came out, in words, and when.

use iced::widget::row;
use iced::{Alignment, Element, Length};
use overdose_core::view_model::PointPart;

use super::{Draw, lines};
use crate::ui::app::Message;
use crate::ui::theme;
use crate::ui::widget::{Frame, Label};

/// How many columns they stand in.
const COLUMNS: usize = 2;

/// Draws the points.
pub fn view<'a>(points: &[PointPart], draw: Draw<'a>) -> Element<'a, Message> {
    let cells = points.iter().map(|point| cell(point, draw));
    Frame::grid(COLUMNS, draw.scale.gap() * 0.5, cells).into()
}

fn cell<'a>(point: &PointPart, draw: Draw<'a>) -> Element<'a, Message> {
    let line = if point.critical || !point.good {
        draw.small_bold(&point.line)
    } else {
        draw.small(&point.line)
    };
    let time = point.time.clone().unwrap_or_default();
    let time = Label::new(time, theme::BOLD, draw.scale.small(), draw.palette.ink);
    let content = row![line.width(Length::Fill), time]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    if point.good {
        content.into()
    } else {
        lines::boxed(content, draw)
    }
}

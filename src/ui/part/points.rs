//! The points of a score: each with a sign and words for how it came out, and when, as large as a whole room reads them.

use iced::widget::{row, space};
use iced::{Alignment, Element, Length};
use overdose_core::training::{PointLine, PointSign};

use crate::ui::context::RenderContext;
use crate::ui::drawing::{Icon, IconPlace};
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// How many columns they stand in.
const COLUMNS: usize = 2;
/// How large a sign is, by the words beside it.
const SIGN: f32 = 1.1;

/// Draws the points.
pub fn view<'a>(points: &[PointLine], draw: RenderContext<'a>) -> Element<'a, Message> {
    // The first column is read to its end before the second.
    let rows = points.len().div_ceil(COLUMNS);
    let cells = (0..rows * COLUMNS).map(|index| {
        let (row, column) = (index / COLUMNS, index % COLUMNS);
        points
            .get(column * rows + row)
            .map(|point| cell(point, draw))
    });
    let cells = cells.map(|cell| cell.unwrap_or_else(|| space().into()));
    EvenGrid::grid(COLUMNS, draw.scale.gap(), cells).into()
}

fn cell<'a>(point: &PointLine, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (size, palette) = (draw.scale.far(), draw.palette);
    let name = if point.critical || !point.good {
        draw.bold(&point.name, size, palette.ink)
    } else {
        draw.plain(&point.name, size, palette.ink)
    };
    let result = draw.plain(&point.result, draw.scale.far_least(), palette.quiet);
    row![
        sign(point.sign, size, draw),
        name.line_height(1.2).width(Length::Fill),
        result.line_height(1.2),
        space().width(draw.scale.gap()),
    ]
    .spacing(draw.scale.gap())
    .align_y(Alignment::Center)
    .into()
}

/// How a point came out, as a sign beside words of this size. It stays where other icons give way: it is no ornament.
pub fn sign(sign: PointSign, size: f32, draw: RenderContext) -> Element<Message> {
    let palette = draw.palette;
    let (icon, color) = match sign {
        PointSign::Done => (Icon::Check, palette.done),
        PointSign::Unknown | PointSign::Remark => (Icon::Help, palette.ink),
        PointSign::Late => (Icon::Late, palette.ink),
        PointSign::OutOfOrder => (Icon::Order, palette.ink),
        PointSign::Missed => (Icon::Missed, palette.title),
        PointSign::CriticalError => (Icon::Critical, palette.title),
    };
    IconPlace::new(draw.icons, icon, size * SIGN, color).into()
}

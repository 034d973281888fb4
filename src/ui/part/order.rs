//! The order in front: its display line across the room, its headline, its detail; and smaller cards beside it.

use iced::Element;
use iced::widget::{Column, Row};
use overdose_core::locale::Line;
use overdose_core::view_model::Order;

use super::{Draw, lines};
use crate::ui::app::Message;
use crate::ui::screen::HEADING;
use crate::ui::theme;
use crate::ui::widget::FocusStop;

/// The line that is read from the other end of a room.
pub fn display<'a>(line: &Line, draw: Draw<'a>) -> Element<'a, Message> {
    draw.bold(line, draw.scale.display(), theme::INK)
}

/// Headline and detail. The headline can hold the focus and does nothing with it.
pub fn view<'a>(order: &Order, draw: Draw<'a>) -> Element<'a, Message> {
    let size = if order.display.is_some() {
        draw.scale.headline() * 0.65
    } else {
        draw.scale.headline()
    };
    let name = draw.say(&order.headline);
    let headline = FocusStop::new(HEADING, name, draw.bold(&order.headline, size, theme::INK))
        .ring(|_| theme::RING);
    let mut column = Column::new().push(headline).spacing(draw.scale.gap());
    if let Some(detail) = &order.detail {
        column = column.push(draw.plain(detail, draw.scale.detail(), theme::INK));
    }
    column.into()
}

/// What follows the order in front.
pub fn then<'a>(order: &Order, draw: Draw<'a>) -> Element<'a, Message> {
    card(order, draw.scale.headline() * 0.8, draw).into()
}

fn card<'a>(card: &Order, size: f32, draw: Draw<'a>) -> Column<'a, Message> {
    let mut column = Column::new().spacing(draw.scale.gap() / 2.0);
    column = column.push(match &card.display {
        Some(line) => draw.bold(line, size, theme::INK),
        None => draw.bold(&card.headline, draw.scale.small() * 1.1, theme::INK),
    });
    if let Some(detail) = &card.detail {
        column = column.push(draw.plain(detail, draw.scale.small(), theme::INK));
    }
    column
}

/// Cards under the answers to a question, one beside the other.
pub fn abreast<'a>(cards: &[Order], draw: Draw<'a>) -> Element<'a, Message> {
    let cards = cards
        .iter()
        .map(|order| lines::boxed(card(order, draw.scale.title(), draw), draw));
    Row::with_children(cards).spacing(draw.scale.gap()).into()
}

/// Cards beside the order in front.
pub fn beside<'a>(cards: &[Order], draw: Draw<'a>) -> Element<'a, Message> {
    let cards = cards
        .iter()
        .map(|order| lines::boxed(card(order, draw.scale.title(), draw), draw));
    Column::with_children(cards)
        .spacing(draw.scale.gap())
        .into()
}

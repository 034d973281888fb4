//! The order in front: its display line across the room, its headline, its detail, its drawing; and smaller cards beside it.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Element, Length};
use overdose_core::message;
use overdose_core::view_model::Instruction;
use overdose_protocol::definition::Picture;

use super::lines;
use crate::ui::context::{HEADING, RenderContext};
use crate::ui::drawing::Drawing;
use crate::ui::message::Message;
use crate::ui::theme::BOLD;
use crate::ui::widget::{EvenGrid, FocusableHeading, Label};

/// Headline, drawing and detail. The headline can hold the focus and does nothing with it.
pub fn view<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let detail = order.detail.as_ref().map(|detail| {
        draw.paragraph(detail, draw.scale.detail())
            .width(Length::Fill)
    });
    // Beside a display line there is room for a larger drawing.
    let larger = if order.display.is_some() { 1.22 } else { 1.0 };
    match draw.picture(order) {
        Some(what) => column![
            headline(order, draw),
            row![picture(what, draw.scale.picture() * larger, draw)]
                .push(detail)
                .spacing(draw.scale.space())
                .align_y(Alignment::Center),
        ],
        None => column![headline(order, draw)].push(detail),
    }
    .spacing(draw.scale.gap())
    .into()
}

/// Headline and detail of a question, whose drawing stands with its timer.
pub fn question<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let words = Instruction {
        picture: None,
        ..order.clone()
    };
    view(&words, draw)
}

/// The order of the CPR screen: the beat under the display line, then drawing and words side by side.
pub fn with_beat<'a>(
    order: &Instruction,
    beat: Element<'a, Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let height = draw.scale.picture() * 0.66;
    let words = Column::new()
        .push(headline(order, draw))
        .push(
            order
                .detail
                .as_ref()
                .map(|detail| draw.paragraph(detail, draw.scale.detail())),
        )
        .width(Length::Fill);
    let below = Row::new()
        .push(draw.picture(order).map(|what| picture(what, height, draw)))
        .push(words)
        .spacing(draw.scale.space())
        .align_y(Alignment::Center);
    column![beat, below].spacing(draw.scale.gap()).into()
}

fn headline<'a>(order: &Instruction, draw: RenderContext<'a>) -> FocusableHeading<'a, Message> {
    let words = if order.display.is_some() {
        draw.lead(&order.headline)
    } else {
        draw.headline(&order.headline)
    };
    FocusableHeading::new(HEADING, draw.say(&order.headline), words)
        .ring(draw.palette.ring)
        .hide_ring(!draw.focus_moved)
}

/// A drawing of a certain height.
pub fn picture(picture: Picture, height: f32, draw: RenderContext) -> Element<Message> {
    let drawing = Drawing::new(picture, draw.palette, draw.looks.skin, height);
    container(drawing).into()
}

/// What follows the order in front.
pub fn then<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.display() * 0.48;
    let mut column = Column::new().width(Length::Fill);
    column = match &order.display {
        Some(line) => {
            let then = message!("then", order = line.clone());
            column.push(draw.bold(&then, size, draw.palette.ink).line_height(1.1))
        }
        None => column.push(draw.lead(&order.headline)),
    };
    column
        .push(
            order
                .detail
                .as_ref()
                .map(|detail| draw.paragraph(detail, draw.scale.small())),
        )
        .into()
}

/// A small card: its display line where it has one, else its headline, and its detail.
fn card<'a>(order: &Instruction, draw: RenderContext<'a>) -> Column<'a, Message> {
    let (size, color) = (draw.scale.small(), draw.palette.ink);
    let headline = match &order.display {
        Some(line) => draw.bold(line, draw.scale.title(), color),
        None => Label::new(draw.say(&order.headline), BOLD, size, color),
    };
    column![headline]
        .push(
            order
                .detail
                .as_ref()
                .map(|detail| draw.paragraph(detail, draw.scale.small())),
        )
        .width(Length::Fill)
}

/// A small card on its own ground.
pub fn boxed<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    lines::boxed(card(order, draw), draw)
}

/// Cards one beside the other.
pub fn abreast<'a>(cards: &[Instruction], draw: RenderContext<'a>) -> Element<'a, Message> {
    let cells = cards.iter().map(|order| boxed(order, draw));
    EvenGrid::grid(cards.len().max(1), draw.scale.gap(), cells).into()
}

/// Cards one below the other.
pub fn below<'a>(cards: &[Instruction], draw: RenderContext<'a>) -> Element<'a, Message> {
    draw.stack(cards.iter().map(|order| boxed(order, draw)).collect())
        .into()
}

//! The order in front: its display line across the room, its headline, its detail, its drawing; and smaller cards beside it.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};
use overdose_core::view_model::Instruction;
use overdose_core::{fonts, message};
use overdose_protocol::definition::Picture;

use super::lines;
use crate::ui::context::{HEADING, RenderContext};
use crate::ui::drawing::Drawing;
use crate::ui::message::Message;
use crate::ui::theme::{BOLD, REGULAR};
use crate::ui::widget::{EvenGrid, FocusableHeading, Label};

/// How wide a drawing beside its line may be, by the height of several drawings.
const WIDEST: f32 = 1.12;

/// Headline, drawings and detail of a card. The headline can hold the focus and does nothing with it.
pub fn view<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let lines = order.detail.as_ref().map(|detail| {
        if draw.scale.is_full() {
            Element::from(draw.lines(detail, draw.scale.detail()))
        } else {
            draw.paragraph(detail, draw.scale.detail())
                .width(Length::Fill)
                .into()
        }
    });
    let below = match draw.pictures(order) {
        [] => Column::new().push(lines),
        // One stands beside the words, several above them.
        [only] => {
            let drawing = picture(*only, draw.scale.picture(), draw);
            let row = row![drawing]
                .push(lines)
                .spacing(draw.scale.margin())
                .align_y(Alignment::Center);
            Column::new().push(row)
        }
        several => {
            let drawings = several
                .iter()
                .map(|what| picture(*what, draw.scale.pictures(), draw));
            let row = draw.beside(drawings.collect());
            Column::new().push(row).push(lines)
        }
    };
    column![headline(order, draw), below.spacing(draw.scale.gap())]
        .spacing(draw.scale.gap() * 1.5)
        .into()
}

/// Headline and detail of a question. A drawing that belongs to its timer stands with that.
pub fn question<'a>(
    order: &Instruction,
    has_timer: bool,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    if has_timer {
        let detail = order.detail.as_ref();
        let detail = detail.map(|detail| draw.paragraph(detail, draw.scale.detail()));
        return column![headline(order, draw)]
            .push(detail)
            .spacing(draw.scale.gap())
            .into();
    }
    let drawings = draw.pictures(order);
    if order.drawn_lines && !drawings.is_empty() {
        drawn_lines(order, drawings, draw)
    } else {
        view(order, draw)
    }
}

/// A question each of whose first lines has its drawing, side by side.
fn drawn_lines<'a>(
    order: &Instruction,
    drawings: &[Picture],
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let lines = order.detail.as_ref().map(|detail| draw.words.lines(detail));
    let mut lines = lines.unwrap_or_default().into_iter().map(|line| {
        let words = fonts::drawn(&line.text).into_owned();
        Label::new(words, REGULAR, draw.scale.detail(), draw.palette.ink).width(Length::Fill)
    });
    let cells: Vec<_> = drawings
        .iter()
        .zip(lines.by_ref())
        .map(|(what, line)| {
            let drawing = Drawing::new(*what, draw.palette, draw.looks.skin, draw.scale.pictures());
            row![
                drawing.no_wider(draw.scale.pictures() * WIDEST).late(true),
                line
            ]
            .spacing(draw.scale.space())
            .align_y(Alignment::Center)
            .into()
        })
        .collect();
    column![
        headline(order, draw),
        EvenGrid::grid(cells.len().max(1), draw.scale.space(), cells),
    ]
    .extend(lines.map(Element::from))
    .spacing(draw.scale.gap() * 1.5)
    .into()
}

/// The order of the CPR screen: the beat with the drawing beside it, and the words below.
pub fn with_beat<'a>(
    order: &Instruction,
    (disc, said): (Element<'a, Message>, Option<Label>),
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let drawing = draw.pictures(order).first();
    let drawing = drawing
        .map(|what| container(picture(*what, draw.scale.disc(), draw)).center_x(Length::Fill));
    let detail = order.detail.as_ref();
    let detail = detail.map(|detail| draw.paragraph(detail, draw.scale.detail() * 0.9));
    let words = column![headline(order, draw)]
        .push(detail)
        .spacing(draw.scale.gap() * 0.5)
        .width(Length::Fill);
    let beat = row![disc]
        .spacing(draw.scale.space())
        .align_y(Alignment::Center);
    match drawing {
        Some(drawing) => column![beat.push(said).push(drawing), words]
            .spacing(draw.scale.gap() * 0.5)
            .into(),
        // Where no drawing stands beside the beat its words do.
        None => beat.push(column![].push(said).push(words)).into(),
    }
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
    let size = draw.scale.display() * 0.45;
    let detail = order.detail.as_ref();
    let detail = detail.map(|detail| {
        draw.paragraph(detail, draw.scale.rail())
            .width(Length::Fill)
    });
    let head = match &order.display {
        Some(line) => {
            let then = message!("then", order = line.clone());
            draw.bold(&then, size, draw.palette.ink).line_height(1.1)
        }
        None => draw.lead(&order.headline),
    };
    row![head]
        .push(detail)
        .spacing(draw.scale.margin())
        .align_y(Alignment::Center)
        .into()
}

/// A small card: its display line where it has one, else its headline, and its detail.
fn card<'a>(order: &Instruction, draw: RenderContext<'a>) -> Column<'a, Message> {
    let (size, color) = (draw.scale.rail(), draw.palette.ink);
    let headline = match &order.display {
        Some(line) => draw.bold(line, size, color),
        None => Label::new(draw.say(&order.headline), BOLD, size, color),
    };
    column![headline.line_height(1.2)]
        .push(
            order
                .detail
                .as_ref()
                .map(|detail| draw.paragraph(detail, draw.scale.small()).line_height(1.2)),
        )
        .width(Length::Fill)
}

/// A small card beside the beat: on a ground of its own only where it is read from afar. In a small window, and beside larger text,
/// its headline stands for it.
pub fn plain<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    if draw.scale.is_compact() {
        let line = order.display.as_ref().unwrap_or(&order.headline);
        let words = draw.words.paragraph(line);
        return Label::new(
            fonts::drawn(&words),
            BOLD,
            draw.scale.rail(),
            draw.palette.ink,
        )
        .line_height(1.15)
        .width(Length::Fill)
        .into();
    }
    if order.display.is_some() {
        boxed(order, draw)
    } else {
        card(order, draw).into()
    }
}

/// A small card on its own ground.
pub fn boxed<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    lines::boxed(card(order, draw), draw)
}

/// Cards beside a question: the first of them is the call.
pub fn with_call<'a>(cards: &[Instruction], draw: RenderContext<'a>) -> Element<'a, Message> {
    let (call, others) = cards.split_at(cards.len().min(1));
    let call = call.iter().map(|it| lines::urgent(card(it, draw), draw));
    let others = others.iter().map(|it| boxed(it, draw));
    draw.stack(call.chain(others).collect()).into()
}

/// Cards one below the other.
pub fn below<'a>(cards: &[Instruction], draw: RenderContext<'a>) -> Element<'a, Message> {
    draw.stack(cards.iter().map(|order| boxed(order, draw)).collect())
        .into()
}

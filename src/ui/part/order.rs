//! The order in front: its display line across the room, its headline, its detail, its drawing; and smaller cards beside it.

use iced::widget::{Column, column, container, row, stack};
use iced::{Alignment, Element, Length};
use overdose_core::view_model::Instruction;
use overdose_core::{fonts, locale, message};
use overdose_protocol::definition::Picture;

use super::{actions, lines};
use crate::ui::context::{HEADING, RenderContext};
use crate::ui::drawing::Drawing;
use crate::ui::message::Message;
use crate::ui::theme::{BOLD, REGULAR};
use crate::ui::widget::{ActionButton, EvenGrid, FocusableHeading, Label};

/// How wide a drawing beside its line may be, by the height of several drawings.
const WIDEST: f32 = 1.12;

/// Headline, drawings and detail of a card. The headline can hold the focus and does nothing with it.
pub fn view<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    sized(order, draw.scale.detail(), draw)
}

/// The same with a detail of this size.
pub fn sized<'a>(order: &Instruction, size: f32, draw: RenderContext<'a>) -> Element<'a, Message> {
    let lines = order.detail.as_ref().map(|detail| {
        if draw.scale.has_all_room() {
            Element::from(draw.lines(detail, size))
        } else {
            draw.paragraph(detail, size).width(Length::Fill).into()
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
            let drawings = several.iter().map(|what| numbered(*what, draw));
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
    has_headline: bool,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let drawing = draw.pictures(order).first();
    let drawing = drawing
        .map(|what| container(picture(*what, draw.scale.disc(), draw)).center_x(Length::Fill));
    let detail = order.detail.as_ref();
    let detail = detail.map(|detail| draw.paragraph(detail, draw.scale.detail() * 0.9));
    let headline = has_headline.then(|| headline(order, draw));
    let words = column![]
        .push(headline)
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

/// The order that is read from the floor: its display line where it has one, else its headline.
pub fn afar<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let line = order.display.as_ref().unwrap_or(&order.headline);
    let words = draw.words.paragraph(line);
    let size = draw.scale.order_afar();
    let label = Label::new(fonts::drawn(&words), BOLD, size, draw.palette.ink).line_height(1.1);
    let second = draw.second(line, size, draw.palette.quiet);
    column![heading(order, label, draw)].push(second).into()
}

fn headline<'a>(order: &Instruction, draw: RenderContext<'a>) -> Column<'a, Message> {
    let (words, size) = if order.display.is_some() {
        (draw.lead(&order.headline), draw.scale.lead())
    } else {
        (draw.headline(&order.headline), draw.scale.headline())
    };
    let second = draw.second(&order.headline, size, draw.palette.quiet);
    column![heading(order, words, draw)].push(second)
}

/// The words that hold the focus of an order, and do nothing with it.
fn heading<'a>(
    order: &Instruction,
    words: Label,
    draw: RenderContext<'a>,
) -> FocusableHeading<'a, Message> {
    FocusableHeading::new(HEADING, draw.say(&order.headline), words)
        .ring(draw.palette.ring)
        .hide_ring(!draw.focus_moved)
}

/// The line that is read across the room; the heading of an order that has no other headline.
pub fn display<'a>(
    line: &locale::Message,
    heading_of: Option<&Instruction>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let second = draw.second(line, draw.scale.display(), draw.palette.quiet);
    let words = draw.display(line);
    let words = match heading_of {
        Some(order) => heading(order, words, draw).into(),
        None => Element::from(words),
    };
    column![words].push(second).into()
}

/// Whether the headline begins with the display line. Beside the beat it would say the same again: what it says beyond that, how often
/// and where, the disc and the detail say.
pub fn displays_headline(order: &Instruction, draw: RenderContext) -> bool {
    let begins = |line| {
        let (headline, line) = (draw.say(&order.headline), draw.say(line));
        headline.to_uppercase().starts_with(&line.to_uppercase())
    };
    order.display.as_ref().is_some_and(begins)
}

/// A drawing of a certain height.
pub fn picture(picture: Picture, height: f32, draw: RenderContext) -> Element<Message> {
    let drawing = Drawing::new(picture, draw.palette, draw.looks.skin, height);
    container(drawing).into()
}

/// One of several drawings: with the number of its move where they follow each other.
fn numbered(what: Picture, draw: RenderContext) -> Element<Message> {
    let drawing = picture(what, draw.scale.pictures(), draw);
    let Some(step) = what.step() else {
        return drawing;
    };
    let number = Label::new(step.to_string(), BOLD, draw.scale.lead(), draw.palette.ink);
    stack![drawing, number.line_height(1.0)].into()
}

/// What follows the order in front.
pub fn then<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let detail = order.detail.as_ref();
    let detail = detail.map(|detail| {
        draw.paragraph(detail, draw.scale.rail())
            .width(Length::Fill)
    });
    let line = order.display.as_ref().unwrap_or(&order.headline);
    let second = draw.second(line, draw.scale.lead(), draw.palette.quiet);
    let head = match &order.display {
        Some(line) => {
            let then = draw.say(&message!("then", order = line.clone()));
            let size = draw.scale.then_of(then.chars().count());
            Label::new(then, BOLD, size, draw.palette.ink).line_height(1.1)
        }
        None => draw.lead(&order.headline),
    };
    row![column![head].push(second)]
        .push(detail)
        .spacing(draw.scale.space())
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
    // A line alone in a box would look like a button.
    if order.display.is_some() && order.detail.is_some() {
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
    let others = others.iter().map(|it| opener(it, draw));
    draw.stack(call.chain(others).collect()).into()
}

/// A card of which the headline stands alone: pressed, it shows all of it.
fn opener<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let Some(whole) = order.whole else {
        return boxed(order, draw);
    };
    let words = Label::new(
        draw.say(&order.headline),
        BOLD,
        draw.scale.rail(),
        draw.palette.ink,
    );
    let id = format!("open-{}", order.headline.id);
    ActionButton::new(
        id,
        draw.say(&order.headline),
        words.line_height(1.2).width(Length::Fill),
    )
    .guarded(draw.guarded(whole, &order.headline))
    .on_press(Message::Do(whole))
    .asks_for(whole)
    .width(Length::Fill)
    .least(draw.scale.target())
    .padding([draw.scale.gap(), draw.scale.space() * 0.75])
    .style(actions::framed(draw, false))
    .into()
}

/// Cards one below the other.
pub fn below<'a>(cards: &[Instruction], draw: RenderContext<'a>) -> Element<'a, Message> {
    draw.stack(cards.iter().map(|order| boxed(order, draw)).collect())
        .into()
}

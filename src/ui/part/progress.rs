//! Done, now, next: where the card in front stands among the others.

use iced::widget::{container, row, space};
use iced::{Alignment, Border, Color, Element};
use overdose_core::view_model::Progress;

use crate::ui::context::RenderContext;
use crate::ui::drawing::Icon;
use crate::ui::message::Message;
use crate::ui::widget::Label;

/// How much larger a mark is than the words beside it.
const MARK: f32 = 1.3;

/// Draws the way through the cards: what is done has a check, what is in front a dot, and what comes next a ring.
pub fn view<'a>(progress: &Progress, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (palette, size) = (draw.palette, draw.scale.rail());
    // What is done matters least where there is little room.
    let done = progress.done.iter().filter(|_| !draw.scale.is_spare());
    let done = done.map(|done| {
        let check = draw.icon(Icon::Check, palette.done);
        let mark = match check {
            Some(check) => check.into(),
            None => mark(palette.done, 0.0, palette.done, draw),
        };
        step(mark, draw.plain(done, size, palette.quiet), draw)
    });
    let now = mark(palette.panel, 0.36, palette.ink, draw);
    let next = mark(palette.panel, 0.09, palette.edge, draw);
    let rows = done.chain([
        step(now, draw.bold(&progress.now, size, palette.ink), draw),
        step(next, draw.plain(&progress.next, size, palette.quiet), draw),
    ]);
    let apart = if draw.scale.is_full() { 1.0 } else { 0.4 };
    draw.stack(rows.collect())
        .spacing(draw.scale.gap() * apart)
        .into()
}

fn step<'a>(
    mark: Element<'a, Message>,
    words: Label,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    row![mark, words]
        .spacing(draw.scale.gap() * 1.25)
        .align_y(Alignment::Center)
        .into()
}

/// A round mark with a ring of this part of its size.
fn mark(ground: Color, ring: f32, color: Color, draw: RenderContext) -> Element<Message> {
    let side = draw.scale.rail() * MARK;
    container(space::horizontal())
        .width(side)
        .height(side)
        .style(move |_| {
            container::background(ground).border(Border {
                color,
                width: side * ring,
                radius: (side / 2.0).into(),
            })
        })
        .into()
}

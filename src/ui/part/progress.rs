//! Done, now, next: where the card in front stands among the others.

use iced::widget::{container, row, space};
use iced::{Border, Color, Element};
use overdose_core::view_model::Progress;

use super::lines;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::Label;

/// Draws the way through the cards: a full mark is done, a thick one is in front, an empty one comes next.
pub fn view<'a>(progress: &Progress, draw: RenderContext<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let done = progress.done.iter();
    let mut rows: Vec<_> = done
        .map(|done| step(palette.ink, 2.0, draw.small(done), draw))
        .collect();
    rows.extend([
        step(palette.paper, 5.0, draw.small_bold(&progress.now), draw),
        step(palette.paper, 2.0, draw.small(&progress.next), draw),
    ]);
    lines::boxed(draw.stack(rows).spacing(draw.scale.gap() * 0.5), draw)
}

fn step<'a>(ground: Color, width: f32, words: Label, draw: RenderContext) -> Element<'a, Message> {
    let side = draw.scale.small();
    let color = draw.palette.ink;
    let mark = container(space::horizontal())
        .width(side)
        .height(side)
        .style(move |_| {
            container::background(ground).border(Border {
                color,
                width,
                radius: 0.0.into(),
            })
        });
    row![container(mark).padding([side * 0.15, 0.0]), words]
        .spacing(draw.scale.gap())
        .into()
}

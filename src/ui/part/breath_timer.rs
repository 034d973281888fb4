//! The look at the chest: ten marks that fill, one a second, and the count of easy breaths.

use iced::widget::{Row, container, space};
use iced::{Border, Color, Element, Length};
use overdose_core::view_model::BreathTimer;

use super::keyed::{self, Look};
use crate::ui::context::RenderContext;
use crate::ui::message::Message;

/// Draws the look timer and the count.
pub fn view<'a>(look: &BreathTimer, draw: RenderContext<'a>) -> Element<'a, Message> {
    let line = draw.strong(&look.line);
    let marks = marks(look, draw);
    let words = Look {
        size: draw.scale.small(),
        color: draw.palette.ink,
        is_bold: false,
    };
    let counted = keyed::line(&look.counted, words, draw).into_iter();
    let last = look.last.iter().map(|line| draw.small_bold(line).into());
    draw.stack(vec![
        line.into(),
        marks.into(),
        draw.beside(counted.chain(last).collect())
            .wrap()
            .vertical_spacing(draw.scale.gap() * 0.5)
            .into(),
    ])
    .into()
}

/// One mark for every second; those that have begun are full.
fn marks<'a>(look: &BreathTimer, draw: RenderContext<'a>) -> Row<'a, Message> {
    let palette = draw.palette;
    let begun = look.into / 1000 + 1;
    let mark = |second: u64| -> Element<'a, Message> {
        let ground = if second <= begun {
            palette.ink
        } else {
            Color::TRANSPARENT
        };
        container(space::horizontal())
            .width(Length::Fill)
            .height(draw.scale.title() * 0.9)
            .style(move |_| {
                container::background(ground).border(Border {
                    color: palette.ink,
                    width: 2.0,
                    radius: (draw.scale.gap() * 0.5).into(),
                })
            })
            .into()
    };
    Row::with_children((1..=look.of / 1000).map(mark)).spacing(draw.scale.gap())
}

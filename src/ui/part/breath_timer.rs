//! The look at the chest: ten marks that fill, one a second, and the count of easy breaths.

use iced::widget::{Row, container, space};
use iced::{Border, Color, Element, Length};
use overdose_core::view_model::BreathTimer;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;

/// Draws the look timer and the count.
pub fn view<'a>(look: &BreathTimer, draw: RenderContext<'a>) -> Element<'a, Message> {
    let line = draw.strong(&look.line).width(Length::FillPortion(3));
    let marks = marks(look, draw).width(Length::FillPortion(2));
    draw.stack(vec![
        draw.beside(vec![line.into(), marks.into()]).into(),
        draw.beside(
            std::iter::once(draw.small(&look.counted).into())
                .chain(look.last.iter().map(|line| draw.small_bold(line).into()))
                .collect(),
        )
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
            .height(draw.scale.title())
            .style(move |_| {
                container::background(ground).border(Border {
                    color: palette.ink,
                    width: 2.0,
                    radius: 0.0.into(),
                })
            })
            .into()
    };
    Row::with_children((1..=look.of / 1000).map(mark)).spacing(draw.scale.gap())
}

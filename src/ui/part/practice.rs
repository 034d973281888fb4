//! The banner of practice, and the frame around everything: nobody can take it for an emergency, or an emergency for it.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};
use overdose_core::view_model::PracticeBar;

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;

/// How wide the frame is, in logical pixels.
pub const FRAME: f32 = 10.0;

/// The banner.
pub fn banner<'a>(bar: &PracticeBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (palette, scale) = (draw.palette, draw.scale);
    let text = |line, size| draw.bold(line, size, palette.on_practice);
    let real = container(actions::button(&bar.real, draw)).width(scale.target() * 4.0);
    let content = row![text(&bar.line, scale.lead()).width(Length::Fill)]
        .push(bar.clock.as_ref().map(|clock| text(clock, scale.lead())))
        .push(real)
        .spacing(scale.space())
        .align_y(Alignment::Center);
    container(content)
        .width(Length::Fill)
        .padding([scale.gap() * 0.5, scale.space()])
        .style(move |_| container::background(palette.practice))
        .into()
}

/// A screen within the frame. Each side is a thing of its own: a ground as large as the window would be drawn again with every
/// second of a clock.
pub fn framed<'a>(content: Element<'a, Message>, draw: RenderContext<'a>) -> Element<'a, Message> {
    let side = || {
        let color = draw.palette.practice;
        container(space()).style(move |_| container::background(color))
    };
    let upright = || side().width(FRAME).height(Length::Fill);
    column![
        row![upright(), content, upright()].height(Length::Fill),
        side().width(Length::Fill).height(FRAME),
    ]
    .into()
}

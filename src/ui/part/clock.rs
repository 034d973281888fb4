//! Clocks: small beside an order, or the one large clock of a screen.

use iced::Element;
use overdose_core::view_model::ClockPart;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// Draws a clock.
pub fn view<'a>(clock: &ClockPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let Some(counted) = &clock.large else {
        return draw.strong(&clock.line).into();
    };
    let time = Label::new(
        clock.time(),
        theme::BOLD,
        draw.scale.clock(),
        draw.palette.ink,
    );
    draw.stack(vec![
        draw.strong(counted).into(),
        time.line_height(1.0).into(),
    ])
    .spacing(0.0)
    .into()
}

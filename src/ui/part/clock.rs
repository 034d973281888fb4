//! Clocks: a line, a card beside the order, or the one large clock of a screen.

use iced::widget::column;
use iced::{Alignment, Element};
use overdose_core::view_model::ClockPart;

use super::lines;
use crate::ui::context::RenderContext;
use crate::ui::drawing::Icon;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// Draws a clock as a line, or as the main thing on a screen.
pub fn view<'a>(clock: &ClockPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    match &clock.label {
        Some(label) if clock.is_large => {
            let label = draw.bold(label, draw.scale.title(), draw.palette.quiet);
            let time = time(clock, draw.scale.large_clock(), draw);
            draw.stack(vec![label.into(), time.line_height(1.0).into()])
                .spacing(0.0)
                .into()
        }
        _ => draw.strong(&clock.line).into(),
    }
}

/// A clock beside *Done*, which leads.
pub fn beside_done<'a>(clock: &ClockPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    draw.small_bold(&clock.line).into()
}

/// A clock as a card beside the order.
pub fn card<'a>(clock: &ClockPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let Some(label) = &clock.label else {
        return view(clock, draw);
    };
    let label = draw.bold(label, draw.scale.small(), draw.palette.quiet);
    let head = lines::head(Icon::Swap, label, draw);
    let time = time(clock, draw.scale.clock(), draw).line_height(1.1);
    lines::boxed(draw.stack(vec![head, time.into()]).spacing(0.0), draw)
}

/// A clock that is read from the floor; nothing where the time does not stand by itself.
pub fn afar<'a>(clock: &ClockPart, draw: RenderContext<'a>) -> Option<Element<'a, Message>> {
    let label = clock.label.as_ref()?;
    let label = draw.bold(label, draw.scale.title(), draw.palette.quiet);
    let time = time(clock, draw.scale.then_afar(), draw).line_height(1.05);
    let clock = column![label, time].align_x(Alignment::End);
    Some(clock.into())
}

fn time(clock: &ClockPart, size: f32, draw: RenderContext) -> Label {
    Label::new(clock.time(), theme::BOLD, size, draw.palette.ink)
}

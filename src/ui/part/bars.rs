//! What a room answers: beside each answer a bar for each round, as long as many hands went up, with the number at its end.

use iced::widget::{Column, container, row, space};
use iced::{Alignment, Border, Color, Element, Length};
use overdose_core::locale;
use overdose_core::training::PointSign;
use overdose_core::view_model::BarPart;

use super::{lines, points};
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// How finely the length of a bar is divided.
const PARTS: u32 = 1000;
/// How the width is divided between answers and bars.
const SHARES: (u16, u16) = (11, 9);
/// How high a bar is, by the number at its end.
const BAR: f32 = 0.95;

/// Draws the answers, each with its bars.
pub fn view<'a>(bars: &[BarPart], draw: RenderContext<'a>) -> Element<'a, Message> {
    let rows = bars.iter().map(|bar| answer(bar, draw));
    draw.stack(rows.collect()).into()
}

fn answer<'a>(part: &BarPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (scale, palette) = (draw.scale, draw.palette);
    let size = scale.far();
    let label = if part.is_right || part.typed {
        draw.bold(&part.label, size, palette.ink)
    } else {
        draw.plain(&part.label, size, palette.ink)
    };
    let sign = part
        .is_right
        .then(|| points::sign(PointSign::Done, size, draw));
    let word = part.right.as_ref();
    let word = word.map(|word| draw.plain(word, scale.far_least(), palette.quiet));
    let said = row![label.line_height(1.2).width(Length::Fill)]
        .push(sign)
        .push(word)
        .spacing(scale.gap())
        .align_y(Alignment::Center);
    let last = part.counts.len().saturating_sub(1);
    let bars = part.counts.iter().enumerate();
    let bars = bars.map(|(index, (round, count))| {
        // What counts last is full; what was counted before it is an outline.
        let is_full = index == last;
        bar((round, *count), part, is_full, draw)
    });
    let bars = Column::with_children(bars)
        .spacing(scale.gap() * 0.25)
        .width(Length::FillPortion(SHARES.1));
    let content = row![said.width(Length::FillPortion(SHARES.0)), bars]
        .spacing(scale.space())
        .align_y(Alignment::Center);
    if part.typed {
        lines::boxed(content, draw)
    } else {
        content.into()
    }
}

fn bar<'a>(
    (round, count): (&locale::Message, Option<u32>),
    part: &BarPart,
    is_full: bool,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let palette = draw.palette;
    let size = draw.scale.far_least();
    let long = count.unwrap_or(0) * PARTS / part.of.max(1);
    let (long, rest) = (portion(long), portion(PARTS.saturating_sub(long)));
    // A count that is typed now shows where: nothing may hang on the colour alone.
    let is_typed = part.typed && is_full;
    let text = match (count, is_typed) {
        (Some(count), true) => format!("{count}_"),
        (None, true) => "_".to_owned(),
        (Some(count), false) => count.to_string(),
        (None, false) => String::new(),
    };
    let ground = if is_full {
        palette.ink
    } else {
        Color::TRANSPARENT
    };
    let edge = palette.ink;
    let drawn = container(space())
        .width(Length::FillPortion(long))
        .height(size * BAR)
        .style(move |_| {
            container::background(ground).border(Border {
                color: edge,
                width: 2.0,
                radius: 0.0.into(),
            })
        });
    let said = row![
        draw.plain(round, size, palette.quiet).line_height(1.2),
        Label::new(text, theme::BOLD, size, palette.ink).line_height(1.2),
    ]
    .spacing(draw.scale.gap());
    row![drawn, said, space().width(Length::FillPortion(rest))]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center)
        .into()
}

/// A share of the width: never none, for a bar of no length would take all of it.
fn portion(part: u32) -> u16 {
    u16::try_from(part).unwrap_or(u16::MAX).max(1)
}

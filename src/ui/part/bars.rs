//! What a room answers: a bar for each answer, as long as many hands went up.

use iced::widget::{Column, container, row, space};
use iced::{Alignment, Border, Element, Length};
use overdose_core::locale;
use overdose_core::view_model::BarPart;

use super::lines;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// How finely the length of a bar is divided.
const PARTS: u32 = 1000;

/// Draws the answers, each with its bars.
pub fn view<'a>(bars: &[BarPart], draw: RenderContext<'a>) -> Element<'a, Message> {
    let rows = bars.iter().map(|bar| answer(bar, draw));
    draw.stack(rows.collect()).into()
}

fn answer<'a>(part: &BarPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let right = part.right.as_ref().map(|line| draw.strong(line));
    let head = row![draw.detail(&part.label).width(Length::Fill)]
        .push(right)
        .spacing(draw.scale.space())
        .align_y(Alignment::Center);
    let bars = part.counts.iter();
    let bars = bars.map(|(round, count)| bar(round, *count, part, draw));
    let content = Column::new()
        .push(head)
        .extend(bars)
        .spacing(draw.scale.gap() * 0.5);
    if part.typed {
        lines::boxed(content, draw)
    } else {
        content.into()
    }
}

fn bar<'a>(
    round: &locale::Message,
    count: Option<u32>,
    part: &BarPart,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let palette = draw.palette;
    let size = draw.scale.title();
    let long = count.unwrap_or(0) * PARTS / part.of.max(1);
    let (long, rest) = (portion(long), portion(PARTS.saturating_sub(long)));
    // A count that is typed now shows where: nothing may hang on the colour alone.
    let text = match (count, part.typed) {
        (Some(count), true) => format!("{count}_"),
        (None, true) => "_".to_owned(),
        (Some(count), false) => count.to_string(),
        (None, false) => String::new(),
    };
    let full = container(space())
        .width(Length::FillPortion(long))
        .height(size)
        .style(move |_| {
            container::background(palette.practice).border(Border::default().rounded(2.0))
        });
    let number = Label::new(text, theme::BOLD, size, palette.ink);
    row![
        draw.quiet(round).width(Length::Fixed(size * 4.0)),
        number.width(Length::Fixed(size * 3.0)),
        full,
        space().width(Length::FillPortion(rest)),
    ]
    .spacing(draw.scale.gap())
    .align_y(Alignment::Center)
    .into()
}

/// A share of the width: never none, for a bar of no length would take all of it.
fn portion(part: u32) -> u16 {
    u16::try_from(part).unwrap_or(u16::MAX).max(1)
}

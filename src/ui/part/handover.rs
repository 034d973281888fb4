//! The handover: a letter, what it stands for, and what is known, large enough to read aloud standing.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};
use overdose_core::handover::{HandoverRow, Letter};
use overdose_core::view_model::HandoverPart;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// How wide the names are, as a multiple of their size.
const TITLE: f32 = 8.5;

/// Draws all letters.
pub fn view<'a>(part: &HandoverPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let draw = draw.in_language(part.language);
    let rows = part.rows.iter().map(|row| letter(row, draw));
    draw.stack(rows.collect())
        .spacing(draw.scale.gap() * if draw.scale.is_full() { 0.4 } else { 0.1 })
        .into()
}

fn letter<'a>(handover: &HandoverRow, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.lead();
    let letter = Label::new(
        handover.letter.letter().to_owned(),
        theme::BOLD,
        size,
        draw.palette.title,
    );
    let size_aloud = draw.scale.read_aloud();
    let mut lines = handover.lines.iter().map(|line| draw.say(line));
    // What is so now comes before what was.
    let first = (handover.letter == Letter::Signs && handover.lines.len() > 1)
        .then(|| lines.next())
        .flatten()
        .map(|now| Label::new(now, theme::BOLD, size_aloud, draw.palette.ink));
    let rest = lines.collect::<Vec<_>>().join(" ");
    let rest = Label::new(rest, theme::REGULAR, size_aloud, draw.palette.ink);
    let text = column![].push(first).push(rest);
    let title = draw.bold(
        &handover.letter.title(),
        draw.scale.small(),
        draw.palette.quiet,
    );
    row![
        letter.width(Length::Fixed(size * 1.2)),
        title.width(Length::Fixed(draw.scale.small() * TITLE)),
        text.width(Length::Fill),
    ]
    .align_y(Alignment::Start)
    .into()
}

//! Statements, each with the ids of what it rests on; sources; and what was looked at, with what to do about it.

use iced::widget::{Column, container, row, space};
use iced::{Alignment, Border, Color, Element, Length};
use overdose_core::locale;
use overdose_core::view_model::{CheckPart, FactPart, Light};

use super::lines;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// How many columns things that were looked at stand in.
const COLUMNS: usize = 2;
/// How large a statement is, of a detail: three of them stand on a page.
const STATEMENT: f32 = 0.92;
/// How wide the ids of sources are, as a multiple of their size.
const IDS: f32 = 6.0;

/// Draws statements, one below the other.
pub fn view<'a>(facts: &[FactPart], draw: RenderContext<'a>) -> Element<'a, Message> {
    let facts = facts.iter().map(|fact| match fact.sources {
        Some(_) => source(fact, draw),
        None => statement(fact, draw),
    });
    draw.stack(facts.collect())
        .spacing(draw.scale.space())
        .into()
}

/// A statement, with the ids of what it rests on at its end.
fn statement<'a>(fact: &FactPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let headline = fact.headline.as_ref();
    let size = draw.scale.detail() * STATEMENT;
    let headline = headline.map(|line| draw.bold(line, size, draw.palette.ink));
    let words = |line: &locale::Message| draw.paragraph(line, size).width(Length::Fill).into();
    let said = Column::new()
        .push(headline)
        .extend(fact.lines.iter().map(words))
        .width(Length::Fill);
    let ids = fact.ids.as_ref().map(|ids| {
        let width = draw.scale.small() * IDS;
        container(draw.quiet(ids)).align_right(width)
    });
    row![said]
        .push(ids)
        .spacing(draw.scale.gap())
        .align_y(Alignment::End)
        .into()
}

/// A source, with what is known of it.
fn source<'a>(fact: &FactPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let words = |line: &locale::Message| draw.paragraph(line, draw.scale.title()).into();
    let said = Column::new()
        .push(fact.headline.as_ref().map(|line| draw.strong(line)))
        .extend(fact.lines.iter().map(words))
        .push(fact.sources.as_ref().map(|line| draw.quiet(line)))
        .width(Length::Fill);
    lines::boxed(said, draw)
}

/// Draws what was looked at.
pub fn checks<'a>(checks: &[CheckPart], draw: RenderContext<'a>) -> Element<'a, Message> {
    let columns = COLUMNS.min(checks.len().max(1));
    let cells = checks.iter().map(|check| {
        let to_do = check.to_do.as_ref().map(|line| draw.strong(line));
        let said = Column::new()
            .push(draw.small(&check.found))
            .push(to_do)
            .width(Length::Fill);
        let content = row![
            sign(Some(check.to_do.is_none()), draw),
            draw.small_bold(&check.word()),
            said
        ]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
        lines::boxed(content, draw)
    });
    EvenGrid::grid(columns, draw.scale.gap() * 0.5, cells).into()
}

/// Draws whether everything is ready: a sign, and words.
pub fn light<'a>(light: &Light, draw: RenderContext<'a>) -> Element<'a, Message> {
    let text = draw.quiet(&light.line).width(Length::Fill);
    row![sign(light.ready, draw), text]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center)
        .into()
}

/// A disc where all is well, a square where something is to be done: its shape says it too.
fn sign(ready: Option<bool>, draw: RenderContext) -> Element<Message> {
    let size = draw.scale.small() * 0.8;
    let palette = draw.palette;
    let (ground, radius) = match ready {
        None => (Color::TRANSPARENT, size),
        Some(true) => (palette.good, size),
        Some(false) => (palette.to_do, 0.0),
    };
    let border = Border {
        color: palette.edge,
        width: palette.border,
        radius: radius.into(),
    };
    container(space())
        .width(size)
        .height(size)
        .style(move |_| container::background(ground).border(border))
        .into()
}

//! Mix notes as a table: what with what, what it does, what to do.

use iced::widget::{Column, container, row, rule};
use iced::{Alignment, Element, Length};
use overdose_core::view_model::MixRow;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;

/// How the width is divided between the columns.
const SHARES: [u16; 3] = [5, 7, 8];

/// Draws the table.
pub fn view<'a>(rows: &[MixRow], draw: RenderContext<'a>) -> Element<'a, Message> {
    let heads = MixRow::heads();
    let heads = heads.each_ref().map(|head| {
        let head = draw.bold(head, draw.scale.small(), draw.palette.quiet);
        head.width(Length::Fill).into()
    });
    let rows = rows
        .iter()
        .flat_map(|it| [line(draw), cells(contents(it, draw), draw)]);
    Column::new()
        .push(cells(heads, draw))
        .extend(rows)
        .spacing(draw.scale.gap() * 0.75)
        .width(Length::Fill)
        .into()
}

fn contents<'a>(mix: &MixRow, draw: RenderContext<'a>) -> [Element<'a, Message>; 3] {
    let size = draw.scale.rail();
    let ink = draw.palette.ink;
    let what = draw.bold(&mix.what, size, ink).line_height(1.15);
    let sources = draw.quiet(&mix.sources).line_height(1.15);
    let what = Column::new()
        .push(what.width(Length::Fill))
        .push(sources.width(Length::Fill));
    let words = |line| draw.plain(line, size, ink).width(Length::Fill).into();
    let to_do = draw.bold(&mix.to_do, size, ink).width(Length::Fill);
    [what.into(), words(&mix.does), to_do.into()]
}

fn cells<'a>(cells: [Element<'a, Message>; 3], draw: RenderContext<'a>) -> Element<'a, Message> {
    let cells = cells.into_iter().zip(SHARES);
    let cells = cells.map(|(cell, share)| container(cell).width(Length::FillPortion(share)).into());
    row(cells)
        .spacing(draw.scale.space())
        .align_y(Alignment::Center)
        .into()
}

/// The line between two rows.
fn line(draw: RenderContext) -> Element<Message> {
    let color = draw.palette.line;
    rule::horizontal(1)
        .style(move |_| rule::Style {
            color,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}

//! How a drill came out: a dark tile with the verdict, and a tile for each of the times that matter most.

use iced::widget::{column, container};
use iced::{Border, Color, Element, Length};
use overdose_core::locale;
use overdose_core::view_model::ScorePart;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// How wide the tiles are to each other.
const SHARES: [f32; 4] = [1.2, 1.0, 1.0, 1.0];

/// Draws the tiles.
pub fn view<'a>(score: &ScorePart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let said = [&score.label, &score.verdict, &score.errors];
    let verdict = tile(said, (palette.paper, palette.paper), palette.ink, draw);
    let others = score.times.iter().map(|line| {
        let said = [&line.label, &line.time, &line.ideal];
        tile(said, (palette.quiet, palette.ink), palette.card, draw)
    });
    let tiles = std::iter::once(verdict).chain(others).map(Some);
    EvenGrid::slots(&SHARES, draw.scale.gap() * 1.5, tiles).into()
}

/// What it is, the number or the word, and what belongs to it.
fn tile<'a>(
    [label, value, more]: [&locale::Message; 3],
    (quiet, ink): (Color, Color),
    ground: Color,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let size = draw.scale.far_least();
    let content = column![
        draw.bold(label, size, quiet).line_height(1.2),
        draw.bold(value, draw.scale.far_number(), ink)
            .line_height(1.1),
        draw.plain(more, size, quiet).line_height(1.2),
    ];
    let (color, radius) = (draw.palette.line, draw.scale.corner());
    let width = draw.palette.border * 0.5;
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap(), draw.scale.space()])
        .style(move |_| {
            container::background(ground).border(Border {
                color,
                width,
                radius: radius.into(),
            })
        })
        .into()
}

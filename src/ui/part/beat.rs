//! The beat: the count to thirty and the two breaths, as words and as a row of marks.

use iced::widget::{Row, column, container, row, space};
use iced::{Border, Color, Element, Length};
use overdose_core::coach::Cue;
use overdose_core::view_model::BeatPart;

use super::Draw;
use crate::ui::app::Message;
use crate::ui::theme;

/// How many marks the row has.
const MARKS: u32 = 10;

/// Draws the beat.
pub fn view<'a>(beat: &BeatPart, draw: Draw<'a>) -> Element<'a, Message> {
    let scale = draw.scale;
    let count = draw.bold(&beat.line, scale.headline(), theme::INK);
    row![
        container(count).width(Length::Fixed(scale.headline() * 8.0)),
        column![
            marks(beat.cue, draw),
            draw.plain(&beat.rate, scale.small(), theme::QUIET),
        ]
        .spacing(scale.gap() / 2.0),
    ]
    .spacing(scale.space())
    .align_y(iced::Alignment::Center)
    .into()
}

/// One mark for every push of ten; the filled one moves with the beat.
fn marks<'a>(cue: Cue, draw: Draw<'a>) -> Element<'a, Message> {
    let filled = match cue {
        Cue::Push(number) => Some((number.saturating_sub(1)) % MARKS),
        Cue::Breath(_) | Cue::WeakBreath | Cue::Wait => None,
    };
    let side = draw.scale.title();
    let mark = |index: u32| -> Element<'a, Message> {
        let ground = if filled == Some(index) {
            theme::INK
        } else {
            Color::TRANSPARENT
        };
        container(space::horizontal())
            .width(Length::Fixed(side))
            .height(Length::Fixed(side))
            .style(move |_| container::Style {
                background: Some(ground.into()),
                border: Border {
                    color: theme::INK,
                    width: 2.0,
                    radius: 0.0.into(),
                },
                ..container::Style::default()
            })
            .into()
    };
    Row::with_children((0..MARKS).map(mark))
        .spacing(draw.scale.gap())
        .into()
}

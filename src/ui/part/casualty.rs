//! The casualty beside the steps: what there is to see, what is said, and what the trainer can do at once.

use std::time::Duration;

use iced::widget::{Column, column, container};
use iced::{Element, Length};
use overdose_core::message;
use overdose_core::preferences::Motion;
use overdose_core::view_model::CasualtyPart;

use super::{actions, lines};
use crate::ui::context::RenderContext;
use crate::ui::drawing::casualty::{Breath, Casualty};
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// How the height of the drawing is to that of other drawings.
const HEIGHT: f32 = 1.2;

/// Draws the casualty.
pub fn view<'a>(part: &CasualtyPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let drawing = drawing(part, draw.scale.picture() * HEIGHT, draw);
    let mut content = Column::new()
        .push(draw.small_bold(&message!("casualty-title")))
        .push(container(drawing).center_x(Length::Fill))
        .push(draw.detail(&part.see));
    if draw.looks.motion() != Motion::Full {
        // Who wants nothing to move reads what the drawing would show.
        content = content.push(draw.strong(&part.breath()));
    }
    let said = part.says.as_ref().map(|says| draw.strong(says));
    let cue = part.cue.as_ref().map(|cue| lines::notice(cue, draw));
    let keys = part.keys.iter().map(|action| actions::button(action, draw));
    let keys = EvenGrid::grid(2, draw.scale.gap() * 0.5, keys);
    let trainer = (!part.keys.is_empty()).then(|| {
        let head = draw.bold(
            &message!("key-trainer"),
            draw.scale.small(),
            draw.palette.quiet,
        );
        if draw.scale.is_full() {
            lines::boxed(column![head, keys].spacing(draw.scale.gap() * 0.5), draw)
        } else {
            keys.into()
        }
    });
    content
        .push(said)
        .push(cue)
        .push(trainer)
        .spacing(draw.scale.gap())
        .width(Length::Fill)
        .into()
}

/// The casualty alone, this high.
pub fn drawing<'a>(
    part: &CasualtyPart,
    height: f32,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let into = Duration::from_millis(part.into);
    let drawing = Casualty {
        palette: draw.palette,
        skin: draw.looks.skin,
        height,
        breath: Breath {
            kind: part.breathing,
            since: draw.now.checked_sub(into).unwrap_or(draw.now),
            every: part.every.map(Duration::from_millis),
        },
        colour: part.colour,
        age: part.age,
        awake: part.awake,
        on_side: part.on_side,
        moves: draw.looks.motion() == Motion::Full,
    };
    drawing.into()
}

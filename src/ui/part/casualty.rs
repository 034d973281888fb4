//! The casualty beside the steps: what there is to see, what is said, and what the trainer can do at once.

use std::time::Duration;

use iced::widget::{Column, container};
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
const HEIGHT: f32 = 1.25;

/// Draws the casualty.
pub fn view<'a>(part: &CasualtyPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let into = Duration::from_millis(part.into);
    let drawing = Casualty {
        palette: draw.palette,
        skin: draw.looks.skin,
        height: draw.scale.picture() * HEIGHT,
        breath: Breath {
            kind: part.breathing,
            since: draw.now.checked_sub(into).unwrap_or(draw.now),
            every: part.every.map(Duration::from_millis),
        },
        colour: part.colour,
        awake: part.awake,
        on_side: part.on_side,
        moves: draw.looks.motion == Motion::Full,
    };
    let mut content = Column::new()
        .push(draw.small_bold(&message!("casualty-title")))
        .push(container(drawing).center_x(Length::Fill))
        .push(draw.detail(&part.see));
    if draw.looks.motion != Motion::Full {
        // Who wants nothing to move reads what the drawing would show.
        content = content.push(draw.strong(&part.breath()));
    }
    let said = part.says.as_ref().map(|says| draw.strong(says));
    let cue = part.cue.as_ref().map(|cue| lines::notice(cue, draw));
    let keys = part.keys.iter().map(|action| actions::button(action, draw));
    content
        .push(said)
        .push(cue)
        .push(EvenGrid::grid(2, draw.scale.gap() * 0.5, keys))
        .spacing(draw.scale.gap())
        .width(Length::Fill)
        .into()
}

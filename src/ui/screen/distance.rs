//! What is read from the floor, 3 to 5 m away: the order, what follows it, the count and the clock, as large as the window.

use iced::widget::{Row, space};
use iced::{Alignment, Element, Length};
use overdose_core::message;
use overdose_core::view_model::{BeatPart, ClockPart, Instruction, Part};

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::part::{beat, clock, order};

/// The order, and below it the disc, what follows, and the clock.
pub fn view<'a>(
    parts: &[Part],
    draw: RenderContext<'a>,
) -> (Option<Element<'a, Message>>, Element<'a, Message>) {
    let (mut first, mut disc, mut follows, mut left) = (None, None, None, None);
    for part in parts {
        match part {
            Part::Instruction(order) => first = Some(order::afar(order, draw)),
            Part::NextInstruction(order) => follows = Some(then(order, draw)),
            Part::Beat(beat) => disc = Some(count(beat, draw)),
            Part::Clock(clock) => left = clock::afar(clock, draw),
            _ => {}
        }
    }
    let row = Row::new()
        .push(disc)
        .push(follows)
        .push(space::horizontal().width(Length::Fill))
        .push(left)
        .spacing(draw.scale.margin())
        .align_y(Alignment::Center);
    (first, row.into())
}

/// Whether it shows this part: all others have their usual places.
pub fn shows(part: &Part) -> bool {
    match part {
        Part::Instruction(_) | Part::NextInstruction(_) | Part::Beat(_) => true,
        Part::Clock(ClockPart { label, .. }) => label.is_some(),
        _ => false,
    }
}

fn count<'a>(beat: &BeatPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let side = draw.scale.disc_afar();
    let (disc, said) = beat::large(beat, side, draw);
    let said = said.map(|_| {
        let words = draw.bold(&beat.line, draw.scale.then_afar(), draw.palette.ink);
        words.line_height(1.1).into()
    });
    draw.beside(std::iter::once(disc).chain(said).collect())
        .into()
}

fn then<'a>(order: &Instruction, draw: RenderContext<'a>) -> Element<'a, Message> {
    let line = order.display.as_ref().unwrap_or(&order.headline);
    let line = message!("then", order = line.clone());
    let size = draw.scale.then_afar();
    let words = draw.bold(&line, size, draw.palette.ink);
    words.line_height(1.1).into()
}

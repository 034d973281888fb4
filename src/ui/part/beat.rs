//! The beat: the count to thirty and the two breaths, as words and as a disc that fills.

use std::time::Duration;

use iced::widget::column;
use iced::{Alignment, Element};
use overdose_core::audio::Cue;
use overdose_core::preferences;
use overdose_core::view_model::BeatPart;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::beat_indicator::Motion;
use crate::ui::widget::{BeatIndicator, Label};

/// The count on the disc, and what it goes to, by the side of the disc.
const COUNT: f32 = 0.46;
const OF: f32 = 0.106;

/// A disc of this side with the count on it; or without, and then the words that stand beside it.
pub fn large<'a>(
    beat: &BeatPart,
    side: f32,
    draw: RenderContext<'a>,
) -> (Element<'a, Message>, Option<Label>) {
    let (scale, color) = (draw.scale, draw.palette.on_disc);
    let disc = pulse(beat, side, draw);
    let Some([number, of]) = &beat.count else {
        let words = draw.bold(&beat.line, scale.answer(), draw.palette.ink);
        return (disc.into(), Some(words.line_height(1.1)));
    };
    let count = column![
        draw.bold(number, side * COUNT, color).line_height(0.95),
        draw.bold(of, side * OF, color).line_height(1.0),
    ]
    .align_x(Alignment::Center);
    (disc.around(count.into()), None)
}

/// Draws the beat on a page that lies over it.
pub fn small<'a>(beat: &BeatPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.lead();
    let line = draw.bold(&beat.line, size, draw.palette.ink);
    let words =
        column![line.line_height(1.1)].push(beat.rate.as_ref().map(|rate| draw.quiet(rate)));
    draw.beside(vec![pulse(beat, size * 1.4, draw).into(), words.into()])
        .into()
}

fn pulse(beat: &BeatPart, side: f32, draw: RenderContext) -> BeatIndicator {
    let moves = draw.looks.motion() == preferences::Motion::Full;
    let motion = match beat.cue {
        Cue::Wait => Motion::Rest,
        _ if !moves => Motion::Still,
        Cue::Push(_) => Motion::Push,
        Cue::Breath(_) | Cue::WeakBreath => Motion::Breath,
    };
    let into = Duration::from_millis(beat.into);
    let since = draw.now.checked_sub(into).unwrap_or(draw.now);
    let lasts = Duration::from_millis(beat.lasts);
    BeatIndicator::new(side, motion, since, lasts).colors(draw.palette.disc, draw.palette.beat)
}

//! The beat: the count to thirty and the two breaths, as words and as a disc that fills.

use std::time::Duration;

use iced::Element;
use iced::widget::column;
use overdose_core::audio::Cue;
use overdose_core::preferences;
use overdose_core::view_model::BeatPart;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::BeatIndicator;
use crate::ui::widget::beat_indicator::Motion;

/// Draws the beat: large on the CPR screen, small on a page that lies over it.
pub fn view<'a>(beat: &BeatPart, large: bool, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = match beat.cue {
        _ if !large => draw.scale.lead(),
        Cue::Push(_) | Cue::Breath(_) => draw.scale.count(),
        // More words, and a display line that says how often.
        Cue::WeakBreath | Cue::Wait => draw.scale.answer(),
    };
    let count = draw.bold(&beat.line, size, draw.palette.ink);
    let words =
        column![count.line_height(1.1)].push(beat.rate.as_ref().map(|rate| draw.quiet(rate)));
    draw.beside(vec![pulse(beat, size * 1.4, draw).into(), words.into()])
        .into()
}

fn pulse(beat: &BeatPart, side: f32, draw: RenderContext) -> BeatIndicator {
    let moves = draw.looks.motion == preferences::Motion::Full;
    let motion = match beat.cue {
        Cue::Wait => Motion::Rest,
        _ if !moves => Motion::Still,
        Cue::Push(_) => Motion::Push,
        Cue::Breath(_) | Cue::WeakBreath => Motion::Breath,
    };
    let into = Duration::from_millis(beat.into);
    let since = draw.now.checked_sub(into).unwrap_or(draw.now);
    let lasts = Duration::from_millis(beat.lasts);
    BeatIndicator::new(side, draw.palette.beat, motion, since, lasts)
}

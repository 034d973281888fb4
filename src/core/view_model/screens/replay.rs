//! A drill, step by step.

use crate::format::format_duration;
use crate::message;
use crate::session::{Intent, RecordIntent};
use crate::training::Debrief;
use crate::view_model::binding::Draft;
use crate::view_model::{Part, View};

impl View<'_> {
    /// A drill, step by step.
    pub(in crate::view_model) fn replay(&self, step: usize, screen: &mut Draft) {
        let Some(debrief) = self.session.debrief() else {
            return;
        };
        let last = debrief.steps.len().saturating_sub(1);
        let step = step.min(last);
        screen.push(Part::Title(message!(
            "replay-title",
            number = step + 1,
            of = last + 1
        )));
        screen.push(Part::Timeline(debrief.picture(step)));
        screen.extend(replay_step(&debrief, step));
        screen.push(Part::Actions(self.actions(&[
            Intent::Back,
            Intent::Record(RecordIntent::Earlier),
            Intent::Record(RecordIntent::Later),
        ])));
    }
}

/// What happened at a step, how the casualty was, and what the score says of it.
pub(in crate::view_model) fn replay_step(debrief: &Debrief, step: usize) -> Option<Part> {
    let step = debrief.steps.get(step)?;
    let time = format_duration(step.at);
    let mut lines = vec![
        message!("replay-step", time, what = step.what.clone()),
        message!("replay-casualty", text = step.casualty.as_str()),
    ];
    lines.extend(step.scored.clone());
    if !step.sources.is_empty() {
        lines.push(message!("replay-sources", text = step.sources.clone()));
    }
    Some(Part::Record(lines))
}

//! A drill, step by step.

use crate::format::format_duration;
use crate::locale::Message;
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
        screen.push(Part::Title(
            Message::new("replay-title")
                .with("number", step + 1)
                .with("of", last + 1),
        ));
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
        Message::new("replay-step")
            .with("time", time)
            .with("what", step.what.clone()),
        Message::new("replay-casualty").with("text", step.casualty.as_str()),
    ];
    lines.extend(step.scored.clone());
    if !step.sources.is_empty() {
        lines.push(Message::new("replay-sources").with("text", step.sources.join(", ")));
    }
    Some(Part::Record(lines))
}

//! The card of a fit, with its clock.

use crate::format::format_duration;
use crate::locale::Line;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::{Action, ClockPart, Part, View};

impl View<'_> {
    /// The card of a fit, with its clock.
    pub(in crate::view_model) fn fit(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("fit-title")));
        screen.push(Part::Instruction(self.card(self.protocol.actions.fit_card)));
        if let Some(since) = self.state.fit {
            let passed = self.passed(since);
            screen.push(Part::Clock(ClockPart {
                line: Line::new("fit-clock").with("clock", format_duration(passed)),
                millis: passed,
                large: Some(Line::new("fit-clock.label")),
            }));
        }
        screen.extend(self.beat());
        let over = Action {
            label: Line::new("key-fit-over"),
            ..self.action(Intent::ClosePage)
        };
        let mut actions = vec![over];
        actions.extend(self.actions(&[Intent::NotBreathing, Intent::Open(Route::Help)]));
        screen.push(Part::Actions(actions));
    }
}

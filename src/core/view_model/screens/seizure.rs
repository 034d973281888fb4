//! The card of a seizure, with its clock.

use crate::format::format_duration;
use crate::message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::{Action, ClockPart, Part, View};

impl View<'_> {
    /// The card of a seizure, with its clock.
    pub(in crate::view_model) fn seizure(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("fit-title")));
        screen.push(Part::Instruction(self.card(self.protocol.actions.fit_card)));
        if let Some(since) = self.state.seizure {
            let passed = self.passed(since);
            screen.push(Part::Clock(ClockPart {
                line: message!("fit-clock", clock = format_duration(passed)),
                millis: passed,
                runs_out: false,
                label: Some(message!("fit-clock.label")),
                is_large: true,
            }));
        }
        screen.extend(self.beat());
        let over = Action {
            label: message!("key-fit-over"),
            ..self.action(Intent::ClosePage)
        };
        let mut actions = vec![over];
        actions.extend(self.actions(&[Intent::NotBreathing, Intent::Open(Route::Help)]));
        screen.push(Part::Actions(actions));
    }
}

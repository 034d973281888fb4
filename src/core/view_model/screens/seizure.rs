//! The card of a seizure, with its clock.

use crate::format::format_duration;
use crate::locale::Message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::{Action, ClockPart, Part, View};

impl View<'_> {
    /// The card of a seizure, with its clock.
    pub(in crate::view_model) fn seizure(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("fit-title")));
        screen.push(Part::Instruction(self.card(self.protocol.actions.fit_card)));
        if let Some(since) = self.state.seizure {
            let passed = self.passed(since);
            screen.push(Part::Clock(ClockPart {
                line: Message::new("fit-clock").with("clock", format_duration(passed)),
                millis: passed,
                large: Some(Message::new("fit-clock.label")),
            }));
        }
        screen.extend(self.beat());
        let over = Action {
            label: Message::new("key-fit-over"),
            ..self.action(Intent::ClosePage)
        };
        let mut actions = vec![over];
        actions.extend(self.actions(&[Intent::NotBreathing, Intent::Open(Route::Help)]));
        screen.push(Part::Actions(actions));
    }
}

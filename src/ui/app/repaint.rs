//! What has to be painted anew when something else is shown, and where the focus is then.

use iced::Task;
use overdose_protocol::incident::{Age, Lead, Supply};

use super::{App, Message};

impl App {
    /// Puts the focus where it starts, if another screen has come since the one with this number.
    pub(super) fn apply_screen(&mut self, before: u64) -> Task<Message> {
        let screens = self.session().screen().saturating_sub(before);
        if screens == 0 {
            return Task::none();
        }
        // Every other screen has the same ground: with two at once nothing would be painted anew.
        self.repainted += u64::from(screens.is_multiple_of(2));
        self.look_for_listener();
        Task::batch([self.focus_first(), self.look_again()])
    }

    /// A line that comes or goes moves others by parts of a pixel, and what the renderer takes for their old place is a little
    /// too small: all of it is painted anew then.
    pub(super) fn apply_parts(&mut self) {
        let session = self.session();
        let lines = if self.runtime.is_practice() {
            self.runtime.screen().parts.len()
        } else {
            // What comes and goes unasked: the whole screen is not built for it twenty times a second.
            let there = [
                session.notice().is_some(),
                session.question().is_some(),
                session.dose_noted(self.runtime.now()).is_some(),
                session.state().dose_is_due(),
                session.state().last_dose().is_some(),
                session.state().facts.call_again,
                session.state().facts.same_person_asked,
                // What buttons say changes how wide they are.
                session.state().facts.calling.is_some(),
                session.state().facts.alone,
                session.state().supply == Supply::None,
                session.state().age == Age::Child,
                session.state().age == Age::Baby,
                session.state().lead == Lead::CallTaker,
                session.state().lead == Lead::Aed,
                session.is_muted(),
            ];
            // Which of them: one may come as another goes.
            let bits = there.into_iter().map(usize::from);
            bits.fold(0, |lines, there| lines * 2 + there)
        };
        let shown = (session.screen(), lines);
        let before = std::mem::replace(&mut self.parts, shown);
        // Another screen is painted whole anyway; twice would be not at all.
        self.repainted += u64::from(shown.0 == before.0 && shown.1 != before.1);
    }
}

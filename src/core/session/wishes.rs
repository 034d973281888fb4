//! What the system wishes for, told a moment after the start: how things look then changes only where no hand is on its way to them.

use super::{Route, Session};
use crate::preferences::SystemWishes;

impl Session {
    /// Is told what the system wishes for. It is followed at once as long as nothing was pressed and nothing goes on, else when the
    /// first question comes up the next time and no incident is open. What the person ever chose stays.
    pub fn set_system_wishes(&mut self, wishes: SystemWishes) {
        if self.pressed || self.front.has_begun() {
            self.next_wishes = Some(wishes);
        } else {
            self.apply_wishes(wishes);
        }
    }

    /// Another screen has come up: follows what the system wishes for if it is the first question.
    pub(super) fn apply_next_wishes(&mut self) {
        let is_first = self.page == Route::Instructions && !self.front.has_begun();
        if is_first
            && !self.has_open_incident()
            && let Some(wishes) = self.next_wishes.take()
        {
            self.apply_wishes(wishes);
        }
    }

    fn apply_wishes(&mut self, wishes: SystemWishes) {
        self.looks.system = wishes;
        if let Some(found) = &mut self.kiosk {
            // A desk goes back to it too.
            found.looks.system = wishes;
        }
    }
}

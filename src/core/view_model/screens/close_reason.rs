//! Why the incident is closed.

use crate::message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part, reason_line};
use crate::view_model::{Part, View};
use overdose_protocol::incident::CloseReason;

impl View<'_> {
    pub(in crate::view_model) fn close_reason(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("close-title")));
        let choices = CloseReason::ALL
            .into_iter()
            .zip('1'..)
            .map(|(reason, key)| choice(Intent::Close(reason), key, reason_line(reason)))
            .collect();
        screen.push(choices_part(message!("close-hint"), choices));
        // What opens it closes it.
        let again = Intent::Open(Route::CloseReason);
        screen.bind(self.keys(again), again);
        screen.extend(self.beat());
        screen.push(Part::Actions(
            self.actions(&[Intent::Back, Intent::NotBreathing]),
        ));
    }
}

//! Practice has ended by itself: what it is now, and the one key to a real emergency.

use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// Says that practice has ended. It shows no call: whoever comes by chooses what it is.
    pub(in crate::view_model) fn ended(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("ended-title")));
        screen.push(Part::Record(vec![message!("ended-why")]));
        if self
            .session
            .training()
            .is_some_and(crate::session::Training::is_audience)
        {
            return;
        }
        let ways = [
            (Intent::Real, message_id!("ended-real")),
            (Intent::Open(Route::Practice), message_id!("ended-again")),
        ];
        screen.push(choices_part(message!("ended-hint"), numbered('1', ways)));
    }
}

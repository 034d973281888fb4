//! What can be practised.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, Route, Training};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};

impl View<'_> {
    /// What can be practised.
    pub(in crate::view_model) fn practice(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("practice-title")));
        screen.push(Part::Record(vec![
            Message::new("practice-what"),
            Message::new("practice-hands"),
            Message::new("practice-attended"),
        ]));
        if self.session.training().is_some_and(Training::is_audience) {
            return;
        }
        let mut choices = self.listed();
        if self.session.training().and_then(Training::drill).is_none() {
            choices.retain(|choice| choice.intent != Intent::Open(Route::Score));
        }
        let audience = [(Intent::Drill(DrillIntent::Audience), "practice-audience")];
        choices.extend(numbered('4', audience));
        screen.push(choices_part(Message::new("practice-hint"), choices));
    }
}

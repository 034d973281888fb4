//! What can be practised.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, List, Route, Training};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// What can be practised.
    pub(in crate::view_model) fn practice(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("practice-title")));
        screen.push(Part::Record(vec![
            message!("practice-what"),
            message!("practice-hands"),
            message!("practice-attended"),
        ]));
        if self.session.training().is_some_and(Training::is_audience) {
            return;
        }
        let mut choices = self.listed();
        if self.session.training().and_then(Training::drill).is_none() {
            choices.retain(|choice| choice.intent != Intent::Open(Route::Score { part: 0 }));
        }
        let audience = [(
            Intent::Drill(DrillIntent::Audience),
            message_id!("practice-audience"),
        )];
        choices.extend(numbered('4', audience));
        for choice in &mut choices {
            choice.about.extend(about(choice.intent));
        }
        screen.push(choices_part(message!("practice-hint"), choices));
    }
}

/// What there is behind a page that is offered.
fn about(intent: Intent) -> Option<Message> {
    Some(match intent {
        Intent::Open(Route::List(List::Scenarios, _)) => message!("practice-about-drills"),
        Intent::Open(Route::List(List::Lessons, _)) => message!("practice-about-lessons"),
        Intent::Open(Route::Room) => message!("practice-about-room"),
        Intent::Open(Route::List(List::Class, _)) => message!("practice-about-class"),
        Intent::Open(Route::Score { .. }) => message!("practice-about-last"),
        Intent::Drill(DrillIntent::Audience) => message!("practice-about-audience"),
        _ => return None,
    })
}

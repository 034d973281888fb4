//! What can be practised.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, List, Route, Training};
use crate::view_model::binding::Draft;
use crate::view_model::pages::choice;
use crate::view_model::{Choices, Part, View};

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
        let drills = Intent::Open(List::Scenarios.start());
        let mut choices = vec![
            choice(drills, '1', Message::new("practice-drills")),
            choice(
                Intent::Open(Route::Room),
                '2',
                Message::new("practice-room"),
            ),
            choice(
                Intent::Open(List::Class.start()),
                '3',
                Message::new("practice-class"),
            ),
            choice(
                Intent::Drill(DrillIntent::Audience),
                '4',
                Message::new("practice-audience"),
            ),
        ];
        let last = self.session.training().and_then(Training::drill);
        choices.extend(last.map(|_| {
            let score = Intent::Open(Route::Score);
            choice(score, '5', Message::new("practice-last"))
        }));
        screen.push(Part::Choices(Choices {
            hint: Message::new("practice-hint"),
            choices,
        }));
    }
}

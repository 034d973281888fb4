//! What can be practised.

use crate::locale::Line;
use crate::session::{DrillIntent, Intent, Route, Training};
use crate::view_model::binding::Draft;
use crate::view_model::pages::choice;
use crate::view_model::{Choices, Part, View};

impl View<'_> {
    /// What can be practised.
    pub(in crate::view_model) fn practice(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("practice-title")));
        screen.push(Part::Record(vec![
            Line::new("practice-what"),
            Line::new("practice-hands"),
            Line::new("practice-attended"),
        ]));
        if self.session.training().is_some_and(Training::follows) {
            return;
        }
        let drills = Intent::Open(Route::Scenarios { part: 0 });
        let mut choices = vec![
            choice(drills, '1', Line::new("practice-drills")),
            choice(Intent::Open(Route::Room), '2', Line::new("practice-room")),
            choice(
                Intent::Open(Route::Class { part: 0 }),
                '3',
                Line::new("practice-class"),
            ),
            choice(
                Intent::Drill(DrillIntent::Audience),
                '4',
                Line::new("practice-audience"),
            ),
        ];
        let last = self.session.training().and_then(Training::drill);
        choices.extend(last.map(|_| {
            let score = Intent::Open(Route::Score);
            choice(score, '5', Line::new("practice-last"))
        }));
        screen.push(Part::Choices(Choices {
            hint: Line::new("practice-hint"),
            choices,
        }));
    }
}

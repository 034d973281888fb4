//! The scenarios, some at a time.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::pages::{choice, part_of};
use crate::view_model::{Choices, Part, View};

impl View<'_> {
    /// The scenarios.
    pub(in crate::view_model) fn scenarios(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(Message::new("practice-drills")));
        let all = training.scenarios().count();
        let shown = training.scenarios().enumerate();
        let shown = shown.skip(part * Route::SCENARIOS).take(Route::SCENARIOS);
        let mut choices: Vec<_> = shown
            .zip('1'..)
            .map(|((index, scenario), key)| {
                choice(
                    Intent::Drill(DrillIntent::Scenario(index)),
                    key,
                    text(&scenario.title),
                )
            })
            .collect();
        if all > Route::SCENARIOS {
            choices.push(choice(Intent::More, '9', Message::new("key-more")));
        }
        screen.push(Part::Choices(Choices {
            hint: part_of("scenarios-hint", part, all.max(1), Route::SCENARIOS),
            choices,
        }));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

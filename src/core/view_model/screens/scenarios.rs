//! The scenarios, some at a time.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Part, View};

impl View<'_> {
    /// The scenarios.
    pub(in crate::view_model) fn scenarios(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(Message::new("practice-drills")));
        let all = training.scenarios();
        let list = ListPart::of(List::Scenarios, part, all);
        let choices = list.choices("scenarios-hint", |scenario, index, key| {
            let chooses = Intent::Drill(DrillIntent::Scenario(index));
            choice(chooses, key, text(&scenario.title))
        });
        screen.push(Part::Choices(choices));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

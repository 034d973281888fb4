//! The scenarios, some at a time.

use crate::session::{DrillIntent, Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Action, Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The scenarios.
    pub(in crate::view_model) fn scenarios(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(message!("practice-drills")));
        let all = training.listed();
        let list = ListPart::of(List::Scenarios, part, all);
        let choices = list.choices(
            message_id!("scenarios-hint", page, pages),
            |scenario, index, key| {
                let chooses = Intent::Drill(DrillIntent::Scenario(index));
                // Told to whoever chooses: the window for the room shows no list.
                let facts = scenario.about(self.session.content());
                let about = vec![text(&scenario.teaches), message!("listed", list = facts)];
                let choice = choice(chooses, key, text(&scenario.title));
                Choice { about, ..choice }
            },
        );
        screen.push(Part::Choices(choices));
        let sort = Action {
            label: message!("scenarios-order", order = training.order.line()),
            ..self.action(Intent::Drill(DrillIntent::Sort))
        };
        let mut actions = self.actions(&[Intent::Back]);
        actions.push(sort);
        screen.push(Part::Actions(actions));
    }
}

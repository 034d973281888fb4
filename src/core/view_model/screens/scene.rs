//! The scene of a scenario, a warning, and what there is to help with.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent};
use crate::training::{Scenario, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::{Action, Instruction, Part, View};

impl View<'_> {
    /// The scene, a warning, and what there is to help with.
    pub(in crate::view_model) fn scene(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let Some(scenario) = training.chosen() else {
            return;
        };
        screen.push(Part::Notice(Message::new("scene-warning")));
        screen.push(Part::Title(text(&scenario.title)));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: Message::new("scene-read"),
            detail: Some(text(&scenario.scene)),
            picture: None,
        }));
        let follows = training.is_audience();
        if !follows {
            screen.push(Part::Next(Action {
                label: Message::new("scene-begin"),
                ..self.action(Intent::Drill(DrillIntent::Begin))
            }));
        }
        let learner = match training.learner() {
            Some(number) => Message::new("scene-learner").with("number", u64::from(number)),
            None => Message::new("scene-no-learner"),
        };
        let mut lines = vec![kit(scenario), Message::new("scene-manikin")];
        let own = scenario.own.as_deref();
        lines.extend(own.map(|own| Message::new("scene-own").with("text", own)));
        lines.extend(Some(learner).filter(|_| !follows));
        screen.push(Part::Record(lines));
        screen.push(Part::Actions(self.actions(&[
            Intent::Back,
            Intent::Drill(DrillIntent::Learner(Turn::Better)),
            Intent::Drill(DrillIntent::Learner(Turn::Worse)),
        ])));
    }
}

/// What there is to help with.
pub(in crate::view_model) fn kit(scenario: &Scenario) -> Message {
    let has = [
        (scenario.kit.phone, "kit-phone"),
        (scenario.kit.naloxone, "kit-naloxone"),
        (scenario.kit.aed, "kit-aed"),
    ];
    let things = has.into_iter().filter(|(has, _)| *has);
    let mut things: Vec<Message> = things.map(|(_, id)| Message::new(id)).collect();
    if things.is_empty() {
        things.push(Message::new("kit-nothing"));
    }
    Message::new("scene-kit")
        .with("lines", things)
        .with("count", u64::from(scenario.kit.helpers))
}

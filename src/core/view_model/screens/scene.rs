//! The scene of a scenario, a warning, and what there is to help with.

use crate::locale::Message;
use crate::session::{DrillIntent, Intent, Key};
use crate::training::{Scenario, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::{Action, Instruction, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The scene, a warning, and what there is to help with.
    pub(in crate::view_model) fn scene(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let Some(scenario) = training.chosen() else {
            return;
        };
        screen.push(Part::Notice(message!("scene-warning")));
        // The title says what is wrong: nobody sees it before the drill.
        let place = scenario.place.as_deref();
        screen.push(Part::Title(
            place.map_or_else(|| message!("scene-title"), text),
        ));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: message!("scene-read"),
            detail: Some(text(&scenario.scene)),
            pictures: Vec::new(),
            drawn_lines: false,
            whole: None,
        }));
        let follows = training.is_audience();
        if !follows {
            screen.push(Part::Next(Action {
                label: message!("scene-begin"),
                ..self.action(Intent::Drill(DrillIntent::Begin))
            }));
        }
        let learner = match training.learner() {
            Some(number) => message!("scene-learner", number = u64::from(number)),
            None => message!("scene-no-learner"),
        };
        let mut lines = vec![kit(scenario), message!("scene-manikin")];
        let own = scenario.own.as_deref();
        lines.extend(own.map(|own| message!("scene-own", text = own)));
        lines.extend(Some(learner).filter(|_| !follows));
        screen.push(Part::Record(lines));
        // With a clicker the lesson goes on into the drill.
        screen.bind(&[Key::PageDown], Intent::Drill(DrillIntent::Begin));
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
        (scenario.kit.phone, message_id!("kit-phone")),
        (scenario.kit.naloxone, message_id!("kit-naloxone")),
        (scenario.kit.aed, message_id!("kit-aed")),
    ];
    let things = has.into_iter().filter(|(has, _)| *has);
    let mut things: Vec<Message> = things.map(|(_, id)| Message::from(id)).collect();
    if things.is_empty() {
        things.push(message!("kit-nothing"));
    }
    message!(
        "scene-kit",
        lines = things,
        count = u64::from(scenario.kit.helpers)
    )
}

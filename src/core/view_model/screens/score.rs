//! The score of the last drill.

use crate::handover::Format;
use crate::locale::Message;
use crate::session::{DrillIntent, Intent, Route};
use crate::training::{points, times, verdict};
use crate::view_model::binding::Draft;
use crate::view_model::drill::learner_name;
use crate::view_model::pages::choice;
use crate::view_model::{Choices, Part, View};

impl View<'_> {
    /// The score of the last drill.
    pub(in crate::view_model) fn score_sheet(&self, screen: &mut Draft) {
        let (Some(training), Some(sheet)) = (self.session.training(), self.session.sheet()) else {
            return;
        };
        let drill = training.drill();
        let title = drill.map_or("", |drill| drill.scenario.title.as_str());
        let learner = drill.and_then(|drill| drill.learner);
        let id = if learner.is_some() {
            "score-title"
        } else {
            "score-title-alone"
        };
        screen.push(Part::Title(
            Message::new(id)
                .with("what", verdict(&sheet))
                .with("text", title)
                .with("name", learner_name(learner)),
        ));
        screen.push(Part::Record(times(&sheet)));
        screen.push(Part::Points(points(&sheet, training.tables())));
        let ways = [
            (Intent::Open(Route::Replay { step: 0 }), "score-replay"),
            (Intent::Drill(DrillIntent::Keep), "score-keep"),
            (Intent::Drill(DrillIntent::PrintSheet), "score-print"),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Pdf)),
                "score-pdf",
            ),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Text)),
                "score-text",
            ),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Json)),
                "score-json",
            ),
        ];
        let choices = ways.into_iter().zip('1'..);
        screen.push(Part::Choices(Choices {
            hint: Message::new("score-hint"),
            choices: choices
                .map(|((intent, id), key)| choice(intent, key, Message::new(id)))
                .collect(),
        }));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

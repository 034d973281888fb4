//! The score of the last drill.

use crate::handover::Format;
use crate::locale::Message;
use crate::session::{DrillIntent, Intent};
use crate::training::{points, times, verdict};
use crate::view_model::binding::Draft;
use crate::view_model::drill::learner_name;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};

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
        let save = |format| Intent::Drill(DrillIntent::SaveSheet(format));
        let ways = [
            (Intent::Drill(DrillIntent::Keep), "score-keep"),
            (Intent::Drill(DrillIntent::PrintSheet), "score-print"),
            (save(Format::Pdf), "score-pdf"),
            (save(Format::Text), "score-text"),
            (save(Format::Json), "score-json"),
        ];
        let mut choices = self.listed();
        choices.extend(numbered('2', ways));
        screen.push(choices_part(Message::new("score-hint"), choices));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

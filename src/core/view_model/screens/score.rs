//! The score of the last drill.

use crate::handover::Format;
use crate::session::{DrillIntent, Intent};
use crate::training::{points, times, verdict};
use crate::view_model::binding::Draft;
use crate::view_model::drill::learner_name;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The score of the last drill.
    pub(in crate::view_model) fn score_sheet(&self, screen: &mut Draft) {
        let (Some(training), Some(sheet)) = (self.session.training(), self.session.sheet()) else {
            return;
        };
        let drill = training.drill();
        let title = drill.map_or("", |drill| drill.scenario.title.as_str());
        let learner = drill.and_then(|drill| drill.learner);
        let what = verdict(&sheet);
        screen.push(Part::Title(match learner {
            Some(_) => message!(
                "score-title",
                what,
                text = title,
                name = learner_name(learner)
            ),
            None => message!("score-title-alone", what, text = title),
        }));
        screen.push(Part::Record(times(&sheet)));
        screen.push(Part::Points(points(&sheet, training.tables())));
        let save = |format| Intent::Drill(DrillIntent::SaveSheet(format));
        let ways = [
            (Intent::Drill(DrillIntent::Keep), message_id!("score-keep")),
            (
                Intent::Drill(DrillIntent::PrintSheet),
                message_id!("score-print"),
            ),
            (save(Format::Pdf), message_id!("score-pdf")),
            (save(Format::Text), message_id!("score-text")),
            (save(Format::Json), message_id!("score-json")),
        ];
        let mut choices = self.listed();
        choices.extend(numbered('2', ways));
        screen.push(choices_part(message!("score-hint"), choices));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

//! The score of the last drill.

use crate::handover::Format;
use crate::session::{DrillIntent, Intent, RecordIntent, Route};
use crate::training::{errors, points_by_weight, rest, times_beside, verdict};
use crate::view_model::binding::Draft;
use crate::view_model::drill::{learner_name, text};
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, ScorePart, View};
use crate::{message, message_id};

impl View<'_> {
    /// The score of the last drill, and this part of its points: those that weigh most come first.
    pub(in crate::view_model) fn score_sheet(&self, part: usize, screen: &mut Draft) {
        let (Some(training), Some(debrief)) = (self.session.training(), self.session.debrief())
        else {
            return;
        };
        let drill = training.drill();
        let title = drill.map_or("", |drill| drill.scenario.title.as_str());
        let learner = drill.and_then(|drill| drill.learner);
        screen.push(Part::Title(match learner {
            Some(_) => message!("score-title", text = title, name = learner_name(learner)),
            None => text(title),
        }));
        let sheet = &debrief.sheet;
        screen.push(Part::Score(ScorePart {
            label: message!("score-result"),
            verdict: verdict(sheet.verdict),
            errors: errors(sheet),
            times: times_beside(sheet, &debrief.ideal),
        }));
        screen.push(Part::DrillChart(debrief.chart));
        let points = points_by_weight(sheet, training.tables());
        let mut pages = points.chunks(Route::POINTS);
        let of = pages.len();
        let part = part.min(of.saturating_sub(1));
        screen.push(Part::Points(pages.nth(part).unwrap_or_default().to_vec()));
        let mut lines = rest(sheet);
        let page = message!("score-points", page = part + 1, pages = of);
        lines.extend((of > 1).then_some(page));
        screen.push(Part::Record(lines));
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
        let mut actions = vec![Intent::Back];
        if of > 1 {
            actions.extend([RecordIntent::Earlier, RecordIntent::Later].map(Intent::Record));
        }
        screen.push(Part::Actions(self.actions(&actions)));
    }
}

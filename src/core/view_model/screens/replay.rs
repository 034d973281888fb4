//! A drill, step by step.

use crate::format::format_duration;
use crate::message;
use crate::session::{DrillIntent, Intent, RecordIntent};
use crate::training::{DebriefStep, PointSign, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::drill::casualty_at_rest;
use crate::view_model::{Part, StepPart, View};

impl View<'_> {
    /// A drill, step by step: what was done, what the score says of it, how the casualty was, and where that is on the whole.
    pub(in crate::view_model) fn replay(&self, step: usize, screen: &mut Draft) {
        let Some(debrief) = self.session.debrief() else {
            return;
        };
        let last = debrief.steps.len().saturating_sub(1);
        let step = step.min(last);
        let drill = self.session.training().and_then(|it| it.drill());
        let title = drill.map_or("", |drill| drill.scenario.title.as_str());
        screen.push(Part::Title(message!(
            "replay-title",
            number = step + 1,
            of = last + 1,
            text = title
        )));
        if let Some(here) = debrief.steps.get(step) {
            screen.push(Part::Step(step_part(here)));
            let stage = here.stage.as_ref();
            let casualty = stage.zip(drill).map(|(stage, drill)| {
                Part::Casualty(casualty_at_rest(stage, drill.scenario.age, here.on_side))
            });
            screen.extend(casualty);
        }
        screen.push(Part::DrillChart(debrief.chart_at(step)));
        let mut actions = vec![
            Intent::Back,
            Intent::Record(RecordIntent::Earlier),
            Intent::Record(RecordIntent::Later),
        ];
        // A key that leads nowhere is not offered.
        let turns = [Turn::Worse, Turn::Better].into_iter();
        let turns = turns.filter(|turn| debrief.fault_from(step, *turn).is_some());
        actions.extend(turns.map(|turn| Intent::Drill(DrillIntent::Fault(turn))));
        screen.push(Part::Actions(self.actions(&actions)));
    }
}

/// What happened at a step, what the score says of it, and what would have been better.
fn step_part(step: &DebriefStep) -> StepPart {
    let what = step.what.clone();
    let point = step.point.as_ref();
    // What was never done, and a critical error, has no step but its own: it is called by its short name.
    let is_own = step.scored.as_ref() == Some(&step.what);
    let name = point.map(|point| point.name.clone()).filter(|_| is_own);
    let verdict = point.map(|point| {
        let line = match point.sign {
            PointSign::CriticalError if is_own => message!("point-result-error-alone"),
            PointSign::Missed if is_own => message!("point-result-missed"),
            _ => point.line.clone(),
        };
        (point.sign, line)
    });
    let mut more = Vec::new();
    if !step.sources.is_empty() {
        more.push(message!("replay-sources", text = step.sources.clone()));
    }
    let better = step.better.clone();
    let ideal = step.ideal.clone();
    StepPart {
        time: format_duration(step.at),
        what: match (name, step.is_said) {
            (Some(name), _) => name,
            (None, true) => message!("replay-said", what),
            (None, false) => what,
        },
        verdict,
        better: better.map(|what| message!("replay-better", what)),
        ideal: ideal.map(|clock| message!("replay-ideal", clock)),
        more,
    }
}

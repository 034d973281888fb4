//! What the trainer marks, and how the casualty is.

use crate::format::format_duration;
use crate::session::{DrillIntent, Intent, Route};
use crate::training::{Cause, CueWhen, Mark, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::drill::{mark_line, text};
use crate::view_model::pages::{choice, choices_part, numbered};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// What the trainer marks, and how the casualty is.
    pub(in crate::view_model) fn trainer(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("trainer-title")));
        let Some((drill, done, _)) = &self.drill else {
            return;
        };
        let scenario = &drill.scenario;
        let marks = Mark::BY_TRAINER.into_iter().zip('1'..);
        let marks = marks.filter(|(mark, _)| *mark != Mark::Own || scenario.own.is_some());
        let marks = marks.map(|(mark, key)| {
            let line = mark_line(mark, scenario);
            Choice {
                chosen: done.mark(mark).is_some(),
                ..choice(Intent::Drill(DrillIntent::Saw(mark)), key, line)
            }
        });
        let end = numbered(
            '9',
            [(Intent::Drill(DrillIntent::End), message_id!("trainer-end"))],
        );
        let choices = marks.chain(end).collect();
        screen.push(choices_part(message!("trainer-hint"), choices));
        let cues = scenario.cues.iter().map(|cue| {
            let text = cue.say.as_str();
            match cue.when {
                CueWhen::Done(Cause::Time) => {
                    message!("trainer-cue-at", clock = format_duration(cue.after), text)
                }
                _ => message!("trainer-cue", text),
            }
        });
        let teaches = std::iter::once(text(&scenario.teaches));
        screen.push(Part::Record(teaches.chain(cues).collect()));
        screen.push(Part::Actions(self.actions(&[
            Intent::ClosePage,
            Intent::Drill(DrillIntent::Turn(Turn::Better)),
            Intent::Drill(DrillIntent::Turn(Turn::Worse)),
            Intent::Open(Route::TakeOff),
            Intent::Drill(DrillIntent::SkipAhead),
            Intent::Drill(DrillIntent::Pause),
        ])));
    }
}

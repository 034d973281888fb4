//! The plan of a lesson: its pages, to be moved or left out.

use crate::session::{Intent, LessonIntent, List};
use crate::training::Turn;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::screens::lesson::{kind, name};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The pages of the chosen lesson, some at a time.
    pub(in crate::view_model) fn plan(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let Some(run) = training.plan() else {
            return;
        };
        let lesson = run.lesson();
        screen.push(Part::Title(message!(
            "lesson-plan-title",
            text = lesson.title.as_str(),
            minutes = u64::from(lesson.minutes())
        )));
        screen.push(Part::Next(self.action(Intent::Lesson(LessonIntent::Begin))));
        let list = ListPart::of(List::Plan, part, &lesson.pages);
        let choices = list.choices(
            message_id!("lesson-plan-hint", page, pages),
            |page, index, key| {
                let picks = Intent::Lesson(LessonIntent::Pick(index));
                let mut about = vec![kind(&page.shows)];
                about.extend(page.skipped.then(|| message!("lesson-plan-skipped")));
                let label = message!(
                    "lesson-plan-row",
                    minutes = u64::from(page.minutes),
                    text = name(&page.shows, training)
                );
                Choice {
                    about,
                    chosen: index == run.picked(),
                    ..choice(picks, key, label)
                }
            },
        );
        screen.push(Part::Choices(choices));
        let mut actions = vec![
            Intent::Back,
            Intent::Lesson(LessonIntent::Shift(Turn::Worse)),
            Intent::Lesson(LessonIntent::Shift(Turn::Better)),
            Intent::Lesson(LessonIntent::Skip),
        ];
        actions.push(Intent::Lesson(LessonIntent::Save));
        screen.push(Part::Actions(self.actions(&actions)));
    }
}

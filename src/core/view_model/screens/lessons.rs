//! The lessons, some at a time.

use crate::session::{Intent, LessonIntent, List};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The lessons, some at a time.
    pub(in crate::view_model) fn lessons(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(message!("key-lessons")));
        let list = ListPart::of(List::Lessons, part, training.lessons());
        let choices = list.choices(
            message_id!("lessons-hint", page, pages),
            |lesson, index, key| {
                let chooses = Intent::Lesson(LessonIntent::Choose(index));
                let (minutes, count) = (u64::from(lesson.minutes()), lesson.count());
                let mut about = vec![message!("lesson-about", minutes, count)];
                about.extend(lesson.is_own.then(|| message!("lesson-own")));
                let choice = choice(chooses, key, text(&lesson.title));
                Choice { about, ..choice }
            },
        );
        screen.push(Part::Choices(choices));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

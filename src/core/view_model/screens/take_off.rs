//! What the trainer has marked, each with the digit that takes it off.

use crate::format::format_duration;
use crate::locale::Message;
use crate::session::{DrillIntent, Intent, Key, Route};
use crate::training::Mark;
use crate::view_model::binding::Draft;
use crate::view_model::drill::mark_line;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// What the trainer has marked, each with the digit that takes it off.
    pub(in crate::view_model) fn take_off(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("take-off-title")));
        let Some((drill, done, _)) = &self.drill else {
            return;
        };
        let marks = Mark::BY_TRAINER.into_iter().zip('1'..);
        let marks = marks.filter_map(|(mark, key)| {
            let last = done.marks.iter().rev().find(|(_, made)| *made == mark);
            let after = last?.0.saturating_sub(drill.begun.boot);
            let line = message!(
                "take-off-mark",
                what = mark_line(mark, &drill.scenario),
                clock = format_duration(after)
            );
            Some(choice(Intent::Drill(DrillIntent::TakeOff(mark)), key, line))
        });
        let choices: Vec<_> = marks.collect();
        // The digit of a mark that nobody made says so.
        for (mark, key) in Mark::BY_TRAINER.into_iter().zip('1'..) {
            let take_off = Intent::Drill(DrillIntent::TakeOff(mark));
            screen.bind(&[Key::Char(key)], take_off);
        }
        let hint = if choices.is_empty() {
            message_id!("take-off-nothing")
        } else {
            message_id!("take-off-hint")
        };
        screen.push(choices_part(Message::from(hint), choices));
        let trainer = Intent::Open(Route::Trainer);
        screen.push(Part::Actions(self.actions(&[Intent::ClosePage, trainer])));
    }
}

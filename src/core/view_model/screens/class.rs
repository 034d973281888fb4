//! The drills that a class has kept: a row a learner, and the newest to be opened.

use crate::format::format_date;
use crate::locale::Message;
use crate::session::{DrillIntent, Intent, KeptDrill, List, Route, Training};
use crate::training::{self, Verdict};
use crate::view_model::binding::Draft;
use crate::view_model::drill::{learner_name, text};
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, EventsPart, Part, View};
use crate::{message, message_id};
use overdose_protocol::time::{Millis, Now};
use std::collections::BTreeMap;

const DAY: Millis = 86_400_000;

impl View<'_> {
    /// The drills that a class has kept: a row a learner, and the newest to be opened.
    pub(in crate::view_model) fn class(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(message!("practice-class")));
        let Some(kept) = training.kept() else {
            screen.push(Part::Record(vec![message!("class-reading")]));
            screen.push(Part::Actions(self.actions(&[Intent::Back])));
            return;
        };
        if kept.is_empty() {
            screen.push(Part::Record(vec![message!("class-none")]));
        } else {
            let list = ListPart::of(List::Class, part, kept);
            let choices = list.choices(
                message_id!("class-hint", page, pages),
                |kept, index, key| {
                    let drill = &kept.drill;
                    let opens = Intent::Drill(DrillIntent::OpenKept(index));
                    let about = vec![
                        learner_name(drill.learner),
                        training::verdict(kept.verdict),
                        text(&format_date(drill.begun)),
                    ];
                    let choice = choice(opens, key, text(&drill.scenario.title));
                    Choice { about, ..choice }
                },
            );
            screen.push(Part::Choices(choices));
            screen.push(Part::Events(EventsPart {
                lines: self.learners(training, kept),
                paged: false,
            }));
        }
        let mut actions = vec![Intent::Back];
        if !kept.is_empty() {
            actions.push(Intent::Open(Route::Compare));
            actions.push(Intent::Drill(DrillIntent::SaveClass));
        }
        screen.push(Part::Actions(self.actions(&actions)));
    }

    /// A row a learner: how many drills, how many of them with all of it done, the last one, and whether it is long ago.
    pub(in crate::view_model) fn learners(
        &self,
        training: &Training,
        kept: &[KeptDrill],
    ) -> Vec<Message> {
        let mut rows: BTreeMap<Option<u32>, (usize, usize, Now)> = BTreeMap::new();
        for KeptDrill { drill, verdict, .. } in kept {
            let row = rows.entry(drill.learner).or_insert((0, 0, drill.begun));
            row.0 += 1;
            row.1 += usize::from(*verdict == Verdict::Passed);
            if drill.begun.wall > row.2.wall {
                row.2 = drill.begun;
            }
        }
        let limit = training.tables().booster_days.saturating_mul(DAY);
        let rows = rows.into_iter().map(|(number, (drills, passed, last))| {
            let age = u64::try_from(self.now.wall.saturating_sub(last.wall)).unwrap_or(0);
            let id = if age > limit {
                message_id!("class-learner-again", name, count, of, date)
            } else {
                message_id!("class-learner", name, count, of, date)
            };
            Message::from(id)
                .with("name", learner_name(number))
                .with("count", drills)
                .with("of", passed)
                .with("date", format_date(last))
        });
        rows.collect()
    }
}

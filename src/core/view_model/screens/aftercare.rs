//! After an incident: what helps the person tomorrow and the helpers now, and whether the record stays.

use crate::locale::Line;
use crate::session::{Intent, RecordIntent, Route, Saved};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, reason_line};
use crate::view_model::{Choices, Part, View};
use overdose_protocol::engine::Closed;

impl View<'_> {
    /// After an incident.
    pub(in crate::view_model) fn aftercare(&self, closed: &Closed, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("aftercare-title")));
        screen.push(Part::Notice(
            Line::new("aftercare-closed").with("reason", reason_line(closed.reason)),
        ));
        let mut lines = vec![
            Line::new("aftercare-alone"),
            Line::new("aftercare-naloxone"),
            Line::new("aftercare-doctor"),
        ];
        lines.extend(self.helplines());
        lines.push(Line::new("aftercare-self"));
        screen.push(Part::Record(lines));
        let notes = &self.protocol.notes.aftercare;
        screen.push(Part::SideCards(
            notes.iter().map(|card| self.card(*card)).collect(),
        ));
        screen.push(self.keep());
        screen.push(Part::Actions(self.instruction_actions()));
    }

    /// Whether the record stays, and what can be done with it.
    fn keep(&self) -> Part {
        let kept = self.session.person().kept;
        let folder = self.session.folder();
        let hint = match (self.session.saved(), kept, folder) {
            (None, ..) => Line::new("keep-nowhere"),
            (Some(Saved::Kept(_)), true, Some(folder)) => {
                Line::new("keep-in").with("folder", folder)
            }
            (Some(Saved::Not), true, _) => Line::new("keep-failed"),
            (Some(_), true, _) => Line::new("keep-soon"),
            (Some(_), false, _) => Line::new("keep-hint"),
        };
        let mut choices = vec![
            choice(
                Intent::Open(Route::Debrief { back: 0 }),
                '2',
                Line::new("key-debrief"),
            ),
            choice(Intent::Open(Route::Share), '3', Line::new("key-share")),
        ];
        if self.session.saved().is_some() {
            let mut keep = choice(
                Intent::Record(RecordIntent::Keep),
                '1',
                Line::new("key-keep"),
            );
            keep.chosen = kept;
            choices.insert(0, keep);
        }
        Part::Choices(Choices { hint, choices })
    }

    fn helplines(&self) -> Option<Line> {
        let lines = self.session.region()?.help.as_ref()?;
        let lines: Vec<String> = lines
            .iter()
            .map(|line| format!("{}: {}", line.label, line.number))
            .collect();
        Some(Line::new("aftercare-helpline").with("lines", lines.join(", ")))
    }
}

//! After an incident: what helps the person tomorrow and the helpers now, and whether the record stays.

use crate::locale::Message;
use crate::session::{Intent, RecordIntent, Route, Saved};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part, numbered, reason_line};
use crate::view_model::{Choice, Part, View};
use overdose_protocol::engine::Closed;

impl View<'_> {
    /// After an incident.
    pub(in crate::view_model) fn aftercare(&self, closed: &Closed, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("aftercare-title")));
        screen.push(Part::Notice(
            Message::new("aftercare-closed").with("reason", reason_line(closed.reason)),
        ));
        let mut lines = vec![
            Message::new("aftercare-alone"),
            Message::new("aftercare-naloxone"),
            Message::new("aftercare-doctor"),
        ];
        lines.extend(self.helplines());
        lines.push(Message::new("aftercare-self"));
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
            (None, ..) => Message::new("keep-nowhere"),
            (Some(Saved::Kept(_)), true, Some(folder)) => {
                Message::new("keep-in").with("folder", folder)
            }
            (Some(Saved::Not), true, _) => Message::new("keep-failed"),
            (Some(_), true, _) => Message::new("keep-soon"),
            (Some(_), false, _) => Message::new("keep-hint"),
        };
        let debrief = Intent::Open(Route::Debrief { back: 0 });
        let ways = [
            (debrief, "key-debrief"),
            (Intent::Open(Route::Share), "key-share"),
        ];
        let mut choices = numbered('2', ways);
        choices.extend(self.session.saved().map(|_| Choice {
            chosen: kept,
            ..choice(
                Intent::Record(RecordIntent::Keep),
                '1',
                Message::new("key-keep"),
            )
        }));
        choices_part(hint, choices)
    }

    fn helplines(&self) -> Option<Message> {
        let lines = self.session.region()?.help.as_ref()?;
        let lines: Vec<String> = lines
            .iter()
            .map(|line| format!("{}: {}", line.label, line.number))
            .collect();
        Some(Message::new("aftercare-helpline").with("lines", lines.join(", ")))
    }
}

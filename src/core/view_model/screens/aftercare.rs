//! After an incident: what helps the person tomorrow and the helpers now, and whether the record stays.

use crate::locale::Message;
use crate::session::{Intent, RecordIntent, Route, Saved};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part, numbered, reason_line};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};
use overdose_protocol::engine::Closed;
use overdose_protocol::region::HelpLine;

impl View<'_> {
    /// After an incident.
    pub(in crate::view_model) fn aftercare(&self, closed: &Closed, screen: &mut Draft) {
        screen.push(Part::Title(message!("aftercare-title")));
        screen.push(Part::Notice(message!(
            "aftercare-closed",
            reason = reason_line(closed.reason)
        )));
        let mut lines = vec![
            message!("aftercare-alone"),
            message!("aftercare-naloxone"),
            message!("aftercare-doctor"),
        ];
        lines.extend(self.helplines());
        lines.push(message!("aftercare-self"));
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
            (None, ..) => message!("keep-nowhere"),
            (Some(Saved::Kept(_)), true, Some(folder)) => {
                message!("keep-in", folder)
            }
            (Some(Saved::Not), true, _) => message!("keep-failed"),
            (Some(_), true, _) => message!("keep-soon"),
            (Some(_), false, _) => message!("keep-hint"),
        };
        let debrief = Intent::Open(Route::Debrief { back: 0 });
        let ways = [
            (debrief, message_id!("key-debrief")),
            (Intent::Open(Route::Share), message_id!("key-share")),
        ];
        let mut choices = numbered('2', ways);
        choices.extend(self.session.saved().map(|_| Choice {
            chosen: kept,
            ..choice(
                Intent::Record(RecordIntent::Keep),
                '1',
                message!("key-keep"),
            )
        }));
        choices_part(hint, choices)
    }

    fn helplines(&self) -> Option<Message> {
        let lines = self.session.region()?.help.as_ref()?;
        let line = |line: &HelpLine| {
            let (name, number) = (line.label.as_str(), line.number.as_str());
            message!("learn-line-help", name, number)
        };
        let lines: Vec<Message> = lines.iter().map(line).collect();
        Some(message!("aftercare-helpline", lines))
    }
}

//! The handover. Incident, beat and clocks go on beside it (R13).

use super::languages::name;
use crate::format::format_time;
use crate::locale::Message;
use crate::message;
use crate::session::{Intent, Route, Saved};
use crate::view_model::binding::Draft;
use crate::view_model::{Action, HandoverPart, Part, View};

impl View<'_> {
    /// The handover. Incident, beat and clocks go on beside it (R13).
    pub(in crate::view_model) fn handover(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("handover-title")));
        let cpr = self.state.place.phase.is_cpr();
        screen.push(Part::Notice(if cpr {
            message!("handover-hint-cpr")
        } else {
            message!("handover-hint")
        }));
        let unsaved = self.session.is_unsaved();
        screen.extend(unsaved.then(|| Part::Notice(message!("mark-unsaved.detail"))));
        screen.extend(self.beat());
        let handover = self.session.handover(self.now);
        screen.push(Part::Handover(HandoverPart {
            rows: handover.rows(self.session.handover_content()),
            language: self.session.handover_language(),
        }));
        screen.extend(self.kept().map(|line| Self::said_back(vec![line])));
        let mut intents = vec![
            Intent::ClosePage,
            Intent::Open(Route::CloseReason),
            Intent::Naloxone,
            Intent::NotBreathing,
            Intent::Open(Route::Share),
            Intent::Open(Route::Debrief { back: 0 }),
            Intent::Open(Route::FillIn(None)),
        ];
        if self.session.training().is_some() {
            intents.retain(|intent| !intent.is_for_live_only());
        }
        let other = self.session.other_handover_language();
        let other = other.map(|other| Action {
            label: message!("handover-in", name = name(other)),
            ..self.action(Intent::HandoverLanguage)
        });
        let mut actions = self.actions(&intents);
        actions.extend(other);
        screen.push(Part::Actions(actions));
    }

    /// How much of this is on the disk for certain.
    pub(in crate::view_model) fn kept(&self) -> Option<Message> {
        Some(match self.session.saved()? {
            Saved::Not => message!("handover-not-saved"),
            Saved::Events(count) | Saved::Kept(count) => {
                let entries = self.session.person().incident.entries();
                let last = entries.get(count.checked_sub(1)?)?;
                message!("handover-saved", time = format_time(last.at))
            }
        })
    }
}

//! A kept record that is open.

use crate::locale::Message;
use crate::message;
use crate::session::{Intent, RecordIntent, Route, Says};
use crate::view_model::binding::Draft;
use crate::view_model::pages::event_lines;
use crate::view_model::{HandoverPart, Part, View};

impl View<'_> {
    /// One of them.
    pub(in crate::view_model) fn kept_record(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("kept-title")));
        self.name_kept(screen);
        screen.extend(self.beat());
        let Some(opened) = self.session.opened() else {
            return;
        };
        let mut actions = Vec::new();
        match &opened.says {
            Says::All(report) => {
                screen.push(Part::Handover(HandoverPart {
                    rows: report.handover.rows(self.session.content()),
                    language: self.session.language(),
                }));
                let debrief = Route::Debrief { back: 0 };
                let on = [Intent::Open(Route::Share), Intent::Open(debrief)];
                actions.extend(self.actions(&on));
                let report = Intent::Record(RecordIntent::SaveUseReport);
                actions.push(self.action(report));
            }
            Says::Only(lines) => {
                screen.push(event_lines(lines, 0, Message::clone));
                actions.extend(self.actions(&[Intent::Open(Route::Debrief { back: 0 })]));
            }
        }
        actions.extend(self.actions(&[
            Intent::Record(RecordIntent::Erase),
            Intent::Back,
            Intent::ClosePage,
        ]));
        screen.push(Part::Actions(actions));
    }
}

//! The code that holds the handover, and every other way to give it away.

use crate::handover::Code;
use crate::handover::Format;
use crate::locale::Message;
use crate::session::{Intent, RecordIntent, Says};
use crate::view_model::binding::Draft;
use crate::view_model::pages::choice;
use crate::view_model::{Choices, Part, View};

impl View<'_> {
    /// The code that holds the handover, and every other way to give it away.
    pub(in crate::view_model) fn share(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("share-title")));
        self.name_kept(screen);
        screen.extend(self.beat());
        let content = self.session.content();
        let text = match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => Some(report.handover.text(content)),
            Some(Says::Only(_)) => None,
            None => Some(self.session.handover(self.now).text(content)),
        };
        screen.extend(text.and_then(|text| Code::of(&text).ok()).map(Part::Code));
        let ways = [
            (Intent::Record(RecordIntent::Copy), "share-copy"),
            (Intent::Record(RecordIntent::Print), "share-print"),
            (Intent::Record(RecordIntent::Save(Format::Pdf)), "share-pdf"),
            (
                Intent::Record(RecordIntent::Save(Format::Text)),
                "share-text",
            ),
            (
                Intent::Record(RecordIntent::Save(Format::Json)),
                "share-json",
            ),
        ];
        let choices = ways.into_iter().zip('1'..);
        screen.push(Part::Choices(Choices {
            hint: Message::new("share-hint"),
            choices: choices
                .map(|((intent, id), key)| choice(intent, key, Message::new(id)))
                .collect(),
        }));
        self.record_page_actions(screen);
    }
}

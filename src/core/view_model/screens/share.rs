//! The code that holds the handover, and every other way to give it away.

use crate::handover::Code;
use crate::handover::Format;
use crate::session::{Intent, RecordIntent, Says};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choices_part, numbered};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The code that holds the handover, and every other way to give it away.
    pub(in crate::view_model) fn share(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("share-title")));
        self.name_kept(screen);
        screen.extend(self.beat());
        let content = self.session.handover_content();
        let text = match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => Some(report.handover.text(content)),
            Some(Says::Only(_)) => None,
            None => Some(self.session.handover(self.now).text(content)),
        };
        screen.extend(text.and_then(|text| Code::of(&text).ok()).map(Part::Code));
        let save = |format| Intent::Record(RecordIntent::Save(format));
        let ways = [
            (
                Intent::Record(RecordIntent::Copy),
                message_id!("share-copy"),
            ),
            (
                Intent::Record(RecordIntent::Print),
                message_id!("share-print"),
            ),
            (save(Format::Pdf), message_id!("share-pdf")),
            (save(Format::Text), message_id!("share-text")),
            (save(Format::Json), message_id!("share-json")),
        ];
        // For whoever counts: once it is over, and not while a crew waits. A kept record has its own key for it.
        let is_over = self.state.is_closed() && self.session.opened().is_none();
        let report = Intent::Record(RecordIntent::SaveUseReport);
        let ways = ways
            .into_iter()
            .chain(is_over.then_some((report, message_id!("key-use-report"))));
        let choices = numbered('1', ways);
        screen.push(choices_part(message!("share-hint"), choices));
        self.record_page_actions(screen);
    }
}

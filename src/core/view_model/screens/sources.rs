//! What it rests on, some sources at a time.

use crate::learn;
use crate::locale::Message;
use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choices_part};
use crate::view_model::{FactPart, Part, View};
use overdose_protocol::definition::SourceStatus;

impl View<'_> {
    /// What it rests on, some sources at a time.
    pub(in crate::view_model) fn sources(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("key-sources")));
        let list = ListPart::of(List::Sources, part, self.protocol.sources.iter());
        let facts = list.shown.iter().map(|(_, (_, source))| {
            let id = match source.status {
                SourceStatus::Read => "source-read",
                SourceStatus::Known => "source-known",
                SourceStatus::DesignChoice => "source-own",
            };
            let note = source.status_note.as_deref().unwrap_or_default();
            FactPart {
                headline: None,
                lines: vec![
                    Message::new("source-row")
                        .with("id", source.name.as_str())
                        .with("title", source.title.as_str()),
                ],
                sources: Message::new(id)
                    .with("who", source.organisation.as_str())
                    .with("edition", learn::edition(source))
                    .with("note", note)
                    .with("date", source.reviewed.as_str()),
            }
        });
        screen.push(Part::Facts(facts.collect()));
        let more = list.more().into_iter().collect();
        screen.push(choices_part(list.line("topic-hint"), more));
        self.end_page(Intent::Back, screen);
    }
}

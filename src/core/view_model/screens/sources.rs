//! What it rests on, some sources at a time.

use crate::learn;
use crate::locale::Message;
use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::choices_part;
use crate::view_model::{FactPart, Part, View};
use overdose_protocol::definition::SourceStatus;

impl View<'_> {
    /// What it rests on, some sources at a time.
    pub(in crate::view_model) fn sources(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("key-sources")));
        let all = self.protocol.sources.iter();
        let shown = all
            .skip(part * List::Sources.each())
            .take(List::Sources.each());
        let facts = shown.map(|(_, source)| {
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
        let hint = self.part_of("topic-hint", List::Sources, part);
        let more = self.more(List::Sources).into_iter();
        screen.push(choices_part(hint, more.collect()));
        self.end_page(Intent::Back, screen);
    }
}

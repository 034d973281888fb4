//! What it rests on, some sources at a time.

use crate::learn;
use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choices_part};
use crate::view_model::{FactPart, Part, View};
use crate::{message, message_id, messages};
use overdose_protocol::definition::SourceStatus;

impl View<'_> {
    /// What it rests on, some sources at a time.
    pub(in crate::view_model) fn sources(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("key-sources")));
        let list = ListPart::of(List::Sources, part, self.protocol.sources.iter());
        let facts = list.shown.iter().map(|(_, (_, source))| {
            let note = source.status_note.as_deref().unwrap_or_default();
            let date = source.reviewed.as_str();
            let (who, edition) = (source.organisation.as_str(), learn::edition(source));
            let kind = messages::source_kind(source.kind);
            FactPart {
                headline: None,
                lines: vec![message!(
                    "source-row",
                    id = source.name.as_str(),
                    title = source.title.as_str()
                )],
                ids: None,
                sources: Some(match source.status {
                    SourceStatus::Read => {
                        message!("source-read", who, kind, edition, date, note)
                    }
                    SourceStatus::Part => {
                        message!("source-part", who, kind, edition, date, note)
                    }
                    SourceStatus::SecondHand => {
                        message!("source-second_hand", who, kind, edition, date, note)
                    }
                    SourceStatus::Known => {
                        message!("source-known", who, kind, edition, date, note)
                    }
                    SourceStatus::DesignChoice => message!("source-own", date, note),
                }),
            }
        });
        screen.push(Part::Facts(facts.collect()));
        let more = list.more().into_iter().collect();
        screen.push(choices_part(
            list.line(message_id!("topic-hint", page, pages)),
            more,
        ));
        self.end_page(Intent::Back, screen);
    }
}

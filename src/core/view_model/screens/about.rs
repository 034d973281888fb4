//! What this program is, and who has looked at it.

use crate::content;
use crate::locale::Message;
use crate::proof_record::ProofRecord;
use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::pages::choices_part;
use crate::view_model::{CheckPart, Part, View};
use overdose_protocol::definition::SourceStatus;

/// What the voice is made with, and its licence.
const VOICE: &str = "hibari-tts, voice heart (Apache-2.0)";

impl View<'_> {
    /// What this program is, and who has looked at it.
    pub(in crate::view_model) fn about(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("about-title")));
        let version = Message::new("about-version").with("version", env!("CARGO_PKG_VERSION"));
        let record = ProofRecord::embedded();
        let reviewed = CheckPart {
            found: Message::new("about-reviewers"),
            to_do: Some(Message::new("about-reviewers-do")),
        };
        let proved = CheckPart {
            found: match &record {
                Some(record) => Message::new("about-proof")
                    .with("date", record.date.as_str())
                    .with("properties", record.properties)
                    .with("cases", record.cases),
                None => Message::new("about-no-proof"),
            },
            to_do: record.is_none().then(|| Message::new("ready-content-do")),
        };
        screen.push(Part::Checks(vec![reviewed, proved]));
        let digest = record.map_or_else(content::whole_digest, |record| record.content.clone());
        let all = self.protocol.sources.iter();
        let statuses: Vec<SourceStatus> = all.map(|(_, source)| source.status).collect();
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        screen.push(Part::Record(vec![
            version,
            Message::new("about-line"),
            Message::new("about-digest").with("digest", digest),
            Message::new("about-sources")
                .with("read", count(SourceStatus::Read))
                .with("known", count(SourceStatus::Known)),
            Message::new("about-voice").with("name", VOICE),
            Message::new("about-licences"),
        ]));
        screen.push(choices_part(Message::new("menu-hint"), self.listed()));
        self.end_page(Intent::Back, screen);
    }
}

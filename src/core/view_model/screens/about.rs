//! What this program is, and who has looked at it.

use crate::content;
use crate::locale::Line;
use crate::proof_record::ProofRecord;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{CheckPart, Part, View};
use overdose_protocol::definition::SourceStatus;

/// What the voice is made with, and its licence.
const VOICE: &str = "hibari-tts, voice heart (Apache-2.0)";

impl View<'_> {
    /// What this program is, and who has looked at it.
    pub(in crate::view_model) fn about(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("about-title")));
        let version = Line::new("about-version").with("version", env!("CARGO_PKG_VERSION"));
        let record = ProofRecord::embedded();
        let reviewed = CheckPart {
            found: Line::new("about-reviewers"),
            to_do: Some(Line::new("about-reviewers-do")),
        };
        let proved = CheckPart {
            found: match &record {
                Some(record) => Line::new("about-proof")
                    .with("date", record.date.as_str())
                    .with("properties", record.properties)
                    .with("cases", record.cases),
                None => Line::new("about-no-proof"),
            },
            to_do: record.is_none().then(|| Line::new("ready-content-do")),
        };
        screen.push(Part::Checks(vec![reviewed, proved]));
        let digest = record.map_or_else(content::whole_digest, |record| record.content.clone());
        let all = self.protocol.sources.iter();
        let statuses: Vec<SourceStatus> = all.map(|(_, source)| source.status).collect();
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        screen.push(Part::Record(vec![
            version,
            Line::new("about-line"),
            Line::new("about-digest").with("digest", digest),
            Line::new("about-sources")
                .with("read", count(SourceStatus::Read))
                .with("known", count(SourceStatus::Known)),
            Line::new("about-voice").with("name", VOICE),
            Line::new("about-licences"),
        ]));
        let sources = Intent::Open(Route::Sources { part: 0 });
        screen.push(choices_part(
            "menu-hint",
            vec![choice(sources, '1', Line::new("key-sources"))],
        ));
        screen.extend(self.beat());
        self.back_actions(screen);
    }
}

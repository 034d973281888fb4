//! What this program is, and who has looked at it.

use crate::content;
use crate::message;
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
        screen.push(Part::Title(message!("about-title")));
        let version = message!("about-version", version = env!("CARGO_PKG_VERSION"));
        let record = ProofRecord::embedded();
        let reviewed = CheckPart {
            found: message!("about-reviewers"),
            to_do: Some(message!("about-reviewers-do")),
        };
        let proved = CheckPart {
            found: match &record {
                Some(record) => message!(
                    "about-proof",
                    date = record.date.as_str(),
                    properties = record.properties,
                    cases = record.cases
                ),
                None => message!("about-no-proof"),
            },
            to_do: record.is_none().then(|| message!("ready-content-do")),
        };
        screen.push(Part::Checks(vec![reviewed, proved]));
        let digest = record.map_or_else(content::whole_digest, |record| record.content.clone());
        let all = self.protocol.sources.iter();
        let statuses: Vec<SourceStatus> = all.map(|(_, source)| source.status).collect();
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        screen.push(Part::Record(vec![
            version,
            message!("about-newer"),
            message!("about-line"),
            message!("about-digest", digest),
            message!(
                "about-sources",
                read = count(SourceStatus::Read),
                part = count(SourceStatus::Part),
                second_hand = count(SourceStatus::SecondHand),
                known = count(SourceStatus::Known)
            ),
            message!("about-voice", name = VOICE),
            message!("about-licences"),
        ]));
        screen.push(choices_part(message!("menu-hint"), self.listed()));
        self.end_page(Intent::Back, screen);
    }
}

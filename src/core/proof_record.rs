//! When the embedded content was proved last, and with what result: a test keeps it in step with both.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::content::{self, PROOF};
use overdose_proof::Report;

/// What came of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofRecord {
    /// The day, such as `2026-11-25`.
    pub date: String,
    /// The digest of everything that was proved ([`content::whole_digest`]).
    pub content: String,
    /// How many properties hold.
    pub properties: usize,
    /// How many cases were looked at.
    pub cases: u64,
}

impl ProofRecord {
    /// The record of a proof that holds; none of one that does not.
    #[must_use]
    pub fn of(report: &Report, date: String) -> Option<Self> {
        report.holds().then(|| Self {
            date,
            content: content::whole_digest(),
            properties: report.properties.len(),
            cases: report
                .properties
                .iter()
                .map(|property| property.cases)
                .sum(),
        })
    }

    /// The one that the program carries inside, where it is that of the content beside it.
    #[must_use]
    pub fn embedded() -> Option<&'static Self> {
        static RECORD: OnceLock<Option<ProofRecord>> = OnceLock::new();
        let read = || {
            let text = content::embedded(PROOF).ok()?;
            let record: Self = serde_json::from_str(&text).ok()?;
            (record.content == content::whole_digest()).then_some(record)
        };
        RECORD.get_or_init(read).as_ref()
    }
}

//! The laws of words, numbers and topics, and with those of the protocol everything that is proved about this content.

mod languages;
mod learn;
mod regions;
mod words;

pub use languages::counts;

use overdose_proof::Report;

use crate::content::Content;

/// Proves everything there is to prove about this content.
#[must_use]
pub fn prove(content: &Content) -> Report {
    let mut report = overdose_proof::run(&content.protocol);
    report.properties.push(content.prove_approved());
    report.properties.extend(regions::prove(content));
    report.properties.extend(words::prove(content));
    report.properties.push(languages::prove(content));
    report.properties.push(learn::prove(content));
    report
}

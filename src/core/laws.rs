//! The laws of words, numbers and topics, and with those of the protocol everything that is proved about this content.

mod languages;
mod learn;
mod regions;
mod screens;
mod words;

pub use languages::{LanguageCount, counts};

use overdose_proof::{Proof, Property, Report};
use overdose_protocol::definition::ProtocolError;

use crate::content::Content;
use crate::learn::Topic;

/// Proves everything there is to prove about this content.
#[must_use]
pub fn prove(content: &'static Content) -> Report {
    let topics = crate::learn::topics();
    prove_with(content, topics)
}

/// The same, where something else is taught.
#[must_use]
pub fn prove_with(content: &'static Content, topics: Result<&[Topic], ProtocolError>) -> Report {
    // What is shown and said has nothing to do with the walks through the engine, so it is proved beside them.
    // All but the screens stands in `prove_words` too.
    let others: Vec<Proof> = vec![
        Box::new(|| screens::prove(content)),
        Box::new(|| prove_content(content)),
        Box::new(|| vec![languages::prove(content)]),
        Box::new(|| vec![learn::prove(content, topics)]),
    ];
    overdose_proof::run_beside(&content.protocol, others)
}

/// Proves what takes no search: that values are the approved ones, and what holds of words, numbers and topics.
#[must_use]
pub fn prove_words(content: &Content, topics: Result<&[Topic], ProtocolError>) -> Vec<Property> {
    let mut properties = prove_content(content);
    properties.push(languages::prove(content));
    properties.push(learn::prove(content, topics));
    properties
}

/// What holds of values, of the table of countries, and of the words of English.
fn prove_content(content: &Content) -> Vec<Property> {
    let mut properties = vec![content.prove_approved()];
    properties.extend(regions::prove(content));
    properties.extend(words::prove(content));
    properties
}

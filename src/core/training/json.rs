//! Reads the JSON of practice, and looks its sources up.

use overdose_protocol::definition::{Protocol, ProtocolError};
use serde::de::DeserializeOwned;

/// Reads JSON.
pub(super) fn json<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ProtocolError> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        ProtocolError::new(file, place, error.to_string())
    })
}

/// Whether a source is in the register.
pub(super) fn source(
    protocol: &Protocol,
    file: &str,
    place: &str,
    id: &str,
) -> Result<(), ProtocolError> {
    let known = protocol.sources.find(id).is_some();
    let problem = || format!("there is no source \"{id}\" in sources.json");
    known
        .then_some(())
        .ok_or_else(|| ProtocolError::new(file, place, problem()))
}

//! What can be wrong with the protocol files: which file, where in it, and what.

use serde::de::DeserializeOwned;

use super::file::File;

/// A protocol that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {place}: {problem}")]
pub struct ProtocolError {
    /// The file, such as `decisions.json`.
    pub file: String,
    /// The place in it, such as `row 3, when`.
    pub place: String,
    /// What is wrong there, and what would be right.
    pub problem: String,
}

impl ProtocolError {
    /// An error at a place of a file.
    pub fn new(
        file: impl Into<String>,
        place: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            place: place.into(),
            problem: problem.into(),
        }
    }

    /// Reads the JSON of a file.
    ///
    /// # Errors
    ///
    /// What cannot be read, with its line and column.
    pub fn read_json<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Self> {
        let read = serde_json::from_str(text).map(|File(it)| it);
        read.map_err(|error: serde_json::Error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            Self::new(file, place, error.to_string())
        })
    }
}

//! What is to become of a record: lines that are no events of the incident, and that outlast whoever wrote them.

use serde::{Deserialize, Serialize};

use super::At;

/// A line that says what is to become of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// When.
    #[serde(flatten)]
    pub at: At,
    /// What.
    pub what: Fate,
}

/// What is to become of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It stays once the incident is over.
    Keep,
    /// After all it does not.
    LetGo,
    /// It cannot be followed by the program that found it, and a screen said so.
    Named,
    /// Somebody looked at what can be read of it.
    Seen,
    /// Somebody ended the program in the middle of it: it does not come back by itself (R12).
    Left,
}

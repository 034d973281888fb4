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

/// The same text, with what a terminal would follow written out: names in a file may hold anything.
fn visible(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let escaped = |sign: char| match sign {
        sign if sign.is_control() && sign != '\n' => sign.escape_unicode().to_string(),
        sign => sign.to_string(),
    };
    text.chars().map(escaped).collect()
}

impl ProtocolError {
    /// An error at a place of a file.
    pub fn new(
        file: impl Into<String>,
        place: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            file: visible(file.into()),
            place: visible(place.into()),
            problem: visible(problem.into()),
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
            let hint = hint(text, error.line(), error.column());
            Self::new(file, place, format!("{error}{hint}"))
        })
    }
}

/// What an editor may have made of a sign, where a text cannot be read: curly quotes, a decimal comma.
#[must_use]
pub fn hint(text: &str, line: usize, column: usize) -> &'static str {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    if line.contains([
        '\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '\u{ab}', '\u{bb}',
    ]) {
        return "; there is a curly quote in this line: write straight ones, \"";
    }
    let bytes = line.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let near = column.saturating_sub(4)..=column;
    let is_comma = |at: usize| bytes.get(at) == Some(&b',');
    let mut near = near.filter(|at| *at > 0 && is_comma(*at));
    if near.any(|at| is_digit(at - 1) && is_digit(at + 1)) {
        return "; there is a decimal comma in this line: write a point";
    }
    ""
}

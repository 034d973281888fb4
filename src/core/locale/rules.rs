//! What the words of a language must keep to: `rules.json` beside its messages.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::readability::{syllables, words};
use overdose_protocol::definition::ProtocolError;

/// The file, beside the messages of the language.
pub const RULES: &str = "rules.json";

/// From how many syllables on a word is long.
const LONG: u32 = 4;

/// What the words of a language must keep to.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordRules {
    /// The most words of a headline.
    pub headline_words: usize,
    /// The most words of the detail under it.
    pub detail_words: usize,
    /// How hard it may be to read; nothing where no such measure is known for the language.
    pub grade: Option<GradeRules>,
    /// Words that promise or judge, or beg.
    pub forbidden: Vec<String>,
    /// Beginnings of such words.
    pub forbidden_beginnings: Vec<String>,
    /// What explains a word where it stands first, and does not count.
    pub first_use: Vec<String>,
    /// Long words that may stand all the same: the phone's own button, names of drugs and of profiles.
    pub long_words: Vec<String>,
    /// Words that carry meaning, each with its forms: what other languages say in their place stands in their own rules.
    pub glossary: BTreeMap<String, Vec<String>>,
    /// What holds in their place for the messages of a file, by its name.
    #[serde(default)]
    pub files: BTreeMap<String, FileRules>,
}

/// What holds for the messages of one file: for those that are read in calm, by whoever types commands.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRules {
    /// The highest Flesch-Kincaid grade.
    pub grade: f64,
    /// From how many syllables on a word is long.
    pub long_from: u32,
}

/// The highest Flesch-Kincaid grades.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GradeRules {
    /// Of cards and questions.
    pub steps: f64,
    /// Of notes on drugs.
    pub notes: f64,
    /// Of everything else.
    pub others: f64,
    /// Messages that are not sentences, but lists to find oneself in.
    pub ungraded: Vec<String>,
}

/// Reads a file of rules, and says where it cannot.
pub(super) fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ProtocolError> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        ProtocolError::new(file, place, error.to_string())
    })
}

impl WordRules {
    /// Reads the file of a language.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn parse(file: &str, text: &str) -> Result<Self, ProtocolError> {
        read(file, text)
    }

    /// The text without what explains a word where it stands first.
    #[must_use]
    pub fn without_first_use(&self, text: &str) -> String {
        let explained = self.first_use.iter();
        explained.fold(text.to_owned(), |text, explained| {
            text.replace(explained, "")
        })
    }

    /// What is wrong with words that promise, judge or beg, or that are long.
    #[must_use]
    pub fn problem(&self, text: &str) -> Option<String> {
        self.forbidden(text).or_else(|| self.long(text))
    }

    /// A word that promises, judges or begs.
    #[must_use]
    pub fn forbidden(&self, text: &str) -> Option<String> {
        let lower = text.to_lowercase();
        let spoken = words(&lower).collect::<Vec<_>>().join(" ");
        let spaced = format!(" {spoken} ");
        let mut whole = self.forbidden.iter();
        let mut beginnings = self.forbidden_beginnings.iter();
        let found = whole
            .find(|word| spaced.contains(&format!(" {word} ")))
            .or_else(|| beginnings.find(|begins| spaced.contains(&format!(" {begins}"))));
        found.map(|word| format!("\"{word}\" must not stand on a screen"))
    }

    /// A word that is long.
    #[must_use]
    pub fn long(&self, text: &str) -> Option<String> {
        self.long_from(LONG, text)
    }

    /// A word of so many syllables or more.
    #[must_use]
    pub fn long_from(&self, least: u32, text: &str) -> Option<String> {
        let lower = text.to_lowercase();
        let may_stand = |word: &str| self.long_words.iter().any(|known| known == word);
        let long = words(&lower).find(|word| syllables(word) >= least && !may_stand(word));
        long.map(|long| format!("\"{long}\" has {least} syllables or more"))
    }

    /// The rules that a file has of its own, by its path.
    #[must_use]
    pub fn of_file(&self, path: &str) -> Option<&FileRules> {
        let name = path.rsplit('/').next()?;
        self.files.get(name)
    }
}

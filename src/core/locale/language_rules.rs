//! What the words of another language than English must keep to: `rules.json` beside them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::rules::read;
use overdose_protocol::definition::ProtocolError;

/// What the words of another language must keep to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageRules {
    /// The most characters of a headline.
    pub headline_characters: usize,
    /// The most characters of the detail under it.
    pub detail_characters: usize,
    /// The most words of a sentence of cards and questions; nothing where no spaces part words.
    pub sentence_words: Option<usize>,
    /// Words that promise or judge, or beg, as they stand anywhere in a text in small letters.
    pub forbidden: Vec<String>,
    /// How the language says each word that carries meaning: where English has the word, one of these stands in the text in small letters.
    pub glossary: BTreeMap<String, Vec<String>>,
    /// Messages that say it otherwise: the names of those words, or `digits`.
    #[serde(default)]
    pub except: BTreeMap<String, BTreeSet<String>>,
}

/// What a message of English says that must not be lost in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The names of the words that carry meaning.
    says: Vec<String>,
    figures: BTreeSet<String>,
    keys: BTreeSet<String>,
}

impl Meaning {
    /// What a message says, as it stands in its file, by the forms of each word that carries meaning.
    #[must_use]
    pub fn of(words: &str, glossary: &BTreeMap<String, Vec<String>>) -> Self {
        let meant = spaced(&bare(words).to_lowercase());
        let says = |forms: &[String]| forms.iter().any(|it| meant.contains(&format!(" {it} ")));
        let said = glossary.iter().filter(|(_, forms)| says(forms));
        Self {
            says: said.map(|(name, _)| name.clone()).collect(),
            figures: figures(words),
            keys: keys(words),
        }
    }
}

/// The name under which a message is excepted from having the figures of English.
const DIGITS: &str = "digits";

impl LanguageRules {
    /// Reads the file of a language.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn parse(file: &str, text: &str) -> Result<Self, ProtocolError> {
        read(file, text)
    }

    /// What a message, as it stands in its file, lacks or has too much of beside what English means by it.
    #[must_use]
    pub fn problem(&self, id: &str, words: &str, english: &Meaning) -> Option<String> {
        let excepted = |name: &str| self.except.get(id).is_some_and(|it| it.contains(name));
        // So that the beginning and the end of a word can be named.
        let text = format!(" {} ", bare(words).to_lowercase());
        let lost = english.says.iter().find(|name| {
            let mut own = self.glossary.get(name.as_str()).into_iter().flatten();
            !excepted(name) && !own.any(|form| text.contains(form.as_str()))
        });
        let lost = lost.map(|name| format!("English says \"{name}\" here, and this does not"));
        let foreign = text.chars().find(|c| c.is_numeric() && !c.is_ascii_digit());
        let foreign = foreign.map(|digit| format!("\"{digit}\" is no figure from 0 to 9"));
        let (own, others) = (figures(words), &english.figures);
        let differs = own != *others && !excepted(DIGITS);
        let differs =
            differs.then(|| format!("it has the figures {own:?}, and English {others:?}"));
        let keys =
            (keys(words) != english.keys).then(|| "it names other keys than English".to_owned());
        let forbidden = self.forbidden.iter().find(|it| text.contains(it.as_str()));
        let forbidden = forbidden.map(|word| format!("\"{word}\" must not stand on a screen"));
        foreign.or(differs).or(keys).or(lost).or(forbidden)
    }

    /// What is too long about the words of a card or a question; `is_detail` says whether they are what stands under its headline.
    #[must_use]
    pub fn too_long(&self, words: &str, is_detail: bool) -> Option<String> {
        let text = bare(words);
        let (length, limit) = (
            text.chars().filter(|c| *c != '\n').count(),
            if is_detail {
                self.detail_characters
            } else {
                self.headline_characters
            },
        );
        if length > limit {
            return Some(format!("{length} characters, and the most are {limit}"));
        }
        let most = self.sentence_words?;
        let ends = |c: char| matches!(c, '.' | '?' | '!' | ':' | '\n' | '।' | '؟');
        let long = text
            .split(ends)
            .find(|it| it.split_whitespace().count() > most)?;
        Some(format!(
            "a sentence of more than {most} words: {}",
            long.trim()
        ))
    }
}

/// A message without what is put into it and without the names of its variants and keys.
fn bare(words: &str) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(['{', '}', '[', '$', '*']) {
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        let mut signs = after.chars();
        let end = match signs.next() {
            Some('[') => after.find(']'),
            Some('$') => signs
                .as_str()
                .find(|c: char| !c.is_alphanumeric() && c != '_'),
            _ => Some(0),
        };
        rest = end.and_then(|end| after.get(end + 1..)).unwrap_or_default();
        text.push(' ');
    }
    text.push_str(rest);
    text.replace("->", " ")
}

/// Its words, a space before and after each.
fn spaced(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// The figures that stand in a message itself, each once. Variants may write theirs as the language wants.
fn figures(words: &str) -> BTreeSet<String> {
    if words.contains("->") {
        return BTreeSet::new();
    }
    let text = bare(words).replace(',', ".");
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    let figures = parts.map(|part| part.trim_matches('.'));
    figures
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The keys that a message names in brackets.
fn keys(words: &str) -> BTreeSet<String> {
    let named = words
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split(']').next());
    let is_key = |name: &&str| name.starts_with(|c: char| c.is_ascii_uppercase());
    named.filter(is_key).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Option<LanguageRules> {
        let text = r#"{
            "headline_characters": 20, "detail_characters": 40, "sentence_words": 4, "forbidden": ["a salvo"],
            "glossary": { "not": ["no ", "nunca"], "push": ["comprim"] }, "except": { "b": ["not"] }
        }"#;
        LanguageRules::parse("rules.json", text).ok()
    }

    fn problem(id: &str, words: &str, english: &str) -> Option<String> {
        let words_of = |forms: &[&str]| forms.iter().map(|it| (*it).to_owned()).collect();
        let glossary = BTreeMap::from([
            ("not".to_owned(), words_of(&["not", "never"])),
            ("push".to_owned(), words_of(&["push"])),
        ]);
        let english = Meaning::of(english, &glossary);
        rules().map_or_else(
            || Some("no rules".to_owned()),
            |rules| rules.problem(id, words, &english),
        )
    }

    #[test]
    fn a_word_that_carries_meaning_a_figure_or_a_key_is_not_lost() {
        assert_eq!(
            problem(
                "a",
                "No comprima 30 { $x } [G]",
                "Do not push 30 { $x } [G]"
            ),
            None
        );
        assert_eq!(problem("b", "Comprima", "Never push"), None);
        for (words, english) in [
            ("Comprima 30", "Do not push 30"),
            ("No pare 30", "Do not push 30"),
            ("No comprima 20", "Do not push 30"),
            ("No comprima 3 0", "Do not push 30"),
            ("No comprima ٣٠", "Do not push 30"),
            ("No comprima [I]", "Do not push [G]"),
            ("No comprima: a salvo", "Do not push"),
        ] {
            assert!(problem("a", words, english).is_some(), "{words}");
        }
    }

    #[test]
    fn what_is_put_in_and_how_variants_are_called_says_nothing() {
        let words = "{ $count ->\n [one] una\n *[other] { $count } otras\n}";
        assert_eq!(
            problem(
                "a",
                words,
                "{ $count ->\n [no] one\n *[other] { $count } others\n}"
            ),
            None
        );
    }

    #[test]
    fn a_long_line_and_a_long_sentence_are_named() {
        let too_long =
            |words, is_detail| rules().and_then(|rules| rules.too_long(words, is_detail));
        assert_eq!(too_long("Uno dos. Tres { $a }", false), None);
        assert!(too_long("Uno dos tres cuatro cinco", true).is_some());
        assert!(too_long("Unodos trescuatro cinco", false).is_some());
    }
}

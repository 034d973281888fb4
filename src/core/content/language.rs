//! The languages that the program carries: each folder of words is one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Content, LANGUAGE, catalog, files_in, paths, word_files};
use crate::locale::Catalog;
use overdose_protocol::definition::ProtocolError;

/// A language that the program carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// The one that is complete, and that all others fall back to.
    pub const ENGLISH: Self = Self(LANGUAGE);

    /// All of them, English first, then by their tags.
    #[must_use]
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Language>> = OnceLock::new();
        ALL.get_or_init(|| {
            let folders = paths().filter_map(|path| {
                let tag = path.strip_prefix("locales/")?.split('/').next()?;
                Some(tag.to_owned())
            });
            let tags: BTreeSet<String> = folders.collect();
            let others = tags.into_iter().filter(|tag| tag != LANGUAGE);
            // For as long as the program runs, and once only.
            let others = others.map(|tag| Self(tag.leak()));
            std::iter::once(Self::ENGLISH).chain(others).collect()
        })
    }

    /// The language with this tag, such as `en` or `pt-BR`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let same = |language: &&Self| language.0.eq_ignore_ascii_case(tag);
        Self::all().iter().find(same).copied()
    }

    /// The language with this tag, or one that differs in no more than region and script: of the computer's `de-AT` that is `de`.
    #[must_use]
    pub fn nearest(tag: &str) -> Option<Self> {
        let first = |tag: &str| tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
        let mut alike = Self::all().iter().filter(|it| first(it.0) == first(tag));
        Self::find(tag).or_else(|| alike.next().copied())
    }

    /// Its words; none where they cannot be read.
    #[must_use]
    pub fn words(self) -> Option<&'static Catalog> {
        let content = Content::in_language(self).ok()?;
        Some(&content.words)
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(input)?;
        Self::find(&tag).ok_or_else(|| de::Error::custom("no such language"))
    }
}

impl Content {
    /// What the program carries inside, in a language: read when it is first asked for, and kept.
    ///
    /// # Errors
    ///
    /// What is wrong with it. The tests make sure that a program with such an error is never built.
    pub fn in_language(language: Language) -> Result<&'static Self, ProtocolError> {
        static OTHERS: Mutex<BTreeMap<Language, &'static Content>> = Mutex::new(BTreeMap::new());
        let english = Self::embedded().map_err(Clone::clone)?;
        if language == Language::ENGLISH {
            return Ok(english);
        }
        let mut others = OTHERS
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(content) = others.get(&language) {
            return Ok(content);
        }
        let content: &'static Self = Box::leak(Box::new(Self {
            protocol: Arc::clone(&english.protocol),
            words: words_in(language, &english.words)?,
            regions: Arc::clone(&english.regions),
            folder: None,
        }));
        others.insert(language, content);
        Ok(content)
    }
}

impl Content {
    /// The words of the other languages than English: of an edited folder those that lie there.
    #[must_use]
    pub fn other_languages(&self) -> Vec<Result<Catalog, ProtocolError>> {
        let folder = self.folder.as_ref().and_then(|folder| folder.parent());
        let Some(folder) = folder.map(|folder| folder.join("locales")) else {
            let others = Language::all().iter().skip(1);
            let words = |language: &Language| catalog(language.0, word_files(language.0)?, None);
            return others.map(words).collect();
        };
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let folders = entries
            .map(|entry| entry.path())
            .filter(|path| path.is_dir());
        let mut tags: Vec<_> = folders
            .filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)))
            .filter(|(tag, _)| tag != LANGUAGE)
            .collect();
        tags.sort();
        let words = |(tag, path): (String, PathBuf)| catalog(&tag, files_in(&path)?, None);
        tags.into_iter().map(words).collect()
    }
}

fn words_in(language: Language, english: &'static Catalog) -> Result<Catalog, ProtocolError> {
    catalog(language.0, word_files(language.0)?, Some(english))
}

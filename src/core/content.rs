//! Everything a person reads, from inside the program; an edited folder can stand in for parts of it.

mod language;

pub use language::Language;

use std::borrow::Cow;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::file;
use crate::locale::{Catalog, LanguageRules, RULES, WordFile, WordRules};
use overdose_proof::{APPROVED, Counterexample, Property, Values};
use overdose_protocol::definition::{FILES, Protocol, ProtocolError};
use overdose_protocol::region::Regions;

/// A folder that travels inside the program.
macro_rules! folder {
    ($name:ident, $path:literal, $prefix:literal) => {
        #[derive(RustEmbed)]
        #[folder = $path]
        #[prefix = $prefix]
        struct $name;
    };
}

folder!(ProtocolFiles, "../../resources/protocol", "protocol/");
folder!(Locales, "../../resources/locales", "locales/");
folder!(Learn, "../../resources/learn", "learn/");
folder!(TrainingFiles, "../../resources/training", "training/");
folder!(Scenarios, "../../resources/scenarios", "scenarios/");
folder!(Lessons, "../../resources/lessons", "lessons/");

/// The files beside those folders.
const FILES_ALONE: [(&str, &str); 2] = [
    (PROOF, include_str!("../../resources/proof.json")),
    ("regions.json", include_str!("../../resources/regions.json")),
];

/// Where it is written when the content was proved.
pub(crate) const PROOF: &str = "proof.json";

/// The folder of the words, in an edited folder.
pub(crate) const WORDS: &str = "locales/en";

/// The language that is complete and that all others fall back to.
pub const LANGUAGE: &str = "en";

/// The order in which messages are looked for: what an incident needs stands first. Others, by name, come after these.
const FIRST: [&str; 10] = [
    "/language.ftl",
    "/screens.ftl",
    "/questions.ftl",
    "/cards.ftl",
    "/notes.ftl",
    "/handover.ftl",
    "/ready.ftl",
    "/countries.ftl",
    "/text_mode.ftl",
    "/site.ftl",
];

/// The files that lead through an emergency: every language has all their messages.
pub(crate) const PATH: [&str; 9] = {
    let [path @ .., _] = FIRST;
    path
};

/// The files of words that are approved like the protocol itself: what its steps say.
const APPROVED_WORDS: [&str; 3] = ["questions.ftl", "cards.ftl", "notes.ftl"];

/// Protocol, words and numbers, parsed.
pub struct Content {
    /// The protocol.
    pub protocol: Arc<Protocol>,
    /// The words.
    pub words: Catalog,
    /// The numbers by country.
    pub regions: Arc<Regions>,
    /// Where the files of an edited protocol are; nothing for what the program carries inside.
    pub folder: Option<PathBuf>,
}

impl Content {
    /// What the program carries inside, parsed on first use.
    ///
    /// # Errors
    ///
    /// What is wrong with it. The tests make sure that a program with such an error is never built.
    pub fn embedded() -> Result<&'static Self, &'static ProtocolError> {
        static CONTENT: OnceLock<Result<Content, ProtocolError>> = OnceLock::new();
        CONTENT
            .get_or_init(|| {
                Ok(Self {
                    protocol: Arc::new(Protocol::parse(|file| {
                        embedded(&format!("protocol/{file}"))
                    })?),
                    words: embedded_words()?,
                    regions: Arc::new(embedded_regions()?),
                    folder: None,
                })
            })
            .as_ref()
    }

    /// The protocol of an edited folder, with the words (`locales/en/*.ftl`) and the numbers (`regions.json`) beside it if
    /// there are any, else the embedded ones. The folder holds the protocol files themselves, or a folder `protocol` that does.
    ///
    /// # Errors
    ///
    /// A file that is missing or broken, with its name and place.
    pub fn from_folder(folder: &Path) -> Result<Self, ProtocolError> {
        let protocol_folder = protocol_folder(folder);
        Ok(Self {
            protocol: Arc::new(Protocol::parse(|file| read(&protocol_folder.join(file)))?),
            words: words_in(folder).unwrap_or_else(embedded_words)?,
            regions: Arc::new(folder_regions(folder)?),
            folder: Some(protocol_folder),
        })
    }

    /// A file of the protocol, or of its approved values: an edited folder may leave those to the embedded ones.
    fn protocol_text(&self, file: &str) -> Result<String, String> {
        let path = self.folder.as_ref().map(|folder| folder.join(file));
        match path {
            Some(path) if file != APPROVED || path.exists() => read(&path),
            _ => embedded(&format!("protocol/{file}")),
        }
    }

    /// What the words must keep to, and the file that says so.
    pub fn word_rules(&self) -> (String, Result<WordRules, ProtocolError>) {
        let file = format!("locales/{}/{RULES}", self.words.language());
        let folder = self.folder.as_ref().and_then(|folder| folder.parent());
        let own = folder
            .map(|folder| folder.join(&file))
            .filter(|path| file::is_there(path));
        let text = own.map_or_else(|| embedded(&file), |path| read(&path));
        let text = text.map_err(|problem| ProtocolError::new(&file, "the file", problem));
        let rules = text.and_then(|text| WordRules::parse(&file, &text));
        (file, rules)
    }

    /// What the words of another language must keep to, where it says so.
    #[must_use]
    pub fn language_rules(&self, language: &str) -> Option<Result<LanguageRules, ProtocolError>> {
        let text = self.language_file(language, RULES)?;
        let file = format!("locales/{language}/{RULES}");
        Some(LanguageRules::parse(&file, &text))
    }

    /// A file beside the words of a language, where there is one that can be read.
    pub(crate) fn language_file(&self, language: &str, name: &str) -> Option<Cow<'static, str>> {
        let file = format!("locales/{language}/{name}");
        match self.folder.as_ref().and_then(|folder| folder.parent()) {
            Some(folder) => read(&folder.join(file)).ok().map(Cow::Owned),
            None => embedded_text(&file).ok(),
        }
    }

    /// Proves that every value of the protocol's files is the approved one.
    #[must_use]
    pub fn prove_approved(&self) -> Property {
        Values::prove(
            self.values(),
            Values::approved(self.protocol_text(APPROVED)),
        )
    }

    /// Every value of the protocol's files, and the words of its cards, questions and notes as they stand in theirs.
    fn values(&self) -> Result<Values, ProtocolError> {
        let values = Values::of(|file| self.protocol_text(file))?;
        let words = APPROVED_WORDS.into_iter().flat_map(|file| {
            let words = self.words.sources(file).into_iter();
            words.map(move |(id, words)| (format!("{WORDS}/{file}, {id}"), words))
        });
        Ok(words.fold(values, |values, (place, words)| values.with(place, words)))
    }

    /// What approves the values of an edited folder.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub fn approval(&self, folder: &Path) -> Result<Approval, ProtocolError> {
        let values = self.values()?;
        // Where the file cannot be read nothing is approved, and it is written anew.
        let before = Values::approved(self.protocol_text(APPROVED)).unwrap_or_default();
        Ok(Approval {
            path: protocol_folder(folder).join(APPROVED),
            text: values.to_json(),
            differences: values.differences(&before),
        })
    }
}

/// What approves the values of an edited protocol.
pub struct Approval {
    /// The file to write.
    pub path: PathBuf,
    /// What it holds then.
    pub text: String,
    /// How that differs from what was approved before.
    pub differences: Vec<Counterexample>,
}

/// The folder of the protocol files: one named so in the edited folder, or that folder itself.
pub(crate) fn protocol_folder(folder: &Path) -> PathBuf {
    let inner = folder.join("protocol");
    if inner.is_dir() {
        inner
    } else {
        folder.to_owned()
    }
}

/// The text of an embedded protocol file, as a starting point for edits.
#[must_use]
pub fn protocol_file(name: &str) -> Option<String> {
    FILES
        .contains(&name)
        .then(|| embedded(&format!("protocol/{name}")).ok())
        .flatten()
}

/// The SHA-256 of the protocol files in the order of [`FILES`], each with its name before it and a zero byte after both: what
/// gives the events of an incident their meaning, in 64 hexadecimal digits.
#[must_use]
pub fn digest() -> &'static str {
    static DIGEST: OnceLock<String> = OnceLock::new();
    DIGEST.get_or_init(|| sum_of(FILES.map(|file| (file, format!("protocol/{file}")))))
}

/// The SHA-256 of everything that is read out of the program, in the order of the paths, made in the same way.
#[must_use]
pub fn whole_digest() -> String {
    let paths = embedded_in("").filter(|path| path != PROOF);
    sum_of(paths.map(|path| (path.clone(), path)))
}

fn sum_of(files: impl IntoIterator<Item = (impl AsRef<[u8]>, String)>) -> String {
    let mut sum = Sha256::new();
    for (name, path) in files {
        let text = bytes(&path).unwrap_or_default();
        for part in [name.as_ref(), &text] {
            sum.update(part);
            sum.update([0]);
        }
    }
    sum.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The text of an embedded file.
pub(crate) fn embedded(path: &str) -> Result<String, String> {
    embedded_text(path).map(Cow::into_owned)
}

fn embedded_text(path: &str) -> Result<Cow<'static, str>, String> {
    let not_text = |error: &dyn std::fmt::Display| format!("it is not UTF-8: {error}");
    match bytes(path).ok_or("it is missing")? {
        Cow::Borrowed(text) => std::str::from_utf8(text)
            .map(Cow::Borrowed)
            .map_err(|error| not_text(&error)),
        Cow::Owned(text) => String::from_utf8(text)
            .map(Cow::Owned)
            .map_err(|error| not_text(&error)),
    }
}

fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    if let Some((_, text)) = FILES_ALONE.iter().find(|(name, _)| *name == path) {
        return Some(Cow::Borrowed(text.as_bytes()));
    }
    let folders = [
        ProtocolFiles::get,
        Locales::get,
        Learn::get,
        TrainingFiles::get,
        Scenarios::get,
        Lessons::get,
    ];
    let file = folders.into_iter().find_map(|get| get(path))?;
    Some(file.data)
}

/// The paths of all embedded files; not of what an editor or a desktop left in their folders.
fn paths() -> impl Iterator<Item = Cow<'static, str>> {
    let alone = FILES_ALONE.iter().map(|(name, _)| Cow::Borrowed(*name));
    alone
        .chain(ProtocolFiles::iter())
        .chain(Locales::iter())
        .chain(Learn::iter())
        .chain(TrainingFiles::iter())
        .chain(Scenarios::iter())
        .chain(Lessons::iter())
        .filter(|path| path.ends_with(".json") || path.ends_with(".ftl"))
}

/// The paths of the embedded files that begin so, in order.
pub(crate) fn embedded_in(prefix: &str) -> impl Iterator<Item = String> {
    let mut paths: Vec<String> = paths()
        .filter(|path| path.starts_with(prefix))
        .map(Cow::into_owned)
        .collect();
    paths.sort();
    paths.into_iter()
}

fn embedded_regions() -> Result<Regions, ProtocolError> {
    let text = embedded("regions.json")
        .map_err(|problem| ProtocolError::new("regions.json", "the file", problem))?;
    Regions::parse(&text)
}

/// The numbers of an edited folder, or the embedded ones where it has none.
fn folder_regions(folder: &Path) -> Result<Regions, ProtocolError> {
    let path = folder.join("regions.json");
    if !file::is_there(&path) {
        return embedded_regions();
    }
    let text =
        read(&path).map_err(|problem| ProtocolError::new("regions.json", "the file", problem))?;
    Regions::parse(&text)
}

fn embedded_words() -> Result<Catalog, ProtocolError> {
    catalog(LANGUAGE, word_files(LANGUAGE)?, None)
}

/// The embedded files of a language.
fn word_files(language: &str) -> Result<Vec<WordFile>, ProtocolError> {
    let prefix = format!("locales/{language}/");
    let files = paths().filter(|path| path.starts_with(&prefix) && path.ends_with(".ftl"));
    let text = |path: Cow<'static, str>| {
        let text = embedded_text(&path)
            .map_err(|problem| ProtocolError::new(path.as_ref(), "the file", problem))?;
        Ok((path.into_owned(), text))
    };
    files.map(text).collect()
}

/// The words of a language, what an incident needs first, and what else has the messages that are missing there.
fn catalog(
    language: &str,
    mut files: Vec<WordFile>,
    fallback: Option<&'static Catalog>,
) -> Result<Catalog, ProtocolError> {
    let place = |name: &str| FIRST.iter().position(|first| name.ends_with(first));
    files.sort_by_cached_key(|(name, _)| (place(name).unwrap_or(FIRST.len()), name.clone()));
    Catalog::new(language, files, fallback)
}

/// The English words of an edited folder, where it has any.
pub(crate) fn words_in(folder: &Path) -> Option<Result<Catalog, ProtocolError>> {
    let words = folder.join(WORDS);
    let files = words.is_dir().then(|| files_in(&words))?;
    Some(files.and_then(|files| catalog(LANGUAGE, files, None)))
}

/// The files of a language in a folder.
fn files_in(folder: &Path) -> Result<Vec<WordFile>, ProtocolError> {
    let broken = |path: &Path, error: &dyn std::fmt::Display| {
        ProtocolError::new(path.display().to_string(), "the file", error.to_string())
    };
    let entries = std::fs::read_dir(folder).map_err(|error| broken(folder, &error))?;
    let paths = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    // They are called as those of the program are.
    let language = folder.file_name().unwrap_or_default().to_string_lossy();
    let text = |path: PathBuf| {
        let text = read(&path).map_err(|error| broken(&path, &error))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok((format!("locales/{language}/{name}"), text.into()))
    };
    paths.map(text).collect()
}

fn read(path: &Path) -> Result<String, String> {
    file::text(path, file::MAX_CONTENT)
        .map_err(|error| format!("reading {}: {error}", path.display()))
}

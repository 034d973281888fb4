//! Everything that practice needs, parsed once and only when somebody wants to practise.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::casualty::ExpectedAnswers;
use super::lesson::{self, Known, Lesson};
use super::parse::parse;
use super::prose::with_words;
use super::room::{self, RoomQuestion, bank};
use super::scenario::Scenario;
use super::tables::{self, Tables};
use crate::content::{self, Content, Language};
use crate::file;
use crate::learn;
use overdose_protocol::definition::{Names, ProtocolError};

/// Where the scenarios are among the embedded files.
const SCENARIOS: &str = "scenarios/";

/// Where the lessons are among them.
const LESSONS: &str = "lessons/";

/// The longest scenario that is read, in bytes: a hundred times longer than any.
const MAX_BYTES: u64 = 1 << 20;

/// The files of what is the same in all scenarios.
pub(crate) const TABLES: [&str; 3] = ["points.json", "signs.json", "room.json"];

/// Everything that is wrong with one of them, and where.
pub(crate) fn table_faults(file: &str, text: &str, names: &Names) -> Vec<ProtocolError> {
    match file {
        "points.json" => tables::faults(text, names),
        "signs.json" => ExpectedAnswers::faults(text, names),
        _ => room::faults(text, names),
    }
}

/// What practice needs beside the protocol.
#[derive(Debug)]
pub struct Practice {
    /// What is the same in all scenarios.
    pub tables: Tables,
    /// The questions to the room.
    pub room: Vec<RoomQuestion>,
    /// The embedded scenarios, by their file names.
    pub scenarios: Vec<Arc<Scenario>>,
    /// The embedded lessons, by their file names.
    pub lessons: Vec<Arc<Lesson>>,
}

impl Practice {
    /// What the program carries inside, parsed on first use: nothing of it stands before the first question.
    ///
    /// # Errors
    ///
    /// What is wrong with it. The tests make sure that a program with such an error is never built.
    pub fn embedded() -> Result<&'static Self, ProtocolError> {
        Self::in_language(Language::ENGLISH)
    }

    /// The same in a language.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn in_language(language: Language) -> Result<&'static Self, ProtocolError> {
        static READ: Mutex<BTreeMap<Language, &'static Practice>> = Mutex::new(BTreeMap::new());
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(practice) = read.get(&language) {
            return Ok(practice);
        }
        // Kept for as long as the program runs, once for a language.
        let practice = Self::read(Content::in_language(language)?)?;
        let practice: &'static Self = Box::leak(Box::new(practice));
        read.insert(language, practice);
        Ok(practice)
    }

    fn read(content: &Content) -> Result<Self, ProtocolError> {
        let protocol = &content.protocol;
        let text = |name: &str| {
            let path = format!("training/{name}");
            content::embedded(&path)
                .map_err(|problem| ProtocolError::new(name, "the file", problem))
        };
        let tables = Tables::parse(protocol, &text("points.json")?, &text("signs.json")?)?;
        let scenarios = content::embedded_in(SCENARIOS)
            .map(|path| {
                let name = path.trim_start_matches(SCENARIOS).to_owned();
                let text = content::embedded(&path)
                    .map_err(|problem| ProtocolError::new(&name, "the file", problem))?;
                let text = with_words(&content.words, &text);
                Ok(Arc::new(parse(protocol, &tables, &name, &text)?))
            })
            .collect::<Result<Vec<_>, ProtocolError>>()?;
        let mut practice = Self {
            room: bank(protocol, &text("room.json")?)?,
            tables,
            scenarios,
            lessons: Vec::new(),
        };
        let known = practice.known(content, &[]);
        let lessons = content::embedded_in(LESSONS).map(|path| {
            let name = path.trim_start_matches(LESSONS).to_owned();
            let text = content::embedded(&path)
                .map_err(|problem| ProtocolError::new(&name, "the file", problem))?;
            let lesson = lesson::parse(&known, &name, &text, false).map_err(first(&name))?;
            Ok(Arc::new(lesson))
        });
        let lessons: Result<Vec<_>, ProtocolError> = lessons.collect();
        let lessons = lessons?;
        practice.lessons = lessons;
        Ok(practice)
    }

    /// What a lesson can name, with scenarios of the trainer's own.
    #[must_use]
    pub fn known<'a>(&'a self, content: &'a Content, own: &'a [Arc<Scenario>]) -> Known<'a> {
        let scenarios = self.scenarios.iter().chain(own);
        Known {
            protocol: &content.protocol,
            words: &content.words,
            topics: learn::topics().unwrap_or_default(),
            room: &self.room,
            scenarios: Some(scenarios.map(|scenario| scenario.id.as_str()).collect()),
        }
    }

    /// The embedded scenario with this id.
    #[must_use]
    pub fn scenario(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }
}

/// A scenario with a comment on everything that can stand in one, to begin with.
pub const EXAMPLE: &str = include_str!("../../../resources/training/example.jsonc");

/// The scenarios in a folder of the trainer's own, by their file names, and what is wrong with those that cannot be used.
#[must_use]
pub fn scenarios_in(
    folder: &Path,
    content: &Content,
    tables: &Tables,
) -> (Vec<Arc<Scenario>>, Vec<ProtocolError>) {
    let mut scenarios = Vec::new();
    let mut problems = Vec::new();
    for path in files_of(folder) {
        let name = path.display().to_string();
        match read_scenario(&path, content, tables, &name) {
            Ok(scenario) => scenarios.push(Arc::new(scenario)),
            Err(problem) => problems.push(problem),
        }
    }
    (scenarios, problems)
}

/// The lessons in a folder of the trainer's own, by their file names, and what is wrong with those that cannot be given.
#[must_use]
pub fn lessons_in(folder: &Path, known: &Known<'_>) -> (Vec<Arc<Lesson>>, Vec<ProtocolError>) {
    let mut lessons = Vec::new();
    let mut problems = Vec::new();
    for path in files_of(folder) {
        let name = path.display().to_string();
        let text = file::text(&path, MAX_BYTES)
            .map_err(|error| ProtocolError::new(&name, "the file", error.to_string()));
        let lesson =
            text.and_then(|text| lesson::parse(known, &name, &text, true).map_err(first(&name)));
        match lesson {
            Ok(lesson) => lessons.push(Arc::new(lesson)),
            Err(problem) => problems.push(problem),
        }
    }
    (lessons, problems)
}

/// The first of all that is wrong with a file.
fn first(file: &str) -> impl Fn(Vec<ProtocolError>) -> ProtocolError {
    move |faults| {
        let first = faults.into_iter().next();
        first.unwrap_or_else(|| ProtocolError::new(file, "the file", "it cannot be read"))
    }
}

/// The files of a trainer's own folder, by their names.
fn files_of(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = files
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|end| end == "json" || end == "jsonc")
        })
        .collect();
    paths.sort();
    paths
}

/// Reads a scenario of the trainer's own.
fn read_scenario(
    path: &Path,
    content: &Content,
    tables: &Tables,
    name: &str,
) -> Result<Scenario, ProtocolError> {
    let text = file::text(path, MAX_BYTES)
        .map_err(|error| ProtocolError::new(name, "the file", error.to_string()))?;
    let text = with_words(&content.words, &text);
    parse(&content.protocol, tables, name, &text)
}

//! Everything that is wrong with the files of an edited folder, and not only the first thing: each file is read on its own, and in
//! it each row. What the laws find in content that can be read is not among it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content::{self, Content};
use crate::file;
use crate::learn;
use crate::locale;
use crate::training::{self, Practice, Tables};
use overdose_protocol::definition::{Names, Protocol, ProtocolError};
use overdose_protocol::region::Regions;

/// The longest file that is read, in bytes.
const MAX_BYTES: u64 = 1 << 22;

/// Everything that is wrong with the files of a folder: the protocol, and beside it words, numbers, what is taught, and what
/// practice needs, as far as they are there.
#[must_use]
pub fn faults(folder: &Path) -> Vec<ProtocolError> {
    let protocol_folder = content::protocol_folder(folder);
    let read = Protocol::look_through(|file| text(&protocol_folder.join(file)));
    let (names, mut faults) = (read.names, read.faults);
    let mut look = |file: &str, check: &dyn Fn(&str) -> Vec<ProtocolError>| {
        let path = folder.join(file);
        if file::is_there(&path) {
            let read = text(&path).map(|text| check(&text));
            faults.extend(read.unwrap_or_else(|problem| vec![broken(file, problem)]));
        }
    };
    look("regions.json", &|text| Regions::faults(text, &names));
    look("learn/topics.json", &|text| learn::faults(text, &names));
    for name in training::TABLES {
        let file = format!("training/{name}");
        look(&file, &|text| training::table_faults(name, text, &names));
    }
    faults.extend(of_words(folder));
    faults.extend(of_lessons(folder));
    let may_play = faults.is_empty();
    faults.extend(of_scenarios(
        folder,
        read.protocol.as_ref(),
        &names,
        may_play,
    ));
    faults
}

fn of_words(folder: &Path) -> Vec<ProtocolError> {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for (name, path) in files_in(folder, content::WORDS, "ftl") {
        match text(&path) {
            Ok(text) => files.push((name, text)),
            Err(problem) => faults.push(broken(&name, problem)),
        }
    }
    faults.extend(locale::faults(&files));
    faults
}

/// What is wrong with the lessons. They may name the scenarios of the folder and those that travel with the program.
fn of_lessons(folder: &Path) -> Vec<ProtocolError> {
    let (Ok(embedded), Ok(practice)) = (Content::embedded(), Practice::embedded()) else {
        return Vec::new();
    };
    let (own, _) = training::scenarios_in(&folder.join("scenarios"), embedded, &practice.tables);
    let words = content::words_in(folder).and_then(Result::ok);
    let mut known = practice.known(embedded, &own);
    known.words = words.as_ref().unwrap_or(known.words);
    let mut faults = Vec::new();
    for (name, path) in files_in(folder, "lessons", "json") {
        match text(&path) {
            Ok(text) => {
                let read = training::parse_lesson(&known, &name, &text, false);
                faults.extend(read.err().into_iter().flatten());
            }
            Err(problem) => faults.push(broken(&name, problem)),
        }
    }
    faults
}

/// What is wrong with the scenarios. They are played only where nothing else is wrong; without a protocol of its own they are held
/// against the embedded one.
fn of_scenarios(
    folder: &Path,
    protocol: Option<&Protocol>,
    names: &Names,
    may_play: bool,
) -> Vec<ProtocolError> {
    let scenarios = files_in(folder, "scenarios", "json");
    let (Ok(embedded), Ok(practice)) = (Content::embedded(), Practice::embedded()) else {
        return Vec::new();
    };
    if scenarios.is_empty() {
        return Vec::new();
    }
    let own = protocol.and_then(|protocol| tables(folder, protocol));
    let tables = own.as_ref().unwrap_or(&practice.tables);
    let protocol = protocol.unwrap_or(&embedded.protocol);
    let own = content::words_in(folder).and_then(Result::ok);
    let words = own.as_ref().unwrap_or(&embedded.words);
    let Ok(rules) = embedded.word_rules().1 else {
        return Vec::new();
    };
    let mut faults = Vec::new();
    for (name, path) in scenarios {
        let read = text(&path).map_err(|problem| vec![broken(&name, problem)]);
        let read = read.and_then(|text| {
            let text = training::with_words(words, &text);
            training::parse_with(protocol, names, tables, &name, &text)
        });
        match read {
            Ok(scenario) if may_play => {
                let scenario = Arc::new(scenario);
                let found = training::check(protocol, tables, &rules, &name, &scenario);
                let found = found.into_iter().filter(|finding| !finding.is_warning);
                faults.extend(found.map(|finding| finding.error));
            }
            Ok(_) => {}
            Err(wrong) => faults.extend(wrong),
        }
    }
    faults
}

/// The tables of practice in a folder, where it has all of them and nothing is wrong with them.
fn tables(folder: &Path, protocol: &Protocol) -> Option<Tables> {
    let read = |name: &str| text(&folder.join("training").join(name)).ok();
    Tables::parse(protocol, &read("points.json")?, &read("signs.json")?).ok()
}

/// The files of a folder in a folder, by their names, in order.
fn files_in(folder: &Path, inner: &str, end: &str) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(folder.join(inner)).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|known| known == end))
        .collect();
    paths.sort();
    let name = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        format!("{inner}/{name}")
    };
    paths.into_iter().map(|path| (name(&path), path)).collect()
}

fn text(path: &Path) -> Result<String, String> {
    file::text(path, MAX_BYTES).map_err(|error| format!("reading {}: {error}", path.display()))
}

fn broken(file: &str, problem: String) -> ProtocolError {
    ProtocolError::new(file, "the file", problem)
}

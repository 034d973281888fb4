//! A file as it is looked through: every value of its JSON with its place, and everything that is wrong, not only the first.
//!
//! What is wrong is set aside, and the rest is read again, until nothing is wrong with what is left. A row whose fault is known is
//! so left out where it stands, and all others are still looked at.

use serde::de::DeserializeOwned;
use serde_path_to_error::{Deserializer, Segment, Track};

use super::error::{ProtocolError, hint};
use super::file::SCHEMA;
use super::node::{Node, Step};

/// The most faults of a file that are told.
const MOST: usize = 1000;

/// Something that is wrong with what was read: where, such as `rows[2].cards`, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place among what was read.
    pub path: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

impl Fault {
    /// A fault at a place.
    pub fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            problem: problem.into(),
        }
    }
}

/// A file that is looked through.
pub struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    root: Node,
    faults: Vec<ProtocolError>,
}

impl<'a> Reading<'a> {
    /// Reads the JSON of a file.
    ///
    /// # Errors
    ///
    /// Where it is no JSON.
    pub fn new(file: &'a str, text: &'a str) -> Result<Self, ProtocolError> {
        let mut twice = Vec::new();
        let root = Node::root(text, &mut twice).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            let hint = hint(text, error.line(), error.column());
            ProtocolError::new(file, place, format!("{error}{hint}"))
        })?;
        let mut reading = Self {
            file,
            text,
            root,
            faults: Vec::new(),
        };
        reading.root.remove(&[Step::Field(SCHEMA.to_owned())]);
        for (at, path, name) in twice {
            reading.at(at, &path, format!("\"{name}\" stands twice"));
        }
        Ok(reading)
    }

    /// What the file says, without what is wrong; nothing where nothing is left.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        while self.faults.len() < MOST {
            let mut track = Track::new();
            let value = self.root.value();
            let problem = match T::deserialize(Deserializer::new(value, &mut track)) {
                Ok(read) => return Some(read),
                Err(error) => error.to_string(),
            };
            let mut steps = Vec::new();
            for segment in &track.path() {
                steps.push(match segment {
                    Segment::Seq { index } => Step::Row(*index),
                    Segment::Map { key } => Step::Field(key.clone()),
                    Segment::Enum { .. } | Segment::Unknown => break,
                });
            }
            let node = self.root.find(&mut steps);
            // What was set aside is missing only because of that.
            if !node.misses(&problem) {
                let (at, path) = (node.at, node.path.clone());
                self.at(at, &path, problem);
            }
            if !self.root.remove(&steps) {
                return None;
            }
        }
        None
    }

    /// Tells what is wrong with something that stands twice among the ids, or anywhere in a list of words.
    pub fn twice(&mut self) {
        let mut twice = Vec::new();
        self.root.twice(&mut twice);
        for (at, path, name) in twice {
            self.at(at, &path, format!("\"{name}\" stands twice"));
        }
    }

    /// The texts that stand in this field of each row, or each row that is a text, of the list with this name, or of the file.
    #[must_use]
    pub fn texts(&self, list: Option<&str>, field: &str) -> Vec<String> {
        self.root.texts(list, field)
    }

    /// Tells what is wrong with what was read.
    pub fn tell(&mut self, faults: impl IntoIterator<Item = Fault>) {
        for Fault { path, problem } in faults {
            let node = self.root.find(&mut Step::all(&path));
            let (at, known) = (node.at, node.path.clone());
            // A field that is not there is named all the same.
            let last = path.rsplit(['.', ']']).next().unwrap_or_default();
            let path = match known.is_empty() {
                false if known.ends_with(last) || last.contains('[') => known,
                false => format!("{known}.{last}"),
                true => path,
            };
            self.at(at, &path, problem);
        }
    }

    fn at(&mut self, at: usize, path: &str, problem: String) {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let path = if path.is_empty() { "the file" } else { path };
        let place = format!("line {line}, column {column} ({path})");
        self.faults
            .push(ProtocolError::new(self.file, place, problem));
    }

    /// Everything that is wrong, in the order of the file.
    #[must_use]
    pub fn faults(self) -> Vec<ProtocolError> {
        self.faults
    }
}

/// Everything that is wrong with a file: what cannot be read, and what `check` finds in the rest.
pub fn faults<T: DeserializeOwned>(
    file: &str,
    text: &str,
    check: impl FnOnce(&T) -> Vec<Fault>,
) -> Vec<ProtocolError> {
    let mut reading = match Reading::new(file, text) {
        Ok(reading) => reading,
        Err(error) => return vec![error],
    };
    reading.twice();
    if let Some(read) = reading.read::<T>() {
        reading.tell(check(&read));
    }
    reading.faults()
}

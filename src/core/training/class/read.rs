//! Reads a class file: what it says, or everything that is wrong with it, each with its line and place.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::file::{ClassFile, FORMAT};
use super::row::{Attendance, ClassDay, Confidence, DrillResult, Knowledge, LearnerName};
use crate::content::Content;
use overdose_protocol::definition::{Fault, ProtocolError, Reading};

/// The longest name of a class, in characters.
const MAX_CLASS: usize = 60;

/// The longest name of a learner, in characters.
const MAX_NAME: usize = 100;

/// The most minutes that a day has.
const MAX_MINUTES: u32 = 24 * 60;

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// Who was in a class, and how it went.
struct Raw {
    /// The version of this file.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    #[serde(rename = "format")]
    _format: u32,
    /// What files call the class: the same in every file of it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 60)))]
    class: String,
    /// The days on which it was held.
    #[serde(default)]
    held: Vec<ClassDay>,
    /// Who was there, a row a learner and day.
    #[serde(default)]
    attended: Vec<Attendance>,
    /// Who is called how: only where somebody typed it.
    #[serde(default)]
    names: Vec<LearnerName>,
    /// What they knew, a row a learner and round.
    #[serde(default)]
    knowledge: Vec<Knowledge>,
    /// How confident they were, a row a learner and round.
    #[serde(default)]
    confidence: Vec<Confidence>,
    /// Their drills.
    #[serde(default)]
    drills: Vec<DrillResult>,
}

/// The version alone: of a file from a newer program nothing else may be as it is here.
#[derive(Deserialize)]
struct Version {
    format: u32,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(in crate::training) fn schema() -> schemars::Schema {
    schemars::schema_for!(Raw)
}

impl ClassFile {
    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it. Of a version that this program does not know only that is told.
    pub fn read(content: &Content, file: &str, text: &str) -> Result<Self, Vec<ProtocolError>> {
        let mut reading = Reading::new(file, text).map_err(|error| vec![error])?;
        if let Ok(Version { format }) = serde_json::from_str(text)
            && format != FORMAT
        {
            let problem = format!("this program reads version {FORMAT}, and this is {format}");
            reading.tell([Fault::new("format", problem)]);
            return Err(reading.faults());
        }
        reading.twice();
        let raw = reading.read::<Raw>();
        if let Some(raw) = &raw {
            reading.tell(check(content, raw));
        }
        let faults = reading.faults();
        match raw {
            Some(raw) if faults.is_empty() => Ok(raw.into()),
            _ => Err(faults),
        }
    }
}

impl From<Raw> for ClassFile {
    fn from(raw: Raw) -> Self {
        Self {
            class: raw.class,
            held: set(raw.held),
            attended: set(raw.attended),
            names: set(raw.names),
            knowledge: set(raw.knowledge),
            confidence: set(raw.confidence),
            drills: set(raw.drills),
        }
    }
}

fn set<T: Ord>(rows: Vec<T>) -> BTreeSet<T> {
    rows.into_iter().collect()
}

/// Whether a class can be called so, or why not.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_class(class: &str) -> Result<(), &'static str> {
    let is_known =
        |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_".contains(sign);
    if class.is_empty() || class.chars().count() > MAX_CLASS || !class.chars().all(is_known) {
        return Err("a class is called by at most 60 of a to z, 0 to 9, - and _");
    }
    Ok(())
}

/// Whether a learner can be called so, or why not.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_name(name: &str) -> Result<(), &'static str> {
    if name.trim() != name || name.is_empty() || name.chars().any(char::is_control) {
        return Err("a name has no signs that cannot be seen, and no space around it");
    }
    if name.chars().count() > MAX_NAME {
        return Err("a name has at most 100 characters");
    }
    Ok(())
}

/// Finds everything that cannot be.
fn check(content: &Content, raw: &Raw) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut tell = |path: String, problem: &str| faults.push(Fault::new(path, problem));
    if let Err(problem) = check_class(&raw.class) {
        tell("class".to_owned(), problem);
    }
    for (index, day) in raw.held.iter().enumerate() {
        if !(1..=MAX_MINUTES).contains(&day.minutes) {
            let path = format!("held[{index}].minutes");
            tell(path, "a day has 1 to 1440 minutes");
        }
        let country = day.country.as_deref();
        if country.is_some_and(|code| content.regions.find(code).is_none()) {
            let path = format!("held[{index}].country");
            tell(path, "there is no such country; write its code, such as US");
        }
    }
    for (index, row) in raw.names.iter().enumerate() {
        if let Err(problem) = check_name(&row.name) {
            tell(format!("names[{index}].name"), problem);
        }
    }
    for (index, row) in raw.knowledge.iter().enumerate() {
        let place = format!("knowledge[{index}]");
        if row.of == 0 {
            tell(
                format!("{place}.of"),
                "of no question nobody knows the answer",
            );
        } else if row.right > row.of {
            tell(format!("{place}.right"), "there are not so many questions");
        }
        if row.answers.len() > usize::try_from(row.of).unwrap_or(usize::MAX) {
            tell(
                format!("{place}.answers"),
                "there are not so many questions",
            );
        }
    }
    for (index, row) in raw.drills.iter().enumerate() {
        if row.points > row.of {
            let path = format!("drills[{index}].points");
            tell(path, "there are not so many points");
        }
    }
    faults
}

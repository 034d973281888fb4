//! Reads a site file: what it says, and what is wrong with it, field by field.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;

use super::value::show;
use super::{Field, MAX_FILE_BYTES, Site, Value};
use crate::content::Content;
use crate::locale::Message;
use crate::message;
use overdose_protocol::definition::hint;

/// How many problems are named one by one.
const NAMED: usize = 20;

/// How much of something wrong is kept, in characters.
const KEPT: usize = 200;

/// What came of a site file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it says.
    pub site: Site,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    is_understood: bool,
    /// What stands in the fields that are wrong, as text.
    pub wrong: Vec<(Field, String)>,
    /// What else stands in it: nothing here knows it, and nothing here loses it.
    pub others: Vec<(String, Json)>,
}

/// Something wrong with a site file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// In which field; nothing where it is the file itself.
    pub field: Option<String>,
    /// What is wrong, and what to do.
    pub what: Message,
}

impl Problem {
    /// One of the file itself.
    #[must_use]
    pub fn of_file(what: Message) -> Self {
        Self { field: None, what }
    }

    fn of(field: &str, what: Message) -> Self {
        let field = Some(show(field));
        Self { field, what }
    }

    /// Where it is, and what.
    #[must_use]
    pub fn line(&self) -> Message {
        let what = self.what.clone();
        match self.field.as_deref() {
            Some(field) => message!("site-wrong-field", field, what),
            None => what,
        }
    }
}

impl Default for Reading {
    /// One of a file in which nothing stands.
    fn default() -> Self {
        Self {
            site: Site::default(),
            problems: Vec::new(),
            is_understood: true,
            wrong: Vec::new(),
            others: Vec::new(),
        }
    }
}

impl Reading {
    /// Whether the file itself could be understood, whatever is wrong in it.
    #[must_use]
    pub fn is_understood(&self) -> bool {
        self.is_understood
    }

    /// One of a file that says nothing, and why.
    #[must_use]
    pub fn failed(what: Message) -> Self {
        Self {
            problems: vec![Problem::of_file(what)],
            is_understood: false,
            ..Self::default()
        }
    }
}

/// Reads the bytes of a site file.
#[must_use]
pub fn read(bytes: &[u8], content: &Content) -> Reading {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_FILE_BYTES) {
        return Reading::failed(message!("site-wrong-length"));
    }
    let text = match std::str::from_utf8(bytes) {
        // Some editors begin every file with this mark.
        Ok(text) => text.trim_start_matches('\u{feff}'),
        Err(error) => {
            let at = error.valid_up_to();
            return Reading::failed(message!("site-wrong-utf8", number = at));
        }
    };
    let entries = match serde_json::from_str::<Entries>(text) {
        Ok(Entries(entries)) => entries,
        Err(error) => {
            // The error quotes what it finds.
            let hint = hint(text, error.line(), error.column());
            let what: String = format!("{error}{hint}")
                .chars()
                .filter(|c| !c.is_control())
                .take(160)
                .collect();
            return Reading::failed(message!("site-wrong-json", problem = what));
        }
    };
    let mut reading = Reading::default();
    for (index, (name, json)) in entries.iter().enumerate() {
        let problem = entries
            .iter()
            .skip(index + 1)
            .any(|(later, _)| later == name)
            .then(|| message!("site-wrong-twice"));
        let problem = problem.or_else(|| reading.take(name, json, content).err());
        reading
            .problems
            .extend(problem.map(|what| Problem::of(name, what)));
    }
    if let Some(more) = reading
        .problems
        .len()
        .checked_sub(NAMED)
        .filter(|more| *more > 0)
    {
        reading.problems.truncate(NAMED);
        let what = message!("site-wrong-more", count = more);
        reading.problems.push(Problem::of_file(what));
    }
    reading
}

impl Reading {
    fn take(&mut self, name: &str, json: &Json, content: &Content) -> Result<(), Message> {
        let Some(field) = Field::find(name) else {
            self.others.push((name.to_owned(), json.clone()));
            // What an editor reads to know the schema is no mistake.
            return if name == "$schema" {
                Ok(())
            } else {
                Err(match nearest(name) {
                    Some(field) => message!("site-wrong-name-near", name = field.name()),
                    None => message!("site-wrong-name"),
                })
            };
        };
        let value = Value::read(field, json, content).inspect_err(|_| {
            let text = json
                .as_str()
                .map_or_else(|| json.to_string(), str::to_owned);
            self.wrong.push((field, text.chars().take(KEPT).collect()));
            self.site.set(field, Value::meant(field, json, content));
        })?;
        self.site.set(field, value);
        Ok(())
    }
}

/// The field whose name differs least, if it differs little.
fn nearest(name: &str) -> Option<Field> {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(|c| c.is_alphanumeric()).take(40);
        letters.flat_map(char::to_lowercase).collect()
    };
    let wanted = plain(name);
    let all = Field::ALL.into_iter();
    let near = all.map(|field| (distance(&wanted, &plain(field.name())), field));
    near.filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, field)| field)
}

/// How many letters have to be changed, added or left out.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (index, a) in one.chars().enumerate() {
        let mut before = index;
        let mut last = index + 1;
        let mut next = vec![last];
        for (cell, b) in row.iter().skip(1).zip(other.chars()) {
            let changed = before + usize::from(a != b);
            last = changed.min(cell + 1).min(last + 1);
            before = *cell;
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or(usize::MAX)
}

/// The fields of an object in their order, also one that stands twice.
struct Entries(Vec<(String, Json)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Every;

        impl<'de> Visitor<'de> for Every {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the fields of a site")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Every)
    }
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn names_are_as_far_apart_as_letters_differ() {
        for (one, other, expected) in [
            ("adress", "address", 1),
            ("address", "address", 0),
            ("", "aed", 3),
            ("kiosk", "kosik", 2),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }
}

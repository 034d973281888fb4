//! The approved values of a protocol: a second copy of its files, a line for each value, which every change must pass.
//!
//! The laws say what must hold whatever the files contain. This says that nobody changed a number, a list or a mark by accident:
//! whoever changes one on purpose approves it, and sees in words what that changes. The source register is left out: it has a law
//! of its own. The order of the conditions in a row of decisions is left out too: the laws of the order of questions decide it.

use std::collections::BTreeMap;

use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{FILES, ProtocolError, SCHEMA};
use serde_json::{Value, json};

/// The file that holds the approved values, beside the files of the protocol.
pub const APPROVED: &str = "approved.json";

/// The id of the property that the values of a protocol are the approved ones.
pub const APPROVAL: &str = "approved";

/// Every value of a protocol by its file and place, such as `timers.json, silence, seconds`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Values(BTreeMap<String, String>);

impl Values {
    /// Those of the files of a protocol.
    ///
    /// # Errors
    ///
    /// The first file that cannot be read, and why.
    pub fn of(read: impl Fn(&str) -> Result<String, String>) -> Result<Self, ProtocolError> {
        let mut values = BTreeMap::new();
        for file in FILES.into_iter().filter(|file| *file != "sources.json") {
            collect(file, &parse(file, read(file))?, &mut values);
        }
        Ok(Self(values))
    }

    /// The same with one value more, by its file and place, such as `locales/en/cards.ftl, card-A4`.
    #[must_use]
    pub fn with(mut self, place: String, value: String) -> Self {
        self.0.insert(place, value);
        self
    }

    /// Those that were approved.
    ///
    /// # Errors
    ///
    /// Why the text cannot be read.
    pub fn approved(text: Result<String, String>) -> Result<Self, ProtocolError> {
        parse(APPROVED, text)
    }

    /// The text of the file that holds them.
    #[must_use]
    pub fn to_json(&self) -> String {
        let lines: Vec<String> = self
            .0
            .iter()
            .map(|(place, value)| format!("  {}: {}", json!(place), json!(value)))
            .collect();
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }

    /// How these differ from the approved ones, in the order of their places.
    #[must_use]
    pub fn differences(&self, approved: &Self) -> Vec<Counterexample> {
        let gone = approved.0.iter();
        let gone = gone
            .filter(|(place, _)| !self.0.contains_key(*place))
            .map(|(place, value)| {
                difference(place, format!("it is gone; approved is \"{value}\""))
            });
        let changed = self.0.iter().filter_map(|(place, value)| {
            let what = match approved.0.get(place) {
                Some(known) if known == value => return None,
                Some(known) => format!("it is \"{value}\"; approved is \"{known}\""),
                None => format!("it is \"{value}\"; nothing is approved"),
            };
            Some(difference(place, what))
        });
        let mut all: Vec<Counterexample> = gone.chain(changed).collect();
        all.sort_by(|one, other| (&one.file, &one.place).cmp(&(&other.file, &other.place)));
        all
    }

    /// Proves that what was found is what was approved.
    #[must_use]
    pub fn prove(
        found: Result<Self, ProtocolError>,
        approved: Result<Self, ProtocolError>,
    ) -> Property {
        let mut tally = Tally::default();
        let differences = match (found, approved) {
            (Ok(found), Ok(approved)) => {
                tally.cases = found.0.len() as u64;
                found.differences(&approved)
            }
            (Err(error), _) | (_, Err(error)) => {
                vec![Counterexample::new(error.file, error.place, error.problem)]
            }
        };
        if let Some(first) = differences.first() {
            let what = match differences.len() - 1 {
                0 => first.what.clone(),
                more => format!("{}; {more} more differ", first.what),
            };
            let (file, place) = (&first.file, &first.place);
            tally.fail(0, || Counterexample::new(file, place, what));
        }
        property(
            APPROVAL,
            "Every value of the protocol's files and every word of its steps is the approved one",
            tally,
        )
    }
}

fn parse<T: serde::de::DeserializeOwned>(
    file: &str,
    text: Result<String, String>,
) -> Result<T, ProtocolError> {
    let text = text.map_err(|problem| ProtocolError::new(file, "the file", problem))?;
    serde_json::from_str(&text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        ProtocolError::new(file, place, error.to_string())
    })
}

fn difference(place: &str, what: String) -> Counterexample {
    let (file, place) = place.split_once(", ").unwrap_or((place, "the file"));
    Counterexample::new(file, place, what)
}

/// A list of rows goes by their names, and says in which order they stand; a list of words stays one value.
fn collect(place: &str, value: &Value, values: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            // The id of a row is its place already, and the name of a schema is for editors.
            let says = |name: &str| name != "id" && name != SCHEMA;
            for (name, value) in fields.iter().filter(|(name, _)| says(name)) {
                collect(&format!("{place}, {name}"), value, values);
            }
        }
        Value::Array(rows) if rows.iter().any(Value::is_object) => {
            let mut order = Vec::new();
            for (index, row) in rows.iter().enumerate() {
                let name = row.get("id").or_else(|| row.get("card"));
                let name = name.map(text).filter(|name| !order.contains(name));
                let name = name.unwrap_or_else(|| format!("row {}", index + 1));
                collect(&format!("{place}, {name}"), row, values);
                order.push(name);
            }
            values.insert(format!("{place}, in this order"), order.join(", "));
        }
        Value::Array(words) => {
            let words: Vec<String> = words.iter().map(text).collect();
            values.insert(place.to_owned(), words.join(", "));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            values.insert(place.to_owned(), text(value));
        }
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

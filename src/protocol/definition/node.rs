//! A JSON value that knows where in its text it stands.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// A value with its place.
pub struct Node {
    /// Where it begins, in bytes.
    pub at: usize,
    /// How it is reached, such as `rows[2].cards`; nothing for an object that is the whole file.
    pub path: String,
    kind: Kind,
    /// The fields and rows that were set aside.
    gone: Vec<String>,
}

enum Kind {
    Plain(Value),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The row of a list.
    Row(usize),
    /// The field of an object.
    Field(String),
}

/// Where something stands twice, how that place is reached, and what it is.
pub type Twice = (usize, String, String);

impl Step {
    /// The steps of a path such as `rows[2].cards`; those of a list begin with `rows`.
    pub fn all(path: &str) -> Vec<Self> {
        let inside = path
            .strip_prefix("rows")
            .filter(|rest| rest.starts_with('[') || rest.is_empty());
        let parts = inside.unwrap_or(path).split(['.', '[']);
        parts
            .filter(|part| !part.is_empty())
            .map(
                |part| match part.strip_suffix(']').and_then(|row| row.parse().ok()) {
                    Some(row) => Self::Row(row),
                    None => Self::Field(part.to_owned()),
                },
            )
            .collect()
    }
}

/// The fields of an object in their order, each as its text.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        input.deserialize_map(InOrder)
    }
}

impl Node {
    /// The value of a whole text. Fields that stand twice in an object are told, and the first of them counts.
    pub fn root(text: &str, twice: &mut Vec<Twice>) -> serde_json::Result<Self> {
        let raw: &RawValue = serde_json::from_str(text)?;
        let is_list = raw.get().starts_with('[');
        let path = if is_list { "rows" } else { "" };
        Self::new(raw, text, path.to_owned(), twice)
    }

    fn new(
        raw: &RawValue,
        text: &str,
        path: String,
        twice: &mut Vec<Twice>,
    ) -> serde_json::Result<Self> {
        let inner = raw.get();
        // It is a part of the text: how much of the text stands before it is its place.
        let at = (inner.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let kind = if inner.starts_with('[') {
            let rows: Vec<&RawValue> = serde_json::from_str(inner)?;
            let rows = rows.into_iter().enumerate();
            let rows = rows.map(|(row, raw)| Self::new(raw, text, format!("{path}[{row}]"), twice));
            Kind::List(rows.collect::<Result<_, _>>()?)
        } else if inner.starts_with('{') {
            let Fields(all) = serde_json::from_str(inner)?;
            let mut fields: Vec<(String, Self)> = Vec::new();
            for (name, raw) in all {
                let inside = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                let node = Self::new(raw, text, inside, twice)?;
                if fields.iter().any(|(known, _)| *known == name) {
                    twice.push((node.at, node.path, name));
                } else {
                    fields.push((name, node));
                }
            }
            Kind::Object(fields)
        } else {
            Kind::Plain(serde_json::from_str(inner)?)
        };
        Ok(Self {
            at,
            path,
            kind,
            gone: Vec::new(),
        })
    }

    /// The value alone.
    pub fn value(&self) -> Value {
        match &self.kind {
            Kind::Plain(value) => value.clone(),
            Kind::List(rows) => Value::Array(rows.iter().map(Self::value).collect()),
            Kind::Object(fields) => {
                let fields = fields.iter();
                Value::Object(
                    fields
                        .map(|(name, node)| (name.clone(), node.value()))
                        .collect(),
                )
            }
        }
    }

    fn inside(&self, step: &Step) -> Option<&Self> {
        match (&self.kind, step) {
            (Kind::List(rows), Step::Row(row)) => rows.get(*row),
            (Kind::Object(fields), Step::Field(name)) => {
                let mut fields = fields.iter();
                fields
                    .find(|(known, _)| known == name)
                    .map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// The value that these steps lead to; the nearest one above where one of them leads nowhere, and the steps to it.
    pub fn find(&self, steps: &mut Vec<Step>) -> &Self {
        let (mut node, mut done) = (self, 0);
        while let Some(inside) = steps.get(done).and_then(|step| node.inside(step)) {
            (node, done) = (inside, done + 1);
        }
        steps.truncate(done);
        node
    }

    /// Takes out the value that these steps lead to. It is false where there is none.
    pub fn remove(&mut self, steps: &[Step]) -> bool {
        let Some((first, rest)) = steps.split_first() else {
            return false;
        };
        match (&mut self.kind, first) {
            (Kind::List(rows), Step::Row(row)) if *row < rows.len() => {
                if rest.is_empty() {
                    let gone = rows.remove(*row);
                    self.gone.push(gone.path);
                    return true;
                }
                rows.get_mut(*row).is_some_and(|node| node.remove(rest))
            }
            (Kind::Object(fields), Step::Field(name)) => {
                let Some(place) = fields.iter().position(|(known, _)| known == name) else {
                    return false;
                };
                if rest.is_empty() {
                    fields.remove(place);
                    self.gone.push(name.clone());
                    return true;
                }
                fields
                    .get_mut(place)
                    .is_some_and(|(_, node)| node.remove(rest))
            }
            _ => false,
        }
    }

    /// Whether a problem is only that something is missing here which was set aside.
    pub fn misses(&self, problem: &str) -> bool {
        // A list that is empty now was not empty.
        if matches!(&self.kind, Kind::List(rows) if rows.is_empty()) {
            return !self.gone.is_empty();
        }
        let mut gone = self.gone.iter();
        gone.any(|name| problem.starts_with(&format!("missing field `{name}`")))
    }

    /// Takes out, and tells, every id of a list of rows and every word of a list that stands in it for the second time.
    pub fn twice(&mut self, twice: &mut Vec<Twice>) {
        match &mut self.kind {
            Kind::Plain(_) => {}
            Kind::Object(fields) => fields.iter_mut().for_each(|(_, node)| node.twice(twice)),
            Kind::List(rows) => {
                let mut seen = Vec::new();
                rows.retain(|row| {
                    let id = row.inside(&Step::Field("id".to_owned()));
                    let named = id.unwrap_or(row);
                    let Kind::Plain(Value::String(name)) = &named.kind else {
                        return true;
                    };
                    let known = seen.contains(name);
                    if known {
                        twice.push((named.at, named.path.clone(), name.clone()));
                    } else {
                        seen.push(name.clone());
                    }
                    !known
                });
                for row in rows {
                    row.twice(twice);
                }
            }
        }
    }

    /// The texts in this field of each row, or each row that is a text, of the list with this name, or of the root.
    pub fn texts(&self, list: Option<&str>, field: &str) -> Vec<String> {
        let list = match list {
            Some(name) => self.inside(&Step::Field(name.to_owned())),
            None => Some(self),
        };
        let Some(Self {
            kind: Kind::List(rows),
            ..
        }) = list
        else {
            return Vec::new();
        };
        let text = |row: &Self| {
            let row = row.inside(&Step::Field(field.to_owned())).unwrap_or(row);
            match &row.kind {
                Kind::Plain(Value::String(text)) => Some(text.clone()),
                _ => None,
            }
        };
        rows.iter()
            .map(|row| text(row).unwrap_or_default())
            .collect()
    }
}

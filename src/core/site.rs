//! What a site says about itself: its country and address, where kit and AED are, and what is switched on.
//!
//! A site file is one JSON object. A field that is wrong keeps its default and is named; it never costs the others.

mod day;
mod field;
mod parse;
mod schema;
mod value;

use std::collections::BTreeMap;
use std::fmt::Write;

pub use day::Day;
pub use field::{Field, FieldKind, MAX_ADDRESS};
pub use parse::{Problem, Reading, read};
pub use schema::schema;
pub use value::{Value, country_called, fitted, fitting, show};

use crate::number::number_to_ring;
use crate::preferences::Loudness;
use overdose_protocol::engine::HouseRules;

/// What a file of a site is called.
pub const FILE: &str = "site.json";

/// The longest site file that is read, in bytes: a good one is thirty times shorter.
pub const MAX_FILE_BYTES: u64 = 65_536;

/// How loud it is at a site: a loudness, or no sound until somebody switches it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoundSetting {
    /// This loud.
    On(Loudness),
    /// Silent until somebody asks for sound.
    Off,
}

/// What a site says about itself. What it does not say has its default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site(BTreeMap<Field, Value>);

impl Site {
    /// What it says in a field.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&Value> {
        self.0.get(&field)
    }

    /// Says something in a field, or nothing any more.
    pub fn set(&mut self, field: Field, value: Option<Value>) {
        match value {
            Some(value) => self.0.insert(field, value),
            None => self.0.remove(&field),
        };
    }

    /// Whether it says anything at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A field of text.
    #[must_use]
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.get(field)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A field that is a day.
    #[must_use]
    pub fn day(&self, field: Field) -> Option<Day> {
        match self.get(field)? {
            Value::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// Whether something is switched on.
    #[must_use]
    pub fn is_on(&self, field: Field) -> bool {
        matches!(self.get(field), Some(Value::Switch(true)))
    }

    /// What it says of naloxone: whether none is here, and whether a house rule keeps the staff from giving it (R8).
    #[must_use]
    pub fn house_rules(&self) -> HouseRules {
        let product = self.text(Field::NaloxoneProduct);
        HouseRules {
            has_none: product.is_some_and(|product| product.eq_ignore_ascii_case("none")),
            staff_keep_off: self.get(Field::StaffGiveNaloxone) == Some(&Value::Switch(false)),
        }
    }

    /// How loud it is.
    #[must_use]
    pub fn sound(&self) -> Option<SoundSetting> {
        match self.get(Field::Sound)? {
            Value::Sound(sound) => Some(*sound),
            _ => None,
        }
    }

    /// The tags of its languages, the first one first.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        match self.get(Field::Languages) {
            Some(Value::Languages(tags)) => tags,
            _ => &[],
        }
    }

    /// What of it holds in practice: no country, no kiosk, and nothing in which a number to ring could stand.
    #[must_use]
    pub fn in_practice(&self) -> Self {
        let mut site = self.clone();
        let real = [
            Field::Country,
            Field::Access,
            Field::ExtraNumber,
            Field::ExtraName,
            Field::Kiosk,
        ];
        for field in real {
            site.set(field, None);
        }
        site.0.retain(|_, value| match value {
            Value::Text(text) => number_to_ring(text).is_none(),
            _ => true,
        });
        site
    }

    /// The text of a site file: every field, a line each, those that it says nothing in as `null`; then what else stood in
    /// the file.
    #[must_use]
    pub fn file(&self, others: &[(String, serde_json::Value)]) -> String {
        let known = Field::ALL.into_iter().map(|field| {
            let value = self.get(field);
            let json = value.map_or(serde_json::Value::Null, Value::json);
            (field.name().to_owned(), json)
        });
        let mut text = String::from("{");
        for (index, (name, json)) in known.chain(others.iter().cloned()).enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let name = serde_json::Value::from(name);
            let _ = write!(text, "{comma}\n  {name}: {json}");
        }
        text.push_str("\n}\n");
        text
    }
}

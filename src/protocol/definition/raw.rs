//! The protocol files exactly as they are written, before their ids are resolved.
#![expect(
    clippy::struct_field_names,
    clippy::struct_excessive_bools,
    reason = "names and shapes are those of the files, units included"
)]

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};

use super::rows::{CardTable, Course, NotesShown, Picture, SourceStatus};

/// Pairs of a JSON object in the order in which they were written; a key may stand only once.
#[derive(Debug, Clone, Default)]
pub struct Pairs(pub Vec<(String, String)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object of question ids and words")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs: Vec<(String, String)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, String>()? {
                    if pairs.iter().any(|(known, _)| *known == key) {
                        return Err(serde::de::Error::custom(format!("\"{key}\" stands twice")));
                    }
                    pairs.push((key, value));
                }
                Ok(Pairs(pairs))
            }
        }

        input.deserialize_map(InOrder)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub danger: String,
    #[serde(default)]
    pub details: Vec<Detail>,
    pub cards: Option<ShownCards>,
    pub silence: Option<Pairs>,
    #[serde(default)]
    pub look_timer: bool,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    pub when: Pairs,
    pub line: String,
    pub picture: Option<Picture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownCards {
    pub when: Pairs,
    pub show: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub rule: String,
    pub when: Pairs,
    pub outcome: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub id: String,
    pub letter: String,
    pub floor: String,
    pub course: Course,
    pub cards: Vec<String>,
    pub call_card: Option<String>,
    pub dose_card: Option<String>,
    #[serde(default)]
    pub after_rescue_cards: Vec<String>,
    #[serde(default)]
    pub child_key: bool,
    #[serde(default)]
    pub breathing_again: bool,
    #[serde(default)]
    pub rescue: bool,
    pub same_person_line: bool,
    pub prompt: Option<Prompt>,
    pub notes: NotesShown,
    pub recheck: Recheck,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    pub question: String,
    pub opens: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    pub every_s: Option<u32>,
    pub early: Option<Early>,
    pub unanswered_s: u32,
    pub unanswered_card: Option<String>,
    #[serde(default)]
    pub assume: Pairs,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Early {
    pub for_s: u32,
    pub every_s: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: String,
    pub table: CardTable,
    #[serde(default)]
    pub gives_dose: bool,
    #[serde(default)]
    pub fetches_aed: bool,
    #[serde(default)]
    pub on_side: bool,
    #[serde(default)]
    pub order: bool,
    pub picture: Option<Picture>,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: String,
    #[serde(default)]
    pub default: bool,
    pub countries: Vec<String>,
    pub order: Vec<String>,
    pub steps: Vec<String>,
    #[serde(default)]
    pub after_first_round: Vec<String>,
    pub weak_breaths: WeakBreaths,
    pub child_first: Option<String>,
    pub dose: Dose,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeakBreaths {
    pub card: String,
    pub every_s: u32,
    pub trained_only: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    pub look_s: u32,
    pub due_s: u32,
    pub late_s: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timers {
    pub silence: Timer,
    pub card_advance: Timer,
    pub look: Timer,
    pub breaths_apart: Timer,
    pub second_dose: Timer,
    pub swap: Timer,
    pub fit: Timer,
    pub wears_off_from: Timer,
    pub wears_off_until: Timer,
    pub same_person: Timer,
    pub set_aside: Timer,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    pub seconds: u32,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cpr {
    pub per_minute: u32,
    pub pushes: u32,
    pub breaths: u32,
    pub breath_s: u32,
    pub push_card: String,
    pub breath_card: String,
    pub repeat_card: String,
    pub aed_card: String,
    pub recovered_card: String,
    pub child: Child,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    pub push_card: String,
    pub breath_card: String,
    pub more_help: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actions {
    pub first_question: String,
    pub not_breathing: Pairs,
    pub breathing_again: Pairs,
    pub after_fit: Pairs,
    pub fit_card: String,
    pub more_help: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    pub drugs: Vec<String>,
    pub notes: Vec<Note>,
    pub aftercare: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub card: String,
    pub about: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub organisation: String,
    pub edition: String,
    pub address: Option<String>,
    pub status: SourceStatus,
    pub status_note: Option<String>,
    pub reviewed: String,
}

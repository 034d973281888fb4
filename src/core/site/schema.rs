//! The JSON Schema of a site file, made from its fields.

use serde_json::{Map, Value as Json, json};

use super::value::profiles;
use super::{Field, FieldKind, SoundSetting};
use crate::content::Content;

/// The schema. Every field may be left out, or be `null`: then its default holds.
#[must_use]
pub fn schema(content: &Content) -> Json {
    let mut fields: Map<String, Json> = Field::ALL
        .into_iter()
        .map(|field| (field.name().to_owned(), property(field, content)))
        .collect();
    fields.insert("$schema".to_owned(), json!({ "type": "string" }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Site file of Overdose Checklist",
        "description": "What a site says about itself. A field that is left out or null has its default.",
        "type": "object",
        "additionalProperties": false,
        "properties": fields,
    })
}

fn property(field: Field, content: &Content) -> Json {
    let mut property = match field.kind() {
        FieldKind::Country => {
            let codes = content
                .regions
                .all()
                .iter()
                .map(|region| region.code.as_str());
            one_of(codes)
        }
        FieldKind::Profile => one_of(profiles(content).into_iter()),
        FieldKind::Text(most) => json!({ "type": ["string", "null"], "maxLength": most }),
        FieldKind::Number(most) => {
            json!({ "type": ["string", "null"], "maxLength": most, "pattern": "^[0-9 +()#*-]*$" })
        }
        FieldKind::Count => {
            json!({ "type": ["string", "null"], "pattern": "^[0-9]{0,4}$" })
        }
        FieldKind::Day => {
            json!({ "type": ["string", "null"], "pattern": "^([0-9]{4}-[0-9]{2}(-[0-9]{2})?)?$" })
        }
        FieldKind::Switch => json!({ "type": ["boolean", "null"] }),
        FieldKind::Languages => {
            json!({ "type": ["array", "null"], "items": { "enum": ["en"] }, "minItems": 1 })
        }
        FieldKind::Sound => one_of(SoundSetting::ALL.into_iter().map(SoundSetting::name)),
    };
    if let Some(property) = property.as_object_mut() {
        property.insert("description".to_owned(), field.about().into());
    }
    property
}

fn one_of<'a>(names: impl Iterator<Item = &'a str>) -> Json {
    let names = names.map(Json::from).chain([Json::Null]);
    json!({ "enum": names.collect::<Vec<_>>() })
}

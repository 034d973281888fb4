//! Puts the words of a scenario that travels with the program into it: they stand in the catalog, its JSON says how it goes.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::locale::Catalog;
use crate::messages;
use overdose_protocol::definition::ProtocolError;

/// What of a scenario is words.
const WHOLE: [&str; 3] = ["teaches", "scene", "own"];
/// What of a stage is words.
const STAGE: [&str; 2] = ["see", "says"];

/// The JSON of a scenario with its words in it: the message `scenario-ID` and its attributes, each where nothing stands yet.
///
/// # Errors
///
/// The text is not JSON.
pub fn with_words<'a>(
    words: &Catalog,
    file: &str,
    text: &'a str,
) -> Result<Cow<'a, str>, ProtocolError> {
    let mut scenario: Value = ProtocolError::read_json(file, text)?;
    let id = scenario.get("id").and_then(Value::as_str);
    let title = messages::named("scenario", id.unwrap_or_default());
    let mut is_changed = false;
    let mut put = |object: &mut Map<String, Value>, field: &str, attribute: Option<&str>| {
        let line = attribute.map_or_else(|| title.clone(), |name| title.attribute(name));
        if !object.contains_key(field) && words.has(&line.id) {
            object.insert(field.to_owned(), words.text(&line).into());
            is_changed = true;
        }
    };
    let Some(whole) = scenario.as_object_mut() else {
        return Ok(text.into());
    };
    put(whole, "title", None);
    for field in WHOLE {
        put(whole, field, Some(field));
    }
    for stage in rows(whole, "stages") {
        let id = stage.get("id").and_then(Value::as_str);
        let id = id.unwrap_or_default().to_owned();
        for field in STAGE {
            put(stage, field, Some(&format!("{field}-{id}")));
        }
    }
    for (row, field, name) in [("cues", "say", "cue"), ("wrong", "name", "wrong")] {
        for (index, object) in rows(whole, row).enumerate() {
            put(object, field, Some(&format!("{name}-{}", index + 1)));
        }
    }
    // What is complete keeps its lines, by which errors name their place.
    Ok(if is_changed {
        scenario.to_string().into()
    } else {
        text.into()
    })
}

fn rows<'a>(
    whole: &'a mut Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    let rows = whole.get_mut(name).and_then(Value::as_array_mut);
    rows.into_iter().flatten().filter_map(Value::as_object_mut)
}

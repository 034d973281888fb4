//! Puts the words of a scenario that travels with the program into it: they stand in the catalog, its JSON says how it goes.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::locale::{Catalog, Message};
use crate::messages;

/// What of a scenario is words, beside its title.
const WHOLE: [&str; 4] = ["place", "teaches", "scene", "own"];
/// What of a stage is words.
const STAGE: [&str; 2] = ["see", "says"];

/// Where the objects of a scenario stand in its text.
#[derive(Deserialize)]
struct Shape<'a> {
    id: String,
    #[serde(borrow, default)]
    stages: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    cues: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    wrong: Vec<&'a RawValue>,
}

/// A text without what stands behind two slashes, which is for people: blanks stand there, so that nothing else moves.
fn without_comments(text: &str) -> Cow<'_, str> {
    let mut blanked: Option<String> = None;
    let (mut in_string, mut escaped) = (false, false);
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '/' if !in_string && letters.peek().is_some_and(|(_, next)| *next == '/') => {
                let line = text.get(at..).unwrap_or_default();
                let end = at + line.find('\n').unwrap_or(line.len());
                let blanks = " ".repeat(end - at);
                let whole = blanked.get_or_insert_with(|| text.to_owned());
                whole.replace_range(at..end, &blanks);
                while letters.next_if(|(place, _)| *place < end).is_some() {}
            }
            _ => {}
        }
    }
    blanked.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The JSON of a scenario without comments and with its words in it: the message `scenario-ID` and its attributes, each where nothing stands yet. They are
/// put in where an object ends, so that everything else keeps its line and column. What cannot be read comes back as it is.
#[must_use]
pub fn with_words<'a>(words: &Catalog, text: &'a str) -> Cow<'a, str> {
    match without_comments(text) {
        Cow::Borrowed(text) => filled(words, text),
        Cow::Owned(text) => filled(words, &text).into_owned().into(),
    }
}

fn filled<'a>(words: &Catalog, text: &'a str) -> Cow<'a, str> {
    let Ok(shape) = serde_json::from_str::<Shape>(text) else {
        return text.into();
    };
    let title = messages::named("scenario", &shape.id);
    let mut filled = text.to_owned();
    let mut put = |object: &str, fields: &[(&str, Message)]| {
        let there: Map<String, Value> = serde_json::from_str(object).unwrap_or_default();
        let is_missing =
            |(field, line): &&(&str, Message)| !there.contains_key(*field) && words.has(&line.id);
        let fields = fields.iter().filter(is_missing);
        let said =
            fields.map(|(field, line)| format!(", {}: {}", json!(field), json!(words.text(line))));
        // From the last object to the first one: what is put in moves only what was done already.
        let end = end_of(object, text);
        filled.insert_str(end.min(filled.len()), &said.collect::<String>());
    };
    let mut whole = vec![("title", title.clone())];
    whole.extend(WHOLE.map(|field| (field, title.attribute(field))));
    put(text, &whole);
    let mut objects: Vec<(&str, Vec<(&str, Message)>)> = Vec::new();
    for stage in &shape.stages {
        let there: Map<String, Value> = serde_json::from_str(stage.get()).unwrap_or_default();
        let id = there.get("id").and_then(Value::as_str).unwrap_or_default();
        let line = |field: &str| title.attribute(&format!("{field}-{id}"));
        objects.push((
            stage.get(),
            STAGE.map(|field| (field, line(field))).to_vec(),
        ));
    }
    for (rows, field, name) in [(&shape.cues, "say", "cue"), (&shape.wrong, "name", "wrong")] {
        for (row, number) in rows.iter().zip(1..) {
            let line = title.attribute(&format!("{name}-{number}"));
            objects.push((row.get(), vec![(field, line)]));
        }
    }
    objects.sort_by_key(|(object, _)| std::cmp::Reverse(end_of(object, text)));
    for (object, fields) in objects {
        put(object, &fields);
    }
    filled.into()
}

/// Where the last brace of an object stands in the text that it is a part of, in bytes.
fn end_of(object: &str, text: &str) -> usize {
    let start = object.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start + object.rfind('}').unwrap_or(object.len())
}

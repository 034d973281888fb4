//! The JSON Schemas of all content files, for editors that help while somebody types: made from the types that the files are read
//! into, with the ids that the content knows.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::content::Content;
use crate::{learn, training};
use overdose_protocol::definition::{Key, Named, Table, schemas};
use overdose_protocol::region;

/// Each content file with its schema. `scenario.json` stands for every scenario, `class.json` for every class.
#[must_use]
pub fn all(content: &Content) -> BTreeMap<&'static str, Json> {
    let ids = ids(content);
    let topics = [
        ("topics.json", learn::schema()),
        ("regions.json", region::schema()),
    ];
    let all = schemas().into_iter().chain(training::schemas());
    all.chain(topics)
        .map(|(file, schema)| (file, finished(file, schema.to_value(), &ids)))
        .collect()
}

/// The ids that stand in the content, by the type that names one.
fn ids(content: &Content) -> [(&'static str, Vec<&str>); 7] {
    let protocol = &content.protocol;
    let regions = content.regions.all().iter();
    [
        ("QuestionId", names(&protocol.questions)),
        ("OutcomeId", names(&protocol.outcomes)),
        ("CardId", names(&protocol.cards)),
        ("ProfileId", names(&protocol.profiles)),
        ("SourceId", names(&protocol.sources)),
        ("DrugId", names(&protocol.notes.drugs)),
        (
            "CountryCode",
            regions.map(|row| row.code.as_str()).collect(),
        ),
    ]
}

fn names<K: Key, T: Named>(table: &Table<K, T>) -> Vec<&str> {
    table.iter().map(|(_, row)| row.name()).collect()
}

/// The schema with the ids that there are, with a title, and with room for the line that names it.
fn finished(file: &str, mut schema: Json, ids: &[(&str, Vec<&str>)]) -> Json {
    without_sizes(&mut schema);
    let Some(root) = schema.as_object_mut() else {
        return schema;
    };
    root.insert(
        "title".to_owned(),
        json!(format!("{file} of Overdose Checklist")),
    );
    if let Some(properties) = root.get_mut("properties").and_then(Json::as_object_mut) {
        let about = "The schema that this file follows, for editors.";
        let line = json!({ "type": "string", "description": about });
        properties.insert("$schema".to_owned(), line);
    }
    if let Some(defs) = root.get_mut("$defs").and_then(Json::as_object_mut) {
        for (name, known) in ids {
            if let Some(id) = defs.get_mut(*name).and_then(Json::as_object_mut) {
                id.insert("enum".to_owned(), json!(known));
            }
        }
    }
    schema
}

/// Takes out how the program keeps a number: nobody who writes one has to know.
fn without_sizes(schema: &mut Json) {
    let is_size = |format: &Json| {
        format
            .as_str()
            .is_some_and(|format| format.starts_with("uint"))
    };
    match schema {
        Json::Object(fields) => {
            if fields.get("format").is_some_and(is_size) {
                fields.remove("format");
            }
            fields.values_mut().for_each(without_sizes);
        }
        Json::Array(items) => items.iter_mut().for_each(without_sizes),
        _ => {}
    }
}

/// The name of the file that holds a schema.
#[must_use]
pub fn name(file: &str) -> String {
    file.replace(".json", ".schema.json")
}

//! The JSON Schemas of the content: made from the types, kept beside the files, and named by them.

use std::fs;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::schemas;
use serde_json::Value;

fn resources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("resources")
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// Every content file, as a path in `resources`.
fn files() -> Vec<PathBuf> {
    let folders = ["protocol", "learn", "training", "scenarios", "lessons"];
    let paths = folders.into_iter().flat_map(|folder| {
        let entries = fs::read_dir(resources().join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path())
    });
    let paths = paths.chain([resources().join("regions.json")]);
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .filter(|path| !path.ends_with("approved.json"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn the_schemas_in_the_repository_are_those_of_the_types() {
    let made = schemas::all(Content::embedded().unwrap());
    assert_eq!(made.len(), 19);
    for (file, schema) in &made {
        let path = resources().join("schemas").join(schemas::name(file));
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let made = format!("{schema:#}\n");
        assert!(
            kept == made,
            "{path:?} is another: cargo run --example renew schema"
        );
    }
}

#[test]
fn every_content_file_leads_an_editor_to_its_schema() {
    let settings = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".vscode/settings.json"));
    let mapped = settings["json.schemas"].as_array().unwrap();
    let files = files();
    assert!(files.len() > 30);
    for path in files {
        let content = json(&path);
        let schema = match content.get("$schema") {
            Some(schema) => path.parent().unwrap().join(schema.as_str().unwrap()),
            // A list has no room for a name.
            None => {
                assert!(content.is_array(), "{path:?} names no schema");
                let inside = path.strip_prefix(resources()).unwrap();
                let pattern = format!("**/{}", inside.display());
                let row = mapped.iter().find(|row| row["fileMatch"][0] == pattern);
                let row = row.unwrap_or_else(|| panic!("{pattern} is not mapped"));
                Path::new(env!("CARGO_MANIFEST_DIR")).join(row["url"].as_str().unwrap())
            }
        };
        let title = json(&schema)["title"].as_str().unwrap().to_owned();
        let name = path.file_name().unwrap().to_str().unwrap();
        // One schema holds for every file of these folders.
        let folder = path.parent().unwrap();
        let name = match folder.file_name().unwrap().to_str().unwrap() {
            "scenarios" => "scenario.json",
            "lessons" => "lesson.json",
            _ => name,
        };
        assert_eq!(title, format!("{name} of Overdose Checklist"));
    }
}

#[test]
fn every_field_says_what_it_is() {
    fn look(file: &str, place: &str, schema: &Value) {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                // The one of several that it is stands in a constant, or in the only field.
                let of_one = properties.len() == 1 && schema.get("description").is_some();
                let is_said = property.get("description").is_some()
                    || property.get("const").is_some()
                    || of_one;
                // What is yes and what is no of a sign is said of the row.
                let is_answer = file == "signs.json";
                assert!(is_said || is_answer, "{file}: {place}/{name} says nothing");
                let text = property["description"].as_str().unwrap_or_default();
                assert!(
                    !text.contains("millisecond") || name.ends_with("_ms"),
                    "{file}: {text}"
                );
            }
        }
        match schema {
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, below)| look(file, &format!("{place}/{name}"), below)),
            Value::Array(items) => items.iter().for_each(|below| look(file, place, below)),
            _ => {}
        }
    }
    for (file, schema) in schemas::all(Content::embedded().unwrap()) {
        look(file, "", &schema);
    }
}

//! The list that clips are made from is exactly what the screens can say.

use std::collections::BTreeMap;

use overdose_core::audio::every_phrase;
use overdose_core::content::Content;
use serde::Serialize;
use serde_json::json;

use crate::spoken;

/// Where the list stands.
pub const LINES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/voice/en/lines.json");

/// A file, what is said in it, and the keys of the phrases that it says.
#[derive(Serialize)]
pub struct Said {
    pub clip: String,
    pub say: String,
    pub of: Vec<String>,
}

pub fn said() -> Vec<Said> {
    let content = Content::embedded().expect("embedded content");
    let mut said: BTreeMap<String, Said> = BTreeMap::new();
    for (key, text) in every_phrase(content) {
        let say = spoken::say(&key, &text);
        let clip = spoken::file(&say);
        let row = said.entry(clip.clone()).or_insert_with(|| Said {
            clip,
            say: say.clone(),
            of: Vec::new(),
        });
        assert_eq!(row.say, say, "two phrases in one file");
        row.of.push(key);
    }
    said.into_values().collect()
}

/// The list, as it stands in its file.
pub fn list() -> String {
    let rows = said().into_iter().map(|said| json!(said).to_string());
    let rows: Vec<String> = rows.map(|row| format!("  {row}")).collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

#[test]
fn the_list_of_lines_is_what_the_screens_say() {
    let listed = std::fs::read_to_string(LINES).expect("resources/voice/en/lines.json");
    assert!(
        listed == list(),
        "other words than the screens say stand in resources/voice/en/lines.json. Run:\n\
         cargo run --example renew lines && python3 resources/voice/make.py"
    );
}

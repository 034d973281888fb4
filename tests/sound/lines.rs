//! The list that clips are made from is exactly what the screens can say.

use overdose_core::audio::{clip, every_phrase};
use overdose_core::content::Content;
use serde::Serialize;
use serde_json::json;

/// Where the list stands.
pub const LINES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/voice/en/lines.json");

/// A phrase and the name of its clip.
#[derive(Serialize)]
pub struct Said {
    pub clip: String,
    pub say: String,
}

pub fn said() -> Vec<Said> {
    let content = Content::embedded().expect("embedded content");
    let phrases = every_phrase(content).into_iter();
    let mut said: Vec<Said> = phrases
        .map(|say| Said {
            clip: clip(&say),
            say,
        })
        .collect();
    said.sort_by(|one, other| one.clip.cmp(&other.clip));
    said
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

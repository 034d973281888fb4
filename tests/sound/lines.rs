//! The list that clips are made from is exactly what the screens can say.

use std::fs;

use overdose_core::coach::{clip, every_phrase};
use overdose_core::content::Content;
use serde::{Deserialize, Serialize};

/// Where the list stands.
const LINES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/voice/en/lines.json");

/// A phrase and the name of its clip.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// To write the list anew: `OVERDOSE_RENEW=1 cargo test --test sound lines`.
#[test]
fn the_list_of_lines_is_what_the_screens_say() {
    let said = said();
    if std::env::var_os("OVERDOSE_RENEW").is_some() {
        let rows: Vec<String> = said
            .iter()
            .map(|said| format!("  {}", serde_json::to_string(said).unwrap()))
            .collect();
        fs::write(LINES, format!("[\n{}\n]\n", rows.join(",\n"))).expect("writing the list");
    }
    let text = fs::read_to_string(LINES).expect("resources/voice/en/lines.json");
    let listed: Vec<Said> = serde_json::from_str(&text).expect("a list of clips and words");
    assert!(
        listed == said,
        "other words than the screens say stand in resources/voice/en/lines.json. Run:\n\
         OVERDOSE_RENEW=1 cargo test --test sound lines && python3 resources/voice/make.py"
    );
}

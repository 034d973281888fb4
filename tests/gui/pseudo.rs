//! A language that does not exist: English words made 40 % longer, from right to left. What it fits, real languages fit.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use overdose_core::content::Content;
use overdose_core::locale::Catalog;
use overdose_protocol::definition::Protocol;
use overdose_protocol::region::Regions;

/// The whole content in that language.
pub fn content() -> &'static Content {
    let resources = Path::new(env!("CARGO_MANIFEST_DIR")).join("resources");
    let read =
        |path: &str| fs::read_to_string(resources.join(path)).map_err(|error| error.to_string());
    let mut files = Vec::new();
    for entry in fs::read_dir(resources.join("locales/en")).expect("the words") {
        let path = entry.expect("a file of words").path();
        let text = fs::read_to_string(&path).expect("words");
        if path.extension().is_some_and(|it| it == "ftl") {
            files.push((path.display().to_string(), lengthen_file(&text).into()));
        }
    }
    Box::leak(Box::new(Content {
        protocol: Arc::new(
            Protocol::parse(|file| read(&format!("protocol/{file}"))).expect("a protocol"),
        ),
        words: Catalog::new("en-XA", files, None).expect("longer words"),
        folder: None,
        regions: Arc::new(
            Regions::parse(&read("regions.json").expect("regions")).expect("regions"),
        ),
    }))
}

fn lengthen_file(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once('=') {
        _ if line.starts_with('#') => line.to_owned(),
        Some((id, _)) if id.trim() == "direction" => "direction = rtl".to_owned(),
        Some((id, words)) if !words.contains("->") => format!("{id}={}", lengthen(words)),
        None if line.trim_start().starts_with(['[', '*']) => match line.split_once(']') {
            Some((case, words)) => format!("{case}]{}", lengthen(words)),
            None => line.to_owned(),
        },
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Words with every second and fifth letter twice: 40 % more letters. What stands in braces is not words.
fn lengthen(words: &str) -> String {
    let mut longer = String::new();
    let (mut letters, mut depth) = (0, 0);
    for character in words.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        longer.push(character);
        if depth == 0 && character.is_alphabetic() {
            letters += 1;
            if letters % 5 == 2 || letters % 5 == 0 {
                longer.push(character);
            }
        }
    }
    longer
}

#[test]
fn words_grow_by_two_fifths_and_placeholders_do_not() {
    assert_eq!(
        lengthen("abcde { $number } fghij"),
        "abbcdee { $number } fgghijj"
    );
    assert_eq!(lengthen_file("direction = ltr\n"), "direction = rtl\n");
}

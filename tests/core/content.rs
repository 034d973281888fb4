//! What the clinical review asks for is there: every sentence letter for letter, every fact of the founding article, every source.

use std::collections::{BTreeMap, BTreeSet};

use overdose_core::content::Content;
use overdose_protocol::definition::SourceStatus;
use serde_json::Value;

fn content() -> &'static Content {
    Content::embedded().unwrap_or_else(|error| panic!("{error}"))
}

fn rows(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("rows")
}

fn names(value: &Value) -> Vec<&str> {
    let names = value.as_array().expect("a list of names").iter();
    names.map(|name| name.as_str().expect("a name")).collect()
}

/// A text on one line: the lines of a detail are joined by spaces, and what is put into it has none at its edges.
fn on_one_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("{ ", "{").replace(" }", "}")
}

/// Every message of the catalog as its file writes it, on one line.
fn catalog() -> BTreeMap<String, String> {
    let words = &content().words;
    let files: Vec<&str> = words.files().collect();
    let messages = files.into_iter().flat_map(|file| words.sources(file));
    messages
        .map(|(id, text)| (id, on_one_line(&text)))
        .collect()
}

#[test]
fn every_final_sentence_stands_in_the_catalog_letter_for_letter() {
    let wordings: BTreeMap<String, String> =
        serde_json::from_str(include_str!("content/wordings.json")).expect("wordings");
    let catalog = catalog();
    let mut problems = Vec::new();
    for (id, text) in &wordings {
        let text = on_one_line(text);
        if catalog.get(id) != Some(&text) {
            problems.push(format!("{id}: {text}\n  is {:?}", catalog.get(id)));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn all_sixty_facts_of_the_founding_article_have_their_message_in_learn() {
    let facts = rows(include_str!("content/founding.json"));
    assert_eq!(facts.len(), 60);
    let numbers: Vec<u64> = facts
        .iter()
        .filter_map(|it| it["number"].as_u64())
        .collect();
    assert!(numbers.iter().all(|number| (1..=60).contains(number)));
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
    let says: BTreeSet<&str> = facts.iter().filter_map(|it| it["says"].as_str()).collect();
    assert_eq!(says.len(), facts.len(), "each fact stands once");
    let mut taught = BTreeSet::new();
    for topic in overdose_core::learn::topics().expect("topics") {
        for statement in &topic.statements {
            if let overdose_core::learn::Statement::Own { id, .. } = statement {
                taught.insert(topic.message(id).id.to_string());
            }
        }
    }
    for fact in &facts {
        let messages = names(&fact["messages"]);
        assert!(!messages.is_empty(), "{fact}");
        for message in messages {
            assert!(content().words.has(message), "{fact}: {message}");
            assert!(taught.contains(message), "{fact}: no topic says {message}");
        }
    }
}

#[test]
fn every_source_of_the_second_review_is_in_the_register_with_status_edition_and_date() {
    let sources = &content().protocol.sources;
    let items = rows(include_str!("content/second_review.json"));
    assert!(items.len() >= 80, "every item of the review has its row");
    for item in &items {
        let named = names(&item["sources"]);
        assert!(!named.is_empty(), "{item}");
        for name in named {
            let source = sources.find(name);
            let source = source.unwrap_or_else(|| panic!("{item}: there is no source {name}"));
            let source = sources.get(source);
            assert!(!source.title.is_empty(), "{name}");
            assert!(!source.edition.is_empty(), "{name}");
            assert!(!source.reviewed.is_empty(), "{name}");
            let is_own = source.status == SourceStatus::DesignChoice;
            assert_eq!(is_own, name.starts_with("DES"), "{name}");
            let is_known = source.status == SourceStatus::Known;
            assert_eq!(is_known, name.starts_with("K-"), "{name}");
        }
    }
}

#[test]
fn nothing_of_the_second_review_claims_to_have_been_read_in_full() {
    for (_, source) in content().protocol.sources.iter() {
        let number = source.name.strip_prefix('S');
        let number = number.and_then(|number| number.parse::<u32>().ok());
        if number.is_some_and(|number| number >= 200) {
            assert_ne!(source.status, SourceStatus::Read, "{}", source.name);
        }
    }
}

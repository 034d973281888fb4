//! Everything that is wrong with the files of words: what is not Fluent, messages that stand twice, and references that lead nowhere
//! or round in a circle.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use overdose_protocol::definition::ProtocolError;

/// A message or a term, `-term`: the file that it stands in, its attributes and what its words refer to.
struct Known {
    file: usize,
    attributes: Vec<String>,
    /// Each with the attribute that is meant, if one is.
    refers: Vec<(String, Option<String>)>,
}

/// Everything that is wrong with the files, each a pair of name and text.
pub fn faults(files: &[(String, String)]) -> Vec<ProtocolError> {
    let mut faults = Vec::new();
    let mut all: BTreeMap<String, Known> = BTreeMap::new();
    for (file, (name, text)) in files.iter().enumerate() {
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let what = error.to_string();
                    faults.push(at(name, text, error.pos.start, None, what));
                }
                resource
            }
        };
        for entry in resource.body {
            let (id, known) = match &entry {
                Entry::Message(it) => {
                    let value = it.value.iter();
                    let attributes = it.attributes.iter();
                    let patterns = value.chain(attributes.map(|attribute| &attribute.value));
                    let names = it.attributes.iter();
                    let names = names.map(|attribute| attribute.id.name.to_owned());
                    (
                        it.id.name.to_owned(),
                        known(file, patterns, names.collect()),
                    )
                }
                Entry::Term(it) => {
                    let patterns = std::iter::once(&it.value);
                    (
                        format!("-{}", it.id.name),
                        known(file, patterns, Vec::new()),
                    )
                }
                _ => continue,
            };
            match all.entry(id) {
                Vacant(place) => {
                    place.insert(known);
                }
                Occupied(entry) => {
                    let id = entry.key();
                    let places = text.match_indices(id.as_str()).map(|(place, _)| place);
                    let place = places.filter(|place| begins(text, *place, id)).max();
                    let what = format!("the message \"{id}\" stands twice");
                    faults.push(at(name, text, place.unwrap_or_default(), Some(id), what));
                }
            }
        }
    }
    for (id, known) in &all {
        let Some((name, text)) = files.get(known.file) else {
            continue;
        };
        let mut tell = |what: String| {
            let places = text.match_indices(id.as_str()).map(|(place, _)| place);
            let place = places.filter(|place| begins(text, *place, id)).min();
            faults.push(at(name, text, place.unwrap_or_default(), Some(id), what));
        };
        for (other, attribute) in &known.refers {
            let has = |known: &Known| {
                let mut named = attribute.iter();
                named.all(|attribute| known.attributes.contains(attribute))
            };
            if !all.get(other).is_some_and(has) {
                let attribute = attribute.as_deref().unwrap_or_default();
                let dot = if attribute.is_empty() { "" } else { "." };
                tell(format!("there is no message \"{other}{dot}{attribute}\""));
            }
        }
        if comes_back(&all, id) {
            tell(format!("\"{id}\" refers to itself in the end"));
        }
    }
    faults
}

/// Whether a message begins at this place: at the beginning of a line, and with nothing of a name behind it.
fn begins(text: &str, place: usize, id: &str) -> bool {
    let before = text.get(..place).unwrap_or_default();
    let after = text.get(place + id.len()..).unwrap_or_default();
    (before.is_empty() || before.ends_with('\n')) && after.trim_start_matches(' ').starts_with('=')
}

fn known<'a>(
    file: usize,
    patterns: impl Iterator<Item = &'a Pattern<&'a str>>,
    attributes: Vec<String>,
) -> Known {
    let mut refers = Vec::new();
    patterns.for_each(|pattern| of_pattern(pattern, &mut refers));
    Known {
        file,
        attributes,
        refers,
    }
}

fn of_pattern(pattern: &Pattern<&str>, refers: &mut Vec<(String, Option<String>)>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, refers);
        }
    }
}

fn of_expression(expression: &Expression<&str>, refers: &mut Vec<(String, Option<String>)>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, refers),
        Expression::Select { selector, variants } => {
            of_inline(selector, refers);
            for variant in variants {
                of_pattern(&variant.value, refers);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, refers: &mut Vec<(String, Option<String>)>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|it| it.name.to_owned());
            refers.push((id.name.to_owned(), attribute));
        }
        InlineExpression::TermReference { id, .. } => refers.push((format!("-{}", id.name), None)),
        InlineExpression::Placeable { expression } => of_expression(expression, refers),
        _ => {}
    }
}

/// Whether the references of a message lead back to it.
fn comes_back(all: &BTreeMap<String, Known>, id: &str) -> bool {
    let mut ahead = vec![id];
    let mut seen = Vec::new();
    while let Some(next) = ahead.pop() {
        for (other, _) in all.get(next).into_iter().flat_map(|known| &known.refers) {
            if other == id {
                return true;
            }
            if !seen.contains(&other) {
                seen.push(other);
                ahead.push(other);
            }
        }
    }
    false
}

/// A fault at a place of a text, and of which message it is.
fn at(file: &str, text: &str, place: usize, id: Option<&str>, what: String) -> ProtocolError {
    let before = text.get(..place).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    let id = id.map(|id| format!(" ({id})")).unwrap_or_default();
    ProtocolError::new(file, format!("line {line}, column {column}{id}"), what)
}

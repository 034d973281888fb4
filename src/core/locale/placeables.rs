//! Which arguments each message of a file takes, and which other messages it holds.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};

/// What is put into one message, or into one of its attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placeables {
    /// The arguments by name.
    pub arguments: BTreeSet<String>,
    /// Other messages, whose arguments it takes as well.
    pub messages: BTreeSet<String>,
}

/// The messages of a file, attributes as `id.attribute`, each with what is put into it. Terms take no arguments here.
#[must_use]
pub fn of<S: AsRef<str>>(resource: &Resource<S>) -> BTreeMap<String, Placeables> {
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.as_ref();
        if let Some(value) = &message.value {
            found.insert(id.to_owned(), in_pattern(value));
        }
        for attribute in &message.attributes {
            let id = format!("{id}.{}", attribute.id.name.as_ref());
            found.insert(id, in_pattern(&attribute.value));
        }
    }
    found
}

/// Adds to each message the arguments of those that it holds.
pub fn follow_references(messages: &mut BTreeMap<String, Placeables>) {
    loop {
        let longer: Vec<(String, BTreeSet<String>)> = messages
            .iter()
            .filter_map(|(id, message)| {
                let held = message.messages.iter().filter_map(|id| messages.get(id));
                let held = held.flat_map(|held| held.arguments.iter().cloned());
                let all: BTreeSet<String> = held.chain(message.arguments.iter().cloned()).collect();
                (all != message.arguments).then(|| (id.clone(), all))
            })
            .collect();
        if longer.is_empty() {
            return;
        }
        for (id, arguments) in longer {
            messages.entry(id).or_default().arguments = arguments;
        }
    }
}

/// What is put into a pattern.
#[must_use]
pub fn in_pattern<S: AsRef<str>>(pattern: &Pattern<S>) -> Placeables {
    let mut found = Placeables::default();
    pattern_into(pattern, &mut found);
    found
}

fn pattern_into<S: AsRef<str>>(pattern: &Pattern<S>, found: &mut Placeables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_into(expression, found);
        }
    }
}

fn expression_into<S: AsRef<str>>(expression: &Expression<S>, found: &mut Placeables) {
    match expression {
        Expression::Inline(inline) => inline_into(inline, found),
        Expression::Select { selector, variants } => {
            inline_into(selector, found);
            for variant in variants {
                pattern_into(&variant.value, found);
            }
        }
    }
}

fn inline_into<S: AsRef<str>>(inline: &InlineExpression<S>, found: &mut Placeables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.arguments.insert(id.name.as_ref().to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let id = id.name.as_ref();
            found.messages.insert(match attribute {
                Some(attribute) => format!("{id}.{}", attribute.name.as_ref()),
                None => id.to_owned(),
            });
        }
        InlineExpression::FunctionReference { arguments, .. } => call_into(arguments, found),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                call_into(arguments, found);
            }
        }
        InlineExpression::Placeable { expression } => expression_into(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn call_into<S: AsRef<str>>(arguments: &CallArguments<S>, found: &mut Placeables) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for value in arguments.positional.iter().chain(named) {
        inline_into(value, found);
    }
}

//! Draws questions, decisions, outcomes and the order of cards as a flowchart, in the text that Mermaid reads.

use std::fmt::Write;

use super::Words;
use super::flow::ways;
use crate::content::Content;
use crate::message;
use overdose_protocol::definition::{CardId, Course, Match, Next};

/// The drawing.
#[must_use]
pub fn mermaid(content: &Content) -> String {
    let words = Words(content);
    let protocol = &content.protocol;
    let mut text = "flowchart TD\n".to_owned();
    for (_, row) in protocol.questions.iter() {
        let asked = label(&words.text(&format!("question-{}", row.name)));
        let _ = writeln!(text, "  question_{0}{{\"{0}: {asked}\"}}", row.name);
    }
    for (_, row) in protocol.outcomes.iter() {
        let name = label(&words.text(&format!("outcome-{}", row.name)));
        let _ = writeln!(text, "  outcome_{0}[[\"{0}: {name}\"]]", row.name);
    }
    flow(&words, &mut text);
    decisions(&words, &mut text);
    for (_, row) in protocol
        .outcomes
        .iter()
        .filter(|(_, row)| row.course != Course::Cpr)
    {
        let title = label(&words.text(&format!("outcome-{}", row.name)));
        order(&words, &row.name, &title, &row.cards, &mut text);
    }
    let profiles: Vec<_> = protocol.profiles.iter().collect();
    for (_, profile) in &profiles {
        let title = label(&words.text(&format!("profile-{}", profile.name)));
        order(&words, &profile.name, &title, &profile.order, &mut text);
    }
    for (_, row) in protocol.outcomes.iter() {
        if row.course == Course::Cpr {
            for (_, profile) in &profiles {
                let to = id(&profile.name);
                let _ = writeln!(text, "  outcome_{} --> {to}", row.name);
            }
        } else {
            let _ = writeln!(text, "  outcome_{0} --> {1}", row.name, id(&row.name));
        }
    }
    text
}

/// What follows each answer, and each question that stands on the screen of an outcome.
fn flow(words: &Words, text: &mut String) {
    let protocol = &words.0.protocol;
    let mut drawn = Vec::new();
    for way in ways(protocol) {
        // One arrow for all that was answered before.
        let arrow = (way.from, way.is_danger, way.to);
        if drawn.contains(&arrow) {
            continue;
        }
        drawn.push(arrow);
        let answer = if way.is_danger {
            Match::Danger
        } else {
            Match::Safe
        };
        let to = match way.to {
            Next::Ask(id) => format!("question_{}", words.question(id)),
            Next::Reached(id) => format!("outcome_{}", words.outcome(id)),
        };
        let (from, answer) = (words.question(way.from), label(&words.matches(answer)));
        let _ = writeln!(text, "  question_{from} -->|\"{answer}\"| {to}");
    }
    for (_, row) in protocol.outcomes.iter() {
        if let Some(colour) = row.colour {
            let asks = words.question(colour.question);
            let asks = label(&words.text(&format!("question-{asks}")));
            let opens = words.question(colour.opens);
            let _ = writeln!(
                text,
                "  outcome_{} -->|\"{asks}\"| question_{opens}",
                row.name
            );
        }
    }
}

/// The rows of the decision list: each with its conditions, and with the outcome that it leads to.
fn decisions(words: &Words, text: &mut String) {
    let title = label(&words.text("table-decisions"));
    let _ = writeln!(text, "  subgraph decisions[\"{title}\"]");
    let rows = || words.0.protocol.decisions.rows().iter().zip(1..);
    for (row, number) in rows() {
        let rule = label(&row.rule);
        let _ = writeln!(text, "    row_{number}([\"{number}: {rule}\"])");
    }
    text.push_str("  end\n");
    for (row, number) in rows() {
        for condition in &row.when.0 {
            let question = words.question(condition.question);
            let matches = label(&words.matches(condition.matches));
            let _ = writeln!(
                text,
                "  question_{question} -.->|\"{matches}\"| row_{number}"
            );
        }
        let _ = writeln!(
            text,
            "  row_{number} -.-> outcome_{}",
            words.outcome(row.outcome)
        );
    }
}

/// Cards in their order, in a frame of their own.
fn order(words: &Words, name: &str, title: &str, cards: &[CardId], text: &mut String) {
    let frame = id(name);
    let title = message!("table-order", name = title);
    let title = label(&words.0.words.text(&title));
    let _ = writeln!(text, "  subgraph {frame}[\"{title}\"]");
    let names: Vec<&str> = cards
        .iter()
        .map(|card| words.0.protocol.cards.get(*card).name.as_str())
        .collect();
    for name in &names {
        let line = label(&words.text(&format!("card-{name}")));
        let _ = writeln!(text, "    {frame}_{}[\"{name}: {line}\"]", id(name));
    }
    for (from, to) in names.iter().zip(names.iter().skip(1)) {
        let _ = writeln!(text, "    {frame}_{} --> {frame}_{}", id(from), id(to));
    }
    text.push_str("  end\n");
}

/// A name that can stand for a node: letters, digits and underscores.
fn id(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    format!("cards_{}", name.chars().map(plain).collect::<String>())
}

/// Text in a node: Mermaid writes a quotation mark and a hash in its own way.
fn label(text: &str) -> String {
    text.replace('#', "#35;")
        .replace('"', "#quot;")
        .replace(['\n', '\r'], " ")
}

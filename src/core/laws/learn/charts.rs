//! Charts of Learn: each has its words, and no number in them is another than that of the statement beside it.

use std::collections::BTreeSet;

use super::super::words::fault;
use super::FILE;
use crate::content::Content;
use crate::learn::{Chart, ChartData, Form, Measure, Topic, number};
use crate::locale::Message;
use overdose_proof::{Counterexample, Tally};

/// The ids of all messages of a chart.
pub fn messages(topic: &Topic, chart: &ChartData) -> Vec<String> {
    let title = topic.message(&chart.id);
    let mut ids: Vec<String> = match &chart.measure {
        Measure::Share { .. } => Vec::new(),
        Measure::Stages(stages) => attributes(&title, stages),
        Measure::Axis { line, .. } => {
            let line = line.iter().map(|_| "line");
            attributes(&title, std::iter::once("axis").chain(line))
        }
    };
    ids.push(title.id.to_string());
    for row in &chart.rows {
        let label = topic.message(&format!("{}-{}", chart.id, row.id));
        ids.push(label.attribute("value").id.to_string());
        ids.push(label.id.to_string());
    }
    ids
}

fn attributes(message: &Message, names: impl IntoIterator<Item: AsRef<str>>) -> Vec<String> {
    let names = names.into_iter();
    names
        .map(|name| message.attribute(name.as_ref()).id.to_string())
        .collect()
}

/// Looks at a chart of a topic.
pub fn prove(content: &Content, topic: &Topic, data: &ChartData, tally: &mut Tally) {
    for id in messages(topic, data) {
        tally.expect(content.words.has(&id), || {
            fault(content, &id, format!("there is no message \"{id}\""))
        });
    }
    let Some(chart) = shown(content, topic, data) else {
        return;
    };
    let said = |line: &Message| numbers(&content.words.text(line));
    let beside = |id: &String| said(&topic.message(id));
    // What stands where, and what it must be among.
    let mut pairs = Vec::new();
    for (row, data) in chart.rows.iter().zip(&data.rows) {
        // Stages have no numbers of their own.
        let is_measured = chart
            .axis
            .as_ref()
            .is_none_or(|axis| axis.stages.is_empty());
        let drawn = if is_measured {
            drawn(chart.axis.is_none(), data.from, data.to)
        } else {
            BTreeSet::new()
        };
        let known = data.says.as_ref().map_or_else(|| drawn.clone(), beside);
        tally.expect(drawn.is_subset(&known), || {
            let what = "it draws a number that the statement beside it does not say";
            Counterexample::new(FILE, row.label.id.as_ref(), what)
        });
        pairs.push((drawn, said(&row.value), &row.value));
        pairs.push((said(&row.value), known.clone(), &row.value));
        pairs.push((said(&row.label), known, &row.label));
    }
    let line = chart.axis.as_ref().and_then(|axis| axis.line.as_ref());
    if let Measure::Axis {
        line: Some(data), ..
    } = &data.measure
        && let Some((_, words)) = line
    {
        pairs.push((said(words), beside(&data.says), words));
        pairs.push((BTreeSet::from([number(data.at)]), said(words), words));
    }
    for (found, known, line) in pairs {
        let other: Vec<_> = found.difference(&known).cloned().collect();
        tally.expect(other.is_empty(), || {
            let what = format!("{} stands there and not beside it", other.join(", "));
            fault(content, &line.id, what)
        });
    }
}

/// The numbers that a row draws.
fn drawn(is_share: bool, from: f32, to: f32) -> BTreeSet<String> {
    let from = (!is_share).then(|| number(from));
    from.into_iter().chain([number(to)]).collect()
}

/// The chart as it is shown.
fn shown(content: &Content, topic: &Topic, data: &ChartData) -> Option<Chart> {
    let title = topic.message(&data.id);
    let facts = topic.facts(&content.protocol, None).into_iter();
    let mut charts = facts.filter_map(|fact| match fact.form {
        Form::Chart(chart) => Some(*chart),
        Form::Words | Form::Note => None,
    });
    charts.find(|chart| chart.title == title)
}

/// The numbers in a text, without what groups their digits.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    for sign in text.chars().chain([' ']) {
        match sign {
            '0'..='9' | '.' => number.push(sign),
            ',' if number.ends_with(|last: char| last.is_ascii_digit()) => number.push(sign),
            _ => {
                let found = number.trim_matches(['.', ',']).replace(',', "");
                if !found.is_empty() {
                    numbers.insert(found);
                }
                number.clear();
            }
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_words() {
        let found = |text: &str| numbers(text).into_iter().collect::<Vec<_>>();
        assert_eq!(found("From 2000 to 2019, a study"), ["2000", "2019"]);
        assert_eq!(found("118,208 deaths. 83.5 percent."), ["118208", "83.5"]);
        assert_eq!(found("In 2021, 4 in 10."), ["10", "2021", "4"]);
        assert!(found("No number. None, at all.").is_empty());
    }
}

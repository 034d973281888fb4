//! The way from question to question: what follows a dangerous answer and what another one, in every case that can be.

use super::{Table, Words};
use overdose_protocol::definition::{Answer, Answers, Match, Next, Protocol, QuestionId};

/// A step of the way: a question, what was answered before, whether the answer was the dangerous one, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// What was answered before.
    pub before: Answers,
    /// The question.
    pub from: QuestionId,
    /// Whether the answer was dangerous, or not sure.
    pub is_danger: bool,
    /// What follows.
    pub to: Next,
}

/// Every step that there is, in the order of the questions.
pub fn ways(protocol: &Protocol) -> Vec<Way> {
    let mut ways = Vec::new();
    // No two ways lead to the same answers, for the answers say which way it was.
    let mut ahead = vec![Answers::BLANK];
    while let Some(before) = ahead.pop() {
        let Next::Ask(from) = protocol.decisions.next(before, None) else {
            continue;
        };
        let danger = protocol.questions.get(from).danger;
        let safe = if danger == Answer::Yes {
            Answer::No
        } else {
            Answer::Yes
        };
        for (answer, is_danger) in [(danger, true), (safe, false)] {
            let after = before.with(from, answer);
            let to = protocol.decisions.next(after, None);
            ways.push(Way {
                before,
                from,
                is_danger,
                to,
            });
            ahead.push(after);
        }
    }
    ways.sort_by_key(|way| (way.from, way.before, !way.is_danger));
    ways
}

/// The same as a table, and below it what a screen asks and where that leads.
pub fn table(words: &Words) -> Table {
    let protocol = &words.0.protocol;
    let steps = ways(protocol).into_iter().map(|way| {
        let answer = if way.is_danger {
            Match::Danger
        } else {
            Match::Safe
        };
        let (to, message) = match way.to {
            Next::Ask(id) => (words.question(id), "question"),
            Next::Reached(id) => (words.outcome(id), "outcome"),
        };
        let text = words.text(&format!("{message}-{to}"));
        vec![
            words.question(way.from),
            words.answers(way.before),
            words.matches(answer),
            to,
            text,
        ]
    });
    let colours = protocol.outcomes.iter().filter_map(|(_, row)| {
        let colour = row.colour?;
        let (asks, opens) = (
            words.question(colour.question),
            words.question(colour.opens),
        );
        Some(vec![
            row.name.clone(),
            words.text(&format!("question-{asks}")),
            words.matches(Match::Danger),
            opens.clone(),
            words.text(&format!("question-{opens}")),
        ])
    });
    let heads = ["id", "when", "answer", "goes", "line"];
    words.table("flow", &heads, steps.chain(colours).collect())
}

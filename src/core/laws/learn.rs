//! What is taught: each statement has its words and its sources, and all mix notes and all facts of the founding article are
//! among them.

mod charts;

use std::collections::BTreeSet;

use super::words::arguments::text;
use super::words::fault;
use crate::content::Content;
use crate::learn::{Holds, Statement, Topic};
use crate::messages;
use crate::readability::{grade, words};
use overdose_proof::{Counterexample, Property, Tally, property};
use overdose_protocol::definition::{CardTable, Named, ProtocolError};

const FILE: &str = "learn/topics.json";

/// How many words a statement has at least and at most, and how hard it is at most.
const WORDS_LEAST: usize = 5;
const WORDS_MOST: usize = 30;
const GRADE_MOST: f64 = 6.0;

/// The fourteen facts of the founding article (S00), and the statements that say each.
const FACTS: [&[&str]; 14] = [
    &["learn-benzos-klonopin", "learn-benzos-strengths"],
    &[
        "learn-benzos-uses",
        "learn-benzos-misuse",
        "learn-benzos-article",
    ],
    &["learn-benzos-gaba"],
    &["learn-benzos-schedule", "learn-benzos-sold"],
    &["learn-mixing-ways", "learn-mixing-reasons"],
    &["learn-benzos-past", "learn-benzos-anyone"],
    &["learn-too_much-signs"],
    &["learn-too_much-low_breathing"],
    &["learn-mixing-deaths"],
    &["learn-too_much-red_flags", "learn-too_much-emergency"],
    &["learn-too_much-sooner"],
    &[
        "learn-stopping-regular",
        "learn-stopping-mind",
        "learn-stopping-body",
        "learn-stopping-life",
    ],
    &["learn-stopping-not_alone", "learn-stopping-taper"],
    &["learn-dependence-signs"],
];

/// The source that the facts are of.
const FOUNDING: &str = "S00";

/// Proves what is taught.
pub fn prove(content: &Content, topics: Result<&[Topic], ProtocolError>) -> Property {
    let mut tally = Tally::default();
    let topics = match topics {
        Ok(topics) => topics,
        Err(error) => {
            tally.expect(false, || {
                Counterexample::new(&error.file, &error.place, &error.problem)
            });
            &[]
        }
    };
    for topic in topics {
        own_words(content, topic, &mut tally);
        for statement in &topic.statements {
            if let Statement::Chart(chart) = statement {
                charts::prove(content, topic, chart, &mut tally);
            }
        }
    }
    facts(content, topics, &mut tally);
    notes(content, topics, &mut tally);
    no_strays(content, topics, &mut tally);
    property(
        "learn",
        "Every statement of Learn has short plain words and sources, every chart the numbers of its statement; all fourteen facts and all mix notes are there",
        tally,
    )
}

fn own_words(content: &Content, topic: &Topic, tally: &mut Tally) {
    let title = topic.title().id;
    tally.expect(content.words.has(&title), || {
        fault(content, &title, format!("there is no message \"{title}\""))
    });
    for statement in &topic.statements {
        let Statement::Own { id, holds, .. } = statement else {
            continue;
        };
        let message = topic.message(id).id;
        let mut expect = |holds: bool, what: String| {
            tally.expect(holds, || fault(content, &message, what));
        };
        expect(
            content.words.has(&message),
            format!("there is no message \"{message}\""),
        );
        let text = text(content, &message);
        let count = words(&text).count();
        let fits = (WORDS_LEAST..=WORDS_MOST).contains(&count);
        expect(fits, format!("{count} words: {text}"));
        let found = grade(&text);
        expect(
            found <= GRADE_MOST,
            format!("reading grade {found:.1}: {text}"),
        );
        if let Holds::In(codes) = holds {
            for code in codes {
                let known = content.regions.find(code).is_some();
                expect(known, format!("there is no country \"{code}\""));
            }
        }
    }
}

fn facts(content: &Content, topics: &[Topic], tally: &mut Tally) {
    for (messages, fact) in FACTS.into_iter().zip(1..) {
        for message in messages {
            let founded = topics.iter().any(|topic| {
                topic.statements.iter().any(|statement| match statement {
                    Statement::Own { id, sources, .. } => {
                        let mut names = sources
                            .iter()
                            .map(|id| content.protocol.sources.get(*id).name());
                        topic.message(id).id == *message && names.any(|name| name == FOUNDING)
                    }
                    Statement::Card(_)
                    | Statement::Chart(_)
                    | Statement::Notes(_)
                    | Statement::Lines
                    | Statement::Text => false,
                })
            });
            tally.expect(founded, || {
                let what = format!("fact {fact} of {FOUNDING} needs \"{message}\"");
                Counterexample::new(FILE, *message, what)
            });
        }
    }
}

fn notes(content: &Content, topics: &[Topic], tally: &mut Tally) {
    let cards = content.protocol.cards.iter();
    for (id, card) in cards.filter(|(_, card)| card.table == CardTable::M) {
        let statements = topics.iter().flat_map(|topic| &topic.statements);
        let rows = statements.flat_map(|statement| match statement {
            Statement::Notes(cards) => cards.as_slice(),
            _ => &[],
        });
        let count = rows.filter(|row| **row == id).count();
        tally.expect(count == 1, || {
            let what = format!("mix note {} stands {count} times in the table", card.name);
            Counterexample::new(FILE, &card.name, what)
        });
        let does = messages::mix(&card.name);
        for id in [does.attribute("do").id, does.id] {
            tally.expect(content.words.has(&id), || {
                fault(content, &id, format!("there is no message \"{id}\""))
            });
        }
    }
}

/// No message is left over that no topic shows.
fn no_strays(content: &Content, topics: &[Topic], tally: &mut Tally) {
    let mut shown = BTreeSet::new();
    for topic in topics {
        for statement in &topic.statements {
            match statement {
                Statement::Own { id, .. } => {
                    shown.insert(topic.message(id).id.to_string());
                }
                Statement::Chart(chart) => shown.extend(charts::messages(topic, chart)),
                Statement::Card(_) | Statement::Notes(_) | Statement::Lines | Statement::Text => {}
            }
        }
        let prefix = format!("{}-", topic.title().id);
        for id in content.words.ids().filter(|id| id.starts_with(&prefix)) {
            tally.expect(shown.contains(id), || {
                fault(content, id, "no topic shows it")
            });
        }
    }
}

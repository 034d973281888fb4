//! Reads the topics from their file.

mod chart;

use serde::Deserialize;

use super::{Holds, Statement, Topic};
use crate::content;
use chart::RawChart;
use overdose_protocol::definition::{self, Fault, Names, Protocol, ProtocolError, SourceId};
#[cfg(feature = "schema")]
use overdose_protocol::definition::{CardId, CountryCode};

/// The file.
pub const FILE: &str = "learn/topics.json";

/// The topic that a site has to switch on.
const LAW: &str = "law";

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A topic of Learn.
struct RawTopic {
    /// Its id: `benzos` has the title `learn-benzos` in learn.ftl.
    id: String,
    /// What it says, in order.
    statements: Vec<RawStatement>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
/// A statement: words of its own with their sources, a card, a chart, mix notes as a table, or lines of the country.
struct RawStatement {
    /// The id of words of its own: `word` in the topic `benzos` is the message `learn-benzos-word` in learn.ftl.
    id: Option<String>,
    /// A card whose words are shown here too.
    #[cfg_attr(feature = "schema", schemars(with = "Option<CardId>"))]
    card: Option<String>,
    /// A chart.
    chart: Option<RawChart>,
    /// Mix notes that stand here as the rows of a table: what with what is the headline of the card, what it does the message `mix-M1`
    /// in notes.ftl, and what to do its attribute `do`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<CardId>>"))]
    notes: Option<Vec<String>>,
    /// Whether the poison and help lines of the chosen country stand here.
    lines: bool,
    /// Whether it stands here how somebody who cannot hear or speak writes to the ambulance of the chosen country.
    text: bool,
    /// What words of its own rest on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>"))]
    sources: Vec<String>,
    /// The countries in which it holds, by their two-letter codes; everywhere, if nothing is said.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<CountryCode>>"))]
    countries: Option<Vec<String>>,
    /// Whether it holds where no other statement of the topic names the country.
    otherwise: bool,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Vec<RawTopic>)
}

/// The topics that the program carries inside.
pub fn embedded(protocol: &Protocol) -> Result<Vec<Topic>, ProtocolError> {
    let text =
        content::embedded(FILE).map_err(|problem| ProtocolError::new(FILE, "the file", problem))?;
    read(protocol, &text)
}

/// The topics of a file.
pub fn read(protocol: &Protocol, text: &str) -> Result<Vec<Topic>, ProtocolError> {
    let topics: Vec<RawTopic> = ProtocolError::read_json(FILE, text)?;
    if let Some(fault) = check(&topics, &protocol.names()).into_iter().next() {
        return Err(ProtocolError::new(FILE, fault.path, fault.problem));
    }
    Ok(topics.into_iter().map(|raw| topic(raw, protocol)).collect())
}

/// Everything that is wrong with a file of topics, and where.
pub fn faults(text: &str, names: &Names) -> Vec<ProtocolError> {
    let check = |topics: &Vec<RawTopic>| check(topics, names);
    definition::faults(FILE, text, check)
}

fn topic(raw: RawTopic, protocol: &Protocol) -> Topic {
    let rests: Vec<(String, Vec<SourceId>)> = raw
        .statements
        .iter()
        .filter_map(|it| Some((it.id.clone()?, found(&it.sources, protocol))))
        .collect();
    let statements = raw.statements.into_iter();
    Topic {
        statements: statements
            .filter_map(|raw| statement(raw, protocol, &rests))
            .collect(),
        is_law: raw.id == LAW,
        id: raw.id,
    }
}

fn found(sources: &[String], protocol: &Protocol) -> Vec<SourceId> {
    let sources = sources.iter();
    sources.filter_map(|id| protocol.sources.find(id)).collect()
}

/// A statement in which nothing is wrong; `rests` is what those of the topic rest on, by their ids.
fn statement(
    raw: RawStatement,
    protocol: &Protocol,
    rests: &[(String, Vec<SourceId>)],
) -> Option<Statement> {
    if let Some(card) = raw.card {
        return protocol.cards.find(&card).map(Statement::Card);
    }
    if let Some(chart) = raw.chart {
        let rests = |id: &str| {
            let statement = rests.iter().find(|(known, _)| known == id);
            statement.map_or_else(Vec::new, |(_, sources)| sources.clone())
        };
        return chart::chart(chart, protocol, rests).map(Statement::Chart);
    }
    if let Some(notes) = raw.notes {
        let notes = notes.iter();
        let notes = notes.filter_map(|card| protocol.cards.find(card));
        return Some(Statement::Notes(notes.collect()));
    }
    if raw.lines {
        return Some(Statement::Lines);
    }
    if raw.text {
        return Some(Statement::Text);
    }
    Some(Statement::Own {
        id: raw.id?,
        sources: found(&raw.sources, protocol),
        holds: match raw.countries {
            Some(codes) => Holds::In(codes),
            None if raw.otherwise => Holds::Elsewhere,
            None => Holds::Everywhere,
        },
    })
}

/// Finds everything that cannot be.
fn check(topics: &[RawTopic], names: &Names) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, topic) in topics.iter().enumerate() {
        for (number, statement) in topic.statements.iter().enumerate() {
            let found = check_statement(statement, topic, number, names);
            faults.extend(found.into_iter().map(|fault| Fault {
                path: format!("rows[{index}].statements[{number}]{}", fault.path),
                ..fault
            }));
        }
    }
    faults
}

/// What cannot be in a statement of a topic, in which it has this number.
fn check_statement(
    statement: &RawStatement,
    topic: &RawTopic,
    number: usize,
    names: &Names,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut tell = |path: &str, problem: String| faults.push(Fault::new(path, problem));
    let kinds = [
        statement.id.is_some(),
        statement.card.is_some(),
        statement.chart.is_some(),
        statement.notes.is_some(),
        statement.lines,
        statement.text,
    ];
    if kinds.into_iter().filter(|is_so| *is_so).count() != 1 {
        tell(
            "",
            "it needs an id, a card, a chart, notes, lines or text, and one of them only"
                .to_owned(),
        );
    }
    let card = statement.card.as_ref();
    if let Some(problem) = card.and_then(|card| names.unknown("card", card)) {
        tell(".card", problem);
    }
    for (place, card) in statement.notes.iter().flatten().enumerate() {
        if let Some(problem) = names.unknown("card", card) {
            tell(&format!(".notes[{place}]"), problem);
        }
    }
    if statement.id.is_some() && statement.sources.is_empty() {
        tell(".sources", "it rests on no source".to_owned());
    }
    if statement.countries.is_some() && statement.otherwise {
        tell(
            ".otherwise",
            "it is for countries and for others".to_owned(),
        );
    }
    for (place, source) in statement.sources.iter().enumerate() {
        if let Some(problem) = names.unknown("source", source) {
            tell(&format!(".sources[{place}]"), problem);
        }
    }
    if let Some(chart) = &statement.chart {
        let others = topic.statements.iter().enumerate();
        let mut others = others.filter(|(other, _)| *other != number);
        if others.any(|(_, other)| other.names(&chart.id)) {
            tell(".chart.id", format!("\"{}\" stands twice", chart.id));
        }
        let is_said = |id: &str| {
            let mut said = topic.statements.iter();
            said.any(|other| other.id.as_deref() == Some(id))
        };
        let found = chart::check(chart, names, is_said);
        faults.extend(found.into_iter().map(|fault| Fault {
            path: format!(".chart{}", fault.path),
            ..fault
        }));
    }
    faults
}

impl RawStatement {
    /// Whether its words, or those of its chart, have this id.
    fn names(&self, id: &str) -> bool {
        let chart = self.chart.as_ref().map(|chart| chart.id.as_str());
        chart == Some(id) || self.id.as_deref() == Some(id)
    }
}

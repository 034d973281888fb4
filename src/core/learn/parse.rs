//! Reads the topics from their file.

use serde::Deserialize;

use super::{Holds, Statement, Topic};
use crate::content;
use overdose_protocol::definition::{self, Fault, Names, Protocol, ProtocolError};
#[cfg(feature = "schema")]
use overdose_protocol::definition::{CardId, CountryCode, SourceId};

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
/// A statement: words of its own with their sources, a card, or lines of the country.
struct RawStatement {
    /// The id of words of its own: `word` in the topic `benzos` is the message `learn-benzos-word` in learn.ftl.
    id: Option<String>,
    /// A card whose words are shown here too.
    #[cfg_attr(feature = "schema", schemars(with = "Option<CardId>"))]
    card: Option<String>,
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
    let statements = raw.statements.into_iter();
    Topic {
        statements: statements
            .filter_map(|raw| statement(raw, protocol))
            .collect(),
        is_law: raw.id == LAW,
        id: raw.id,
    }
}

/// A statement in which nothing is wrong.
fn statement(raw: RawStatement, protocol: &Protocol) -> Option<Statement> {
    if let Some(card) = raw.card {
        return protocol.cards.find(&card).map(Statement::Card);
    }
    if raw.lines {
        return Some(Statement::Lines);
    }
    if raw.text {
        return Some(Statement::Text);
    }
    let sources = raw.sources.iter();
    Some(Statement::Own {
        id: raw.id?,
        sources: sources.filter_map(|id| protocol.sources.find(id)).collect(),
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
            let mut tell = |path: &str, problem: String| {
                let path = format!("rows[{index}].statements[{number}]{path}");
                faults.push(Fault::new(path, problem));
            };
            let kinds = [
                statement.id.is_some(),
                statement.card.is_some(),
                statement.lines,
                statement.text,
            ];
            if kinds.into_iter().filter(|is_so| *is_so).count() != 1 {
                tell(
                    "",
                    "it needs an id, a card, lines or text, and one of them only".to_owned(),
                );
            }
            if let Some(problem) = statement
                .card
                .as_ref()
                .and_then(|card| names.unknown("card", card))
            {
                tell(".card", problem);
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
        }
    }
    faults
}

//! Reads the topics from their file.

use serde::Deserialize;

use super::{Holds, Statement, Topic};
use crate::content;
#[cfg(feature = "schema")]
use overdose_protocol::definition::{CardId, CountryCode};
use overdose_protocol::definition::{Protocol, ProtocolError, SourceId};

const FILE: &str = "learn/topics.json";

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
/// A statement: words of its own with their sources, a card, or the help lines of the country.
struct RawStatement {
    /// The id of words of its own: `word` in the topic `benzos` is the message `learn-benzos-word` in learn.ftl.
    id: Option<String>,
    /// A card whose words are shown here too.
    #[cfg_attr(feature = "schema", schemars(with = "Option<CardId>"))]
    card: Option<String>,
    /// Whether the poison and help lines of the chosen country stand here.
    lines: bool,
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
    let topics: Vec<RawTopic> = ProtocolError::read_json(FILE, &text)?;
    topics.into_iter().map(|raw| topic(raw, protocol)).collect()
}

fn topic(raw: RawTopic, protocol: &Protocol) -> Result<Topic, ProtocolError> {
    let RawTopic { id, statements } = raw;
    let statements = statements.into_iter().zip(1..).map(|(raw, number)| {
        let place = format!("{id}, statement {number}");
        statement(raw, protocol).map_err(|problem| ProtocolError::new(FILE, place, problem))
    });
    Ok(Topic {
        statements: statements.collect::<Result<_, _>>()?,
        is_law: id == LAW,
        id,
    })
}

fn statement(raw: RawStatement, protocol: &Protocol) -> Result<Statement, String> {
    match raw {
        RawStatement {
            id: None,
            card: Some(card),
            lines: false,
            ..
        } => {
            let found = protocol.cards.find(&card);
            let found = found.ok_or_else(|| format!("there is no card \"{card}\""))?;
            Ok(Statement::Card(found))
        }
        RawStatement {
            id: None,
            card: None,
            lines: true,
            ..
        } => Ok(Statement::Lines),
        RawStatement {
            id: Some(id),
            card: None,
            lines: false,
            sources,
            countries,
            otherwise,
        } => Ok(Statement::Own {
            sources: known(&sources, protocol)?,
            holds: match (countries, otherwise) {
                (None, false) => Holds::Everywhere,
                (Some(codes), false) => Holds::In(codes),
                (None, true) => Holds::Elsewhere,
                (Some(_), true) => return Err("it is for countries and for others".to_owned()),
            },
            id,
        }),
        _ => Err("it needs an id, a card or lines, and one of them only".to_owned()),
    }
}

fn known(names: &[String], protocol: &Protocol) -> Result<Vec<SourceId>, String> {
    if names.is_empty() {
        return Err("it rests on no source".to_owned());
    }
    let find = |name: &String| {
        let found = protocol.sources.find(name);
        found.ok_or_else(|| format!("there is no source \"{name}\""))
    };
    names.iter().map(find).collect()
}

//! Reads the topics from their file.

use serde::Deserialize;

use super::{Holds, Statement, Topic};
use crate::content;
use overdose_protocol::definition::{Protocol, ProtocolError, SourceId};

const FILE: &str = "learn/topics.json";

/// The topic that a site has to switch on.
const LAW: &str = "law";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    id: String,
    statements: Vec<RawStatement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct RawStatement {
    id: Option<String>,
    card: Option<String>,
    lines: bool,
    sources: Vec<String>,
    countries: Option<Vec<String>>,
    otherwise: bool,
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

//! What the program teaches in calm: topics, each a list of statements, each with what it rests on.

mod parse;

#[cfg(feature = "schema")]
pub(crate) use parse::schema;

pub(crate) use parse::faults;

use std::path::Path;
use std::sync::OnceLock;

use crate::content::Content;
use crate::file;
use crate::locale::{Arg, Message};
use crate::site::{Field, Site};
use crate::{message, messages};
use overdose_protocol::definition::{
    CardId, Protocol, ProtocolError, Source, SourceId, SourceStatus,
};
use overdose_protocol::region::Region;

/// A topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its id, as files write it.
    pub id: String,
    /// What it says.
    pub statements: Vec<Statement>,
    /// Whether a site has to switch it on: it speaks of the law.
    pub is_law: bool,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// Words of its own.
    Own {
        /// Its id within the topic.
        id: String,
        /// What it rests on.
        sources: Vec<SourceId>,
        /// Where it holds.
        holds: Holds,
    },
    /// The words of a card.
    Card(CardId),
    /// The poison and help lines of the chosen country.
    Lines,
    /// How somebody who cannot hear or speak writes to the ambulance there.
    Text,
}

/// Where a statement holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Everywhere.
    Everywhere,
    /// In these countries, by their two-letter codes.
    In(Vec<String>),
    /// Where no other statement of the topic names the country.
    Elsewhere,
}

/// A statement as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its words: a card has a headline and a detail.
    pub lines: Vec<Message>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// All topics, parsed on first use: nothing of them stands before the first question.
///
/// # Errors
///
/// What is wrong with them. The tests make sure that a program with such an error is never built.
pub fn topics() -> Result<&'static [Topic], ProtocolError> {
    static TOPICS: OnceLock<Result<Vec<Topic>, ProtocolError>> = OnceLock::new();
    let read = || {
        let content = Content::embedded().map_err(Clone::clone)?;
        parse::embedded(&content.protocol)
    };
    let topics = TOPICS.get_or_init(read).as_ref();
    topics.map(Vec::as_slice).map_err(Clone::clone)
}

/// The topics of an edited folder, where it has any.
///
/// # Errors
///
/// What is wrong with them.
pub fn in_folder(folder: &Path, protocol: &Protocol) -> Result<Option<Vec<Topic>>, ProtocolError> {
    let path = folder.join(parse::FILE);
    if !file::is_there(&path) {
        return Ok(None);
    }
    let text = file::text(&path, file::MAX_CONTENT)
        .map_err(|error| ProtocolError::new(parse::FILE, "the file", error.to_string()))?;
    parse::read(protocol, &text).map(Some)
}

/// The topics that a site shows: those that say something in its country.
#[must_use]
pub fn shown(site: &Site, region: Option<&Region>) -> Vec<&'static Topic> {
    let law = site.is_on(Field::LawLine);
    let topics = topics().unwrap_or_default().iter();
    let topics = topics.filter(|topic| law || !topic.is_law);
    topics
        .filter(|topic| topic.shown(region).next().is_some())
        .collect()
}

impl Statement {
    /// Whether it is one of a country.
    #[must_use]
    pub fn names(&self, code: &str) -> bool {
        match self {
            Self::Own {
                holds: Holds::In(codes),
                ..
            } => codes.iter().any(|known| known == code),
            _ => false,
        }
    }
}

impl Topic {
    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Message {
        messages::named("learn", &self.id)
    }

    /// The message of one of its statements.
    #[must_use]
    pub fn message(&self, id: &str) -> Message {
        messages::named("learn", &format!("{}-{id}", self.id))
    }

    /// The statements that hold in a country.
    fn shown(&self, region: Option<&Region>) -> impl Iterator<Item = &Statement> {
        let code = region.map(|region| region.code.as_str());
        let names = move |it: &Statement| code.is_some_and(|code| it.names(code));
        let is_named = self.statements.iter().any(names);
        let has_text = region.is_some_and(|region| region.text.is_some());
        self.statements
            .iter()
            .filter(move |statement| match statement {
                Statement::Own { holds, .. } => match holds {
                    Holds::Everywhere => true,
                    Holds::In(_) => names(statement),
                    Holds::Elsewhere => !is_named,
                },
                Statement::Card(_) | Statement::Lines => true,
                Statement::Text => has_text,
            })
    }

    /// Everything that it says in a country.
    #[must_use]
    pub fn facts(&self, protocol: &Protocol, region: Option<&Region>) -> Vec<Fact> {
        let fact = |statement: &Statement| match statement {
            Statement::Own { id, sources, .. } => Fact {
                lines: vec![self.message(id)],
                sources: sources.clone(),
            },
            Statement::Card(card) => of_card(protocol, *card),
            Statement::Lines => help_lines(protocol, region),
            Statement::Text => Fact {
                lines: region.and_then(messages::text_line).into_iter().collect(),
                sources: sources_of(protocol, region),
            },
        };
        self.shown(region).map(fact).collect()
    }
}

/// The words of a card. Read in calm: no number to ring stands in it but that of the call bar.
fn of_card(protocol: &Protocol, card: CardId) -> Fact {
    let headline = messages::card(protocol, card);
    Fact {
        lines: vec![headline.clone(), headline.attribute("detail")],
        sources: protocol.cards.get(card).sources.clone(),
    }
}

/// The lines of a country that somebody has read on the operator's own page.
fn help_lines(protocol: &Protocol, region: Option<&Region>) -> Fact {
    let Some(region) = region else {
        return Fact {
            lines: vec![message!("learn-lines-no-country")],
            sources: Vec::new(),
        };
    };
    let poison = region.poison.as_ref().map(|line| {
        let number = line.number.as_str();
        match &line.hours {
            Some(hours) => {
                let (opens, closes) = (hours.opens.as_str(), hours.closes.as_str());
                message!("learn-line-poison-hours", number, opens, closes)
            }
            None => message!("learn-line-poison", number),
        }
    });
    let help = region.help.iter().flatten().map(|line| {
        message!(
            "learn-line-help",
            name = line.label.as_str(),
            number = line.number.as_str()
        )
    });
    let lines: Vec<Message> = poison.into_iter().chain(help).collect();
    Fact {
        sources: sources_of(protocol, Some(region)),
        lines: if lines.is_empty() {
            vec![message!("learn-lines-none")]
        } else {
            lines
        },
    }
}

/// What the numbers of a country rest on.
fn sources_of(protocol: &Protocol, region: Option<&Region>) -> Vec<SourceId> {
    let names = region.into_iter().flat_map(|region| &region.sources);
    names
        .filter_map(|name| protocol.sources.find(name))
        .collect()
}

/// Which edition a source is, in words.
#[must_use]
pub fn edition(source: &Source) -> Arg {
    match source.edition.as_str() {
        "n.d." => message!("source-no-date").into(),
        edition => edition.into(),
    }
}

/// What a statement rests on, as it is shown: id, real name, who published it, what it is, and which edition. Nothing where it rests
/// on nothing.
#[must_use]
pub fn sources(protocol: &Protocol, sources: &[SourceId]) -> Option<Message> {
    let named = sources.iter().map(|source| {
        let source = protocol.sources.get(*source);
        let id = source.name.as_str();
        if source.status == SourceStatus::DesignChoice {
            return message!("source-short-own", id);
        }
        let ends = [",", ";", " (", " via ", " copied", " describing"];
        let short = ends.iter().fold(source.organisation.as_str(), |name, end| {
            name.split(*end).next().unwrap_or(name)
        });
        // What matters of it stands in brackets behind its name.
        let title = source.title.split(" (").next().unwrap_or_default();
        let kind = messages::source_kind(source.kind);
        message!(
            "source-short",
            id,
            title,
            who = short,
            kind,
            edition = edition(source)
        )
    });
    named.reduce(|list, item| message!("source-next", list, item))
}

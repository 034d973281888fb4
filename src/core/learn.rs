//! What the program teaches in calm: topics, each a list of statements, each with what it rests on.

mod chart;
mod parse;

#[cfg(feature = "schema")]
pub(crate) use parse::schema;

pub use chart::{Axis, Chart, ChartData, ChartRow, LineData, Measure, RowData, RowWidth, number};
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
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// Its id, as files write it.
    pub id: String,
    /// What it says.
    pub statements: Vec<Statement>,
    /// Whether a site has to switch it on: it speaks of the law.
    pub is_law: bool,
}

/// A statement.
#[derive(Debug, Clone, PartialEq)]
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
    /// A chart.
    Chart(ChartData),
    /// Mix notes as a table.
    Notes(Vec<CardId>),
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
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// All of its words: a card has a headline and a detail, a chart what it is about and its rows, a mix note what with what, what it
    /// does, and what to do.
    pub lines: Vec<Message>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// How it is shown where more than words can be.
    pub form: Form,
}

/// How a statement is shown where more than words can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// As words.
    Words,
    /// As a chart.
    Chart(Box<Chart>),
    /// As a row of the table of mix notes.
    Note,
}

impl Form {
    /// How much room it takes on a page, of a statement in words that takes [`ROOM`].
    const fn room(&self) -> usize {
        match self {
            Self::Words => ROOM,
            Self::Chart(_) => 2 * ROOM,
            Self::Note => 3,
        }
    }
}

/// The room that a statement in words takes on a page: of five rows of a table there is as much room as of three statements.
const ROOM: usize = 5;

/// Statements in pages of at most `each` of those that are words, and of fewer that take more room.
#[must_use]
pub fn pages<T>(facts: Vec<T>, each: usize, form: impl Fn(&T) -> &Form) -> Vec<Vec<T>> {
    let mut pages: Vec<Vec<T>> = Vec::new();
    let mut left = 0;
    for fact in facts {
        let room = form(&fact).room();
        match pages.last_mut() {
            Some(page) if room <= left => {
                left -= room;
                page.push(fact);
            }
            _ => {
                left = (each * ROOM).saturating_sub(room);
                pages.push(vec![fact]);
            }
        }
    }
    pages
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
    /// What it is called within its topic: its id, that of a card or a chart, or what kind of list it is.
    fn name<'a>(&'a self, protocol: &'a Protocol) -> &'a str {
        match self {
            Self::Own { id, .. } => id,
            Self::Card(card) => &protocol.cards.get(*card).name,
            Self::Chart(chart) => &chart.id,
            Self::Notes(_) => "notes",
            Self::Lines => "lines",
            Self::Text => "text",
        }
    }

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
                Statement::Card(_)
                | Statement::Chart(_)
                | Statement::Notes(_)
                | Statement::Lines => true,
                Statement::Text => has_text,
            })
    }

    /// Everything that it says in a country.
    #[must_use]
    pub fn facts(&self, protocol: &Protocol, region: Option<&Region>) -> Vec<Fact> {
        let shown = self.shown(region);
        shown
            .flat_map(|statement| self.facts_of(statement, protocol, region))
            .collect()
    }

    /// Whether it holds numbers to ring or to write to.
    #[must_use]
    pub fn names_numbers(&self) -> bool {
        let numbers = |it: &Statement| matches!(it, Statement::Lines | Statement::Text);
        self.statements.iter().any(numbers)
    }

    /// The names of its statements, wherever they hold: each mix note has one of its own.
    #[must_use]
    pub fn names(&self, protocol: &Protocol) -> Vec<String> {
        let names = |statement: &Statement| match statement {
            Statement::Notes(cards) => {
                let cards = cards.iter();
                cards
                    .map(|card| protocol.cards.get(*card).name.clone())
                    .collect()
            }
            other => vec![other.name(protocol).to_owned()],
        };
        self.statements.iter().flat_map(names).collect()
    }

    /// What one of its statements says in a country, by its name; nothing where it does not hold there.
    #[must_use]
    pub fn facts_named(
        &self,
        name: &str,
        protocol: &Protocol,
        region: Option<&Region>,
    ) -> Vec<Fact> {
        let card = protocol.cards.find(name);
        for statement in self.shown(region) {
            match statement {
                Statement::Notes(cards) => {
                    if let Some(card) = card.filter(|card| cards.contains(card)) {
                        return vec![of_note(protocol, card)];
                    }
                }
                other if other.name(protocol) == name => {
                    return self.facts_of(other, protocol, region);
                }
                _ => {}
            }
        }
        Vec::new()
    }

    fn facts_of(
        &self,
        statement: &Statement,
        protocol: &Protocol,
        region: Option<&Region>,
    ) -> Vec<Fact> {
        match statement {
            Statement::Own { id, sources, .. } => {
                vec![Fact::of_words(vec![self.message(id)], sources.clone())]
            }
            Statement::Card(card) => vec![of_card(protocol, *card)],
            Statement::Chart(chart) => {
                let shown = chart.shown(self, |sources| source_ids(protocol, sources));
                vec![Fact {
                    lines: shown.lines(),
                    sources: chart.sources(),
                    form: Form::Chart(Box::new(shown)),
                }]
            }
            Statement::Notes(cards) => {
                let cards = cards.iter();
                cards.map(|card| of_note(protocol, *card)).collect()
            }
            Statement::Lines => vec![help_lines(protocol, region)],
            Statement::Text => {
                let line = region.and_then(messages::text_line);
                vec![Fact::of_words(
                    line.into_iter().collect(),
                    sources_of(protocol, region),
                )]
            }
        }
    }
}

impl Fact {
    /// One that is shown as words wherever it stands.
    fn of_words(lines: Vec<Message>, sources: Vec<SourceId>) -> Self {
        Self {
            lines,
            sources,
            form: Form::Words,
        }
    }
}

/// The words of a card. Read in calm: no number to ring stands in it but that of the call bar.
fn of_card(protocol: &Protocol, card: CardId) -> Fact {
    let headline = messages::card(protocol, card);
    Fact::of_words(
        vec![headline.clone(), headline.attribute("detail")],
        protocol.cards.get(card).sources.clone(),
    )
}

/// A mix note as a row: what with what, what it does, and what to do.
fn of_note(protocol: &Protocol, card: CardId) -> Fact {
    let row = protocol.cards.get(card);
    let does = messages::mix(&row.name);
    Fact {
        lines: vec![
            messages::card(protocol, card),
            does.clone(),
            does.attribute("do"),
        ],
        sources: row.sources.clone(),
        form: Form::Note,
    }
}

/// The lines of a country that somebody has read on the operator's own page.
fn help_lines(protocol: &Protocol, region: Option<&Region>) -> Fact {
    let Some(region) = region else {
        return Fact::of_words(vec![message!("learn-lines-no-country")], Vec::new());
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
    let sources = sources_of(protocol, Some(region));
    if lines.is_empty() {
        return Fact::of_words(vec![message!("learn-lines-none")], sources);
    }
    Fact::of_words(lines, sources)
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

/// The ids of what a statement rests on, as they stand behind it.
#[must_use]
pub fn source_ids(protocol: &Protocol, sources: &[SourceId]) -> Message {
    let ids = sources.iter();
    let ids = ids.map(|source| protocol.sources.get(*source).name.as_str());
    let ids: Vec<&str> = ids.collect();
    message!("source-ids", sources = ids.join(" "))
}

/// What a page of statements rests on, as it stands at its foot: id, who published it, and which edition. Nothing where it rests on
/// nothing.
#[must_use]
pub fn brief_sources(protocol: &Protocol, facts: &[Fact]) -> Option<Message> {
    let mut known: Vec<SourceId> = Vec::new();
    for source in facts.iter().flat_map(|fact| &fact.sources) {
        if !known.contains(source) {
            known.push(*source);
        }
    }
    let named = known.iter().map(|source| {
        let source = protocol.sources.get(*source);
        let id = source.name.as_str();
        if source.status == SourceStatus::DesignChoice {
            return message!("source-short-own", id);
        }
        let who = organisation(source);
        message!("source-brief", id, who, edition = edition(source))
    });
    named.reduce(|list, item| message!("source-next", list, item))
}

/// Who published a source, without what stands behind its name.
fn organisation(source: &Source) -> &str {
    let ends = [",", ";", " (", " via ", " copied", " describing"];
    ends.iter().fold(source.organisation.as_str(), |name, end| {
        name.split(*end).next().unwrap_or(name)
    })
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
        // What matters of it stands in brackets behind its name.
        let title = source.title.split(" (").next().unwrap_or_default();
        let kind = messages::source_kind(source.kind);
        message!(
            "source-short",
            id,
            title,
            who = organisation(source),
            kind,
            edition = edition(source)
        )
    });
    named.reduce(|list, item| message!("source-next", list, item))
}

//! Words: messages by id, put into a language only where a face shows them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use overdose_protocol::definition::ProtocolError;

/// A piece of text that is not yet in any language: a message id, `id` or `id.attribute`, and what to put into it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// The message.
    pub id: String,
    /// Its arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What is put into a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text that is the same in all languages: a telephone number, a clock time.
    Text(String),
    /// A number, which decides plurals.
    Number(i64),
    /// Another message.
    Message(Message),
    /// Several messages, one after the other.
    List(Vec<Message>),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The attribute of this message with the same arguments.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Self {
        Self {
            id: format!("{}.{name}", self.id),
            args: self.args.clone(),
        }
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Message> for Arg {
    fn from(line: Message) -> Self {
        Self::Message(line)
    }
}

impl From<Vec<Message>> for Arg {
    fn from(lines: Vec<Message>) -> Self {
        Self::List(lines)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Which way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As English does.
    LeftToRight,
    /// As Arabic does: the whole screen is mirrored.
    RightToLeft,
}

/// The words of one language.
pub struct Catalog {
    first: Messages,
    /// Files that the first question does not need.
    later: Vec<Later>,
}

/// A file that is read only when one of its messages may be needed.
struct Later {
    file: (String, String),
    messages: OnceLock<Messages>,
}

impl Later {
    /// Its messages. With a file that cannot be read there are none, and the proof finds them missing.
    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| {
            Messages::parse(std::slice::from_ref(&self.file)).unwrap_or_else(|_| Messages {
                bundle: FluentBundle::new_concurrent(Vec::new()),
                ids: BTreeSet::new(),
            })
        })
    }

    /// Whether this message is in it. Before it is read its lines tell: it is read for a message of its own, and for no other.
    fn has(&self, message: &str) -> bool {
        let begins = |line: &str| {
            let rest = line.strip_prefix(message).map(str::trim_start);
            rest.is_some_and(|rest| rest.starts_with('='))
        };
        match self.messages.get() {
            Some(messages) => messages.bundle.has_message(message),
            None => self.file.1.lines().any(begins),
        }
    }
}

/// The messages of some files.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl Messages {
    fn parse(files: &[(String, String)]) -> Result<Self, ProtocolError> {
        let mut bundle =
            FluentBundle::new_concurrent(vec![unic_langid::LanguageIdentifier::default()]);
        // The marks around arguments are for mixed writing directions; the embedded fonts cannot draw them.
        bundle.set_use_isolating(false);
        let mut ids = BTreeSet::new();
        for (name, text) in files {
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                let offset = errors.first().map_or(0, |error| error.pos.start);
                let line = text
                    .bytes()
                    .take(offset)
                    .filter(|byte| *byte == b'\n')
                    .count()
                    + 1;
                let problem = errors.first().map_or_else(String::new, ToString::to_string);
                ProtocolError::new(name, format!("line {line}"), problem)
            })?;
            ids.extend(message_ids(&resource));
            bundle.add_resource(resource).map_err(|errors| {
                let problem = errors.first().map_or_else(String::new, ToString::to_string);
                ProtocolError::new(name, "the file", problem)
            })?;
        }
        Ok(Self { bundle, ids })
    }
}

impl Catalog {
    /// Reads the files of a language, each a pair of name and text.
    ///
    /// # Errors
    ///
    /// The first line that is not Fluent, or a message that stands twice.
    pub fn parse(files: &[(String, String)]) -> Result<Self, ProtocolError> {
        Self::parse_some(files, Vec::new())
    }

    /// Reads some of the files now, and the others only when one of their messages is needed.
    ///
    /// # Errors
    ///
    /// What is wrong with those that are read now.
    pub(crate) fn parse_some(
        files: &[(String, String)],
        later_files: Vec<(String, String)>,
    ) -> Result<Self, ProtocolError> {
        Ok(Self {
            first: Messages::parse(files)?,
            later: later_files
                .into_iter()
                .map(|file| Later {
                    file,
                    messages: OnceLock::new(),
                })
                .collect(),
        })
    }

    /// The messages among which an id is looked for: a message that is there already has all its attributes there too.
    fn messages(&self, id: &str) -> &Messages {
        let message = id.split('.').next().unwrap_or(id);
        if self.first.bundle.has_message(message) {
            return &self.first;
        }
        let later = self.later.iter().find(|later| later.has(message));
        later.map_or(&self.first, Later::messages)
    }

    /// Which way the language runs: its files say so.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.text(&Message::new("direction")).as_str() {
            "rtl" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// All message ids, attributes as `id.attribute`.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let later = self.later.iter().map(Later::messages);
        let all = std::iter::once(&self.first).chain(later);
        all.flat_map(|messages| messages.ids.iter().map(String::as_str))
    }

    /// Whether there is a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages(id).ids.contains(id)
    }

    /// The short name that goes with a headline, or the headline where it has none.
    #[must_use]
    pub fn short(&self, headline: Message) -> Message {
        let short = headline.attribute("short");
        if self.has(&short.id) { short } else { headline }
    }

    /// The text of a line. A missing message shows its id: the proof makes sure that none is missing.
    #[must_use]
    pub fn text(&self, line: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &line.args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Message(line) => FluentValue::from(self.text(line)),
                Arg::List(lines) => {
                    let texts: Vec<String> = lines.iter().map(|line| self.text(line)).collect();
                    FluentValue::from(texts.join(", "))
                }
            };
            args.set(*name, value);
        }
        let (id, attribute) = match line.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (line.id.as_str(), None),
        };
        let bundle = &self.messages(id).bundle;
        let pattern = bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return line.id.clone();
        };
        // An argument that a message does not get shows as its name; the proof looks for that.
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }
}

fn message_ids(resource: &FluentResource) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            if message.value.is_some() {
                ids.push(message.id.name.to_owned());
            }
            let attributes = message.attributes.iter();
            ids.extend(
                attributes.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)),
            );
        }
    }
    ids
}

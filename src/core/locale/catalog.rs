//! The words of one language: its files, read when one of their messages is needed, and English where a message is missing.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Identifier, Pattern, Resource};
use unic_langid::LanguageIdentifier;

use super::placeables::{self, Placeables};
use super::{Arg, Direction, Message};
use crate::format::visible;
use crate::message;
use overdose_protocol::definition::ProtocolError;

/// A file of messages: its name, and its text.
pub type WordFile = (String, Cow<'static, str>);

/// Whether a text of several words, such as an address or a telephone number in groups, would be turned among words from right to left.
fn is_turned(text: &str) -> bool {
    let is_latin = |c: char| c.is_ascii_alphanumeric();
    text.contains(' ') && text.starts_with(|c: char| is_latin(c) || "+([".contains(c))
}

/// The words of one language.
pub struct Catalog {
    language: LanguageIdentifier,
    files: Vec<LazyFile>,
    /// Where a message that is missing here is found.
    fallback: Option<&'static Catalog>,
}

/// Its language alone: its words would fill pages.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Catalog")
            .field(&self.language.to_string())
            .finish()
    }
}

/// A file that is read when one of its messages may be needed.
struct LazyFile {
    name: String,
    text: Cow<'static, str>,
    messages: OnceLock<Messages>,
}

/// The messages of a file.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl LazyFile {
    /// Its messages; those that can be read, where not all of it can: `check` names the others.
    fn messages(&self, language: &LanguageIdentifier) -> &Messages {
        self.messages.get_or_init(|| {
            let read = FluentResource::try_new(self.text.clone().into_owned());
            let resource = read.unwrap_or_else(|(resource, _)| resource);
            let ids = message_ids(&resource);
            let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
            // The marks around arguments are for mixed writing directions; the embedded fonts cannot draw them.
            bundle.set_use_isolating(false);
            bundle.add_resource_overriding(resource);
            Messages { bundle, ids }
        })
    }

    /// Whether this message is in it. Before it is read its lines tell: it is read for a message of its own, and for no other.
    fn has(&self, message: &str) -> bool {
        match self.messages.get() {
            Some(messages) => messages.bundle.has_message(message),
            None => self.line_of(message).is_some(),
        }
    }

    /// The line in which a message or an attribute begins; where there is no such attribute, that of its message.
    fn place_of(&self, id: &str) -> Option<usize> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let line = self.line_of(message)?;
        let below = self.text.lines().skip(line);
        let mut below = below
            .take_while(|line| line.is_empty() || line.starts_with(' '))
            .zip(line + 1..);
        let begins = |line: &str| {
            let rest = line.trim_start().strip_prefix('.')?;
            let rest = rest.strip_prefix(attribute?)?;
            rest.trim_start().starts_with('=').then_some(())
        };
        let found = below.find(|(line, _)| begins(line).is_some());
        Some(found.map_or(line, |(_, number)| number))
    }

    /// The line in which a message begins, from 1.
    fn line_of(&self, message: &str) -> Option<usize> {
        let begins = |line: &str| {
            let rest = line.strip_prefix(message).map(str::trim_start);
            rest.is_some_and(|rest| rest.starts_with('='))
        };
        Some(self.text.lines().position(begins)? + 1)
    }
}

impl Catalog {
    /// The words of a language, in files of which one alone has a message. `fallback` has the messages that are missing in them.
    ///
    /// # Errors
    ///
    /// The language is none.
    pub fn new(
        language: &str,
        files: Vec<WordFile>,
        fallback: Option<&'static Self>,
    ) -> Result<Self, ProtocolError> {
        let parsed: Result<LanguageIdentifier, _> = language.parse();
        let parsed = parsed.map_err(|error| {
            let problem = format!("\"{language}\" is no language: {error}");
            ProtocolError::new("locales", language, problem)
        });
        let lazy = |(name, text)| LazyFile {
            name,
            text,
            messages: OnceLock::new(),
        };
        Ok(Self {
            language: parsed?,
            files: files.into_iter().map(lazy).collect(),
            fallback,
        })
    }

    /// The tag of the language, such as `en` or `pt-BR`.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// Which way the language runs: its files say so.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.text(&message!("direction")).as_str() {
            "rtl" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Whether no named person has checked its words: so it is until its own files say otherwise.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        let state = message!("language-state");
        let own = self.has_own(&state.id).then(|| self.text(&state));
        !own.is_some_and(|own| own == "source" || own.starts_with("signed"))
    }

    /// Everything that is wrong with its files, with its line: what is not Fluent, what stands twice, what leads nowhere.
    #[must_use]
    pub fn problems(&self) -> Vec<ProtocolError> {
        let files = self.files.iter();
        let files = files.map(|file| (file.name.clone(), file.text.clone().into_owned()));
        super::faults(&files.collect::<Vec<_>>())
    }

    /// Where a message stands: its file, and the line, or where it is missing the folder.
    #[must_use]
    pub fn place(&self, id: &str) -> (String, String) {
        let found = self.files.iter().rev();
        let mut found = found.filter_map(|file| Some((file, file.place_of(id)?)));
        found.next().map_or_else(
            || (format!("locales/{}", self.language), id.to_owned()),
            |(file, line)| (file.name.clone(), format!("line {line}, {id}")),
        )
    }

    /// The file in which a message stands: one that is there has all its attributes there too. Those that were read are asked first:
    /// of the others every line has to be looked at.
    fn file(&self, id: &str) -> Option<&LazyFile> {
        let message = id.split('.').next().unwrap_or(id);
        let is_read = |file: &&LazyFile| file.messages.get().is_some();
        let mut read = self.files.iter().filter(is_read);
        let found = read.find(|file| file.has(message));
        found.or_else(|| self.files.iter().find(|file| file.has(message)))
    }

    /// The name of the file in which a message stands.
    #[must_use]
    pub fn file_of(&self, id: &str) -> Option<&str> {
        self.file(id).map(|file| file.name.as_str())
    }

    /// The messages of the file in which this one stands.
    fn messages(&self, id: &str) -> Option<&Messages> {
        let file = self.file(id)?;
        Some(file.messages(&self.language))
    }

    /// All message ids of its own files, attributes as `id.attribute`.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let all = self.files.iter().map(|file| file.messages(&self.language));
        all.flat_map(|messages| messages.ids.iter().map(String::as_str))
    }

    /// The names of its files.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The messages of the file whose name ends so, attributes as `id.attribute`, each as it stands there, on one line.
    #[must_use]
    pub fn sources(&self, file: &str) -> Vec<(String, String)> {
        let file = self.files.iter().find(|it| it.name.ends_with(file));
        let text = file.map_or("", |file| file.text.as_ref());
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(read, _)| read);
        let mut found = Vec::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let attributes = message.attributes.into_iter();
            let attributes = attributes.map(|it| (format!("{id}.{}", it.id.name), it.value));
            let value = message.value.map(|value| (id.clone(), value));
            found.extend(value.into_iter().chain(attributes));
        }
        found
            .into_iter()
            .map(|(id, pattern)| (id, written(pattern)))
            .collect()
    }

    /// What is put into each message.
    #[must_use]
    pub fn placeables(&self) -> BTreeMap<String, Placeables> {
        let mut all = BTreeMap::new();
        for file in &self.files {
            let resource = fluent_syntax::parser::parse(file.text.as_ref());
            all.extend(placeables::of(&resource.unwrap_or_else(|(read, _)| read)));
        }
        placeables::follow_references(&mut all);
        all
    }

    /// What is put into a message, as far as it says so itself.
    #[must_use]
    pub fn placeables_of(&self, id: &str) -> Placeables {
        let found = self.pattern(id).or_else(|| self.fallback?.pattern(id));
        found.map_or_else(Placeables::default, |(_, pattern)| {
            placeables::in_pattern(pattern)
        })
    }

    /// Whether there is a message with this id, in this language or in that which it falls back to.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.has_own(id) || self.fallback.is_some_and(|fallback| fallback.has(id))
    }

    /// The tag of the language in which a message is said: this one, or that which it falls back to.
    #[must_use]
    pub fn language_of(&self, id: &str) -> String {
        let other = self.fallback.filter(|_| !self.has_own(id));
        other.unwrap_or(self).language()
    }

    /// Whether there is a message with this id in this language itself.
    #[must_use]
    pub fn has_own(&self, id: &str) -> bool {
        let found = self.messages(id);
        found.is_some_and(|messages| messages.ids.contains(id))
    }

    /// The short name that goes with a headline, or the headline where it has none.
    #[must_use]
    pub fn short(&self, headline: Message) -> Message {
        let short = headline.attribute("short");
        if self.has(&short.id) { short } else { headline }
    }

    /// The text of a message. A missing one shows its id, and a missing argument its name: laws make sure that none is missing.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        self.formatted(message).0
    }

    /// The text of a message, and what went wrong in making it.
    #[must_use]
    pub fn formatted(&self, message: &Message) -> (String, Vec<String>) {
        let found = self.pattern(&message.id);
        let found = found.or_else(|| self.fallback?.pattern(&message.id));
        let Some((bundle, pattern)) = found else {
            let problem = format!("there is no message \"{}\"", message.id);
            return (message.id.clone().into_owned(), vec![problem]);
        };
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        let problems = errors.iter().map(ToString::to_string).collect();
        (text.into_owned(), problems)
    }

    /// The words of a message of this language itself.
    fn pattern(&self, id: &str) -> Option<(&FluentBundle<FluentResource>, &Pattern<&str>)> {
        let bundle = &self.messages(id)?.bundle;
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some((bundle, pattern))
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) if is_turned(text) && self.direction() == Direction::RightToLeft => {
                // Else the number of a house would stand at the other end of its street, and the groups of a telephone number in turned order.
                FluentValue::from(format!("\u{2066}{text}\u{2069}"))
            }
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Message(line) => FluentValue::from(self.text(line)),
            Arg::List(things) => FluentValue::from(self.list(things)),
        }
    }

    /// Several things in one text, joined as the language joins them.
    fn list(&self, things: &[Arg]) -> String {
        let text = |thing: &Arg| match thing {
            // It may come from a file, and a terminal would follow what nobody sees.
            Arg::Text(text) => visible(text),
            Arg::Number(number) => number.to_string(),
            Arg::Message(line) => self.text(line),
            Arg::List(things) => self.list(things),
        };
        let Some((first, rest)) = things.split_first() else {
            return String::new();
        };
        let joined = |list: String, (index, thing): (usize, &Arg)| {
            let item = text(thing);
            self.text(&if index + 1 == rest.len() {
                message!("list-end", list, item)
            } else {
                message!("list-next", list, item)
            })
        };
        rest.iter().enumerate().fold(text(first), joined)
    }
}

/// A pattern as it is written, on one line.
fn written(pattern: Pattern<&str>) -> String {
    let message = Entry::Message(fluent_syntax::ast::Message {
        id: Identifier { name: "x" },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    });
    let body = vec![message];
    let text = fluent_syntax::serializer::serialize(&Resource { body });
    let words = text.trim_start_matches("x =").split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

fn message_ids(resource: &FluentResource) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            if message.value.is_some() {
                ids.insert(message.id.name.to_owned());
            }
            let attributes = message.attributes.iter();
            ids.extend(
                attributes.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)),
            );
        }
    }
    ids
}

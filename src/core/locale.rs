//! Words: messages by id, put into a language only where a renderer shows them.

mod catalog;
mod faults;
mod known;
mod language_rules;
mod lines;
pub mod placeables;
mod rules;

pub use catalog::{Catalog, WordFile};
pub(crate) use faults::faults;
pub use known::is_known;
pub use language_rules::{LanguageRules, Meaning};
pub use lines::Line;
pub use rules::{FileRules, GradeRules, RULES, WordRules};

use std::borrow::Cow;

/// The id of a message that was found in the English catalog when the program was built: [`message_id!`](crate::message_id).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MessageId(&'static str);

impl MessageId {
    #[doc(hidden)]
    #[must_use]
    pub const fn known(id: &'static str) -> Self {
        Self(id)
    }
}

/// A piece of text that is not yet in any language: a message id, `id` or `id.attribute`, and what to put into it.
///
/// The program's own are made by [`message!`](crate::message), those with names of the protocol by [`messages`](crate::messages).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// The message.
    pub id: Cow<'static, str>,
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
    /// Several things, told as the language tells a list.
    List(Vec<Arg>),
}

impl From<MessageId> for Message {
    fn from(id: MessageId) -> Self {
        Self::named(id.0)
    }
}

impl Message {
    /// A message by an id that is put together while the program runs. `check` makes sure that there is one.
    pub(crate) fn named(id: impl Into<Cow<'static, str>>) -> Self {
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
            id: format!("{}.{name}", self.id).into(),
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

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(things: Vec<T>) -> Self {
        Self::List(things.into_iter().map(Into::into).collect())
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

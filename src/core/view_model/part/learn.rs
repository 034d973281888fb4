//! What is taught: statements, mix notes as a table, and the topics beside the one that is up.

use super::Choice;
use super::show::{Press, Show, Shown, Whole};
use crate::learn::{Axis, Chart, ChartRow};
use crate::locale::Message;
use crate::message;
use crate::session::Intent;

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub struct FactPart {
    /// Its headline, where it has one.
    pub headline: Option<Message>,
    /// Its words.
    pub lines: Vec<Message>,
    /// The ids of what it rests on, where the page says at its foot what they are.
    pub ids: Option<Message>,
    /// What is known of it as a source.
    pub sources: Option<Message>,
}

impl Show for FactPart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        if let Some(headline) = &self.headline {
            Whole::Heading.show(&[headline], tell);
        }
        let all: [&dyn Show; 3] = [&self.lines, &self.ids, &self.sources];
        all.show(tell);
    }
}

/// A mix note as a row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct MixRow {
    /// What with what.
    pub what: Message,
    /// What it does.
    pub does: Message,
    /// What to do.
    pub to_do: Message,
    /// The ids of what it rests on.
    pub sources: Message,
}

impl MixRow {
    /// What the three columns are called.
    #[must_use]
    pub fn heads() -> [Message; 3] {
        [
            message!("mix-head-what"),
            message!("mix-head-does"),
            message!("mix-head-do"),
        ]
    }
}

impl Show for MixRow {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Row.show(&[&self.what, &self.does, &self.to_do, &self.sources], tell);
    }
}

/// Some topics, one of which is up.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicList {
    /// Which topic is up, and of how many.
    pub place: Message,
    /// The topics.
    pub topics: Vec<TopicLink>,
    /// The key to look for words, where there is one.
    pub search: Option<Choice>,
}

impl Show for TopicList {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let all: [&dyn Show; 3] = [&self.search, &self.topics, &self.place];
        all.show(tell);
    }
}

/// A topic in such a list. It has no key of its own: the list of topics gives it a digit.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicLink {
    /// What it is called.
    pub title: Message,
    /// What opens it.
    pub intent: Intent,
    /// Whether it is up.
    pub is_up: bool,
}

impl Show for TopicLink {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let press = Press {
            chosen: self.is_up.then_some(true),
            ..Press::of(self.intent)
        };
        Whole::Button(press).show(&[&self.title], tell);
    }
}

impl Show for Chart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Heading.show(&[&self.title], tell);
        let all: [&dyn Show; 2] = [&self.rows, &self.axis];
        all.show(tell);
    }
}

impl Show for ChartRow {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Row.show(&[&self.label, &self.value, &self.sources], tell);
    }
}

impl Show for Axis {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let line = self.line.as_ref().map(|(_, words)| words);
        let all: [&dyn Show; 3] = [&self.words, &self.stages, &line];
        all.show(tell);
    }
}

//! Learning in calm: the topics, and looking for words in them.

use super::key::digit;
use super::{HELP_KEYS, Intent, IoRequest, Key, Lesson, Route, Session};
use crate::learn::{self, Fact, Topic};
use crate::locale::Line;
use overdose_protocol::time::Now;

/// How many letters can be looked for.
const MAX_QUERY: usize = 24;

impl Session {
    /// The topics that this site shows.
    #[must_use]
    pub fn topics(&self) -> Vec<&'static Topic> {
        learn::shown(&self.site)
    }

    /// What a topic says here.
    #[must_use]
    pub fn facts_of(&self, topic: usize) -> Vec<Fact> {
        let topics = self.topics();
        let topic = topics.get(topic);
        topic.map_or_else(Vec::new, |topic| topic.facts(self.protocol(), self.region))
    }

    /// What is looked for.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Every statement that holds the words that are looked for, each once.
    #[must_use]
    pub fn search(&self) -> Vec<Fact> {
        let wanted = self.query.trim().to_lowercase();
        if wanted.is_empty() {
            return Vec::new();
        }
        let holds = |line: &Line| {
            let text = self.content.words.text(line);
            text.to_lowercase().contains(&wanted)
        };
        let found = |topic: &Topic| {
            let mut facts = topic.facts(self.protocol(), self.region);
            let is_found = |fact: &Fact| fact.lines.iter().any(holds);
            // What is said of the law is never said without its limits.
            if !(topic.is_law && facts.iter().any(is_found)) {
                facts.retain(is_found);
            }
            facts
        };
        self.topics().into_iter().flat_map(found).collect()
    }

    /// Whether letters may be typed: while an incident is open each means what it always means.
    #[must_use]
    pub fn may_search(&self) -> bool {
        self.training.is_none() && !self.has_open_incident()
    }

    /// What a key asks for while words are typed: all letters are typed, so *Not breathing* has a key of its own there.
    pub(super) fn searching(&self, key: Key) -> Option<Intent> {
        if !matches!(self.page, Route::Search { .. }) {
            return None;
        }
        match key {
            Key::Char(letter) => Some(Intent::Letter(letter)),
            Key::Backspace if !self.query.is_empty() => Some(Intent::Rub),
            Key::PageDown => Some(Intent::More),
            Key::Delete => Some(Intent::NotBreathing),
            _ => None,
        }
    }

    /// What a letter asks for on the pages that are read in calm.
    pub(super) fn idle_letter(&self, letter: char) -> Option<Intent> {
        match (self.page, letter) {
            (Route::Learn, '/') => self
                .may_search()
                .then_some(Intent::Open(Route::Search { part: 0 })),
            (Route::Learn, _) => {
                let topic = HELP_KEYS.into_iter().position(|key| key == letter)?;
                let there = topic < self.topics().len();
                there.then_some(Intent::Open(Route::Topic { topic, part: 0 }))
            }
            (Route::Topic { .. }, '1') => Some(Intent::PrintLearn),
            (Route::Topic { .. }, '2') => Some(Intent::SaveLearn),
            (Route::Topic { .. } | Route::Sources { .. }, '9') => Some(Intent::More),
            (Route::Site, _) => match digit(letter)? {
                0 => Some(Intent::Open(Route::Countries { part: 0 })),
                1 => Some(Intent::EditSite),
                2 => Some(Intent::Open(Route::Ready)),
                3 => Some(Intent::Open(Route::About)),
                8 => self.is_kiosk().then_some(Intent::LeaveKiosk),
                _ => None,
            },
            (Route::About, '1') => Some(Intent::Open(Route::Sources { part: 0 })),
            _ => None,
        }
    }

    pub(super) fn type_letter(&mut self, letter: char, now: Now) {
        self.record_activity(now);
        if self.query.chars().count() < MAX_QUERY {
            self.query.push(letter);
        }
        self.page = Route::Search { part: 0 };
    }

    pub(super) fn rub(&mut self, now: Now) {
        self.record_activity(now);
        self.query.pop();
        self.page = Route::Search { part: 0 };
    }

    /// Asks for the topic in front on paper, or for all of them.
    pub(super) fn ask_lesson(&mut self, ask: fn(Lesson) -> IoRequest, now: Now) {
        self.record_activity(now);
        let mut topics = self.topics();
        if let Route::Topic { topic, .. } = self.page {
            topics = topics.get(topic).copied().into_iter().collect();
        }
        self.asks.push(ask(Lesson {
            topics,
            region: self.region,
        }));
    }
}

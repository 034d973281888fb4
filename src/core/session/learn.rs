//! Learning in calm: the topics, and looking for words in them.

use super::{Handout, IoRequest, LearnIntent, List, Route, Session};
use crate::learn::{self, Fact, Topic};
use crate::locale::Message;
use overdose_protocol::time::Now;

/// How many letters can be looked for.
const MAX_QUERY: usize = 24;

impl Session {
    /// The topics that this site shows.
    #[must_use]
    pub fn topics(&self) -> Vec<&'static Topic> {
        learn::shown(&self.site, self.region)
    }

    /// What a topic says here.
    #[must_use]
    pub fn facts_of(&self, topic: usize) -> Vec<Fact> {
        let topics = self.topics();
        let topic = topics.get(topic);
        topic.map_or_else(Vec::new, |topic| topic.facts(self.protocol(), self.region))
    }

    /// The same in pages.
    #[must_use]
    pub fn pages_of(&self, topic: usize) -> Vec<Vec<Fact>> {
        let facts = self.facts_of(topic);
        learn::pages(facts, List::Topic(topic).each(), |fact| &fact.form)
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
        let holds = |line: &Message| {
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

    pub(super) fn carry_out_learn(&mut self, intent: LearnIntent, now: Now) {
        match intent {
            LearnIntent::Letter(letter) => self.type_letter(letter, now),
            LearnIntent::Rub => self.rub(now),
            LearnIntent::Print => self.ask_handout(IoRequest::PrintLearn, now),
            LearnIntent::Save => self.ask_handout(IoRequest::SaveLearn, now),
        }
    }

    fn type_letter(&mut self, letter: char, now: Now) {
        self.record_activity(now);
        if self.query.chars().count() < MAX_QUERY {
            self.query.push(letter);
        }
        self.page = List::Search.start();
    }

    fn rub(&mut self, now: Now) {
        self.record_activity(now);
        self.query.pop();
        self.page = List::Search.start();
    }

    /// Asks for the topic in front on paper, or for all of them.
    fn ask_handout(&mut self, ask: fn(Handout) -> IoRequest, now: Now) {
        self.record_activity(now);
        let mut topics = self.topics();
        if let Route::List(List::Topic(topic), _) = self.page {
            topics = topics.get(topic).copied().into_iter().collect();
        }
        self.asks.push(ask(Handout {
            topics,
            region: self.region,
        }));
    }
}

//! What is read in calm: the topics, one of them, and what holds the words that are looked for.

use super::LIST_KEYS;
use super::binding::Draft;
use super::pages::{choice, choices_part, part_of};
use super::{Choices, FactPart, Part, View};
use crate::learn::{self, Fact};
use crate::locale::Line;
use crate::session::{Intent, Key, LearnIntent, Route};

impl View<'_> {
    /// The topics.
    pub(super) fn learn(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("learn-title")));
        let topics = self.session.topics().into_iter().enumerate();
        let mut choices: Vec<_> = topics
            .zip(LIST_KEYS)
            .map(|((topic, row), key)| {
                let open = Intent::Open(Route::Topic { topic, part: 0 });
                choice(open, key, row.title())
            })
            .collect();
        if self.session.may_search() {
            let search = Intent::Open(Route::Search { part: 0 });
            choices.push(choice(search, '/', Line::new("key-search")));
        }
        screen.push(choices_part("learn-hint", choices));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    /// One topic, some statements at a time.
    pub(super) fn topic(&self, topic: usize, part: usize, screen: &mut Draft) {
        let topics = self.session.topics();
        let title = topics.get(topic).map(|topic| topic.title());
        screen.extend(title.map(Part::Title));
        let facts = self.session.facts_of(topic);
        screen.push(Part::Facts(self.shown(&facts, part)));
        let mut choices = vec![
            choice(
                Intent::Learn(LearnIntent::Print),
                '1',
                Line::new("key-print-learn"),
            ),
            choice(
                Intent::Learn(LearnIntent::Save),
                '2',
                Line::new("key-save-learn"),
            ),
        ];
        if facts.len() > Route::FACTS {
            choices.push(choice(Intent::More, '9', Line::new("key-more")));
        }
        screen.push(Part::Choices(Choices {
            hint: part_of("topic-hint", part, facts.len(), Route::FACTS),
            choices,
        }));
        screen.extend(self.beat());
        let actions = [
            Intent::Back,
            Intent::NotBreathing,
            Intent::Open(Route::Help),
        ];
        screen.push(Part::Actions(self.actions(&actions)));
    }

    /// What holds the words that are looked for.
    pub(super) fn search(&self, part: usize, screen: &mut Draft) {
        let query = self.session.query();
        screen.type_words();
        if !query.is_empty() {
            screen.bind(&[Key::Backspace], Intent::Learn(LearnIntent::Rub));
        }
        screen.push(Part::Title(Line::new("search-title").with("words", query)));
        let facts = self.session.search();
        screen.push(Part::Facts(self.shown(&facts, part)));
        let hint = if query.is_empty() {
            Line::new("search-hint")
        } else {
            part_of("search-found", part, facts.len(), Route::FACTS).with("count", facts.len())
        };
        screen.push(Part::Record(vec![hint]));
        let mut intents = vec![Intent::ClosePage, Intent::NotBreathing];
        if facts.len() > Route::FACTS {
            intents.push(Intent::More);
        }
        screen.push(Part::Actions(self.actions(&intents)));
    }

    fn shown(&self, facts: &[Fact], part: usize) -> Vec<FactPart> {
        let shown = facts.iter().skip(part * Route::FACTS).take(Route::FACTS);
        shown.map(|fact| self.fact(fact)).collect()
    }

    fn fact(&self, fact: &Fact) -> FactPart {
        let sources = learn::sources(self.protocol, &fact.sources);
        let sources = Line::new("rests-on").with("sources", sources);
        // A card has a headline and a detail; help lines stand one below the other.
        match fact.lines.as_slice() {
            [headline, detail] if detail.id == headline.attribute("detail").id => FactPart {
                headline: Some(headline.clone()),
                lines: vec![detail.clone()],
                sources,
            },
            lines => FactPart {
                headline: None,
                lines: lines.to_vec(),
                sources,
            },
        }
    }
}

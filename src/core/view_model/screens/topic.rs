//! One topic, some statements at a time.

use crate::learn::{self, Fact};
use crate::locale::Message;
use crate::session::{Intent, LearnIntent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, part_of};
use crate::view_model::{Choices, FactPart, Part, View};

impl View<'_> {
    /// One topic, some statements at a time.
    pub(in crate::view_model) fn topic(&self, topic: usize, part: usize, screen: &mut Draft) {
        let topics = self.session.topics();
        let title = topics.get(topic).map(|topic| topic.title());
        screen.extend(title.map(Part::Title));
        let facts = self.session.facts_of(topic);
        screen.push(Part::Facts(self.shown(&facts, part)));
        let mut choices = vec![
            choice(
                Intent::Learn(LearnIntent::Print),
                '1',
                Message::new("key-print-learn"),
            ),
            choice(
                Intent::Learn(LearnIntent::Save),
                '2',
                Message::new("key-save-learn"),
            ),
        ];
        if facts.len() > Route::FACTS {
            choices.push(choice(Intent::More, '9', Message::new("key-more")));
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

    pub(in crate::view_model) fn shown(&self, facts: &[Fact], part: usize) -> Vec<FactPart> {
        let shown = facts.iter().skip(part * Route::FACTS).take(Route::FACTS);
        shown.map(|fact| self.fact(fact)).collect()
    }

    pub(in crate::view_model) fn fact(&self, fact: &Fact) -> FactPart {
        let sources = learn::sources(self.protocol, &fact.sources);
        let sources = Message::new("rests-on").with("sources", sources);
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

//! One topic, some statements at a time.

use crate::learn::{self, Fact};
use crate::session::{Intent, LearnIntent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choices_part, numbered};
use crate::view_model::{FactPart, Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// One topic, some statements at a time.
    pub(in crate::view_model) fn topic(&self, topic: usize, part: usize, screen: &mut Draft) {
        let topics = self.session.topics();
        let title = topics.get(topic).map(|topic| topic.title());
        screen.extend(title.map(Part::Title));
        let facts = self.session.facts_of(topic);
        let list = ListPart::of(List::Topic(topic), part, &facts);
        screen.push(Part::Facts(self.facts(&list)));
        let ways = [
            (
                Intent::Learn(LearnIntent::Print),
                message_id!("key-print-learn"),
            ),
            (
                Intent::Learn(LearnIntent::Save),
                message_id!("key-save-learn"),
            ),
        ];
        let mut choices = numbered('1', ways);
        choices.extend(list.more());
        screen.push(choices_part(
            list.line(message_id!("topic-hint", page, pages)),
            choices,
        ));
        self.end_page(Intent::Back, screen);
    }

    /// The statements that one part of their list shows.
    pub(in crate::view_model) fn facts(&self, list: &ListPart<&Fact>) -> Vec<FactPart> {
        let shown = list.shown.iter();
        shown.map(|(_, fact)| self.fact(fact)).collect()
    }

    pub(in crate::view_model) fn fact(&self, fact: &Fact) -> FactPart {
        let sources = learn::sources(self.protocol, &fact.sources);
        let sources = sources.map(|sources| message!("rests-on", sources));
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

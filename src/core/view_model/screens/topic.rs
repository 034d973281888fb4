//! One topic, some statements at a time.

use crate::learn::{self, Fact, Form};
use crate::session::{Intent, Key, LearnIntent, List, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice, choices_part, numbered};
use crate::view_model::{Action, FactPart, Keys, MixRow, Part, TopicLink, TopicList, View};
use crate::{message, message_id};

/// The keys of the topic before, and of the next one.
const BEFORE: &[Key] = &[Key::Left, Key::PageUp];
const NEXT: &[Key] = &[Key::Right, Key::PageDown];

impl View<'_> {
    /// One topic, some statements at a time.
    pub(in crate::view_model) fn topic(&self, topic: usize, part: usize, screen: &mut Draft) {
        let topics = self.session.topics();
        let title = topics.get(topic).map(|topic| topic.title());
        screen.extend(title.map(Part::Title));
        let list = ListPart::of_pages(part, self.session.pages_of(topic));
        screen.extend(self.taught(&list));
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
        screen.push(Part::Topics(self.topic_list(topic)));
        screen.extend(self.beat());
        let mut actions = self.actions(&[Intent::Back, Intent::NotBreathing]);
        actions.extend(self.other_topics(topic));
        actions.push(self.action(Intent::Open(Route::Help)));
        screen.push(Part::Actions(actions));
    }

    /// The topic before and the next one. In a drill their keys are the trainer's.
    fn other_topics(&self, topic: usize) -> Vec<Action> {
        if self.session.training().is_some() {
            return Vec::new();
        }
        let count = self.session.topics().len();
        let action = |topic, keys, label, slots| Action {
            intent: Intent::Open(List::Topic(topic).start()),
            keys: Keys::Any(keys),
            label,
            slots,
        };
        let before = topic.checked_sub(1);
        let before =
            before.map(|topic| action(topic, BEFORE, message!("key-topic-before"), &[2][..]));
        let next = (topic + 1 < count).then_some(topic + 1);
        let next = next.map(|topic| action(topic, NEXT, message!("key-next-topic"), &[3][..]));
        before.into_iter().chain(next).collect()
    }

    /// The topics beside one: those that stand with it on one page of their list.
    fn topic_list(&self, topic: usize) -> TopicList {
        let topics = self.session.topics();
        let pages = topics.len();
        let list = ListPart::of(List::Topics, topic / List::Topics.each(), topics);
        let links = list.shown.into_iter().map(|(index, other)| TopicLink {
            title: other.title(),
            intent: Intent::Open(List::Topic(index).start()),
            is_up: index == topic,
        });
        let search = List::Topics.start().lists().next();
        let search = search.filter(|_| self.session.may_search());
        TopicList {
            place: message!("topic-place", page = topic + 1, pages),
            topics: links.collect(),
            search: search.map(|(key, page)| {
                let (_, name, _) = page.key();
                choice(Intent::Open(page), key, name.into())
            }),
        }
    }

    /// What one part of a list of statements shows, and what it rests on.
    pub(in crate::view_model) fn taught(&self, list: &ListPart<Fact>) -> Vec<Part> {
        let facts: Vec<Fact> = list.shown.iter().map(|(_, fact)| fact.clone()).collect();
        let mut parts = Vec::new();
        for fact in &facts {
            match (&fact.form, parts.last_mut()) {
                (Form::Words, Some(Part::Facts(shown))) => shown.push(self.fact(fact)),
                (Form::Words, _) => parts.push(Part::Facts(vec![self.fact(fact)])),
                (Form::Note, Some(Part::Mixes(rows))) => rows.extend(self.mix_row(fact)),
                (Form::Note, _) => {
                    parts.push(Part::Mixes(self.mix_row(fact).into_iter().collect()));
                }
                (Form::Chart(chart), _) => parts.push(Part::Chart((**chart).clone())),
            }
        }
        let sources = learn::brief_sources(self.protocol, &facts);
        let sources = sources.map(|sources| message!("sources-foot", sources));
        parts.extend(sources.map(|line| Part::Record(vec![line])));
        parts
    }

    fn mix_row(&self, fact: &Fact) -> Option<MixRow> {
        let [what, does, to_do] = fact.lines.as_slice() else {
            return None;
        };
        Some(MixRow {
            what: what.clone(),
            does: does.clone(),
            to_do: to_do.clone(),
            sources: learn::source_ids(self.protocol, &fact.sources),
        })
    }

    fn fact(&self, fact: &Fact) -> FactPart {
        let has_sources = !fact.sources.is_empty();
        let ids = has_sources.then(|| learn::source_ids(self.protocol, &fact.sources));
        // A card has a headline and a detail; help lines stand one below the other.
        let (headline, lines) = match fact.lines.as_slice() {
            [headline, detail] if detail.id == headline.attribute("detail").id => {
                (Some(headline.clone()), vec![detail.clone()])
            }
            lines => (None, lines.to_vec()),
        };
        FactPart {
            headline,
            lines,
            ids,
            sources: None,
        }
    }
}

//! What holds the words that are looked for.

use crate::locale::Message;
use crate::session::{Intent, Key, LearnIntent, List};
use crate::view_model::binding::Draft;
use crate::view_model::{Part, View};

impl View<'_> {
    /// What holds the words that are looked for.
    pub(in crate::view_model) fn search(&self, part: usize, screen: &mut Draft) {
        let query = self.session.query();
        screen.type_words();
        if !query.is_empty() {
            screen.bind(&[Key::Backspace], Intent::Learn(LearnIntent::Rub));
        }
        screen.push(Part::Title(
            Message::new("search-title").with("words", query),
        ));
        let facts = self.session.search();
        screen.push(Part::Facts(self.facts(&facts, part)));
        let hint = if query.is_empty() {
            Message::new("search-hint")
        } else {
            self.part_of("search-found", List::Search, part)
                .with("count", facts.len())
        };
        screen.push(Part::Record(vec![hint]));
        let mut intents = vec![Intent::ClosePage, Intent::NotBreathing];
        if self.more(List::Search).is_some() {
            intents.push(Intent::More);
        }
        screen.push(Part::Actions(self.actions(&intents)));
    }
}

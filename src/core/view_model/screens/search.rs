//! What holds the words that are looked for.

use crate::learn;
use crate::session::{Intent, Key, LearnIntent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::ListPart;
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// What holds the words that are looked for.
    pub(in crate::view_model) fn search(&self, part: usize, screen: &mut Draft) {
        let query = self.session.query();
        screen.type_words();
        if !query.is_empty() {
            screen.bind(&[Key::Backspace], Intent::Learn(LearnIntent::Rub));
        }
        screen.push(Part::Title(message!("search-title", words = query)));
        let facts = self.session.search();
        let count = facts.len();
        let pages = learn::pages(facts, List::Search.each(), |fact| &fact.form);
        let list = ListPart::of_pages(part, pages);
        if list.shown.is_empty() {
            screen.push(Part::Facts(Vec::new()));
        }
        screen.extend(self.taught(&list));
        let hint = if query.is_empty() {
            message!("search-hint")
        } else {
            list.line(message_id!("search-found", page, pages, count))
                .with("count", count)
        };
        screen.push(Part::Record(vec![hint]));
        let mut intents = vec![Intent::ClosePage, Intent::NotBreathing];
        intents.extend(list.more().map(|more| more.intent));
        screen.push(Part::Actions(self.actions(&intents)));
    }
}

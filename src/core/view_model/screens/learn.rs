//! What is taught: the topics.

use crate::message;
use crate::session::{Intent, List};
use crate::view_model::LIST_KEYS;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};

impl View<'_> {
    /// The topics.
    pub(in crate::view_model) fn learn(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("learn-title")));
        let topics = self.session.topics().into_iter().enumerate();
        let mut choices: Vec<_> = topics
            .zip(LIST_KEYS)
            .map(|((topic, row), key)| {
                let open = Intent::Open(List::Topic(topic).start());
                choice(open, key, row.title())
            })
            .collect();
        if self.session.may_search() {
            choices.extend(self.listed());
        }
        screen.push(choices_part(message!("learn-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }
}

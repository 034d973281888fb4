//! What is taught: the topics, some at a time.

use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice, choices_part};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The topics, some at a time.
    pub(in crate::view_model) fn learn(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("learn-title")));
        let topics = self.session.topics();
        let list = ListPart::of(List::Topics, part, topics);
        let listed = list.choices(
            message_id!("learn-hint", page, pages),
            |topic, index, key| {
                let open = Intent::Open(List::Topic(index).start());
                choice(open, key, topic.title())
            },
        );
        let mut choices = listed.choices;
        if self.session.may_search() {
            choices.extend(self.listed());
        }
        screen.push(choices_part(listed.hint, choices));
        self.end_page(Intent::ClosePage, screen);
    }
}

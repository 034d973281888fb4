//! The kept records, and the folder that they lie in. They never look like somebody's steps.

use crate::format::shortened;
use crate::session::{Intent, List, RecordIntent};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// The list, and the folder that they lie in.
    pub(in crate::view_model) fn kept_list(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("kept-title")));
        let kept = self.session.kept().unwrap_or_default();
        let folder = self
            .session
            .folder()
            .map(|folder| message!("kept-folder", folder));
        let none = self.session.kept().is_some_and(<[_]>::is_empty);
        let none = none.then(|| message!("kept-none"));
        screen.push(Part::Record(none.into_iter().chain(folder).collect()));
        let list = ListPart::of(List::Kept, part, kept);
        let choices = list.choices(message_id!("kept-hint", page, pages), |name, index, key| {
            let label = message!("kept-record", name = shortened(name));
            choice(Intent::Record(RecordIntent::Open(index)), key, label)
        });
        if !choices.choices.is_empty() {
            screen.push(Part::Choices(choices));
        }
        self.end_page(Intent::ClosePage, screen);
    }
}

//! The kept records, and the folder that they lie in. They never look like somebody's steps.

use crate::locale::Message;
use crate::session::{Intent, List, RecordIntent};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Part, View};

impl View<'_> {
    /// The list, and the folder that they lie in.
    pub(in crate::view_model) fn kept_list(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("kept-title")));
        let kept = self.session.kept().unwrap_or_default();
        let folder = self
            .session
            .folder()
            .map(|folder| Message::new("kept-folder").with("folder", folder));
        let none = self.session.kept().is_some_and(<[_]>::is_empty);
        let none = none.then(|| Message::new("kept-none"));
        screen.push(Part::Record(none.into_iter().chain(folder).collect()));
        let list = ListPart::of(List::Kept, part, kept);
        let choices = list.choices("kept-hint", |name, index, key| {
            let label = Message::new("kept-record").with("name", name.as_str());
            choice(Intent::Record(RecordIntent::Open(index)), key, label)
        });
        if !choices.choices.is_empty() {
            screen.push(Part::Choices(choices));
        }
        self.end_page(Intent::ClosePage, screen);
    }
}

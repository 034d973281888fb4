//! The kept records, and the folder that they lie in. They never look like somebody's steps.

use crate::locale::Message;
use crate::session::{Intent, RecordIntent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, part_of};
use crate::view_model::{Choices, Part, View};

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
        let shown = kept.iter().enumerate().skip(part * Route::RECORDS);
        let shown = shown.take(Route::RECORDS).zip('1'..);
        let mut choices: Vec<_> = shown
            .map(|((index, name), key)| {
                let label = Message::new("kept-record").with("name", name.as_str());
                choice(Intent::Record(RecordIntent::Open(index)), key, label)
            })
            .collect();
        if kept.len() > Route::RECORDS {
            choices.push(choice(Intent::More, '9', Message::new("key-more")));
        }
        let hint = part_of("kept-hint", part, kept.len().max(1), Route::RECORDS);
        if !choices.is_empty() {
            screen.push(Part::Choices(Choices { hint, choices }));
        }
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }
}

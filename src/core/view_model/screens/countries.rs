//! The countries, some at a time.

use crate::locale::Message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, part_of};
use crate::view_model::{Choice, Choices, Part, View};

impl View<'_> {
    pub(in crate::view_model) fn countries(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("country-title")));
        let regions = self.session.content().regions.all();
        let shown = regions.iter().enumerate().skip(part * Route::COUNTRIES);
        let mut choices: Vec<Choice> = shown
            .take(Route::COUNTRIES)
            .zip('1'..)
            .map(|((index, region), key)| {
                let label = Message::new("country-choice")
                    .with("name", Message::new(format!("country-{}", region.code)))
                    .with("code", region.code.as_str())
                    .with("number", region.ambulance.as_str());
                Choice {
                    chosen: self
                        .session
                        .region()
                        .is_some_and(|now| now.code == region.code),
                    ..choice(Intent::Country(index), key, label)
                }
            })
            .collect();
        choices.push(choice(Intent::More, '9', Message::new("key-more")));
        let hint = part_of("country-hint", part, regions.len(), Route::COUNTRIES);
        screen.push(Part::Choices(Choices { hint, choices }));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }
}

//! The countries, some at a time.

use crate::locale::Message;
use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, Part, View};

impl View<'_> {
    pub(in crate::view_model) fn countries(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("country-title")));
        let regions = self.session.content().regions.all();
        let here = self.session.region();
        let list = ListPart::of(List::Countries, part, regions);
        let choices = list.choices("country-hint", |region, index, key| {
            let label = Message::new("country-choice")
                .with("name", Message::new(format!("country-{}", region.code)))
                .with("code", region.code.as_str())
                .with("number", region.ambulance.as_str());
            Choice {
                chosen: here.is_some_and(|here| here.code == region.code),
                ..choice(Intent::Country(index), key, label)
            }
        });
        screen.push(Part::Choices(choices));
        self.end_page(Intent::ClosePage, screen);
    }
}

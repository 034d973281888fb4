//! The countries, some at a time.

use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id, messages};

impl View<'_> {
    pub(in crate::view_model) fn countries(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("country-title")));
        let regions = self.session.content().regions.all();
        let here = self.session.region();
        let list = ListPart::of(List::Countries, part, regions);
        let choices = list.choices(
            message_id!("country-hint", page, pages),
            |region, index, key| {
                let label = message!(
                    "country-choice",
                    name = messages::country(&region.code),
                    code = region.code.as_str(),
                    number = region.ambulance.as_str()
                );
                Choice {
                    chosen: here.is_some_and(|here| here.code == region.code),
                    ..choice(Intent::Country(index), key, label)
                }
            },
        );
        screen.push(Part::Choices(choices));
        self.end_page(Intent::ClosePage, screen);
    }
}

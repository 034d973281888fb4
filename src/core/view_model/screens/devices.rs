//! Which naloxone is in the hand: a card for each, over the steps, which go on.

use crate::message;
use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};

impl View<'_> {
    pub(in crate::view_model) fn devices(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("devices-title")));
        let cards = self.protocol.actions.devices.iter().zip('1'..);
        let choices = cards
            .map(|(card, key)| choice(Intent::HelpCard(*card), key, self.card_line(*card)))
            .collect();
        screen.push(choices_part(message!("devices-hint"), choices));
        screen.extend(self.beat());
        self.end_page(Intent::ClosePage, screen);
    }
}

//! More help: the extra cards, one key each, and every other key.

use crate::message;
use crate::session::Intent;
use crate::view_model::LIST_KEYS;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};

impl View<'_> {
    /// More help: the extra cards, one key each, and every other key.
    pub(in crate::view_model) fn help(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("help-title")));
        let cards = self.protocol.actions.more_help.iter().zip(LIST_KEYS);
        let choices = cards
            .map(|(card, key)| choice(Intent::HelpCard(*card), key, self.card_line(*card)))
            .collect();
        screen.push(choices_part(message!("help-hint"), choices));
        screen.extend(self.beat());
        let mut actions = self.actions(&[Intent::ClosePage]);
        actions.extend(self.actions(&self.others()));
        screen.push(Part::Actions(actions));
    }
}

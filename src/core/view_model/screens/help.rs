//! More help: the extra cards, a digit each, and every other key: those of the steps on the first page, those of the program on the
//! second.

use crate::message;
use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::keys::HELP_KEYS;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};
use overdose_protocol::definition::CardId;

impl View<'_> {
    /// One part of the extra cards; 0 turns to the other.
    pub(in crate::view_model) fn help(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("help-title")));
        let cards = self.help_cards(part).zip(HELP_KEYS);
        let mut choices: Vec<_> = cards
            .map(|(card, key)| choice(Intent::HelpCard(card), key, self.card_line(card)))
            .collect();
        let other = if part == 0 {
            Route::FurtherHelp
        } else {
            Route::Help
        };
        choices.push(choice(Intent::Open(other), '0', message!("key-more")));
        screen.push(choices_part(message!("help-hint"), choices));
        screen.extend(self.beat());
        let mut actions = self.actions(&[Intent::ClosePage]);
        actions.extend(self.actions(&if part == 0 {
            self.of_the_protocol()
        } else {
            self.of_the_program()
        }));
        screen.push(Part::Actions(actions));
    }

    /// The extra cards of one part of the list.
    pub(in crate::view_model) fn help_cards(&self, part: usize) -> impl Iterator<Item = CardId> {
        let cards = self.protocol.actions.more_help.iter().copied();
        cards.skip(part * HELP_KEYS.len()).take(HELP_KEYS.len())
    }
}

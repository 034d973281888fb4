//! One extra card.

use crate::message;
use crate::session::{Intent, Key};
use crate::view_model::binding::Draft;
use crate::view_model::keys::HELP_KEYS;
use crate::view_model::{Part, View};
use overdose_protocol::definition::CardId;

impl View<'_> {
    pub(in crate::view_model) fn help_card(&self, card: CardId, screen: &mut Draft) {
        screen.push(Part::Title(message!("help-title")));
        screen.push(Part::Instruction(self.card(card)));
        screen.extend(self.beat());
        // From one card to the next without going back to their list.
        let part = usize::from(self.help_cards(1).any(|other| other == card));
        for (card, key) in self.help_cards(part).zip(HELP_KEYS) {
            screen.bind(&[Key::Char(key)], Intent::HelpCard(card));
        }
        let actions = [Intent::ClosePage, Intent::Back, Intent::NotBreathing];
        screen.push(Part::Actions(self.actions(&actions)));
    }
}

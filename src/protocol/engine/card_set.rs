//! A set of cards, in one number.

use crate::definition::{CardId, Key, Protocol};

/// A set of cards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CardSet(u128);

impl CardSet {
    /// Whether the set holds a card.
    #[must_use]
    pub fn contains(self, card: CardId) -> bool {
        self.0 & bit(card) != 0
    }

    /// The set with this card.
    #[must_use]
    pub fn with(self, card: CardId) -> Self {
        Self(self.0 | bit(card))
    }

    /// The set without this card.
    #[must_use]
    pub fn without(self, card: CardId) -> Self {
        Self(self.0 & !bit(card))
    }
}

fn bit(card: CardId) -> u128 {
    1 << (card.index() % Protocol::MAX_CARDS)
}

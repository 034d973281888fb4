//! The names of the words that a card has beside its own.

use super::Card;

impl Card {
    /// The names of the words that stand in the place of its own.
    pub fn words_in_place(&self) -> impl Iterator<Item = &String> {
        let others = [
            &self.without,
            &self.alone,
            &self.alone_without,
            &self.staff,
            &self.counted,
        ];
        others.into_iter().flatten()
    }

    /// Every name but its own: the words in its place, and those beside it.
    pub fn other_words(&self) -> impl Iterator<Item = &String> {
        self.words_in_place().chain(&self.beside)
    }
}

//! Cards: what each tells to do, and its words.

use serde::Deserialize;

use super::fields::sources;
use super::ids::SourceId;
use super::picture::Picture;

/// The table of the protocol document that a card belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(
    missing_docs,
    reason = "the letters are those of the protocol document"
)]
pub enum CardTable {
    #[serde(rename = "CALL")]
    Call,
    A,
    #[serde(rename = "AB1")]
    WeakBreaths,
    B,
    E,
    C,
    D2,
    D1,
    G,
    X,
    M,
    N,
}

/// One instruction or note. Its words are messages.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "marks that stand each alone, as in the file"
)]
pub struct Card {
    /// Its id, such as `A4`. Its words are the message `card-A4` in cards.ftl, those of a note in notes.ftl.
    #[serde(rename = "id")]
    pub name: String,
    /// Where it belongs.
    pub table: CardTable,
    /// Whether it tells to give naloxone: recording a dose there finishes the card.
    #[serde(default)]
    pub gives_dose: bool,
    /// Whether it tells to bring or use the AED: where it is comes from the site (section 4).
    #[serde(default)]
    pub fetches_aed: bool,
    /// Whether it tells to put them on their side, which a crew wants to know (S115).
    #[serde(default)]
    pub on_side: bool,
    /// Whether it tells everybody to do something at once, whatever else is so. Only of such a card does *Done, next* say
    /// that it was done; of one that begins with *if* it says that it was read.
    #[serde(default)]
    pub order: bool,
    /// Whether it asks for a dose: where no naloxone is here, other words stand in its place, or none (R8).
    #[serde(default)]
    pub asks_dose: bool,
    /// Whether it asks for something of a second helper: other words stand in its place for one who is alone (R20).
    #[serde(default)]
    pub second_helper: bool,
    /// The words for a baby (R15).
    pub baby: Option<String>,
    /// The words where no naloxone is here: `A2-none` is the message `card-A2-none`.
    pub without: Option<String>,
    /// The words for a helper who is alone.
    pub alone: Option<String>,
    /// The words for a helper who is alone, where no naloxone is here.
    pub alone_without: Option<String>,
    /// The words where a house rule keeps the staff from giving naloxone (R8).
    pub staff: Option<String>,
    /// The words where the profile waits with naloxone, and enough breaths were counted (R8).
    pub counted: Option<String>,
    /// The words beside the beat.
    pub beside: Option<String>,
    /// Words in the name of a product by which its card is found, in small letters.
    #[serde(default)]
    pub products: Vec<String>,
    /// What is drawn beside it, from the first move to the last.
    #[serde(default)]
    pub pictures: Vec<Picture>,
    /// The same for a baby. An adult is never drawn for one: the hands would be wrong (R15).
    #[serde(default)]
    pub baby_pictures: Vec<Picture>,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}

impl Card {
    /// The names of the words that stand in the place of its own.
    pub fn words_in_place(&self) -> impl Iterator<Item = &String> {
        let others = [
            &self.baby,
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

//! A screen as rows of text: pure, so that what a terminal shows can be tested without one.

mod beat;
mod fit;
mod learn;
mod painter;
mod parts;
mod practice;
mod wrap;

pub use fit::fit;

use overdose_core::locale::Catalog;
use overdose_core::view_model::Screen;

use beat::BeatAt;
use painter::Painter;

/// The widest line that is easy to read.
const WIDEST: usize = 100;
/// The narrowest width that is wrapped to; a narrower terminal wraps by itself.
const NARROWEST: usize = 20;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// What stands there; nothing in an empty row.
    pub text: String,
    /// How it looks.
    pub style: Style,
    /// Where it stands, and so whether it can be cut.
    pub zone: Zone,
    /// Rows of one block stay together where they can.
    pub block: usize,
    /// Whether it goes before anything else of its zone where there is no room.
    pub spare: bool,
    /// Whether it stays where there is room for nothing else: the number, the order or question, the answers.
    pub first: bool,
}

impl TextRow {
    /// A row with nothing in it.
    fn empty(zone: Zone, block: usize) -> Self {
        Self {
            text: String::new(),
            style: Style::Plain,
            zone,
            block,
            spare: false,
            first: false,
        }
    }
}

/// How a row looks where the terminal can show more than letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain.
    Plain,
    /// What has to be read first.
    Strong,
    /// What has to be done at this very moment, on a bar.
    Now,
    /// The number, on a bar of its own.
    Bar,
}

/// The places of a screen, from top to bottom. What does not fit is cut from [`Zone::Rest`] first, then from
/// [`Zone::Side`], and from [`Zone::Foot`] last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// The call bar.
    Bar,
    /// The order or question, the answers, the beat.
    Front,
    /// Clocks, naloxone, what is done, things to choose from.
    Side,
    /// Cards beside the order, notes, records.
    Rest,
    /// The actions.
    Foot,
}

/// The rows of a screen, however many they are, for a terminal of this many columns.
#[must_use]
pub fn rows(screen: &Screen, words: &Catalog, width: usize) -> Vec<TextRow> {
    let width = width.clamp(NARROWEST, WIDEST);
    let mut painter = Painter::new(words, width, BeatAt::of(&screen.parts));
    for part in &screen.parts {
        painter.part(part);
    }
    painter.finish()
}

/// The same as plain text, a string a line.
#[must_use]
pub fn lines(screen: &Screen, words: &Catalog, width: usize) -> Vec<String> {
    let rows = rows(screen, words, width);
    rows.into_iter().map(|row| row.text).collect()
}

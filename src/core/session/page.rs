//! The page that is up: the instructions, or one that was opened over them.

use crate::protocol::CardId;

/// The page that is up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// Questions and instructions, and what comes after them.
    #[default]
    Instructions,
    /// The list of extra cards.
    Help,
    /// One extra card.
    HelpCard(CardId),
    /// What the person may have taken.
    Drugs,
    /// The menu.
    Menu,
    /// The countries, some at a time.
    Countries {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// Mixing drugs, some notes at a time.
    Learn {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// The handover.
    Handover,
    /// Why the incident is closed.
    CloseReason,
}

impl Page {
    /// How many countries one page offers.
    pub const COUNTRIES: usize = 8;
    /// How many notes one page shows.
    pub const NOTES: usize = 3;
}

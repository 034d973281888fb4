//! Mix notes: one line in an emergency without breathing, in full elsewhere, ordered by what was taken.

use std::cmp::Reverse;

use super::{Instruction, Notes, Part, View};
use crate::message;
use crate::session::{Intent, Route};
use overdose_protocol::definition::{CardId, NotesShown};

impl View<'_> {
    pub(super) fn mix_notes(&self, shown: NotesShown) -> Part {
        Part::Notes(match shown {
            NotesShown::Line => Notes {
                cards: vec![Instruction {
                    display: None,
                    headline: message!("mixed-line"),
                    detail: None,
                    pictures: Vec::new(),
                    drawn_lines: false,
                }],
                pick: None,
            },
            NotesShown::Full => Notes {
                cards: self
                    .ordered_notes()
                    .into_iter()
                    .map(|card| self.card(card))
                    .collect(),
                pick: Some(self.action(Intent::Open(Route::Drugs))),
            },
        })
    }

    /// The notes, those about what was taken first. Nothing else depends on what was taken (R8).
    fn ordered_notes(&self) -> Vec<CardId> {
        let mut notes: Vec<_> = self.protocol.notes.notes.iter().collect();
        notes.sort_by_key(|note| {
            let taken = note
                .about
                .iter()
                .filter(|drug| self.state.facts.drugs.contains(drug));
            Reverse(taken.count())
        });
        notes.into_iter().map(|note| note.card).collect()
    }
}

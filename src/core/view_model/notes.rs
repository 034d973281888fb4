//! Mix notes: one line in an emergency without breathing, elsewhere the first of them in full until somebody says what was taken, then
//! all, ordered by that.

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
                    whole: None,
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

    /// The notes, those about what was taken first; one alone while nobody said what. Nothing else depends on what was taken (R8).
    fn ordered_notes(&self) -> Vec<CardId> {
        let mut notes: Vec<_> = self.protocol.notes.notes.iter().collect();
        notes.sort_by_key(|note| {
            let taken = note
                .about
                .iter()
                .filter(|drug| self.state.facts.drugs.contains(drug));
            Reverse(taken.count())
        });
        if self.state.facts.drugs.is_empty() {
            notes.truncate(1);
        }
        notes.into_iter().map(|note| note.card).collect()
    }
}

//! How an edited protocol differs from another one in what it does, not in how it is written.

use super::ids::{Ids, length};
use overdose_protocol::definition::{Answers, Protocol};
use overdose_protocol::engine::assess;

/// How many combinations of answers and previous outcome lead elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// How many combinations were compared.
    pub cases: u64,
    /// How many of them have another outcome.
    pub differ: u64,
    /// The one with the fewest answers, in words.
    pub shortest: Option<String>,
}

/// Compares an edited protocol with the one it was made from. Nothing, where they do not ask the same questions.
#[must_use]
pub fn compare(edited: &Protocol, original: &Protocol) -> Option<Difference> {
    let (_, edited) = Ids::find(edited);
    let (_, original) = Ids::find(original);
    let (edited, original) = (edited?, original?);
    let mut difference = Difference {
        cases: 0,
        differ: 0,
        shortest: None,
    };
    let mut least = u32::MAX;
    for answers in Answers::all(original.questions().len()) {
        for previous in original.previous() {
            difference.cases += 1;
            let found = assess(edited.protocol, previous, answers).outcome;
            let before = assess(original.protocol, previous, answers).outcome;
            if found == before {
                continue;
            }
            difference.differ += 1;
            let length = length(previous, answers);
            if length < least {
                least = length;
                difference.shortest = Some(format!(
                    "{}: {} instead of {}",
                    original.say_after(previous, answers),
                    edited.letter(found),
                    original.letter(before)
                ));
            }
        }
    }
    Some(difference)
}

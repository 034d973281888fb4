//! How an edited protocol differs from another one in what it does, not in how it is written.

use super::ids::{Ids, length};
use super::path::explore;
use overdose_protocol::definition::{Named as _, Protocol};
use overdose_protocol::engine::assess;

/// How many ways through the answers lead elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many ways were compared, each after every earlier outcome.
    pub cases: u64,
    /// How many of them have another outcome.
    pub differ: u64,
    /// The one with the fewest answers, in words.
    pub shortest: Option<String>,
}

/// Compares an edited protocol with the one it was made from. Nothing, where they do not ask the same questions or do not have the same
/// outcomes.
#[must_use]
pub fn compare(edited: &Protocol, original: &Protocol) -> Option<Difference> {
    let (_, edited) = Ids::find(edited);
    let (_, original) = Ids::find(original);
    let (edited, original) = (edited?, original?);
    if names(edited.protocol) != names(original.protocol) {
        return None;
    }
    let mut difference = Difference::default();
    let mut least = u32::MAX;
    explore(|path| {
        for previous in original.previous.iter().copied() {
            difference.cases += 1;
            let found = assess(edited.protocol, previous, path).outcome;
            let before = assess(original.protocol, previous, path).outcome;
            if found == before {
                continue;
            }
            difference.differ += 1;
            let length = length(previous, path.answers());
            if length < least {
                least = length;
                difference.shortest = Some(format!(
                    "{}: {} instead of {}",
                    original.say_after(previous, path.answers()),
                    edited.letter(found),
                    original.letter(before)
                ));
            }
        }
    });
    Some(difference)
}

/// The questions and outcomes in their order.
fn names(protocol: &Protocol) -> Vec<&str> {
    let questions = protocol.questions.iter().map(|(_, row)| row.name());
    let outcomes = protocol.outcomes.iter().map(|(_, row)| row.name());
    questions.chain(outcomes).collect()
}

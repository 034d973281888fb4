//! What every answer combination leads to after every previous outcome, worked out once.

use super::ids::Ids;
use overdose_protocol::definition::{Answer, Answers};
use overdose_protocol::engine::{Assessment, assess};

/// The assessments of all combinations.
pub struct Map<'a> {
    pub ids: &'a Ids<'a>,
    /// Two bits a question; eight assessments each, in the order of [`Ids::previous`].
    found: Vec<[Assessment; 8]>,
}

impl<'a> Map<'a> {
    /// Assesses all combinations.
    pub fn new(ids: &'a Ids) -> Self {
        let blank = assess_all(ids, Answers::BLANK);
        let mut map = Self {
            ids,
            found: vec![blank; 1 << (2 * ids.questions().len())],
        };
        for answers in Answers::all(ids.questions().len()) {
            let place = map.place(answers);
            if let Some(row) = map.found.get_mut(place) {
                *row = assess_all(ids, answers);
            }
        }
        map
    }

    /// The assessments of one combination.
    pub fn all(&self, answers: Answers) -> [Assessment; 8] {
        self.found
            .get(self.place(answers))
            .copied()
            .unwrap_or_else(|| assess_all(self.ids, answers))
    }

    fn place(&self, answers: Answers) -> usize {
        let digit = |answer| match answer {
            None => 0,
            Some(Answer::Yes) => 1,
            Some(Answer::No) => 2,
            Some(Answer::NotSure) => 3,
        };
        self.ids
            .questions()
            .into_iter()
            .fold(0, |place, (question, _)| {
                place * 4 + digit(answers.get(question))
            })
    }
}

fn assess_all(ids: &Ids, answers: Answers) -> [Assessment; 8] {
    ids.previous()
        .map(|previous| assess(ids.protocol, previous, answers))
}

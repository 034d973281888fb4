//! Answers to questions: yes, no, not sure, or blank.

use serde::Deserialize;

use super::ids::{Key, QuestionId};
use super::pairs::Pairs;

/// What the helper said. *Not sure* always counts as the dangerous answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

impl Answer {
    /// The three answers, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// The id text, as in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not_sure",
        }
    }

    /// The answer with this id text.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.name() == name)
    }
}

/// One answer or a blank for each question, packed two bits a question.
///
/// The packing makes a set of answers a number, so that the proof can count through all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "Pairs<Answer>")]
pub struct Answers(u32);

impl Answers {
    /// The most questions that fit.
    pub const MAX_QUESTIONS: usize = 16;

    /// Every question blank.
    pub const BLANK: Self = Self(0);

    /// All combinations of yes, no, not sure and blank over the first `questions` questions: 4 to that power.
    pub fn all(questions: usize) -> impl Iterator<Item = Self> {
        let bits = u32::try_from(questions.min(Self::MAX_QUESTIONS)).unwrap_or(0) * 2;
        (0..1_u64 << bits).map(|code| Self(u32::try_from(code).unwrap_or(u32::MAX)))
    }

    /// The answer to a question, if it has one.
    #[must_use]
    pub fn get(self, question: QuestionId) -> Option<Answer> {
        match (self.0 >> shift(question)) & 0b11 {
            1 => Some(Answer::Yes),
            2 => Some(Answer::No),
            3 => Some(Answer::NotSure),
            _ => None,
        }
    }

    /// The same answers with one question answered.
    #[must_use]
    pub fn with(self, question: QuestionId, answer: Answer) -> Self {
        let code = match answer {
            Answer::Yes => 1,
            Answer::No => 2,
            Answer::NotSure => 3,
        };
        Self(self.without(question).0 | (code << shift(question)))
    }

    /// The same answers with one question blank.
    #[must_use]
    pub fn without(self, question: QuestionId) -> Self {
        Self(self.0 & !(0b11 << shift(question)))
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn count(self) -> u32 {
        ((self.0 | (self.0 >> 1)) & 0x5555_5555).count_ones()
    }
}

impl From<Pairs<Answer>> for Answers {
    fn from(pairs: Pairs<Answer>) -> Self {
        let pairs = pairs.0.into_iter();
        pairs.fold(Self::BLANK, |answers, (question, answer)| {
            answers.with(question, answer)
        })
    }
}

fn shift(question: QuestionId) -> u32 {
    u32::try_from(question.index() % Answers::MAX_QUESTIONS).unwrap_or(0) * 2
}

//! Answers to questions: yes, no, not sure, or blank.

use serde::Deserialize;

use super::ids::{Key, QuestionId};
use super::pairs::Pairs;

/// What the helper said. *Not sure* always counts as the dangerous answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// Where answers are read from: a set of them, or something that notes which were read.
pub trait ReadAnswers: Copy {
    /// The answer to a question, if it has one.
    fn get(self, question: QuestionId) -> Option<Answer>;
}

/// One answer or a blank for each question, packed two bits a question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "Pairs<Answer>")]
pub struct Answers(u128);

impl ReadAnswers for Answers {
    fn get(self, question: QuestionId) -> Option<Answer> {
        match (self.0 >> shift(question)) & 0b11 {
            1 => Some(Answer::Yes),
            2 => Some(Answer::No),
            3 => Some(Answer::NotSure),
            _ => None,
        }
    }
}

impl Answers {
    /// The most questions that fit.
    pub const MAX_QUESTIONS: usize = 64;

    /// Every question blank.
    pub const BLANK: Self = Self(0);

    /// The answer to a question, if it has one.
    #[must_use]
    pub fn get(self, question: QuestionId) -> Option<Answer> {
        ReadAnswers::get(self, question)
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
        ((self.0 | (self.0 >> 1)) & EACH).count_ones()
    }

    /// The same answers with the answer that `danger` has in the place of every *not sure*.
    #[must_use]
    pub fn not_sure_as(self, danger: Self) -> Self {
        let not_sure = (self.0 & (self.0 >> 1) & EACH) * 0b11;
        Self(self.0 & !not_sure | danger.0 & not_sure)
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

/// The lower bit of each question.
const EACH: u128 = u128::MAX / 0b11;

fn shift(question: QuestionId) -> u32 {
    u32::try_from(question.index() % Answers::MAX_QUESTIONS).unwrap_or(0) * 2
}

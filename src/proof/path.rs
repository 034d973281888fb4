//! Every way through the answers that are read: only of those are all alternatives tried.
//!
//! The cost so grows with what is read, and not with all combinations. A way stands for every set of answers that agrees with it where
//! it was read: none of them can lead elsewhere.

use std::cell::{Cell, RefCell};

use overdose_protocol::definition::{Answer, Answers, Key as _, QuestionId, ReadAnswers};

/// One way through the answers: those that were read so far, in the order in which they were.
#[derive(Debug, Default)]
pub struct Path {
    read: RefCell<Vec<QuestionId>>,
    /// The same, a bit for each question.
    known: Cell<u64>,
    answers: Cell<Answers>,
}

/// Looks again and again, until every alternative (blank, yes, no, not sure) of every answer that was read has been looked at. What
/// looks must always read the same after the same answers.
pub fn explore(mut look: impl FnMut(&Path)) {
    let path = Path::default();
    loop {
        look(&path);
        if !path.turn() {
            return;
        }
    }
}

impl Path {
    /// The answers of this way. What was not read is blank.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.answers.get()
    }

    /// Whether the answer to a question was read: where it was not, this way stands for every answer.
    #[must_use]
    pub fn was_read(&self, question: QuestionId) -> bool {
        self.known.get() & bit(question) != 0
    }

    /// Takes the next alternative of the last reading that has one left.
    fn turn(&self) -> bool {
        let mut read = self.read.borrow_mut();
        while let Some(question) = read.last().copied() {
            let answers = self.answers.get();
            let next = match answers.get(question) {
                None => Some(Answer::Yes),
                Some(Answer::Yes) => Some(Answer::No),
                Some(Answer::No) => Some(Answer::NotSure),
                Some(Answer::NotSure) => None,
            };
            if let Some(answer) = next {
                self.answers.set(answers.with(question, answer));
                return true;
            }
            self.answers.set(answers.without(question));
            self.known.set(self.known.get() & !bit(question));
            read.pop();
        }
        false
    }
}

impl ReadAnswers for &Path {
    fn get(self, question: QuestionId) -> Option<Answer> {
        if !self.was_read(question) {
            self.known.set(self.known.get() | bit(question));
            self.read.borrow_mut().push(question);
        }
        self.answers.get().get(question)
    }
}

/// The same answers but for one.
#[derive(Clone, Copy)]
pub struct Changed<'a> {
    pub path: &'a Path,
    pub question: QuestionId,
    pub answer: Option<Answer>,
}

impl Changed<'_> {
    /// The answers of this way with the change.
    pub fn answers(self) -> Answers {
        let answers = self.path.answers();
        self.answer
            .map_or(answers.without(self.question), |answer| {
                answers.with(self.question, answer)
            })
    }
}

impl ReadAnswers for Changed<'_> {
    fn get(self, question: QuestionId) -> Option<Answer> {
        if question == self.question {
            self.answer
        } else {
            self.path.get(question)
        }
    }
}

fn bit(question: QuestionId) -> u64 {
    1 << (question.index() % Answers::MAX_QUESTIONS)
}

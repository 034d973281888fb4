//! Reads what learners answered on paper, typed into a spreadsheet: a row a learner, by number and never by name.

use std::collections::BTreeMap;

use super::row::{ClassRound, Confidence, Knowledge, Learner, LearnerAnswer, Rating};
use crate::csv;
use crate::site::Day;
use crate::training::room::RoomQuestion;
use overdose_protocol::definition::ProtocolError;

/// What the answers of a class say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// What they knew.
    pub knowledge: Vec<Knowledge>,
    /// How confident they were.
    pub confidence: Vec<Confidence>,
}

/// A column.
enum Head<'a> {
    Learner,
    Confidence,
    Right,
    Of,
    Question(&'a RoomQuestion),
}

impl<'a> Head<'a> {
    fn of(name: &str, bank: &'a [RoomQuestion]) -> Option<Self> {
        match name.trim().to_lowercase().as_str() {
            "learner" => Some(Self::Learner),
            "confidence" => Some(Self::Confidence),
            "right" => Some(Self::Right),
            "of" => Some(Self::Of),
            id => bank
                .iter()
                .find(|question| question.id == id)
                .map(Self::Question),
        }
    }
}

/// What stands in a row, as far as it is filled in.
#[derive(Default)]
struct Row {
    learner: Option<Learner>,
    rating: Option<Rating>,
    right: Option<u32>,
    of: Option<u32>,
    answers: BTreeMap<String, LearnerAnswer>,
    known: u32,
}

impl Answers {
    /// Reads a table with the columns `learner` and any of `confidence`, `right` with `of`, and the ids of questions to the room. A
    /// cell that is empty says nothing; of a question that was put to the class no answer counts as not right.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, by line and column. A column of names is refused as any other: nobody is named by accident.
    pub fn read(
        bank: &[RoomQuestion],
        file: &str,
        text: &str,
        round: ClassRound,
        date: Day,
    ) -> Result<Self, Vec<ProtocolError>> {
        let mut faults = Vec::new();
        let rows = csv::rows(text);
        let Some(((line, names), rows)) = rows.split_first() else {
            return Err(vec![ProtocolError::new(file, "line 1", "it has no rows")]);
        };
        let mut heads: Vec<Head> = Vec::new();
        for name in names {
            match Head::of(name, bank) {
                Some(head) => heads.push(head),
                None => faults.push(ProtocolError::new(
                    file,
                    format!("line {line} ({})", name.trim()),
                    "there is no such column: they are learner, confidence, right, of, and the ids of questions in room.json",
                )),
            }
        }
        let questions = heads.iter().filter(|it| matches!(it, Head::Question(_)));
        let questions = u32::try_from(questions.count()).unwrap_or(u32::MAX);
        let has_sums = heads.iter().any(|it| matches!(it, Head::Right | Head::Of));
        if questions > 0 && has_sums {
            let problem = "it has answers and also how many are right; leave out one of the two";
            faults.push(ProtocolError::new(file, format!("line {line}"), problem));
        }
        if !heads.iter().any(|it| matches!(it, Head::Learner)) {
            let problem = "it has no column \"learner\"";
            faults.push(ProtocolError::new(file, format!("line {line}"), problem));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut all = Self::default();
        let mut known = Vec::new();
        for (line, cells) in rows {
            let mut row = Row::default();
            for ((head, name), cell) in heads.iter().zip(names).zip(cells) {
                if let Err(problem) = row.take(head, cell.trim()) {
                    let place = format!("line {line} ({})", name.trim());
                    faults.push(ProtocolError::new(file, place, problem));
                }
            }
            match row.results(questions, round, date) {
                Ok((knowledge, confidence)) => {
                    let learners = knowledge.iter().map(|it| it.learner);
                    let learner = learners
                        .chain(confidence.iter().map(|it| it.learner))
                        .next();
                    if let Some(learner) = learner {
                        if known.contains(&learner) {
                            let problem = format!("learner {learner} has a row already");
                            faults.push(ProtocolError::new(file, format!("line {line}"), problem));
                        }
                        known.push(learner);
                    }
                    all.knowledge.extend(knowledge);
                    all.confidence.extend(confidence);
                }
                Err(problem) => {
                    faults.push(ProtocolError::new(file, format!("line {line}"), problem));
                }
            }
        }
        if faults.is_empty() {
            Ok(all)
        } else {
            Err(faults)
        }
    }
}

impl Row {
    /// Takes a cell.
    fn take(&mut self, head: &Head, cell: &str) -> Result<(), &'static str> {
        if cell.is_empty() {
            return Ok(());
        }
        let number = || cell.parse::<u32>().map_err(|_| "it is no whole number");
        match head {
            Head::Learner => self.learner = Some(Learner::try_from(number()?)?),
            Head::Confidence => {
                let rating = u8::try_from(number()?).unwrap_or(0);
                self.rating = Some(Rating::try_from(rating)?);
            }
            Head::Right => self.right = Some(number()?),
            Head::Of => self.of = Some(number()?),
            Head::Question(question) => {
                let answer = match cell.to_lowercase().as_str() {
                    "a" => LearnerAnswer::A,
                    "b" => LearnerAnswer::B,
                    "c" => LearnerAnswer::C,
                    "d" | "?" | "unknown" => LearnerAnswer::Unknown,
                    _ => return Err("an answer is a, b or c; d is that they do not know"),
                };
                let right = LearnerAnswer::ALL.get(question.right);
                self.known += u32::from(right == Some(&answer));
                self.answers.insert(question.id.clone(), answer);
            }
        }
        Ok(())
    }

    /// The results that stand in it.
    fn results(
        self,
        questions: u32,
        round: ClassRound,
        date: Day,
    ) -> Result<(Option<Knowledge>, Option<Confidence>), &'static str> {
        let learner = self.learner.ok_or("it has no number of a learner")?;
        let (right, of) = match (self.right, self.of) {
            (Some(right), Some(of)) if right <= of && of > 0 => (right, of),
            (Some(_), Some(_)) => return Err("there are not so many questions"),
            (None, None) => (self.known, questions),
            _ => return Err("\"right\" needs \"of\" beside it"),
        };
        let is_asked = of > 0 && (self.right.is_some() || !self.answers.is_empty());
        let knowledge = is_asked.then_some(Knowledge {
            learner,
            round,
            date,
            right,
            of,
            answers: self.answers,
        });
        let confidence = self.rating.map(|rating| Confidence {
            learner,
            round,
            date,
            rating,
        });
        Ok((knowledge, confidence))
    }
}

//! The ids that rows name one another by, looked up where they are used.

use super::super::Protocol;
use super::super::answer::{Answer, Answers};
use super::super::decision::{Condition, Match, When};
use super::super::error::ProtocolError;
use super::super::ids::{CardId, Key, OutcomeId, QuestionId, SourceId};
use super::super::raw::Pairs;
use super::{Files, Outcomes, find};

/// The ids that each file defines, so that references can be resolved before the rows are.
pub(super) struct Ids {
    questions: Vec<(String, Answer)>,
    outcomes: Vec<String>,
    cards: Vec<String>,
    pub(super) drugs: Vec<String>,
    sources: Vec<String>,
}

/// A place in a file, for errors.
#[derive(Clone)]
pub(super) struct At {
    file: &'static str,
    place: String,
}

impl At {
    pub(super) fn new(file: &'static str, place: impl Into<String>) -> Self {
        Self {
            file,
            place: place.into(),
        }
    }

    pub(super) fn row(file: &'static str, index: usize, id: &str) -> Self {
        Self::new(file, format!("row {} ({id})", index + 1))
    }

    pub(super) fn field(&self, name: &str) -> Self {
        Self::new(self.file, format!("{}, {name}", self.place))
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> ProtocolError {
        ProtocolError::new(self.file, &self.place, problem)
    }
}

impl Ids {
    pub(super) fn collect(files: &Files) -> Outcomes<Self> {
        let mut questions = Vec::new();
        for (index, row) in files.questions.iter().enumerate() {
            let at = At::row("questions.json", index, &row.id).field("danger");
            let danger = Answer::find(&row.danger)
                .filter(|answer| *answer != Answer::NotSure)
                .ok_or_else(|| at.error(format!("\"{}\" is neither yes nor no", row.danger)))?;
            questions.push((row.id.clone(), danger));
        }
        if files.cards.len() > Protocol::MAX_CARDS {
            return Err(At::new("cards.json", "the list").error("more than 128 cards"));
        }
        if questions.len() > Answers::MAX_QUESTIONS {
            return Err(At::new("questions.json", "the list").error("more than 16 questions"));
        }
        Ok(Self {
            questions,
            outcomes: files.outcomes.iter().map(|row| row.id.clone()).collect(),
            cards: files.cards.iter().map(|row| row.id.clone()).collect(),
            drugs: files.notes.drugs.clone(),
            sources: files.sources.iter().map(|row| row.id.clone()).collect(),
        })
    }

    pub(super) fn question_id(&self, name: &str, at: &At) -> Outcomes<(QuestionId, Answer)> {
        let names: Vec<String> = self
            .questions
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        let id: QuestionId = find(&names, "question", name, at)?;
        let danger = self
            .questions
            .get(id.index())
            .map_or(Answer::No, |(_, danger)| *danger);
        Ok((id, danger))
    }

    pub(super) fn outcome(&self, name: &str, at: &At) -> Outcomes<OutcomeId> {
        find(&self.outcomes, "outcome", name, at)
    }

    pub(super) fn card(&self, name: &str, at: &At) -> Outcomes<CardId> {
        find(&self.cards, "card", name, at)
    }

    pub(super) fn maybe_card(&self, name: Option<&String>, at: &At) -> Outcomes<Option<CardId>> {
        name.map(|name| self.card(name, at)).transpose()
    }

    pub(super) fn cards(&self, names: &[String], at: &At) -> Outcomes<Vec<CardId>> {
        names.iter().map(|name| self.card(name, at)).collect()
    }

    pub(super) fn sources(&self, names: &[String], at: &At) -> Outcomes<Vec<SourceId>> {
        let at = at.field("sources");
        if names.is_empty() {
            return Err(at.error("it names no source"));
        }
        names
            .iter()
            .map(|name| find(&self.sources, "source", name, &at))
            .collect()
    }

    pub(super) fn when(&self, pairs: &Pairs, at: &At) -> Outcomes<When> {
        pairs
            .0
            .iter()
            .map(|(name, word)| {
                let (question, danger) = self.question_id(name, at)?;
                let matches = match word.as_str() {
                    "danger" => Match::Danger,
                    "safe" => Match::Safe,
                    "reported" => Match::Reported,
                    _ => {
                        return Err(at.error(format!(
                            "\"{name}\": \"{word}\" is none of danger, safe, reported"
                        )));
                    }
                };
                Ok(Condition {
                    question,
                    danger,
                    matches,
                })
            })
            .collect::<Outcomes<Vec<_>>>()
            .map(When)
    }

    pub(super) fn answers(&self, pairs: &Pairs, at: &At) -> Outcomes<Answers> {
        pairs
            .0
            .iter()
            .try_fold(Answers::BLANK, |answers, (name, word)| {
                let (question, _) = self.question_id(name, at)?;
                let answer = Answer::find(word).ok_or_else(|| {
                    at.error(format!(
                        "\"{name}\": \"{word}\" is none of yes, no, not_sure"
                    ))
                })?;
                Ok(answers.with(question, answer))
            })
    }
}

//! The ordered decision list: the first row whose conditions hold gives the outcome.

use serde::Deserialize;

use super::answer::{Answer, ReadAnswers};
use super::ids::{Key, OutcomeId, QuestionId};
use super::names;
use super::pairs::Pairs;

/// What a condition wants to know of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// The dangerous answer, not sure, or blank.
    Danger,
    /// The safe answer.
    Safe,
    /// The dangerous answer or not sure, but only where somebody said so: a blank means that nobody was asked.
    Reported,
}

/// One condition of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// The answer that is dangerous there (yes or no).
    pub danger: Answer,
    /// What must be true of it.
    pub matches: Match,
}

impl Condition {
    /// Whether the answers fulfil this condition.
    #[must_use]
    pub fn holds(&self, answers: impl ReadAnswers) -> bool {
        let answer = answers.get(self.question);
        let dangerous = answer == Some(self.danger) || answer == Some(Answer::NotSure);
        match self.matches {
            Match::Danger => dangerous || answer.is_none(),
            Match::Safe => !dangerous && answer.is_some(),
            Match::Reported => dangerous,
        }
    }

    /// Whether a blank must be asked before this condition can be judged.
    #[must_use]
    pub fn must_ask(&self, answers: impl ReadAnswers) -> bool {
        self.matches != Match::Reported && answers.get(self.question).is_none()
    }
}

/// Conditions that must all hold. None at all always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Pairs<Match>")]
pub struct When(pub Vec<Condition>);

impl When {
    /// Whether all conditions hold.
    #[must_use]
    pub fn holds(&self, answers: impl ReadAnswers) -> bool {
        self.0.iter().all(|condition| condition.holds(answers))
    }
}

impl From<Pairs<Match>> for When {
    fn from(pairs: Pairs<Match>) -> Self {
        let condition = |(question, matches)| Condition {
            question,
            danger: if names::is_yes_dangerous(question.index()) {
                Answer::Yes
            } else {
                Answer::No
            },
            matches,
        };
        Self(pairs.0.into_iter().map(condition).collect())
    }
}

/// One row of the decision list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The rule of the protocol that this row carries out, such as `R1`.
    pub rule: String,
    /// When it applies.
    pub when: When,
    /// What it leads to.
    pub outcome: OutcomeId,
}

/// Where the answers given so far lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// This question decides what happens next.
    Ask(QuestionId),
    /// Nothing that is still unknown can change this outcome.
    Reached(OutcomeId),
}

/// The decision list. Its last row has no condition, so that it always answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<Decision>")]
pub struct DecisionList {
    rows: Vec<Decision>,
    /// For each row the most severe outcome of it and all rows below it.
    worst: Vec<OutcomeId>,
    otherwise: OutcomeId,
}

impl TryFrom<Vec<Decision>> for DecisionList {
    type Error = &'static str;

    fn try_from(rows: Vec<Decision>) -> Result<Self, Self::Error> {
        let last = rows.last().filter(|row| row.when.0.is_empty());
        let otherwise = last.map(|row| row.outcome).ok_or(
            "the last row must have no condition, so that every set of answers has an outcome",
        )?;
        let mut worst: Vec<OutcomeId> = rows
            .iter()
            .rev()
            .scan(otherwise, |worst, row| {
                *worst = worst.worse(row.outcome);
                Some(*worst)
            })
            .collect();
        worst.reverse();
        Ok(Self {
            rows,
            worst,
            otherwise,
        })
    }
}

impl DecisionList {
    /// The rows, from the first that is tried to the last.
    #[must_use]
    pub fn rows(&self) -> &[Decision] {
        &self.rows
    }

    /// The outcome of a set of answers. A blank counts as the row says: as danger, or as never asked.
    #[must_use]
    pub fn decide(&self, answers: impl ReadAnswers) -> OutcomeId {
        self.rows
            .iter()
            .find(|row| row.when.holds(answers))
            .map_or(self.otherwise, |row| row.outcome)
    }

    /// The next question worth asking, or the outcome once no blank can change it.
    ///
    /// The list is read from the top, and the first blank that a row depends on is the question. Rows that cannot lead
    /// above `floor` are not worth a question: that is why a recheck asks only what can still change the outcome.
    #[must_use]
    pub fn next(&self, answers: impl ReadAnswers, floor: Option<OutcomeId>) -> Next {
        for (row, worst_from_here) in self.rows.iter().zip(&self.worst) {
            if let Some(floor) = floor
                && !worst_from_here.is_worse_than(floor)
            {
                return Next::Reached(floor);
            }
            let undecided = row
                .when
                .0
                .iter()
                .find(|condition| condition.must_ask(answers) || !condition.holds(answers));
            match undecided {
                Some(condition) if condition.must_ask(answers) => {
                    return Next::Ask(condition.question);
                }
                Some(_) => {}
                None => return Next::Reached(at_least(row.outcome, floor)),
            }
        }
        Next::Reached(at_least(self.otherwise, floor))
    }
}

fn at_least(outcome: OutcomeId, floor: Option<OutcomeId>) -> OutcomeId {
    floor.map_or(outcome, |floor| outcome.worse(floor))
}

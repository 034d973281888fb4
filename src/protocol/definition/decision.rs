//! The ordered decision list: the first row whose conditions hold gives the outcome.

use super::answer::{Answer, Answers};
use super::ids::{OutcomeId, QuestionId};

/// What a condition wants to know of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    pub fn holds(&self, answers: Answers) -> bool {
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
    pub fn must_ask(&self, answers: Answers) -> bool {
        self.matches != Match::Reported && answers.get(self.question).is_none()
    }
}

/// Conditions that must all hold. None at all always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When(pub Vec<Condition>);

impl When {
    /// Whether all conditions hold.
    #[must_use]
    pub fn holds(&self, answers: Answers) -> bool {
        self.0.iter().all(|condition| condition.holds(answers))
    }
}

/// One row of the decision list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The rule of the protocol that this row carries out, such as `R1`.
    pub rule: String,
    /// When it applies.
    pub when: When,
    /// What it leads to.
    pub outcome: OutcomeId,
    /// The most severe outcome of this row and all rows below it.
    pub worst_from_here: OutcomeId,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionList {
    rows: Vec<Decision>,
    otherwise: OutcomeId,
}

impl DecisionList {
    /// Builds a list. `otherwise` is the outcome of its last row, which must hold for every set of answers.
    #[must_use]
    pub fn new(rows: Vec<Decision>, otherwise: OutcomeId) -> Self {
        Self { rows, otherwise }
    }

    /// The rows, from the first that is tried to the last.
    #[must_use]
    pub fn rows(&self) -> &[Decision] {
        &self.rows
    }

    /// The outcome of a set of answers. A blank counts as the row says: as danger, or as never asked.
    #[must_use]
    pub fn decide(&self, answers: Answers) -> OutcomeId {
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
    pub fn next(&self, answers: Answers, floor: Option<OutcomeId>) -> Next {
        for row in &self.rows {
            if let Some(floor) = floor
                && !row.worst_from_here.is_worse_than(floor)
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

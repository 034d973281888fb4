//! What a truthful answer to a question is, from the signs that a stage shows.

use serde::Deserialize;

use super::scenario::Scenario;
use super::stage::{Breathing, Colour, Response, Skin, Stage};
use overdose_protocol::definition::{
    self, Answer, Answers, Course, Fault, Names, Protocol, ProtocolError, QuestionId,
};
use overdose_protocol::engine;

/// Which signs make which answer true, for each question.
#[derive(Debug, Clone)]
pub struct ExpectedAnswers(Vec<ExpectedAnswer>);

#[derive(Debug, Clone)]
struct ExpectedAnswer {
    question: QuestionId,
    sign: Sign,
}

/// The signs that make an answer *yes*, and those that make it *no*. All others make it *not sure*.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "sign", rename_all = "snake_case", deny_unknown_fields)]
enum Sign {
    Response {
        yes: Vec<Response>,
        no: Vec<Response>,
    },
    Breathing {
        yes: Vec<Breathing>,
        no: Vec<Breathing>,
    },
    Colour {
        yes: Vec<Colour>,
        no: Vec<Colour>,
    },
    Skin {
        yes: Vec<Skin>,
        no: Vec<Skin>,
    },
    Worry {},
    Risk {},
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
/// Which signs of the casualty make which answer true; all others make it *not sure*.
struct Raw {
    /// The question.
    #[cfg_attr(feature = "schema", schemars(with = "QuestionId"))]
    question: String,
    /// The sign that a helper has to read, and what it means.
    #[serde(flatten)]
    sign: Sign,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(super) fn schema() -> schemars::Schema {
    schemars::schema_for!(Vec<Raw>)
}

/// The file.
const FILE: &str = "signs.json";

impl ExpectedAnswers {
    pub(super) fn parse(protocol: &Protocol, text: &str) -> Result<Self, ProtocolError> {
        let raw: Vec<Raw> = ProtocolError::read_json(FILE, text)?;
        let known = |raw: Raw| {
            let question = protocol.questions.find(&raw.question).ok_or_else(|| {
                let problem = format!("there is no question \"{}\"", raw.question);
                ProtocolError::new(FILE, "question", problem)
            })?;
            Ok(ExpectedAnswer {
                question,
                sign: raw.sign,
            })
        };
        Ok(Self(raw.into_iter().map(known).collect::<Result<_, _>>()?))
    }

    /// Everything that is wrong with the file, and where.
    pub(super) fn faults(text: &str, names: &Names) -> Vec<ProtocolError> {
        definition::faults(FILE, text, |rows: &Vec<Raw>| check(rows, names))
    }

    /// Whether some sign of a casualty answers a question.
    #[must_use]
    pub fn knows(&self, question: QuestionId) -> bool {
        self.0.iter().any(|truth| truth.question == question)
    }

    /// The truthful answer to a question: where no casualty shows a sign of it, that there is none.
    #[must_use]
    pub fn answer(
        &self,
        protocol: &Protocol,
        scenario: &Scenario,
        stage: &Stage,
        question: QuestionId,
    ) -> Answer {
        let truth = self.0.iter().find(|truth| truth.question == question);
        match truth.map(|truth| &truth.sign) {
            Some(Sign::Response { yes, no }) => either(yes, no, &stage.response),
            Some(Sign::Breathing { yes, no }) => either(yes, no, &stage.breathing),
            Some(Sign::Colour { yes, no }) => either(yes, no, &stage.colour),
            Some(Sign::Skin { yes, no }) => either(yes, no, &stage.skin),
            Some(Sign::Worry {}) if stage.worry => Answer::Yes,
            Some(Sign::Worry {}) => Answer::No,
            Some(Sign::Risk {}) => scenario.risk,
            None => protocol.questions.get(question).safe(),
        }
    }

    /// Whether an answer is milder than what there is to see: danger, or not sure, was taken for its opposite.
    #[must_use]
    pub fn is_milder(
        &self,
        protocol: &Protocol,
        (scenario, stage): (&Scenario, &Stage),
        (question, answer): (QuestionId, Answer),
    ) -> bool {
        let danger = protocol.questions.get(question).danger;
        let mild = |answer: Answer| answer != danger && answer != Answer::NotSure;
        mild(answer) && !mild(self.answer(protocol, scenario, stage, question))
    }

    /// Whether pushes or breaths are needed: the truthful answers lead to the CPR screen.
    #[must_use]
    pub fn needs_cpr(&self, protocol: &Protocol, scenario: &Scenario, stage: &Stage) -> bool {
        // A fit passes: until then nobody can tell how they breathe, and nobody pushes.
        if stage.response == Response::Seizure {
            return false;
        }
        let answers = protocol
            .questions
            .keys()
            .fold(Answers::BLANK, |all, question| {
                all.with(question, self.answer(protocol, scenario, stage, question))
            });
        let assessed = engine::assess(protocol, None, answers);
        protocol.outcomes.get(assessed.outcome).course == Course::Cpr
    }

    /// Whether they breathe well.
    #[must_use]
    pub fn breathes_well(stage: &Stage) -> bool {
        stage.breathing == Breathing::Easy
    }

    /// Whether they are awake.
    #[must_use]
    pub fn is_awake(stage: &Stage) -> bool {
        use Response::{Angry, Answers, Confused, Drowsy};
        matches!(stage.response, Answers | Drowsy | Confused | Angry)
    }
}

/// Finds everything that cannot be.
fn check(rows: &[Raw], names: &Names) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let path = format!("rows[{index}].question");
        if let Some(problem) = names.unknown("question", &row.question) {
            faults.push(Fault::new(path, problem));
        } else if rows
            .iter()
            .take(index)
            .any(|other| other.question == row.question)
        {
            let problem = format!("\"{}\" stands twice", row.question);
            faults.push(Fault::new(path, problem));
        }
    }
    faults
}

fn either<T: PartialEq>(yes: &[T], no: &[T], sign: &T) -> Answer {
    if yes.contains(sign) {
        Answer::Yes
    } else if no.contains(sign) {
        Answer::No
    } else {
        Answer::NotSure
    }
}

//! The questions by what they find out and the outcomes that the laws speak of, and how to say them to a clinician.

use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{
    Answer, Answers, OutcomeId, Protocol, Question, QuestionId, Role,
};

const QUESTIONS: &str = "questions.json";
const OUTCOMES: &str = "outcomes.json";

/// Letter and id of each outcome that the laws speak of, the most severe first.
const NAMED: [(&str, &str); 7] = [
    ("A", "not_breathing"),
    ("B", "breathing_unresponsive"),
    ("E", "awake_breathing_badly"),
    ("C", "awake_danger_signs"),
    ("G", "after_rescue"),
    ("D2", "high_risk"),
    ("D1", "no_danger_sign"),
];

/// Whether a role is a certain one.
type IsRole = fn(Role) -> bool;

/// What every protocol asks exactly once.
const ASKED_ONCE: [(&str, IsRole); 5] = [
    ("waking", |role| role == Role::Waking),
    ("breathing", |role| role == Role::Breathing),
    ("talking", |role| role == Role::Talking),
    ("recount", |role| role == Role::Recount),
    ("colour_sign_of", |role| {
        matches!(role, Role::ColorSignOf(_))
    }),
];

/// A protocol that asks what every protocol must, and has the outcomes that the laws speak of.
pub struct Ids<'a> {
    pub protocol: &'a Protocol,
    pub waking: QuestionId,
    pub breathing: QuestionId,
    pub talking: QuestionId,
    pub recount: QuestionId,
    pub color: QuestionId,
    /// The signs, those of the most severe outcome first.
    pub signs: Vec<Sign>,
    pub a: OutcomeId,
    pub b: OutcomeId,
    pub e: OutcomeId,
    pub c: OutcomeId,
    pub g: OutcomeId,
    pub d2: OutcomeId,
    pub d1: OutcomeId,
    /// No previous outcome, and each of them.
    pub previous: Vec<Option<OutcomeId>>,
    /// The dangerous answer of every question.
    pub dangers: Answers,
}

/// A sign of danger in somebody who is awake and breathes normally.
#[derive(Clone, Copy)]
pub struct Sign {
    pub question: QuestionId,
    pub leads_to: OutcomeId,
}

impl<'a> Ids<'a> {
    /// Looks all of them up. Without them nothing else can be said about the protocol.
    pub fn find(protocol: &'a Protocol) -> (Property, Option<Self>) {
        let mut tally = Tally::default();
        named(protocol, &mut tally);
        let ids = Self::look_up(protocol);
        for (role, is) in ASKED_ONCE {
            let asked = protocol.questions.iter().filter(|(_, row)| is(row.role));
            let asked = asked.count();
            tally.expect(asked == 1, || {
                let what = format!("exactly one question has the role {role}; {asked} have it");
                Counterexample::new(QUESTIONS, "role", what)
            });
        }
        if let Some(ids) = &ids {
            ids.questions_fit(&mut tally);
            ids.outcomes_fit(&mut tally);
        }
        let title = "Waking, breathing, talking, recount and colour are asked once each, danger and severity of every sign are in order, and A, B, E, C, G, D2 and D1 are there by severity";
        let holds = tally.shortest.is_none();
        (property("ids", title, tally), ids.filter(|_| holds))
    }

    fn look_up(protocol: &'a Protocol) -> Option<Self> {
        let with = |role| {
            let mut rows = protocol.questions.iter();
            rows.find(|(_, row)| row.role == role).map(|(id, _)| id)
        };
        let sign = |(question, row): (QuestionId, &Question)| match row.role {
            Role::SignOf(leads_to) | Role::ColorSignOf(leads_to) => {
                Some(Sign { question, leads_to })
            }
            Role::Waking | Role::Breathing | Role::Talking | Role::Recount => None,
        };
        let outcome = |name| protocol.outcomes.find(name);
        let mut rows = protocol.questions.iter();
        let color = rows.find(|(_, row)| matches!(row.role, Role::ColorSignOf(_)));
        let dangers = protocol.questions.iter();
        Some(Self {
            protocol,
            waking: with(Role::Waking)?,
            breathing: with(Role::Breathing)?,
            talking: with(Role::Talking)?,
            recount: with(Role::Recount)?,
            color: color?.0,
            signs: protocol.questions.iter().filter_map(sign).collect(),
            a: outcome("not_breathing")?,
            b: outcome("breathing_unresponsive")?,
            e: outcome("awake_breathing_badly")?,
            c: outcome("awake_danger_signs")?,
            g: outcome("after_rescue")?,
            d2: outcome("high_risk")?,
            d1: outcome("no_danger_sign")?,
            previous: std::iter::once(None)
                .chain(protocol.outcomes.keys().map(Some))
                .collect(),
            dangers: dangers.fold(Answers::BLANK, |answers, (question, row)| {
                answers.with(question, danger_of(row.role))
            }),
        })
    }

    /// Every question has a number of its own and the dangerous answer of its role; signs stand by severity.
    fn questions_fit(&self, tally: &mut Tally) {
        let rows = || self.protocol.questions.iter();
        for (_, row) in rows() {
            let danger = danger_of(row.role);
            tally.expect(row.danger == danger, || {
                let what = format!(
                    "the dangerous answer to {} must be {}; the file has {}",
                    row.number,
                    danger.name(),
                    row.danger.name()
                );
                Counterexample::new(QUESTIONS, format!("{}, danger", row.name), what)
            });
            let same = rows().filter(|(_, other)| other.number == row.number);
            tally.expect(same.count() == 1, || {
                let what = format!("{} is the number of another question too", row.number);
                Counterexample::new(QUESTIONS, format!("{}, number", row.name), what)
            });
        }
        let mut before = self.b;
        for Sign { question, leads_to } in self.signs.iter().copied() {
            let in_order = !leads_to.is_worse_than(before);
            let possible = self.b.is_worse_than(leads_to)
                && leads_to.is_worse_than(self.d1)
                && leads_to != self.g
                && (question != self.color || leads_to == self.e);
            tally.expect(in_order && possible, || {
                let here = format!("{} leads to {}", self.number(question), self.letter(leads_to));
                let what = if in_order {
                    format!("{here}; that of colour leads to E, any other between B and D1, and none to G")
                } else {
                    format!("{here}, after a sign of the milder {}", self.letter(before))
                };
                let name = &self.protocol.questions.get(question).name;
                Counterexample::new(QUESTIONS, format!("{name}, role"), what)
            });
            before = leads_to;
        }
    }

    /// Other outcomes stand between B and D1.
    fn outcomes_fit(&self, tally: &mut Tally) {
        for outcome in self.protocol.outcomes.keys() {
            let between = self.b.is_worse_than(outcome) && outcome.is_worse_than(self.d1);
            let ends = [self.a, self.b, self.d1].contains(&outcome);
            tally.expect(between || ends, || {
                let what = "an outcome of its own is milder than B and more severe than D1";
                Counterexample::new(OUTCOMES, self.letter(outcome), what)
            });
        }
    }

    /// All questions in the order of the protocol, with the answer that means danger there.
    pub fn questions(&self) -> impl Iterator<Item = (QuestionId, Answer)> {
        let rows = self.protocol.questions.iter();
        rows.map(|(question, row)| (question, danger_of(row.role)))
    }

    /// The floor that an outcome causes (R9): A, B and G cause G; E and C cause C; D2 and D1 themselves. Any other causes what its row
    /// says, which is itself or more severe.
    pub fn floor(&self, outcome: OutcomeId) -> OutcomeId {
        if [self.a, self.b, self.g].contains(&outcome) {
            self.g
        } else if [self.e, self.c].contains(&outcome) {
            self.c
        } else if [self.d2, self.d1].contains(&outcome) {
            outcome
        } else {
            outcome.worse(self.protocol.outcomes.get(outcome).floor)
        }
    }

    /// What a check of an outcome takes as given (section 5): D1 was shown after a clear No to every risk of D2.
    pub fn given(&self, outcome: OutcomeId) -> Answers {
        let risks = self.signs.iter().filter(|sign| sign.leads_to == self.d2);
        let risks = risks.filter(|_| outcome == self.d1);
        risks.fold(Answers::BLANK, |given, sign| {
            given.with(sign.question, Answer::No)
        })
    }

    /// The answers in words, and that there are no others.
    pub fn say(&self, answers: Answers) -> String {
        match usize::try_from(answers.count()) {
            Ok(0) => "no question answered".to_owned(),
            Ok(count) if count < self.protocol.questions.len() => {
                format!("{}, all else blank", self.list(answers))
            }
            _ => self.list(answers),
        }
    }

    /// The answers in words, in the order of the questions.
    pub fn list(&self, answers: Answers) -> String {
        let said = self.protocol.questions.keys().filter_map(|question| {
            let answer = words(answers.get(question)?);
            Some(format!("{} {answer}", self.number(question)))
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// The answers and the outcome before them, in words.
    pub fn say_after(&self, previous: Option<OutcomeId>, answers: Answers) -> String {
        match previous {
            Some(previous) => format!("after {}: {}", self.letter(previous), self.say(answers)),
            None => self.say(answers),
        }
    }

    /// A question as the document numbers it, with its id.
    pub fn number(&self, question: QuestionId) -> String {
        let row = self.protocol.questions.get(question);
        format!("{} ({})", row.number, row.name)
    }

    /// An outcome with its letter and id.
    pub fn letter(&self, outcome: OutcomeId) -> String {
        let row = self.protocol.outcomes.get(outcome);
        format!("{} ({})", row.letter, row.name)
    }

    /// The row that decides these answers, and the rows of the rule that should.
    pub fn rows_of(&self, rule: &str, answers: Answers) -> String {
        let rows = self.protocol.decisions.rows().iter().enumerate();
        let of_rule: Vec<String> = rows
            .filter(|(_, row)| row.rule == rule)
            .map(|(index, _)| (index + 1).to_string())
            .collect();
        let decides = self.deciding_row(answers);
        match of_rule.as_slice() {
            [] => format!("{decides}; {rule} has no row"),
            [row] => format!("{decides}; {rule} is row {row}"),
            rows => format!("{decides}; {rule} is rows {}", rows.join(", ")),
        }
    }

    /// The row of `decisions.json` that decides these answers, as a place.
    pub fn deciding_row(&self, answers: Answers) -> String {
        self.protocol
            .decisions
            .rows()
            .iter()
            .enumerate()
            .find(|(_, row)| row.when.holds(answers))
            .map_or("the list".to_owned(), |(index, row)| {
                format!("row {} ({})", index + 1, row.rule)
            })
    }
}

/// The outcomes that the laws speak of are there with their letters, and stand in order of severity.
fn named(protocol: &Protocol, tally: &mut Tally) {
    let mut worse: Option<OutcomeId> = None;
    for (letter, name) in NAMED {
        let found = protocol.outcomes.find(name);
        let row = found.map(|id| protocol.outcomes.get(id));
        let in_order = worse <= found;
        tally.expect(
            row.is_some_and(|row| row.letter == letter) && in_order,
            || match row {
                None => {
                    let what = format!("there is no {letter} \"{name}\", of which the laws speak");
                    Counterexample::new(OUTCOMES, "the list", what)
                }
                Some(row) => {
                    let what = format!(
                        "\"{name}\" must be {letter}, and stand after those that are more severe; the file has {}",
                        row.letter
                    );
                    Counterexample::new(OUTCOMES, name, what)
                }
            },
        );
        worse = found.or(worse);
    }
}

/// The answer that means danger: somebody who does not do what the living do, or a sign that is there.
fn danger_of(role: Role) -> Answer {
    match role {
        Role::Waking | Role::Breathing | Role::Talking | Role::Recount => Answer::No,
        Role::SignOf(_) | Role::ColorSignOf(_) => Answer::Yes,
    }
}

/// The answer that is safe where this one means danger.
pub fn safe(danger: Answer) -> Answer {
    match danger {
        Answer::Yes => Answer::No,
        Answer::No | Answer::NotSure => Answer::Yes,
    }
}

/// An answer in words.
pub fn words(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Yes",
        Answer::No => "No",
        Answer::NotSure => "Not sure",
    }
}

/// One more or fewer than the non-blank answers: a case with a previous outcome is longer than one without.
pub fn length(previous: Option<OutcomeId>, answers: Answers) -> u32 {
    2 * answers.count() + u32::from(previous.is_some())
}

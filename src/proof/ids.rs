//! The questions and outcomes of the protocol document by their names there, and how to say them to a clinician.

use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Answer, Answers, OutcomeId, Protocol, QuestionId};

/// Number in the document, id, and dangerous answer of each question, in order.
pub const QUESTIONS: [(&str, &str, Answer); 9] = [
    ("Q1", "responsive", Answer::No),
    ("Q2", "breathing", Answer::No),
    ("Q1c", "talking_or_obeying", Answer::No),
    ("Q2r", "breathing_recount", Answer::No),
    ("Q3", "blue_or_grey", Answer::Yes),
    ("Q4", "drowsy_or_confused", Answer::Yes),
    ("Q5", "clammy_skin", Answer::Yes),
    ("Q6", "other_worry", Answer::Yes),
    ("Q7", "higher_risk", Answer::Yes),
];

/// Letter and id of each outcome, the most severe first.
pub const OUTCOMES: [(&str, &str); 7] = [
    ("A", "not_breathing"),
    ("B", "breathing_unresponsive"),
    ("E", "awake_breathing_badly"),
    ("C", "awake_danger_signs"),
    ("G", "after_rescue"),
    ("D2", "high_risk"),
    ("D1", "no_danger_sign"),
];

/// A protocol with exactly these questions and outcomes.
#[derive(Clone, Copy)]
pub struct Ids<'a> {
    pub protocol: &'a Protocol,
    pub q1: QuestionId,
    pub q2: QuestionId,
    pub q1c: QuestionId,
    pub q2r: QuestionId,
    pub q3: QuestionId,
    pub q4: QuestionId,
    pub q5: QuestionId,
    pub q6: QuestionId,
    pub q7: QuestionId,
    pub a: OutcomeId,
    pub b: OutcomeId,
    pub e: OutcomeId,
    pub c: OutcomeId,
    pub g: OutcomeId,
    pub d2: OutcomeId,
    pub d1: OutcomeId,
}

impl<'a> Ids<'a> {
    /// Looks all of them up. Without them nothing else can be said about the protocol.
    pub fn find(protocol: &'a Protocol) -> (Property, Option<Self>) {
        let mut tally = Tally::default();
        for (index, (number, name, danger)) in QUESTIONS.into_iter().enumerate() {
            let row = protocol.questions.iter().nth(index).map(|(_, row)| row);
            tally.expect(
                row.is_some_and(|row| row.name == name && row.danger == danger),
                || {
                    let found = row.map_or("nothing".to_owned(), |row| {
                        format!(
                            "\"{}\" with the dangerous answer {}",
                            row.name,
                            row.danger.name()
                        )
                    });
                    let what = format!(
                        "{number} must be \"{name}\" with the dangerous answer {}; the file has {found}",
                        danger.name()
                    );
                    Counterexample::new("questions.json", format!("row {}", index + 1), what)
                },
            );
        }
        tally.expect(protocol.questions.len() == QUESTIONS.len(), || {
            let what = format!(
                "the protocol has 9 questions; the file has {}",
                protocol.questions.len()
            );
            Counterexample::new("questions.json", "the list", what)
        });
        for (index, (letter, name)) in OUTCOMES.into_iter().enumerate() {
            let row = protocol.outcomes.iter().nth(index).map(|(_, row)| row);
            tally.expect(
                row.is_some_and(|row| row.name == name && row.letter == letter),
                || {
                    let found = row.map_or("nothing".to_owned(), |row| {
                        format!("{} \"{}\"", row.letter, row.name)
                    });
                    let what = format!(
                        "severity number {} must be {letter} \"{name}\"; the file has {found}",
                        index + 1
                    );
                    Counterexample::new("outcomes.json", format!("row {}", index + 1), what)
                },
            );
        }
        tally.expect(protocol.outcomes.len() == OUTCOMES.len(), || {
            let what = format!(
                "the protocol has 7 outcomes; the file has {}",
                protocol.outcomes.len()
            );
            Counterexample::new("outcomes.json", "the list", what)
        });
        let ids = tally
            .shortest
            .is_none()
            .then(|| Self::look_up(protocol))
            .flatten();
        let title = "The nine questions with their dangerous answers, and the seven outcomes by severity, are those of the protocol";
        (property("ids", title, tally), ids)
    }

    fn look_up(protocol: &'a Protocol) -> Option<Self> {
        let question = |name| protocol.questions.find(name);
        let outcome = |name| protocol.outcomes.find(name);
        Some(Self {
            protocol,
            q1: question("responsive")?,
            q2: question("breathing")?,
            q1c: question("talking_or_obeying")?,
            q2r: question("breathing_recount")?,
            q3: question("blue_or_grey")?,
            q4: question("drowsy_or_confused")?,
            q5: question("clammy_skin")?,
            q6: question("other_worry")?,
            q7: question("higher_risk")?,
            a: outcome("not_breathing")?,
            b: outcome("breathing_unresponsive")?,
            e: outcome("awake_breathing_badly")?,
            c: outcome("awake_danger_signs")?,
            g: outcome("after_rescue")?,
            d2: outcome("high_risk")?,
            d1: outcome("no_danger_sign")?,
        })
    }

    /// All questions in the order of the document, with the answer that means danger there.
    pub fn questions(&self) -> [(QuestionId, Answer); 9] {
        [
            (self.q1, Answer::No),
            (self.q2, Answer::No),
            (self.q1c, Answer::No),
            (self.q2r, Answer::No),
            (self.q3, Answer::Yes),
            (self.q4, Answer::Yes),
            (self.q5, Answer::Yes),
            (self.q6, Answer::Yes),
            (self.q7, Answer::Yes),
        ]
    }

    /// No previous outcome, and each of the seven.
    pub fn previous(&self) -> [Option<OutcomeId>; 8] {
        [
            None,
            Some(self.a),
            Some(self.b),
            Some(self.e),
            Some(self.c),
            Some(self.g),
            Some(self.d2),
            Some(self.d1),
        ]
    }

    /// The floor that an outcome causes (R9): A, B and G cause G; E and C cause C; D2 and D1 themselves.
    pub fn floor(&self, outcome: OutcomeId) -> OutcomeId {
        if [self.a, self.b, self.g].contains(&outcome) {
            self.g
        } else if [self.e, self.c].contains(&outcome) {
            self.c
        } else {
            outcome
        }
    }

    /// The answers in words, and that there are no others.
    pub fn say(&self, answers: Answers) -> String {
        match usize::try_from(answers.count()) {
            Ok(0) => "no question answered".to_owned(),
            Ok(count) if count < self.questions().len() => {
                format!("{}, all else blank", self.list(answers))
            }
            _ => self.list(answers),
        }
    }

    /// The answers in words, in the order of the questions.
    pub fn list(&self, answers: Answers) -> String {
        let said: Vec<String> = self
            .questions()
            .into_iter()
            .filter_map(|(question, _)| {
                Some(format!(
                    "{} {}",
                    self.number(question),
                    words(answers.get(question)?)
                ))
            })
            .collect();
        said.join(", ")
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
        let name = &self.protocol.questions.get(question).name;
        let number = QUESTIONS
            .into_iter()
            .find(|(_, id, _)| id == name)
            .map_or("", |(number, ..)| number);
        format!("{number} ({name})")
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

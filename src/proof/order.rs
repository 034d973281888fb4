//! Which question is asked next: at the opening in the order of the protocol, in a check only what can still matter.

mod expected;

use std::collections::BTreeSet;

use super::ids::{Ids, length, safe};
use super::path::{Path, explore};
use super::rules;
use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Answer, Answers, Next, OutcomeId, QuestionId};
use overdose_protocol::engine::assess;

/// Proves the order of the questions and that asking and deciding agree.
pub fn prove(ids: &Ids) -> Vec<Property> {
    vec![opening(ids), walks(ids), checks(ids), check_sets(ids)]
}

fn say(ids: &Ids, next: Next) -> String {
    match next {
        Next::Ask(question) => format!("asks {}", ids.number(question)),
        Next::Reached(outcome) => format!("shows {}", ids.letter(outcome)),
    }
}

/// The row that a wrong next step comes from.
fn row(ids: &Ids, answers: Answers, found: Next) -> String {
    match found {
        Next::Ask(question) => asking_row(ids, question),
        Next::Reached(_) => ids.deciding_row(answers),
    }
}

fn asking_row(ids: &Ids, question: QuestionId) -> String {
    ids.protocol
        .decisions
        .rows()
        .iter()
        .enumerate()
        .find(|(_, row)| {
            row.when
                .0
                .iter()
                .any(|condition| condition.question == question)
        })
        .map_or("the list".to_owned(), |(index, row)| {
            format!("row {} ({})", index + 1, row.rule)
        })
}

fn compare(ids: &Ids, tally: &mut Tally, path: &Path, floor: Option<OutcomeId>) {
    let found = ids.protocol.decisions.next(path, floor);
    let expected = expected::next(ids, path, floor);
    let answers = path.answers();
    tally.check(
        found == expected,
        || length(floor, answers),
        || {
            let below = floor.map_or_else(String::new, |floor| {
                format!(" with the floor {}", ids.letter(floor))
            });
            let what = format!(
                "{}{below}: the program {}; the protocol {}",
                ids.say(answers),
                say(ids, found),
                say(ids, expected)
            );
            Counterexample::new("decisions.json", row(ids, answers, found), what)
        },
    );
}

fn opening(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    explore(|path| compare(ids, &mut tally, path, None));
    property(
        "order",
        "Questions are asked in the order of the protocol, up to the first dangerous answer, Q1c and Q2r only in their cases",
        tally,
    )
}

fn checks(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    let floors = ids
        .protocol
        .outcomes
        .keys()
        .map(|outcome| ids.floor(outcome));
    for floor in floors.collect::<BTreeSet<_>>() {
        explore(|path| compare(ids, &mut tally, path, Some(floor)));
    }
    property(
        "recheck",
        "A check asks only what can still lead above the floor, in the order of the protocol",
        tally,
    )
}

/// Follows every way through the questions from blank, without a floor and with each.
fn walks(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    for previous in ids.previous.iter().copied() {
        let floor = previous.map(|previous| ids.protocol.outcomes.get(previous).floor);
        let mut open = vec![Answers::BLANK];
        while let Some(answers) = open.pop() {
            match ids.protocol.decisions.next(answers, floor) {
                Next::Ask(question) if answers.get(question).is_none() => {
                    open.extend(Answer::ALL.map(|answer| answers.with(question, answer)));
                }
                Next::Ask(question) => tally.fail(length(previous, answers), || {
                    let what = format!(
                        "{}: {} is asked again",
                        ids.say(answers),
                        ids.number(question)
                    );
                    Counterexample::new("decisions.json", asking_row(ids, question), what)
                }),
                Next::Reached(outcome) => end_of_walk(ids, &mut tally, previous, answers, outcome),
            }
        }
    }
    property(
        "walks",
        "Every way through the questions ends in the outcome that its answers are assessed to, not awake after 2, awake after at most 2 and one for each sign",
        tally,
    )
}

fn end_of_walk(
    ids: &Ids,
    tally: &mut Tally,
    previous: Option<OutcomeId>,
    answers: Answers,
    outcome: OutcomeId,
) {
    // A recheck leaves out questions that cannot matter; assessed alone, their blanks would count as not sure.
    let matters = ids
        .questions()
        .fold(answers, |answers, (question, danger)| {
            let asked = answers.get(question).is_some() || previous.is_none();
            if asked {
                answers
            } else {
                answers.with(question, safe(danger))
            }
        });
    let assessed = assess(ids.protocol, previous, matters).outcome;
    let signs = if rules::not_awake(ids, answers) {
        0
    } else {
        ids.signs.len()
    };
    let most = 2 + u32::try_from(signs).unwrap_or(u32::MAX - 2);
    tally.check(
        assessed == outcome && answers.count() <= most,
        || length(previous, answers),
        || {
            let what = format!(
                "{}: asking leads to {} after {} questions (at most {most}); assessing gives {}",
                ids.say_after(previous, answers),
                ids.letter(outcome),
                answers.count(),
                ids.letter(assessed)
            );
            Counterexample::new("decisions.json", ids.deciding_row(answers), what)
        },
    );
}

/// What a check of each outcome asks of somebody who gives only safe answers (section 5).
fn check_sets(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    for (outcome, row) in ids.protocol.outcomes.iter() {
        let given = ids.given(outcome);
        let above = ids.signs.iter().filter(|sign| {
            sign.leads_to.is_worse_than(ids.floor(outcome)) && given.get(sign.question).is_none()
        });
        let asked = [ids.waking, ids.breathing].into_iter();
        let asked: Vec<QuestionId> = asked.chain(above.map(|sign| sign.question)).collect();
        let found = asked_of_the_well(ids, row.recheck.assume, row.floor);
        let place = || format!("{}, recheck", ids.letter(outcome));
        tally.expect(found == asked, || {
            let what = format!(
                "a check of {} with safe answers asks {}; section 5 says {}",
                ids.letter(outcome),
                list(ids, &found),
                list(ids, &asked)
            );
            Counterexample::new("outcomes.json", place(), what)
        });
        tally.expect(row.recheck.assume == given, || {
            let what = format!(
                "a check of {} takes as given: \"{}\"; section 5 says: \"{}\"",
                ids.letter(outcome),
                ids.list(row.recheck.assume),
                ids.list(given)
            );
            Counterexample::new("outcomes.json", place(), what)
        });
    }
    property(
        "check-sets",
        "A check asks waking, breathing and each sign that leads above the floor; that of D1 takes the risks of D2 as No, no other takes anything as given",
        tally,
    )
}

/// What is asked of somebody who gives only safe answers.
fn asked_of_the_well(ids: &Ids, given: Answers, floor: OutcomeId) -> Vec<QuestionId> {
    let mut answers = given;
    let mut asked = Vec::new();
    while let Next::Ask(question) = ids.protocol.decisions.next(answers, Some(floor)) {
        if answers.get(question).is_some() {
            break;
        }
        let danger = ids.protocol.questions.get(question).danger;
        answers = answers.with(question, safe(danger));
        asked.push(question);
    }
    asked
}

fn list(ids: &Ids, questions: &[QuestionId]) -> String {
    let questions = questions.iter().map(|question| ids.number(*question));
    questions.collect::<Vec<_>>().join(", ")
}

//! Which question is asked next: at the opening in the order of the protocol, in a check only what can still matter.

mod expected;

use super::ids::{Ids, length, words};
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

fn compare(ids: &Ids, tally: &mut Tally, answers: Answers, floor: Option<OutcomeId>) {
    let found = ids.protocol.decisions.next(answers, floor);
    let expected = expected::next(ids, answers, floor);
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
    for answers in Answers::all(ids.protocol.questions.len()) {
        compare(ids, &mut tally, answers, None);
    }
    property(
        "order",
        "Questions are asked in the order of the protocol, up to the first dangerous answer, Q1c and Q2r only in their cases",
        tally,
    )
}

fn checks(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    for answers in Answers::all(ids.protocol.questions.len()) {
        for floor in [ids.g, ids.c, ids.d2, ids.d1] {
            compare(ids, &mut tally, answers, Some(floor));
        }
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
    for previous in ids.previous() {
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
        "Every way through the questions ends in the outcome that its answers are assessed to, not awake after 2, awake after at most 7",
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
        .into_iter()
        .fold(answers, |answers, (question, danger)| {
            let asked = answers.get(question).is_some() || previous.is_none();
            let harmless = if danger == Answer::Yes {
                Answer::No
            } else {
                Answer::Yes
            };
            if asked {
                answers
            } else {
                answers.with(question, harmless)
            }
        });
    let assessed = assess(ids.protocol, previous, matters).outcome;
    let most = if rules::not_awake(ids, answers) { 2 } else { 7 };
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
    let all = [ids.q1, ids.q2, ids.q3, ids.q4, ids.q5, ids.q6];
    let three = [ids.q1, ids.q2, ids.q3];
    let mut tally = Tally::default();
    for (outcome, asked) in [
        (ids.a, all.as_slice()),
        (ids.b, &all),
        (ids.e, &three),
        (ids.c, &three),
        (ids.g, &all),
        (ids.d2, &all),
        (ids.d1, &all),
    ] {
        let row = ids.protocol.outcomes.get(outcome);
        let mut answers = row.recheck.assume;
        let mut found = Vec::new();
        while let Next::Ask(question) = ids.protocol.decisions.next(answers, Some(row.floor)) {
            if answers.get(question).is_some() {
                break;
            }
            let danger = ids.protocol.questions.get(question).danger;
            let harmless = if danger == Answer::Yes {
                Answer::No
            } else {
                Answer::Yes
            };
            answers = answers.with(question, harmless);
            found.push(question);
        }
        tally.expect(found == asked, || {
            let what = format!(
                "a check of {} with safe answers asks {}; section 5 says {}",
                ids.letter(outcome),
                list(ids, &found),
                list(ids, asked)
            );
            Counterexample::new(
                "outcomes.json",
                format!("{}, recheck", ids.letter(outcome)),
                what,
            )
        });
        let assumed = ids
            .questions()
            .into_iter()
            .filter_map(|(question, _)| {
                let answer = row.recheck.assume.get(question)?;
                Some(format!("{} {}", ids.number(question), words(answer)))
            })
            .collect::<Vec<_>>()
            .join(", ");
        let expected = if outcome == ids.d1 {
            format!("{} No", ids.number(ids.q7))
        } else {
            String::new()
        };
        tally.expect(assumed == expected, || {
            let what = format!(
                "a check of {} takes as given: \"{assumed}\"; section 5 says: \"{expected}\"",
                ids.letter(outcome)
            );
            Counterexample::new(
                "outcomes.json",
                format!("{}, recheck", ids.letter(outcome)),
                what,
            )
        });
    }
    property(
        "check-sets",
        "A check of A, B, G, D2 and D1 asks Q1 to Q6, of E and C Q1 to Q3, and D1 takes Q7 as No",
        tally,
    )
}

fn list(ids: &Ids, questions: &[QuestionId]) -> String {
    questions
        .iter()
        .map(|question| ids.number(*question))
        .collect::<Vec<_>>()
        .join(", ")
}

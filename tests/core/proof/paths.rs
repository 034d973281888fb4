//! Following only the answers that are read finds what going through all of them finds.

use overdose_proof::{Path, explore};
use overdose_protocol::definition::{
    Answer, Answers, Condition, Decision, DecisionList, Key, Match, OutcomeId, QuestionId, When,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::fmt::Debug;

const OUTCOMES: u8 = 4;

/// Blank, yes, no and not sure.
const ANSWERS: [Option<Answer>; 4] = [
    None,
    Some(Answer::Yes),
    Some(Answer::No),
    Some(Answer::NotSure),
];

fn list(questions: u8) -> impl Strategy<Value = DecisionList> {
    let condition = (
        0..questions,
        prop::sample::select(vec![Match::Danger, Match::Safe, Match::Reported]),
        any::<bool>(),
    );
    let row = (prop::collection::vec(condition, 1..4), 0..OUTCOMES);
    (prop::collection::vec(row, 0..8), 0..OUTCOMES).prop_map(|(rows, otherwise)| {
        let condition = |(question, matches, yes)| Condition {
            question: QuestionId::from_index(question),
            danger: if yes { Answer::Yes } else { Answer::No },
            matches,
        };
        let mut rows: Vec<Decision> = rows
            .into_iter()
            .map(|(when, outcome)| Decision {
                rule: String::new(),
                when: When(when.into_iter().map(condition).collect()),
                outcome: OutcomeId::from_index(outcome),
            })
            .collect();
        rows.push(Decision {
            rule: String::new(),
            when: When::default(),
            outcome: OutcomeId::from_index(otherwise),
        });
        DecisionList::try_from(rows).unwrap()
    })
}

/// All sets of answers that agree with these but for some questions.
fn completed(answers: Answers, open: &[QuestionId]) -> Vec<Answers> {
    open.iter().fold(vec![answers], |sets, question| {
        let with = |set: Answers, answer: Option<Answer>| {
            answer.map_or(set.without(*question), |answer| set.with(*question, answer))
        };
        sets.into_iter()
            .flat_map(|set| ANSWERS.map(|answer| with(set, answer)))
            .collect()
    })
}

/// Every set of answers belongs to one way, which finds what the answers themselves lead to.
fn agree<T: PartialEq + Debug>(
    questions: u8,
    follow: impl Fn(&Path) -> T,
    decide: impl Fn(Answers) -> T,
) -> Result<(), TestCaseError> {
    let all: Vec<QuestionId> = (0..questions).map(QuestionId::from_index).collect();
    let mut found: Vec<(Answers, T)> = Vec::new();
    explore(|path| {
        follow(path);
        let mut open = all.clone();
        open.retain(|question| !path.was_read(*question));
        let answers = completed(path.answers(), &open);
        found.extend(answers.into_iter().map(|answers| (answers, follow(path))));
    });
    found.sort_by_key(|(answers, _)| *answers);
    let mut brute = completed(Answers::BLANK, &all);
    brute.sort();
    let brute: Vec<_> = brute.into_iter().map(|it| (it, decide(it))).collect();
    prop_assert_eq!(found, brute);
    Ok(())
}

#[test]
fn following_what_is_read_finds_what_all_answers_lead_to() {
    let config = Config {
        cases: 2000,
        failure_persistence: None,
        ..Config::default()
    };
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, seed);
    let lists = (2_u8..=5).prop_flat_map(|questions| (Just(questions), list(questions)));
    runner
        .run(&lists, |(questions, list)| {
            agree(questions, |path| list.decide(path), |it| list.decide(it))?;
            let outcomes = (0..OUTCOMES).map(|index| Some(OutcomeId::from_index(index)));
            for floor in outcomes.chain([None]) {
                agree(
                    questions,
                    |path| list.next(path, floor),
                    |it| list.next(it, floor),
                )?;
            }
            Ok(())
        })
        .unwrap();
}

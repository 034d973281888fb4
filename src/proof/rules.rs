//! R1 to R7 and R9, written a second time without looking at the data, over every answer combination.

use super::ids::{Ids, length};
use super::map::Map;
use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Answer, Answers, OutcomeId};
use overdose_protocol::engine::Assessment;

/// A rule: what it says about these answers, or nothing where it does not speak.
type Rule = fn(&Ids, Answers) -> Option<OutcomeId>;

const RULES: [(&str, &str, Rule); 7] = [
    (
        "R1",
        "Not awake (or not sure) and not breathing normally (or not sure) gives A",
        r1,
    ),
    (
        "R2",
        "Not awake and breathing normally gives B; reported blue or grey and no good recount gives A",
        r2,
    ),
    (
        "R3",
        "Awake but not breathing normally gives E when they talk or do what is asked, else A",
        r3,
    ),
    (
        "R4",
        "Awake, breathing well, but blue or grey or not sure gives E",
        r4,
    ),
    (
        "R5",
        "Awake but sleepy, clammy, or with any other worry, or not sure, gives C",
        r5,
    ),
    (
        "R6",
        "Awake, no sign, but higher risk or not sure gives D2",
        r6,
    ),
    ("R7", "Seven clear safe answers, and only they, give D1", r7),
];

/// The name of the rule that speaks about these answers.
pub fn name(ids: &Ids, answers: Answers) -> &'static str {
    RULES
        .into_iter()
        .find(|(.., rule)| rule(ids, answers).is_some())
        .map_or("", |(name, ..)| name)
}

/// Proves R1 to R7 and R9.
pub fn prove(map: &Map) -> Vec<Property> {
    let ids = map.ids;
    let mut tallies: [Tally; RULES.len()] = Default::default();
    let mut one_rule = Tally::default();
    let mut floors = Tally::default();
    for answers in Answers::all(ids.questions().len()) {
        let all = map.all(answers);
        let mut speaking = 0;
        for (tally, (rule_name, _, rule)) in tallies.iter_mut().zip(RULES) {
            if let Some(expected) = rule(ids, answers) {
                speaking += 1;
                let case = Case { ids, answers, all };
                case.equal(tally, rule_name, expected);
            }
        }
        Case { ids, answers, all }.floor(&mut floors);
        one_rule.check(
            speaking == 1,
            || length(None, answers),
            || {
                let what = format!(
                    "{}: {speaking} rules speak; exactly one must",
                    ids.say(answers)
                );
                Counterexample::new("decisions.json", "the list", what)
            },
        );
    }
    let mut properties: Vec<Property> = tallies
        .into_iter()
        .zip(RULES)
        .map(|(tally, (name, title, _))| property(name, title, tally))
        .collect();
    properties.push(property(
        "R1-R7",
        "Exactly one of the rules R1 to R7 speaks about any set of answers",
        one_rule,
    ));
    properties.push(property(
        "R9",
        "The floor is the higher of the floors of the previous outcome and of this one, and no outcome is below it",
        floors,
    ));
    properties
}

/// One set of answers and what it leads to after every previous outcome.
struct Case<'a> {
    ids: &'a Ids<'a>,
    answers: Answers,
    all: [Assessment; 8],
}

impl Case<'_> {
    fn equal(&self, tally: &mut Tally, rule: &str, says: OutcomeId) {
        let (ids, answers) = (self.ids, self.answers);
        for (previous, found) in ids.previous().into_iter().zip(self.all) {
            let found = found.outcome;
            let expected = previous.map_or(says, |previous| ids.floor(previous).worse(says));
            tally.check(
                found == expected,
                || length(previous, answers),
                || {
                    let what = format!(
                        "{}: gives {}; {rule} says {}",
                        ids.say_after(previous, answers),
                        ids.letter(found),
                        ids.letter(expected)
                    );
                    Counterexample::new("decisions.json", ids.rows_of(rule, answers), what)
                },
            );
        }
    }

    fn floor(&self, tally: &mut Tally) {
        let (ids, answers) = (self.ids, self.answers);
        for (previous, found) in ids.previous().into_iter().zip(self.all) {
            let caused = ids.floor(found.outcome);
            let before = previous.map(|previous| ids.floor(previous));
            let expected = before.map_or(caused, |before| before.worse(caused));
            let below = before.is_some_and(|before| before.is_worse_than(found.outcome));
            tally.check(
                found.floor == expected && !below,
                || length(previous, answers),
                || {
                    let what = format!(
                        "{}: gives {} and the floor {}; R9 says the floor {}",
                        ids.say_after(previous, answers),
                        ids.letter(found.outcome),
                        ids.letter(found.floor),
                        ids.letter(expected)
                    );
                    let row = ids.letter(previous.unwrap_or(found.outcome));
                    Counterexample::new("outcomes.json", format!("{row}, floor"), what)
                },
            );
        }
    }
}

/// Whether somebody is taken not to be awake: only a clear Yes to Q1 says otherwise.
pub fn not_awake(ids: &Ids, answers: Answers) -> bool {
    answers.get(ids.q1) != Some(Answer::Yes)
}

fn breathing_badly(ids: &Ids, answers: Answers) -> bool {
    answers.get(ids.q2) != Some(Answer::Yes)
}

fn awake_and_breathing(ids: &Ids, answers: Answers) -> bool {
    !not_awake(ids, answers) && !breathing_badly(ids, answers)
}

fn maybe_blue(ids: &Ids, answers: Answers) -> bool {
    answers.get(ids.q3) != Some(Answer::No)
}

fn danger_sign(ids: &Ids, answers: Answers) -> bool {
    [ids.q4, ids.q5, ids.q6]
        .into_iter()
        .any(|question| answers.get(question) != Some(Answer::No))
}

fn r1(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    (not_awake(ids, answers) && breathing_badly(ids, answers)).then_some(ids.a)
}

fn r2(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    if !not_awake(ids, answers) || breathing_badly(ids, answers) {
        return None;
    }
    let reported = matches!(answers.get(ids.q3), Some(Answer::Yes | Answer::NotSure));
    let counted = answers.get(ids.q2r) == Some(Answer::Yes);
    Some(if reported && !counted { ids.a } else { ids.b })
}

fn r3(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    if not_awake(ids, answers) || !breathing_badly(ids, answers) {
        return None;
    }
    let talks = answers.get(ids.q1c) == Some(Answer::Yes);
    Some(if talks { ids.e } else { ids.a })
}

fn r4(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    (awake_and_breathing(ids, answers) && maybe_blue(ids, answers)).then_some(ids.e)
}

fn r5(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    let speaks =
        awake_and_breathing(ids, answers) && !maybe_blue(ids, answers) && danger_sign(ids, answers);
    speaks.then_some(ids.c)
}

fn no_sign(ids: &Ids, answers: Answers) -> bool {
    awake_and_breathing(ids, answers) && !maybe_blue(ids, answers) && !danger_sign(ids, answers)
}

fn r6(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    (no_sign(ids, answers) && answers.get(ids.q7) != Some(Answer::No)).then_some(ids.d2)
}

fn r7(ids: &Ids, answers: Answers) -> Option<OutcomeId> {
    (no_sign(ids, answers) && answers.get(ids.q7) == Some(Answer::No)).then_some(ids.d1)
}

//! R1 to R7 and R9, written a second time without looking at the decisions, over every way through the answers.

use super::ids::{Ids, Sign, length};
use super::path::{Path, explore};
use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Answer, Answers, OutcomeId, QuestionId, ReadAnswers};
use overdose_protocol::engine::{Assessment, assess};

/// A rule: what it says about these answers, or nothing where it does not speak.
type Rule = fn(&Ids, &Path) -> Option<OutcomeId>;

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
        "Awake, breathing well, but blue or grey, or with another sign as grave, or not sure, gives E or what that sign leads to",
        r4,
    ),
    (
        "R5",
        "Awake but with a milder sign, such as sleepy or clammy, or not sure, gives C or what that sign leads to",
        r5,
    ),
    (
        "R6",
        "Awake, no such sign, but higher risk or not sure gives D2 or what that risk leads to",
        r6,
    ),
    (
        "R7",
        "Clear safe answers to waking, breathing and every sign, and only they, give D1",
        r7,
    ),
];

/// The name of the rule that speaks about these answers.
pub fn name(ids: &Ids, answers: &Path) -> &'static str {
    RULES
        .into_iter()
        .find(|(.., rule)| rule(ids, answers).is_some())
        .map_or("", |(name, ..)| name)
}

/// Proves R1 to R7 and R9.
pub fn prove(ids: &Ids) -> Vec<Property> {
    let mut tallies: [Tally; RULES.len()] = Default::default();
    let mut one_rule = Tally::default();
    let mut floors = Tally::default();
    explore(|path| {
        let mut speaking = 0;
        for (tally, (rule_name, _, rule)) in tallies.iter_mut().zip(RULES) {
            if let Some(expected) = rule(ids, path) {
                speaking += 1;
                let cases = Case::after_each(ids, path);
                cases.for_each(|case| case.equal(tally, rule_name, expected));
            }
        }
        Case::after_each(ids, path).for_each(|case| case.floor(&mut floors));
        let answers = path.answers();
        one_rule.check(
            speaking == 1,
            || length(None, answers),
            || {
                let said = ids.say(answers);
                let what = format!("{said}: {speaking} rules speak; exactly one must");
                Counterexample::new("decisions.json", "the list", what)
            },
        );
    });
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

/// One set of answers, the outcome before it, and what both lead to.
struct Case<'a> {
    ids: &'a Ids<'a>,
    answers: Answers,
    previous: Option<OutcomeId>,
    found: Assessment,
}

impl<'a> Case<'a> {
    fn after_each(ids: &'a Ids, path: &'a Path) -> impl Iterator<Item = Self> {
        ids.previous.iter().copied().map(move |previous| {
            let found = assess(ids.protocol, previous, path);
            let answers = path.answers();
            Self {
                ids,
                answers,
                previous,
                found,
            }
        })
    }

    fn equal(self, tally: &mut Tally, rule: &str, says: OutcomeId) {
        let Self { ids, answers, .. } = self;
        let found = self.found.outcome;
        let floor = self.previous.map(|previous| ids.floor(previous));
        let expected = floor.map_or(says, |floor| floor.worse(says));
        tally.check(
            found == expected,
            || length(self.previous, answers),
            || {
                let what = format!(
                    "{}: gives {}; {rule} says {}",
                    ids.say_after(self.previous, answers),
                    ids.letter(found),
                    ids.letter(expected)
                );
                Counterexample::new("decisions.json", ids.rows_of(rule, answers), what)
            },
        );
    }

    fn floor(self, tally: &mut Tally) {
        let Self {
            ids,
            answers,
            previous,
            found,
        } = self;
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

/// Whether somebody is taken not to be awake: only a clear Yes to waking says otherwise.
pub fn not_awake(ids: &Ids, answers: impl ReadAnswers) -> bool {
    answers.get(ids.waking) != Some(Answer::Yes)
}

fn breathing_badly(ids: &Ids, answers: &Path) -> bool {
    answers.get(ids.breathing) != Some(Answer::Yes)
}

fn awake_and_breathing(ids: &Ids, answers: &Path) -> bool {
    !not_awake(ids, answers) && !breathing_badly(ids, answers)
}

/// Whether a sign may be there: only a clear No says otherwise.
pub fn may_have(question: QuestionId, answers: impl ReadAnswers) -> bool {
    answers.get(question) != Some(Answer::No)
}

/// Where the gravest sign of somebody leads who is awake and breathes well. The signs stand by severity, so that it is the first.
fn sign(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    let gravest = |sign: &&Sign| may_have(sign.question, answers);
    let sign = awake_and_breathing(ids, answers).then(|| ids.signs.iter().find(gravest));
    sign.flatten().map(|sign| sign.leads_to)
}

fn r1(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    (not_awake(ids, answers) && breathing_badly(ids, answers)).then_some(ids.a)
}

fn r2(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    if !not_awake(ids, answers) || breathing_badly(ids, answers) {
        return None;
    }
    let color = answers.get(ids.color);
    let reported = matches!(color, Some(Answer::Yes | Answer::NotSure));
    let counted = || answers.get(ids.recount) == Some(Answer::Yes);
    Some(if reported && !counted() { ids.a } else { ids.b })
}

fn r3(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    if not_awake(ids, answers) || !breathing_badly(ids, answers) {
        return None;
    }
    let talks = answers.get(ids.talking) == Some(Answer::Yes);
    Some(if talks { ids.e } else { ids.a })
}

fn r4(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    sign(ids, answers).filter(|outcome| !ids.e.is_worse_than(*outcome))
}

fn r5(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    sign(ids, answers)
        .filter(|outcome| ids.e.is_worse_than(*outcome) && !ids.c.is_worse_than(*outcome))
}

fn r6(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    sign(ids, answers).filter(|outcome| ids.c.is_worse_than(*outcome))
}

fn r7(ids: &Ids, answers: &Path) -> Option<OutcomeId> {
    let well = awake_and_breathing(ids, answers) && sign(ids, answers).is_none();
    well.then_some(ids.d1)
}

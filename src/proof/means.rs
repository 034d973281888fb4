//! What must hold over every way through the answers, whatever the rules say: what D1 and not-awake mean, what not sure and a
//! blank count as, that danger never lowers an outcome, and that nothing drops below its floor.

use super::ids::{Ids, length, safe, words};
use super::path::{Changed, Path, explore};
use super::tally::Tally;
use super::{Counterexample, Property, property, rules};
use overdose_protocol::definition::{Answer, OutcomeId, QuestionId, ReadAnswers};
use overdose_protocol::engine::assess;

/// Proves the properties of section 2.
pub fn prove(ids: &Ids) -> Vec<Property> {
    let mut d1 = Tally::default();
    let mut not_awake = Tally::default();
    let mut danger = Tally::default();
    let mut not_sure = Tally::default();
    let mut blank = Tally::default();
    let mut floor = Tally::default();
    // Each law reads for itself, so that none makes ways for another.
    let each = |tally: &mut Tally, look: fn(&Ids, &mut Tally, Option<OutcomeId>, &Path)| {
        explore(|path| {
            let outcomes = ids.previous.iter().copied();
            outcomes.for_each(|previous| look(ids, tally, previous, path));
        });
    };
    each(&mut d1, only_all_safe);
    each(&mut not_awake, only_a_or_b);
    each(&mut floor, above_floor);
    let change = |tally: &mut Tally, look: fn(&AnswerChange, &mut Tally)| {
        for (question, dangerous) in ids.questions() {
            explore(|path| {
                let case = AnswerChange {
                    ids,
                    path,
                    question,
                    dangerous,
                };
                look(&case, tally);
            });
        }
    };
    change(&mut danger, never_lower);
    change(&mut not_sure, not_sure_is_danger);
    change(&mut blank, blank_is_not_sure);
    vec![
        property(
            "D1",
            "D1 appears only when waking, breathing and every sign have their safe answer",
            d1,
        ),
        property("not-awake", "Not awake gives only A or B", not_awake),
        property(
            "danger",
            "Turning any answer to its dangerous value never lowers the outcome",
            danger,
        ),
        property(
            "not-sure",
            "Not sure gives the same outcome as the dangerous answer",
            not_sure,
        ),
        property(
            "blank",
            "A blank counts as not sure, but for the colour of somebody who is not awake, which is only a prompt",
            blank,
        ),
        property("floor", "No transition drops below its floor", floor),
    ]
}

fn only_all_safe(ids: &Ids, tally: &mut Tally, previous: Option<OutcomeId>, path: &Path) {
    let found = assess(ids.protocol, previous, path).outcome;
    let asked = [ids.waking, ids.breathing].into_iter();
    let mut asked = asked.chain(ids.signs.iter().map(|sign| sign.question));
    let dangers = ids.dangers;
    let not_safe = |question: &QuestionId| path.get(*question) != dangers.get(*question).map(safe);
    let unsafe_one = (found == ids.d1).then(|| asked.find(not_safe)).flatten();
    tally.check(
        unsafe_one.is_none(),
        || length(previous, path.answers()),
        || {
            let question = unsafe_one.map_or_else(String::new, |question| ids.number(question));
            let what = format!(
                "{}: gives D1, but {question} has not its safe answer",
                ids.say_after(previous, path.answers())
            );
            Counterexample::new("decisions.json", ids.deciding_row(path.answers()), what)
        },
    );
}

fn only_a_or_b(ids: &Ids, tally: &mut Tally, previous: Option<OutcomeId>, path: &Path) {
    if !rules::not_awake(ids, path) {
        return;
    }
    let found = assess(ids.protocol, previous, path).outcome;
    tally.check(
        [ids.a, ids.b].contains(&found),
        || length(previous, path.answers()),
        || {
            let what = format!(
                "{}: gives {}; somebody who is not awake gets only A or B",
                ids.say_after(previous, path.answers()),
                ids.letter(found)
            );
            Counterexample::new("decisions.json", ids.deciding_row(path.answers()), what)
        },
    );
}

fn above_floor(ids: &Ids, tally: &mut Tally, previous: Option<OutcomeId>, path: &Path) {
    let found = assess(ids.protocol, previous, path).outcome;
    let floor = previous.map(|previous| ids.floor(previous));
    tally.check(
        floor.is_none_or(|floor| !floor.is_worse_than(found)),
        || length(previous, path.answers()),
        || {
            let what = format!(
                "{}: drops to {}; the floor is {}",
                ids.say_after(previous, path.answers()),
                ids.letter(found),
                floor.map_or_else(String::new, |floor| ids.letter(floor))
            );
            let row = previous.map_or_else(String::new, |previous| ids.letter(previous));
            Counterexample::new("outcomes.json", format!("{row}, floor"), what)
        },
    );
}

fn never_lower(case: &AnswerChange, tally: &mut Tally) {
    let turned = case.with(Some(case.dangerous));
    for previous in case.ids.previous.iter().copied() {
        let before = assess(case.ids.protocol, previous, case.path).outcome;
        let after = assess(case.ids.protocol, previous, turned).outcome;
        tally.check(
            !before.is_worse_than(after),
            || length(previous, case.path.answers()),
            || {
                let what = format!(
                    "{}: gives {}; with {} {} it gives the milder {}",
                    case.ids.say_after(previous, case.path.answers()),
                    case.ids.letter(before),
                    case.ids.number(case.question),
                    words(case.dangerous),
                    case.ids.letter(after)
                );
                let row = case.ids.deciding_row(turned.answers());
                Counterexample::new("decisions.json", row, what)
            },
        );
    }
}

fn not_sure_is_danger(case: &AnswerChange, tally: &mut Tally) {
    case.same(tally, Some(Answer::NotSure), Some(case.dangerous));
}

fn blank_is_not_sure(case: &AnswerChange, tally: &mut Tally) {
    let is_color = case.question == case.ids.color;
    let only_a_prompt = is_color && rules::not_awake(case.ids, case.path);
    if !only_a_prompt {
        case.same(tally, None, Some(Answer::NotSure));
    }
}

/// One way through the answers, of which one is about to be changed.
struct AnswerChange<'a> {
    ids: &'a Ids<'a>,
    path: &'a Path,
    question: QuestionId,
    dangerous: Answer,
}

impl<'a> AnswerChange<'a> {
    fn with(&self, answer: Option<Answer>) -> Changed<'a> {
        Changed {
            path: self.path,
            question: self.question,
            answer,
        }
    }

    /// Two answers to the same question must lead to the same.
    fn same(&self, tally: &mut Tally, one: Option<Answer>, other: Option<Answer>) {
        let ids = self.ids;
        let (one, other) = (self.with(one), self.with(other));
        for previous in ids.previous.iter().copied() {
            let found = assess(ids.protocol, previous, one).outcome;
            let expected = assess(ids.protocol, previous, other).outcome;
            let answers = one.answers();
            tally.check(
                found == expected,
                || length(previous, answers),
                || {
                    let what = format!(
                        "{}: gives {}; {} gives {}; they must be the same",
                        ids.say_after(previous, answers),
                        ids.letter(found),
                        ids.say(other.answers()),
                        ids.letter(expected)
                    );
                    Counterexample::new("decisions.json", ids.deciding_row(answers), what)
                },
            );
        }
    }
}

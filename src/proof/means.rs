//! What must hold over every answer combination whatever the rules say: what D1 and not-awake mean, what not sure and a
//! blank count as, that danger never lowers an outcome, and that nothing drops below its floor.

use super::ids::{Ids, length, words};
use super::map::Map;
use super::tally::Tally;
use super::{Counterexample, Property, property, rules};
use overdose_protocol::definition::{Answer, Answers, OutcomeId, QuestionId};
use overdose_protocol::engine::Assessment;

/// Proves the properties of section 2.
pub fn prove(map: &Map) -> Vec<Property> {
    let ids = map.ids;
    let mut d1 = Tally::default();
    let mut not_awake = Tally::default();
    let mut danger = Tally::default();
    let mut not_sure = Tally::default();
    let mut blank = Tally::default();
    let mut floor = Tally::default();
    for answers in Answers::all(ids.questions().len()) {
        let found = map.all(answers);
        for (previous, found) in ids.previous().into_iter().zip(found) {
            let found = found.outcome;
            only_seven_safe(ids, &mut d1, previous, answers, found);
            only_a_or_b(ids, &mut not_awake, previous, answers, found);
            above_floor(ids, &mut floor, previous, answers, found);
        }
        for (question, dangerous) in ids.questions() {
            let case = AnswerChange {
                ids,
                map,
                here: found,
                answers,
                question,
            };
            case.never_lower(&mut danger, dangerous);
            case.not_sure_is_danger(&mut not_sure, dangerous);
            case.blank_is_not_sure(&mut blank);
        }
    }
    vec![
        property(
            "D1",
            "D1 appears only when all seven questions have their safe answer",
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

fn only_seven_safe(
    ids: &Ids,
    tally: &mut Tally,
    previous: Option<OutcomeId>,
    answers: Answers,
    found: OutcomeId,
) {
    let seven = [
        (ids.q1, Answer::Yes),
        (ids.q2, Answer::Yes),
        (ids.q3, Answer::No),
        (ids.q4, Answer::No),
        (ids.q5, Answer::No),
        (ids.q6, Answer::No),
        (ids.q7, Answer::No),
    ];
    let unsafe_one = seven
        .into_iter()
        .find(|(question, safe)| answers.get(*question) != Some(*safe));
    tally.check(
        found != ids.d1 || unsafe_one.is_none(),
        || length(previous, answers),
        || {
            let question =
                unsafe_one.map_or_else(String::new, |(question, _)| ids.number(question));
            let what = format!(
                "{}: gives D1, but {question} has not its safe answer",
                ids.say_after(previous, answers)
            );
            Counterexample::new("decisions.json", ids.deciding_row(answers), what)
        },
    );
}

fn only_a_or_b(
    ids: &Ids,
    tally: &mut Tally,
    previous: Option<OutcomeId>,
    answers: Answers,
    found: OutcomeId,
) {
    tally.check(
        !rules::not_awake(ids, answers) || [ids.a, ids.b].contains(&found),
        || length(previous, answers),
        || {
            let what = format!(
                "{}: gives {}; somebody who is not awake gets only A or B",
                ids.say_after(previous, answers),
                ids.letter(found)
            );
            Counterexample::new("decisions.json", ids.deciding_row(answers), what)
        },
    );
}

fn above_floor(
    ids: &Ids,
    tally: &mut Tally,
    previous: Option<OutcomeId>,
    answers: Answers,
    found: OutcomeId,
) {
    let floor = previous.map(|previous| ids.floor(previous));
    tally.check(
        floor.is_none_or(|floor| !floor.is_worse_than(found)),
        || length(previous, answers),
        || {
            let what = format!(
                "{}: drops to {}; the floor is {}",
                ids.say_after(previous, answers),
                ids.letter(found),
                floor.map_or_else(String::new, |floor| ids.letter(floor))
            );
            let row = previous.map_or_else(String::new, |previous| ids.letter(previous));
            Counterexample::new("outcomes.json", format!("{row}, floor"), what)
        },
    );
}

/// One combination of which one answer is about to be changed.
struct AnswerChange<'a> {
    ids: &'a Ids<'a>,
    map: &'a Map<'a>,
    /// What it leads to before the change.
    here: [Assessment; 8],
    answers: Answers,
    question: QuestionId,
}

impl AnswerChange<'_> {
    fn never_lower(&self, tally: &mut Tally, dangerous: Answer) {
        let turned = self.answers.with(self.question, dangerous);
        self.pairs(tally, turned, |tally, previous, before, after| {
            tally.check(
                !before.is_worse_than(after),
                || length(previous, self.answers),
                || {
                    let what = format!(
                        "{}: gives {}; with {} {} it gives the milder {}",
                        self.ids.say_after(previous, self.answers),
                        self.ids.letter(before),
                        self.ids.number(self.question),
                        words(dangerous),
                        self.ids.letter(after)
                    );
                    Counterexample::new("decisions.json", self.ids.deciding_row(turned), what)
                },
            );
        });
    }

    fn not_sure_is_danger(&self, tally: &mut Tally, dangerous: Answer) {
        if self.answers.get(self.question) == Some(Answer::NotSure) {
            self.same(tally, self.answers.with(self.question, dangerous));
        }
    }

    fn blank_is_not_sure(&self, tally: &mut Tally) {
        let only_a_prompt =
            self.question == self.ids.q3 && rules::not_awake(self.ids, self.answers);
        if self.answers.get(self.question).is_none() && !only_a_prompt {
            self.same(tally, self.answers.with(self.question, Answer::NotSure));
        }
    }

    fn same(&self, tally: &mut Tally, other: Answers) {
        self.pairs(tally, other, |tally, previous, found, expected| {
            tally.check(
                found == expected,
                || length(previous, self.answers),
                || {
                    let what = format!(
                        "{}: gives {}; {} gives {}; they must be the same",
                        self.ids.say_after(previous, self.answers),
                        self.ids.letter(found),
                        self.ids.say(other),
                        self.ids.letter(expected)
                    );
                    Counterexample::new("decisions.json", self.ids.deciding_row(self.answers), what)
                },
            );
        });
    }

    /// Looks at the outcomes before and after the change, for each previous outcome. Equal ones break no law.
    fn pairs(
        &self,
        tally: &mut Tally,
        other: Answers,
        look: impl Fn(&mut Tally, Option<OutcomeId>, OutcomeId, OutcomeId),
    ) {
        let there = self.map.all(other);
        if self.here == there {
            tally.cases += 8;
            return;
        }
        let pairs = self.here.into_iter().zip(there);
        for (previous, (here, there)) in self.ids.previous().into_iter().zip(pairs) {
            look(tally, previous, here.outcome, there.outcome);
        }
    }
}

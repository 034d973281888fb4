//! A round of questions: how it begins, goes on, ends in an outcome, or is broken off.

use std::sync::Arc;

use super::Rules;
use super::state::{Asking, CardSet, Cards, Cpr, CprClock, Phase, State, Why};
use crate::definition::{Answer, Answers, Course, Next, OutcomeId, QuestionId};
use crate::incident::Lead;
use crate::incident::Overlay;
use crate::time::Millis;

impl State {
    /// Opens a round over the instructions in front, with some answers taken as given.
    pub(super) fn begin_round(&mut self, rules: &Rules, at: Millis, why: Why, given: Answers) {
        let depth = self.history.len();
        self.remember();
        let under = match &self.place.phase {
            Phase::Asking(asking) => asking.under.clone(),
            phase => Some(Arc::new(phase.clone())),
        };
        // With no instructions to come back to it is still the opening round: the call cards belong to it (R0).
        let why = if under.is_some() { why } else { Why::Opening };
        self.go_on(
            rules,
            at,
            Asking {
                question: rules.protocol.actions.first_question,
                since: at,
                answers: given,
                why,
                under,
                depth,
            },
        );
    }

    /// Records an answer to the question in front.
    pub(super) fn answer(&mut self, rules: &Rules, at: Millis, asked: QuestionId, answer: Answer) {
        match &self.place.phase {
            Phase::Asking(asking) if asking.question == asked => {
                let asking = Asking {
                    answers: asking.answers.with(asked, answer),
                    ..asking.clone()
                };
                self.remember();
                self.go_on(rules, at, asking);
            }
            Phase::Steps(cards) => {
                let prompt = rules.protocol.outcomes.get(cards.outcome).prompt;
                if let Some(prompt) = prompt.filter(|prompt| prompt.question == asked) {
                    let answers = self.place.answers.with(asked, answer).without(prompt.opens);
                    self.answer_prompt(rules, at, answers);
                }
            }
            _ => {}
        }
    }

    /// Records an answer to the prompt of an instruction screen: it opens a question, or nothing else changes.
    fn answer_prompt(&mut self, rules: &Rules, at: Millis, answers: Answers) {
        match rules.protocol.decisions.next(answers, self.place.floor) {
            Next::Ask(_) => self.begin_round(rules, at, Why::Prompt, answers),
            Next::Reached(outcome) if Some(outcome) == self.outcome() => {
                self.remember();
                self.place.answers = answers;
            }
            Next::Reached(outcome) => {
                self.remember();
                self.show(rules, at, outcome, answers, None);
            }
        }
    }

    /// Asks the next question of a round, or shows the outcome.
    fn go_on(&mut self, rules: &Rules, at: Millis, asking: Asking) {
        self.breaths.clear();
        match rules
            .protocol
            .decisions
            .next(asking.answers, self.place.floor)
        {
            Next::Ask(question) => {
                self.place.phase = Phase::Asking(Asking {
                    question,
                    since: at,
                    ..asking
                });
            }
            Next::Reached(outcome) => {
                self.show(rules, at, outcome, asking.answers, asking.under);
            }
        }
    }

    /// Shows an outcome: from its beginning, or as it was where it is the one that the questions interrupted.
    pub(super) fn show(
        &mut self,
        rules: &Rules,
        at: Millis,
        outcome: OutcomeId,
        answers: Answers,
        under: Option<Arc<Phase>>,
    ) {
        let row = rules.protocol.outcomes.get(outcome);
        let place = &mut self.place;
        place.answers = answers;
        place.floor = Some(
            place
                .floor
                .map_or(row.floor, |floor| floor.worse(row.floor)),
        );
        if row.rescue {
            place.rescued = true;
            place.early_since = None;
        } else if row.recheck.early.is_some() {
            place.early_since.get_or_insert(at);
        }
        if row.course != Course::Cpr {
            place.cpr_clock = None;
            if self.lead == Lead::Aed {
                self.lead = Lead::Helper;
            }
        }
        self.uncover(at);
        match under {
            Some(under) if under.outcome() == Some(outcome) => {
                self.resume(rules, at, Arc::unwrap_or_clone(under), false);
            }
            _ => self.start(rules, at, outcome),
        }
    }

    /// Breaks a round off because nobody answered: the last instruction comes back, nothing is downgraded.
    pub(super) fn break_off(&mut self, rules: &Rules, at: Millis) {
        let Phase::Asking(asking) = &self.place.phase else {
            return;
        };
        let Some(under) = asking.under.clone() else {
            return;
        };
        self.history.truncate(asking.depth);
        self.uncover(at);
        self.resume(rules, at, Arc::unwrap_or_clone(under), true);
    }

    /// Brings interrupted instructions back to the front, their list where it was.
    fn resume(&mut self, rules: &Rules, at: Millis, mut under: Phase, unanswered: bool) {
        match &mut under {
            Phase::Steps(cards) | Phase::Watch(cards) => cards.unanswered = unanswered,
            Phase::Cpr(cpr) => cpr.unanswered = unanswered,
            Phase::Asking(_) | Phase::Closed(_) => {}
        }
        self.place.phase = under;
        self.restart(at);
        self.drop_stale_card(rules, at);
        self.bring_dose_card(rules, at, unanswered);
    }

    /// Starts an outcome's instructions at the first card.
    fn start(&mut self, rules: &Rules, at: Millis, outcome: OutcomeId) {
        let done = CardSet::default();
        let Some(current) = self.next_card(rules, outcome, done) else {
            self.enter_cpr(rules, at, outcome, done);
            return;
        };
        let cards = Cards {
            outcome,
            current,
            done,
            since: at,
            checked: at,
            unanswered: false,
        };
        self.place.phase = match rules.protocol.outcomes.get(outcome).course {
            Course::Watch => Phase::Watch(cards),
            Course::Cpr | Course::Steps => Phase::Steps(cards),
        };
    }

    /// Enters the CPR screen, which stays until somebody says otherwise.
    pub(super) fn enter_cpr(
        &mut self,
        rules: &Rules,
        at: Millis,
        outcome: OutcomeId,
        done: CardSet,
    ) {
        let breaths_first = self.child && rules.profile.child_first.is_some();
        self.place
            .cpr_clock
            .get_or_insert(CprClock::start(at))
            .beat_from = at;
        self.place.phase = Phase::Cpr(Cpr {
            outcome,
            done,
            first_breaths: breaths_first.then_some(at),
            weak_breaths: false,
            unanswered: false,
        });
    }

    /// Closes a help page, so that what changed can be seen. The handover stays: it goes on beside everything (R13).
    pub(super) fn uncover(&mut self, at: Millis) {
        if self.page == Some(Overlay::Help) {
            self.page = None;
            self.page_closed = at;
        }
    }
}

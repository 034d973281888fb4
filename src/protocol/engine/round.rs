//! A round of questions: how it begins, goes on, ends in an outcome, or is broken off.

use std::rc::Rc;

use super::Rules;
use super::card_set::CardSet;
use super::facts::Calling;
use super::state::{Asking, Cards, ColourClock, Cpr, CprClock, Phase, State, Why};
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
            phase => Some(Rc::new(phase.clone())),
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
                look_ended: false,
            },
        );
    }

    /// Records an answer to the question in front.
    pub(super) fn answer(&mut self, rules: &Rules, at: Millis, asked: QuestionId, answer: Answer) {
        if let Phase::Asking(asking) = &self.place.phase
            && asking.question == asked
        {
            let is_look = rules.protocol.questions.get(asked).look_timer;
            let look = is_look.then(|| self.finished_look(rules, asking, at));
            let asking = Asking {
                answers: asking.answers.with(asked, answer),
                ..asking.clone()
            };
            if let Some(counted) = look.filter(|counted| *counted != self.facts.counted) {
                self.learn().counted = counted;
            }
            self.remember();
            self.go_on(rules, at, asking);
        }
    }

    /// How many breaths the last look that came to its end counted.
    fn finished_look(&self, rules: &Rules, asking: &Asking, at: Millis) -> Option<usize> {
        let look = rules.protocol.timers.look.millis;
        let passed = at.saturating_sub(asking.since);
        let ended = at.saturating_sub(passed % look);
        let began = ended.saturating_sub(look);
        let counted = self
            .facts
            .breaths
            .iter()
            .filter(|breath| (began..ended).contains(*breath));
        (passed >= look).then(|| counted.count())
    }

    /// Asks about the colour of somebody who breathes but does not wake, once by itself (R18).
    pub(super) fn ask_colour(&mut self, rules: &Rules, at: Millis) {
        let under = &self.place.phase;
        let Some(colour) = under
            .outcome()
            .and_then(|outcome| rules.protocol.outcomes.get(outcome).colour)
            .filter(|_| !matches!(under, Phase::Asking(_)))
        else {
            return;
        };
        self.colour_is_asked();
        let depth = self.history.len();
        self.remember();
        self.forget_breaths();
        let answers = self.place.answers.without(colour.question);
        self.place.phase = Phase::Asking(Asking {
            question: colour.question,
            since: at,
            answers: answers.without(colour.opens),
            why: Why::Colour,
            under: Some(Rc::new(self.place.phase.clone())),
            depth,
            look_ended: false,
        });
    }

    fn colour_is_asked(&mut self) {
        if let Some(colour) = &mut self.place.colour {
            colour.asked = true;
        }
    }

    /// The colour question of a check that would otherwise end where it began (R18).
    fn colour_of_check(rules: &Rules, asking: &Asking, outcome: OutcomeId) -> Option<QuestionId> {
        let under = asking.under.as_ref()?.outcome()?;
        let colour = rules.protocol.outcomes.get(outcome).colour?;
        let asked = asking.answers.get(colour.question).is_some();
        (asking.why == Why::Check && under == outcome && !asked).then_some(colour.question)
    }

    /// Asks the next question of a round, or shows the outcome.
    fn go_on(&mut self, rules: &Rules, at: Millis, asking: Asking) {
        self.forget_breaths();
        match rules
            .protocol
            .decisions
            .next(asking.answers, self.place.floor)
        {
            Next::Ask(question) => self.ask(at, question, asking),
            Next::Reached(outcome) => match Self::colour_of_check(rules, &asking, outcome) {
                Some(colour) => {
                    self.colour_is_asked();
                    self.ask(at, colour, asking);
                }
                None => self.show(rules, at, outcome, asking.answers, asking.under),
            },
        }
    }

    fn ask(&mut self, at: Millis, question: QuestionId, asking: Asking) {
        self.place.phase = Phase::Asking(Asking {
            question,
            since: at,
            look_ended: false,
            ..asking
        });
    }

    /// Shows an outcome: from its beginning, or as it was where it is the one that the questions interrupted.
    pub(super) fn show(
        &mut self,
        rules: &Rules,
        at: Millis,
        outcome: OutcomeId,
        answers: Answers,
        under: Option<Rc<Phase>>,
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
        if row.colour.is_some() {
            let clock = ColourClock {
                since: at,
                asked: false,
            };
            place.colour.get_or_insert(clock);
        } else if row.course != Course::Cpr {
            place.colour = None;
        }
        if row.course != Course::Cpr && row.dose_card.is_some() {
            self.asleep_since.get_or_insert(at);
        }
        let place = &mut self.place;
        if row.course != Course::Cpr {
            place.cpr_clock = None;
            if self.lead == Lead::Aed {
                self.lead = Lead::Helper;
            }
        }
        self.keep_calling(outcome);
        self.uncover(at);
        let only_colour = self.only_colour_was_asked(rules);
        match under {
            Some(under) if under.outcome() == Some(outcome) => {
                let mut under = Rc::unwrap_or_clone(under);
                let checked = under.cards_mut().map(|cards| cards.checked);
                self.resume(rules, at, under, false);
                // Whoever looked at the colour alone has not looked at the breathing: its check comes when it would have.
                if let (true, Some(checked), Some(cards)) =
                    (only_colour, checked, self.place.phase.cards_mut())
                {
                    cards.checked = checked;
                }
            }
            _ => self.start(rules, at, outcome),
        }
    }

    fn only_colour_was_asked(&self, rules: &Rules) -> bool {
        let by_itself =
            matches!(&self.place.phase, Phase::Asking(asking) if asking.why == Why::Colour);
        by_itself && self.asks_colour(rules.protocol)
    }

    /// A more severe outcome than that of the call is news to whoever was called, until the call taker or the crew is there (R19).
    fn keep_calling(&mut self, outcome: OutcomeId) {
        let Some(calling) = self.facts.calling else {
            return;
        };
        let facts = self.learn();
        let known = calling.outcome.unwrap_or(outcome);
        if outcome.is_worse_than(known) && !calling.answered {
            facts.calling = None;
            facts.call_again = true;
        } else {
            facts.calling = Some(Calling {
                outcome: Some(known),
                ..calling
            });
        }
    }

    /// Breaks a round off because nobody answered: the last instruction comes back, nothing is downgraded. The colour counts as not
    /// asked: what was answered before it stands (R18).
    pub(super) fn break_off(&mut self, rules: &Rules, at: Millis) {
        let Phase::Asking(asking) = &self.place.phase else {
            return;
        };
        let Some(under) = asking.under.clone() else {
            return;
        };
        let (answers, why, depth) = (asking.answers, asking.why, asking.depth);
        if self.asks_colour(rules.protocol)
            && let Some(outcome) = under.outcome()
        {
            if why == Why::Colour {
                self.history.truncate(depth);
            }
            self.show(rules, at, outcome, answers, Some(under));
            return;
        }
        self.history.truncate(depth);
        self.uncover(at);
        self.resume(rules, at, Rc::unwrap_or_clone(under), true);
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
        let breaths_first = self.age.is_young() && rules.profile.child_first.is_some();
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

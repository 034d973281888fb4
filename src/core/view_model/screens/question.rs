//! The question screen.

use crate::format::format_duration;
use crate::locale::Message;
use crate::session::{ANSWER_LETTERS, Key};
use crate::view_model::binding::Draft;
use crate::view_model::{AnswerButton, Answers, BreathTimer, ClockPart, Instruction, Part, View};
use crate::{message, message_id, messages};
use overdose_protocol::definition::{Answer, QuestionId};
use overdose_protocol::engine::{Asking, Why};

impl View<'_> {
    pub(in crate::view_model) fn question(&self, asking: &Asking, screen: &mut Draft) {
        if let Some(outcome) = self.state.outcome() {
            screen.push(Part::Title(if asking.why == Why::Check {
                message!("check-title")
            } else {
                self.outcome_line(outcome)
            }));
        }
        if self.state.place.phase.is_cpr() && self.lead_line().is_none() {
            let pushes = self
                .state
                .place
                .phase
                .cpr()
                .is_some_and(|cpr| !cpr.weak_breaths);
            let id = if asking.why == Why::BreathingAgain && pushes {
                message_id!("pushes-go-on")
            } else {
                message_id!("keep-going")
            };
            screen.push(Part::Notice(Message::from(id)));
        }
        screen.push(Part::Instruction(self.question_words(asking)));
        screen.push(Part::Answers(Answers {
            prompt: None,
            buttons: self.answer_buttons(asking.question),
        }));
        screen.extend(self.look_timer(asking));
        screen.extend(self.silence_clock());
        screen.extend(self.beat());
        screen.extend(self.answer_summary(asking.answers));
        screen.extend(self.call_cards(asking));
        screen.extend(self.light());
        screen.push(Part::Actions(self.instruction_actions()));
    }

    pub(in crate::view_model) fn question_words(&self, asking: &Asking) -> Instruction {
        let question = self.protocol.questions.get(asking.question);
        let headline = messages::question(self.protocol, asking.question);
        let detail = question
            .details
            .iter()
            .find(|detail| detail.when.holds(asking.answers));
        let attribute = detail.map_or("detail", |detail| detail.line.as_str());
        Instruction {
            display: None,
            detail: Some(headline.attribute(attribute)),
            headline,
            picture: detail.and_then(|detail| detail.picture),
        }
    }

    /// The three answers, equal in every way.
    pub(in crate::view_model) fn answer_buttons(&self, question: QuestionId) -> Vec<AnswerButton> {
        Answer::ALL
            .into_iter()
            .zip('1'..)
            .zip(ANSWER_LETTERS)
            .map(|((answer, digit), letter)| AnswerButton {
                answer,
                label: messages::answer(answer),
                hint: messages::hint(self.protocol, question, answer),
                keys: [Key::Char(digit), Key::Char(letter)],
            })
            .collect()
    }

    /// The look timer, which starts again every ten seconds, and the count of easy breaths. Answering waits for neither.
    fn look_timer(&self, asking: &Asking) -> Option<Part> {
        if !self.protocol.questions.get(asking.question).look_timer {
            return None;
        }
        let look = self.protocol.timers.look.millis;
        let passed = self.passed(asking.since);
        let began = self.now.boot.saturating_sub(passed % look);
        let into = passed % look;
        let breaths = &self.state.breaths;
        let counted = breaths.iter().filter(|at| **at >= began).count();
        let last = began.saturating_sub(look);
        let in_last = breaths
            .iter()
            .filter(|at| (last..began).contains(*at))
            .count();
        // Where somebody counts, a look with none is told too.
        let counts = breaths.first().is_some_and(|first| *first < began);
        Some(Part::BreathTimer(BreathTimer {
            line: message!("look-timer", seconds = into / 1000 + 1, of = look / 1000),
            counted: message!("look-count", count = counted),
            last: counts.then(|| message!("look-counted", count = in_last, of = look / 1000)),
            into,
            of: look,
        }))
    }

    fn silence_clock(&self) -> Option<Part> {
        let left = self.left(self.state.silence_ends(&self.rules)?);
        Some(Part::Clock(ClockPart {
            line: message!("silence-ends", clock = format_duration(left)),
            millis: left,
            large: None,
        }))
    }

    /// The call cards beside the question (R0). On a recheck the call line on top is enough.
    fn call_cards(&self, asking: &Asking) -> Option<Part> {
        let cards = asking.call_cards(&self.rules).iter();
        let cards: Vec<Instruction> = cards.map(|card| self.card(*card)).collect();
        (!cards.is_empty()).then_some(Part::SideCards(cards))
    }
}

//! The question screen.

use crate::format::format_duration;
use crate::session::{ANSWER_LETTERS, Key};
use crate::view_model::binding::Draft;
use crate::view_model::{AnswerButton, Answers, BreathTimer, ClockPart, Instruction, Part, View};
use crate::{message, messages};
use overdose_protocol::definition::{self, Answer, QuestionId};
use overdose_protocol::engine::{Asking, Phase, Why};

impl View<'_> {
    pub(in crate::view_model) fn question(&self, asking: &Asking, screen: &mut Draft) {
        if let Some(outcome) = self.state.outcome() {
            screen.push(Part::Title(match asking.why {
                Why::Check => message!("check-title"),
                Why::Colour => message!("colour-asked"),
                Why::Opening | Why::BreathingAgain | Why::Seizure => self.outcome_line(outcome),
            }));
        }
        let order = self.look_order();
        let prompt = order.is_some() && !self.state.hands_are_off(&self.rules);
        screen.push(Part::Instruction(
            order.unwrap_or_else(|| self.question_words(asking)),
        ));
        screen.push(Part::Answers(Answers {
            prompt: prompt.then(|| message!("cpr-look-ended")),
            buttons: self.answer_buttons(asking.question),
        }));
        if !prompt {
            screen.extend(self.look_timer(asking));
        }
        screen.extend(self.silence_clock());
        // While the hands are off it is heard, and nothing on the screen says to push (R14).
        if !self.state.hands_are_off(&self.rules) {
            screen.extend(self.beat());
        }
        screen.extend(self.answer_summary(asking.answers));
        screen.extend(self.call_cards(asking));
        screen.extend(self.light());
        screen.push(Part::Actions(self.instruction_actions()));
    }

    /// The order over a look in the middle of CPR: hands off, and after that to push again. One at a time (R14).
    pub(in crate::view_model) fn look_order(&self) -> Option<Instruction> {
        if self.state.hands_are_off(&self.rules) {
            let headline = message!("cpr-look");
            let pictures = match &self.state.place.phase {
                Phase::Asking(asking) => self.question_words(asking).pictures,
                _ => Vec::new(),
            };
            return Some(Instruction {
                display: Some(message!("cpr-look.display")),
                detail: Some(message!("cpr-look.detail")),
                headline,
                pictures,
                drawn_lines: false,
                whole: None,
            });
        }
        let looks = self.state.looks_in_cpr(&self.rules) && self.lead_line().is_none();
        let cpr = self.state.place.phase.cpr().filter(|_| looks)?;
        Some(self.card(self.state.cpr_card(&self.rules, cpr)))
    }

    pub(in crate::view_model) fn question_words(&self, asking: &Asking) -> Instruction {
        self.words_of(asking.question, asking.answers)
    }

    /// A question with its detail, after these answers.
    pub(in crate::view_model) fn words_of(
        &self,
        id: QuestionId,
        answers: definition::Answers,
    ) -> Instruction {
        let question = self.protocol.questions.get(id);
        let headline = messages::question(self.protocol, id);
        let detail = question.details.iter().find(|detail| {
            let profile = &self.rules.profile.name;
            detail.when.holds(answers)
                && detail.age.is_none_or(|age| age == self.state.age)
                && (detail.profiles.is_empty() || detail.profiles.contains(profile))
        });
        let attribute = detail.map_or("detail", |detail| detail.line.as_str());
        let own = detail.and_then(|detail| detail.headline.as_deref());
        Instruction {
            display: None,
            detail: Some(headline.attribute(attribute)),
            headline: match own {
                Some(own) => headline.attribute(own),
                None => headline,
            },
            pictures: detail.map_or_else(Vec::new, |detail| detail.pictures.clone()),
            drawn_lines: detail.is_some_and(|detail| detail.drawn_lines),
            whole: None,
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
                hint: messages::of_age(
                    &self.session.content().words,
                    messages::hint(self.protocol, question, answer),
                    self.state.age,
                ),
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
        let breaths = &self.state.facts.breaths;
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

    /// When silence answers. While hands are off the seconds of the look are the only clock (R14).
    fn silence_clock(&self) -> Option<Part> {
        if self.state.hands_are_off(&self.rules) {
            return None;
        }
        let left = self.left(self.state.silence_ends(&self.rules)?);
        Some(Part::Clock(ClockPart {
            line: message!("silence-ends", clock = format_duration(left)),
            millis: left,
            runs_out: true,
            label: None,
            is_large: false,
        }))
    }

    /// The call cards beside the question (R0). On a recheck the call line on top is enough.
    fn call_cards(&self, asking: &Asking) -> Option<Part> {
        let cards = asking.call_cards(&self.rules).iter();
        let cards: Vec<Instruction> = cards.map(|card| self.card(*card)).collect();
        (!cards.is_empty()).then_some(Part::SideCards(cards))
    }
}

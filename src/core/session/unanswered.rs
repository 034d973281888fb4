//! Answer keys where nothing is asked: what is said instead of nothing.

use super::key::digit;
use super::{ANSWER_LETTERS, Key, Route, Session, Training};
use crate::locale::Message;
use crate::message;
use overdose_protocol::definition::Answer;
use overdose_protocol::incident::{ClockEvent, Event};
use overdose_protocol::time::{Millis, Now};

/// How long after a question went by itself an answer is still meant for it, in milliseconds.
const LATE: Millis = 60_000;

impl Session {
    /// Says why an answer key answered nothing: somebody who gets no sign presses again, or believes that it was heard.
    pub(super) fn explain(&mut self, key: Key, now: Now) {
        let Key::Char(letter) = key else {
            return;
        };
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii() && letter.is_alphabetic() {
            let asks = self.page == Route::Instructions && self.question_in_front();
            if self.training.is_none() && (self.front.is_open() || asks) {
                self.notice = Some(if asks {
                    message!("notice-strange-letter")
                } else {
                    message!("notice-strange-key")
                });
            }
            return;
        }
        let is_answer = ANSWER_LETTERS.contains(&letter)
            || digit(letter).is_some_and(|place| place < Answer::ALL.len());
        let at_rest = |training: &Training| training.is_audience() || !training.runs();
        let idle = self.training.as_ref().is_some_and(at_rest);
        if is_answer && !idle && !self.state().is_closed() {
            self.notice = Some(self.why(now));
        }
    }

    fn why(&self, now: Now) -> Message {
        if self.page != Route::Instructions {
            return message!("notice-page-open");
        }
        if self.state().seizure.is_some() {
            return message!("notice-fit-open");
        }
        let outcome = self.state().outcome();
        let looks = outcome.is_some_and(|it| self.protocol().outcomes.get(it).breathing_again);
        match (self.went_unanswered(now), looks) {
            (true, true) => message!("notice-late-look"),
            (true, false) => message!("notice-late"),
            (false, true) => message!("notice-no-question-look"),
            (false, false) => message!("notice-no-question"),
        }
    }

    /// Whether the last thing that happened is that a question got no answer.
    fn went_unanswered(&self, now: Now) -> bool {
        let entries = self.front.incident.entries().iter().rev();
        let mut entries = entries.filter(|entry| {
            let silence = Event::Clock(ClockEvent::Silence);
            let unanswered = Event::Clock(ClockEvent::Unanswered);
            let by_hand = !matches!(entry.event, Event::Clock(_) | Event::Touched);
            by_hand || entry.event == silence || entry.event == unanswered
        });
        entries.next().is_some_and(|entry| {
            matches!(entry.event, Event::Clock(_)) && now.boot.saturating_sub(entry.at.boot) < LATE
        })
    }
}

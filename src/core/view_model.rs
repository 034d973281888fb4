//! What a person sees: a screen is a list of parts, and every face shows the same ones.

mod bar;
mod beat;
mod binding;
mod cards;
mod drill;
mod extent;
mod keyed;
mod keys;
mod naloxone;
mod notes;
mod outline;
mod pages;
mod paper;
mod part;
mod say;
mod screens;
mod spoken;

pub use binding::{Focus, Screen};
pub use keyed::{Piece, pieces};
pub use keys::LIST_KEYS;
pub use outline::{Entry, EntryId, Outline, Role, Told};
pub use paper::{Branch, Paper, paper};
pub use part::{
    Action, AnswerButton, Answers, BarPart, BeatPart, Binding, BreathTimer, CallBar, CasualtyPart,
    CheckPart, Choice, Choices, ClockPart, ConfirmPart, EventsPart, FactPart, HandoverPart,
    Instruction, Keys, Light, MixRow, Notes, Part, PracticeBar, Progress, SLOTS, ScorePart,
    StepPart, TopicLink, TopicList,
};
pub use spoken::{audio_plan, spoken};

use crate::message;
use crate::session::{CONFIRM, Device, Intent, Question, Route, Session, Training};
use crate::training::{Course, Drill, Performance};
use overdose_protocol::definition::Protocol;
use overdose_protocol::engine::{Rules, State};
use overdose_protocol::time::Now;

/// The screen of a session at this moment.
#[must_use]
pub fn screen(session: &Session, now: Now) -> Screen {
    let view = View::of(session, now);
    let mut screen = Draft::default();
    screen.extend(view.top());
    screen.extend(view.answer_to_press());
    view.body(&mut screen);
    screen.extend(view.notices());
    screen.extend(view.casualty());
    if session.training().is_some_and(Training::is_audience) {
        // Who only follows presses no keys.
        let is_pressed = |part: &Part| matches!(part, Part::Actions(_) | Part::Choices(_));
        screen.parts.retain(|part| !is_pressed(part));
    }
    view.finish(screen)
}

/// What the builders of the parts look at.
struct View<'a> {
    session: &'a Session,
    protocol: &'static Protocol,
    rules: Rules<'static>,
    state: &'a State,
    /// The drill that goes on: what was done in it, and what the casualty went through. It takes the whole incident to tell.
    drill: Option<(&'a Drill, Performance, Course)>,
    now: Now,
}

use binding::Draft;

impl<'a> View<'a> {
    fn of(session: &'a Session, now: Now) -> Self {
        Self {
            session,
            protocol: session.protocol(),
            rules: session.rules(),
            state: session.state(),
            drill: session.casualty(now),
            now,
        }
    }

    /// The number over everything; in practice that it is practice, and no number.
    fn top(&self) -> Vec<Part> {
        let Some(training) = self.session.training() else {
            return vec![Part::CallBar(self.call_bar())];
        };
        let mut parts = vec![Part::Practice(self.practice_bar(training))];
        if training.runs() {
            let bar = self.practice_call_bar(self.call_bar());
            parts.push(Part::CallBar(bar));
        }
        parts
    }

    /// What a press is answered with: it comes before every other line.
    fn answer_to_press(&self) -> Vec<Part> {
        let runs = self.session.training().is_none_or(Training::runs);
        let confirm = self.confirm().filter(|_| runs);
        let notice = self.session.notice().cloned().map(Part::Notice);
        confirm.into_iter().chain(notice).collect()
    }

    /// Lines that ask for attention on every screen, the most urgent first: what is to be done now, then what becomes of the record and
    /// of the sound. What a screen itself has to say comes before them.
    fn notices(&self) -> Vec<Part> {
        let mut lines = Vec::new();
        let runs = self.session.training().is_none_or(Training::runs);
        if runs {
            lines.extend(self.lead_line());
            lines.extend(self.state.facts.call_again.then(|| message!("call-worse")));
            lines.extend(self.look_notice());
            lines.extend(self.same_person_line());
        }
        if self.session.notice().is_none() && self.session.page() == Route::Instructions {
            lines.extend(self.session.left().map(|left| self.left_line(left)));
        }
        lines.extend(self.dose_noted());
        lines.extend(self.draft_line().or_else(|| self.english_line()));
        let incomplete = self.session.person().incident.incomplete;
        lines.extend(incomplete.then(|| match self.session.page() {
            Route::Handover => message!("handover-part-unread"),
            _ => message!("notice-part-unread"),
        }));
        // A drill that is over has nothing more to say.
        if runs {
            let unsaved = self.session.says_unsaved(self.now);
            lines.extend(unsaved.then(|| message!("notice-unsaved")));
            let silent = self.session.says_silent(self.now);
            lines.extend(silent.map(|device| match device {
                Device::Muted => message!("notice-muted"),
                Device::Headphones => message!("notice-headphones"),
                Device::Silent | Device::Plays => message!("notice-silent"),
            }));
        }
        lines.into_iter().map(Part::Notice).collect()
    }

    /// What is asked before it is done.
    fn confirm(&self) -> Option<Part> {
        let question = self.session.question()?;
        let [yes, no] = question.answers();
        let action = |intent, keys, label| Action {
            intent,
            keys: Keys::Named(keys),
            label,
            slots: &[],
        };
        Some(Part::Confirm(ConfirmPart {
            line: match question {
                Question::NewPerson => message!("ask-new-person"),
                Question::OneTooMany => {
                    message!("ask-one-too-many", count = self.session.other_people())
                }
                Question::Hide(intent) => {
                    message!("ask-hide", page = self.action(intent).label)
                }
                Question::LeaveDrill => message!("ask-leave-drill"),
            },
            answers: [
                action(Intent::Confirm, &[CONFIRM], yes),
                // Every other key says no (R12).
                action(Intent::Decline, &[], no),
            ],
        }))
    }
}

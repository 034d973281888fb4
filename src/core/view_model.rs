//! What a person sees: a screen is a list of parts, and every face shows the same ones.

mod aftercare;
mod bar;
mod cpr;
mod handover;
mod instructions;
mod kept;
mod keys;
mod learn;
mod naloxone;
mod notes;
mod pages;
mod part;
mod practice;
mod question;
mod room;
mod say;
mod site;
mod spoken;

pub use part::{
    Action, AnswerButton, Answers, BarPart, BeatPart, BreathTimer, CallBar, CasualtyPart,
    CheckPart, Choice, Choices, ClockPart, ConfirmPart, EventsPart, FactPart, Focus, Instruction,
    Light, Notes, Part, PracticeBar, Progress, Screen,
};
pub use spoken::{score, spoken};

use crate::locale::Line;
use crate::session::{Intent, Route, Session, Training};
use overdose_protocol::definition::Protocol;
use overdose_protocol::engine::{Phase, Rules, State};
use overdose_protocol::time::Now;

/// The screen of a session at this moment.
#[must_use]
pub fn screen(session: &Session, now: Now) -> Screen {
    let view = View::of(session, now);
    let mut parts = view.top();
    parts.extend(view.notices());
    view.body(&mut parts);
    parts.extend(view.casualty());
    if session.training().is_some_and(Training::follows) {
        // Who only follows presses no keys.
        parts.retain(|part| !matches!(part, Part::Actions(_) | Part::Choices(_)));
    }
    Screen {
        number: session.screen(),
        // Where hands are counted Enter goes on to the next answer, and the heading must not take it.
        focus: if parts
            .iter()
            .any(|part| matches!(part, Part::Next(_) | Part::Bars(_)))
        {
            Focus::Next
        } else {
            Focus::Heading
        },
        parts,
    }
}

/// What the builders of the parts look at.
struct View<'a> {
    session: &'a Session,
    protocol: &'static Protocol,
    rules: Rules<'static>,
    state: &'a State,
    now: Now,
}

impl<'a> View<'a> {
    fn of(session: &'a Session, now: Now) -> Self {
        Self {
            session,
            protocol: session.protocol(),
            rules: session.rules(),
            state: session.state(),
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

    fn body(&self, parts: &mut Vec<Part>) {
        match self.session.page() {
            Route::Instructions if self.state.fit.is_some() => self.fit(parts),
            Route::Instructions => match &self.state.place.phase {
                Phase::Asking(asking) => self.question(asking, parts),
                Phase::Steps(cards) => self.steps(cards, parts),
                Phase::Cpr(cpr) => self.cpr(cpr, parts),
                Phase::Watch(cards) => self.watch(cards, parts),
                Phase::Closed(closed) => self.aftercare(closed, parts),
            },
            Route::Help => self.help(parts),
            Route::HelpCard(card) => self.help_card(card, parts),
            Route::Drugs => self.drugs(parts),
            Route::Menu => self.menu(parts),
            Route::Countries { part } => self.countries(part, parts),
            Route::Learn => self.learn(parts),
            Route::Topic { topic, part } => self.topic(topic, part, parts),
            Route::Search { part } => self.search(part, parts),
            Route::Site => self.site(parts),
            Route::Ready => self.ready(parts),
            Route::About => self.about(parts),
            Route::Sources { part } => self.sources(part, parts),
            Route::Handover => self.handover(parts),
            Route::CloseReason => self.close_reason(parts),
            Route::Share => self.share(parts),
            Route::Debrief { back } => self.debrief(back, parts),
            Route::Kept { part } => self.kept_list(part, parts),
            Route::KeptRecord => self.kept_record(parts),
            Route::Left { back } => self.left_record(back, parts),
            Route::Practice => self.practice(parts),
            Route::Scenarios { part } => self.scenarios(part, parts),
            Route::Scene => self.scene(parts),
            Route::Trainer => self.trainer(parts),
            Route::TakeOff => self.take_off(parts),
            Route::Score => self.score_sheet(parts),
            Route::Room => self.room(parts),
            Route::Class { part } => self.class(part, parts),
            Route::Replay { step } => self.replay(step, parts),
        }
    }

    /// Lines that stand above everything for a while.
    fn notices(&self) -> Vec<Part> {
        let mut lines = Vec::new();
        if let Some(notice) = self.session.notice() {
            lines.push(notice.clone());
        } else if self.session.page() == Route::Instructions {
            lines.extend(self.session.left().map(|left| self.left_line(left)));
        }
        lines.extend(self.dose_noted());
        let incomplete = self.session.person().incident.incomplete;
        lines.extend(incomplete.then(|| Line::new("record-incomplete")));
        // A drill that is over has nothing more to say.
        if self.session.training().is_some_and(|it| !it.runs()) {
            return lines.into_iter().map(Part::Notice).collect();
        }
        let unsaved = self.session.says_unsaved(self.now);
        lines.extend(unsaved.then(|| Line::new("notice-unsaved")));
        let silent = self.session.says_silent(self.now);
        lines.extend(silent.then(|| Line::new("notice-silent")));
        lines.extend(self.lead_line());
        lines.extend(self.look_notice());
        lines.extend(self.same_person_line());
        let lines = lines.into_iter().map(Part::Notice);
        self.confirm().into_iter().chain(lines).collect()
    }

    /// What is asked before it is done.
    fn confirm(&self) -> Option<Part> {
        let question = self.session.question()?;
        let [yes, no] = question.answers();
        let action = |intent, label| Action {
            intent,
            key: "",
            label,
        };
        Some(Part::Confirm(ConfirmPart {
            line: question.line(),
            answers: [action(Intent::Confirm, yes), action(Intent::Decline, no)],
        }))
    }
}

//! For somebody who has one switch: the focus goes from button to button by itself, and the switch presses the one that has it.
//!
//! The switch is Space, Enter, a pedal that types one of them, or a click anywhere. Going round never presses anything, and is no sign
//! that anybody is there: the silence that counts as not sure runs as ever (R11).

use std::sync::Arc;

use iced::Task;
use iced::widget::operation;
use overdose_core::runtime::Input;
use overdose_core::session::{Intent, Question, Training};
use overdose_core::view_model::Outline;
use overdose_protocol::time::Millis;

use super::{App, Message};
use crate::ui::shown::Shown;

/// How long a screen stands before anything on it has the focus, in milliseconds: a press that was meant for the one before it meets
/// nothing (R22).
const STANDS: Millis = 700;

/// Where the focus goes.
#[derive(Debug, Default)]
pub(super) struct Scanning {
    /// The screen on which it goes round, with what is asked on it, and when it goes on, on the boot clock.
    next: Option<((u64, Option<Question>), Millis)>,
    /// What has it.
    at: Option<Intent>,
    /// When the switch was last pressed, on the boot clock.
    pressed: Option<Millis>,
}

impl Scanning {
    /// Somebody has moved the focus: the switch presses nothing until it goes on.
    pub(super) fn lose(&mut self) {
        self.at = None;
    }
}

impl App {
    /// Whether it goes round.
    pub(super) fn is_scanning(&self) -> bool {
        self.pace().is_some()
    }

    /// How long each button has the focus. Nobody presses anything in a window that only follows.
    fn pace(&self) -> Option<Millis> {
        let training = self.session().training();
        let follows = training.is_some_and(Training::is_audience);
        self.session().looks().scan.millis().filter(|_| !follows)
    }

    /// When it goes on.
    pub(super) fn scan_at(&self) -> Option<Millis> {
        let (_, at) = self.scanning.next.filter(|_| self.is_scanning())?;
        Some(at)
    }

    /// Another screen has come, or the wish for it: begins anew.
    pub(super) fn begin_scan(&mut self) {
        let screen = (self.session().screen(), self.session().question());
        let is_there = self.scanning.next.is_some_and(|(known, _)| known == screen);
        match self.pace() {
            Some(_) if is_there => {}
            Some(_) => {
                let at = self.clock.now().boot.saturating_add(STANDS);
                self.scanning = Scanning {
                    next: Some((screen, at)),
                    at: None,
                    ..self.scanning
                };
            }
            None => self.scanning = Scanning::default(),
        }
    }

    /// Looks what there is to go to, once it is time.
    pub(super) fn look_for_scan(&self) -> Task<Message> {
        let now = self.clock.now().boot;
        if self.scan_at().is_none_or(|at| now < at) {
            return Task::none();
        }
        Shown::look().map(|shown| Message::Scanned(Arc::new(shown)))
    }

    /// Goes on to the next button.
    pub(super) fn scan(&mut self, shown: &Shown) -> Task<Message> {
        let now = self.clock.now().boot;
        let due = self.scanning.next.filter(|(_, at)| *at <= now);
        let (Some((screen, _)), Some(pace)) = (due, self.pace()) else {
            return Task::none();
        };
        self.scanning.next = Some((screen, now.saturating_add(pace)));
        let outline = Outline::of(self.runtime.screen(), &self.session().content().words);
        let buttons = outline.scanned().into_iter();
        let there: Vec<Intent> = buttons.filter(|it| shown.button(*it).is_some()).collect();
        let now_at = self
            .scanning
            .at
            .and_then(|at| there.iter().position(|it| *it == at));
        let next = now_at.map_or(0, |at| at + 1);
        self.scanning.at = there.get(next).or(there.first()).copied();
        let button = self.scanning.at.and_then(|intent| shown.button(intent));
        self.focus_moved_on = Some(self.session().screen());
        button.map_or_else(Task::none, operation::focus)
    }

    /// The switch: presses what has the focus, as long as it is there.
    pub(super) fn press_switch(&mut self) -> Task<Message> {
        let now = self.clock.now().boot;
        let before = self.scanning.pressed.replace(now);
        let is_again = before.is_some_and(|at| now.saturating_sub(at) < STANDS);
        // A hand that shakes presses twice.
        let at = self.scanning.at.filter(|_| !is_again);
        let outline = Outline::of(self.runtime.screen(), &self.session().content().words);
        match at.filter(|intent| outline.scanned().contains(intent)) {
            Some(intent) => self.handle(Input::Intent(intent)),
            None => Task::none(),
        }
    }
}

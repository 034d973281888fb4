//! The window as the desktop has it: what it is called, its colours, how it closes and fills the screen.

use iced::{Task, window};
use overdose_core::preferences::Appearance;
use overdose_core::runtime::Input;
use overdose_core::session::{Saved, Training};
use overdose_core::{locale, message};
use overdose_protocol::time::Millis;

use super::{App, BUFFERS, Keyboard, Message};
use crate::settings::{Settings, WindowGeometry};
use crate::ui::theme::Palette;

/// How long a window that opens may take to get the keyboard, in milliseconds.
const OPENING: Millis = 1500;

/// How long a click may last that brings the keyboard back, in milliseconds.
const RETURNING: Millis = 600;

impl App {
    /// After another wish for how it looks: paints everything anew, and keeps the wish.
    pub(super) fn apply_appearance(&mut self, before: Appearance) {
        let looks = self.session().looks();
        if looks == before {
            return;
        }
        self.to_repaint = BUFFERS;
        // Where anybody may change it, it is the next one's no longer.
        if !self.runtime.is_kiosk() {
            (self.keep)(Settings {
                looks,
                window: None,
            });
        }
    }

    /// Closes the window; while an incident is open, or a drill is not kept, only after it was asked for twice.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        let question = self.closing_question().filter(|_| !self.asked_to_close);
        if let Some(question) = question {
            self.asked_to_close = true;
            return self.handle(Input::Notice(question));
        }
        if self.full_screen {
            return Task::done(Message::Leaving(id, None));
        }
        window::size(id).then(move |size| {
            window::position(id).map(move |at| {
                let at = at.map(|at| (at.x, at.y));
                let size = (size.width, size.height);
                Message::Leaving(id, Some(WindowGeometry { at, size }))
            })
        })
    }

    /// What is asked before the window is closed: what would be left open, or lost.
    fn closing_question(&self) -> Option<locale::Message> {
        let session = self.session();
        let is_saved = matches!(session.saved(), Some(Saved::Events(_) | Saved::Kept(_)));
        if session.has_open_incident() {
            return Some(if is_saved {
                message!("notice-close")
            } else {
                message!("notice-close-unsaved")
            });
        }
        self.runtime
            .has_unkept_drill()
            .then_some(message!("notice-close-drill"))
    }

    /// The window has the keyboard from now on, or no longer. What says so goes a moment after the click that brought it back: under
    /// that nothing moves.
    pub(super) fn focus(&mut self, here: bool) -> Task<Message> {
        let before = self.lacks_keys();
        self.keyboard = match (here, before) {
            (true, true) => (Keyboard::Returning, Some(self.after(RETURNING))),
            (true, false) => (Keyboard::Here, None),
            (false, _) => (Keyboard::Elsewhere, None),
        };
        self.repainted += u64::from(before != self.lacks_keys());
        self.tell_keyboard(here);
        self.look_for_listener();
        if here {
            return Task::none();
        }
        self.keep_keyboard()
    }

    /// Has the time begin in which whatever opens a window gives it the keyboard.
    pub(super) fn await_focus(&mut self) {
        if self.keyboard.0 == Keyboard::Unknown {
            self.keyboard.1 = Some(self.after(OPENING));
        }
    }

    /// Takes the keyboard to be where it is by now, if it is time to.
    pub(super) fn settle_focus(&mut self) {
        let now = self.clock.now().boot;
        if self.keyboard.1.take_if(|at| *at <= now).is_none() {
            return;
        }
        let before = self.lacks_keys();
        self.keyboard.0 = match self.keyboard.0 {
            Keyboard::Unknown => Keyboard::Elsewhere,
            Keyboard::Returning => Keyboard::Here,
            known => known,
        };
        self.repainted += u64::from(before != self.lacks_keys());
        self.tell_keyboard(self.keyboard.0 != Keyboard::Elsewhere);
    }

    fn after(&self, millis: Millis) -> Millis {
        self.clock.now().boot.saturating_add(millis)
    }

    /// Whether the keys that it shows go elsewhere. A window for the room has none.
    pub(super) fn lacks_keys(&self) -> bool {
        let training = self.session().training();
        let away = [Keyboard::Elsewhere, Keyboard::Returning].contains(&self.keyboard.0);
        away && !training.is_some_and(Training::is_audience)
    }

    pub(super) fn switch_full_screen(&mut self) -> Task<Message> {
        self.full_screen = !self.full_screen;
        let mode = self.window_mode();
        window::latest().then(move |id| id.map_or_else(Task::none, |id| window::set_mode(id, mode)))
    }

    /// How the window stands on the desktop.
    pub(super) fn window_mode(&self) -> window::Mode {
        if self.full_screen || self.runtime.is_kiosk() {
            window::Mode::Fullscreen
        } else {
            window::Mode::Windowed
        }
    }

    /// The colours that the toolkit's own widgets get.
    #[must_use]
    pub fn theme(&self) -> iced::Theme {
        Palette::of(self.session().looks().theme()).iced()
    }

    /// What the window is called. It is asked for after every message.
    #[must_use]
    pub fn title(&self) -> String {
        let title = match self.session().training() {
            None if self.editor.is_some() => message!("window-title-edit"),
            None => message!("window-title"),
            Some(training) if training.is_audience() => message!("window-title-audience"),
            Some(_) => message!("window-title-practice"),
        };
        self.session().content().words.text(&title)
    }

    /// The ground behind everything. That of another screen differs by what nobody can see, so that the renderer paints the
    /// whole window at once.
    #[must_use]
    pub fn ground(&self) -> iced::theme::Style {
        let palette = Palette::of(self.session().looks().theme());
        iced::theme::Style {
            background_color: palette.ground(self.session().screen() + self.repainted),
            text_color: palette.ink,
        }
    }
}

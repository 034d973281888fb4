//! The window as the desktop has it: what it is called, its colours, how it closes and fills the screen.

use iced::{Task, window};
use overdose_core::preferences::Appearance;
use overdose_core::runtime::Input;
use overdose_core::session::Saved;
use overdose_core::{locale, message};

use super::{App, BUFFERS, Message};
use crate::settings::{Settings, WindowGeometry};
use crate::ui::theme::Palette;

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

    pub(super) fn switch_full_screen(&mut self) -> Task<Message> {
        self.full_screen = !self.full_screen;
        let mode = if self.full_screen {
            window::Mode::Fullscreen
        } else {
            window::Mode::Windowed
        };
        window::latest().then(move |id| id.map_or_else(Task::none, |id| window::set_mode(id, mode)))
    }

    /// The colours that the toolkit's own widgets get.
    #[must_use]
    pub fn theme(&self) -> iced::Theme {
        Palette::of(self.session().looks().theme).iced()
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
        let palette = Palette::of(self.session().looks().theme);
        iced::theme::Style {
            background_color: palette.ground(self.session().screen() + self.repainted),
            text_color: palette.ink,
        }
    }
}

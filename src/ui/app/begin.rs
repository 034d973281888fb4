//! What begins only once the window shows something, and what other threads tell it.

use std::thread;

use iced::Task;
use iced::futures::channel::{mpsc as stream_of, oneshot};
use overdose_core::preferences::SystemWishes;
use overdose_core::runtime::Mode;
use overdose_core::session::{IoRequest, IoResponse};

use super::{App, Message};
use crate::platform::screen_reader::IS_BEFORE_WINDOW;

/// Asks the system what it wishes for, in a thread that may wait.
pub type AskSystem = fn() -> Option<SystemWishes>;

impl App {
    /// The same with the wishes of the system, which is asked once the first screen is shown. Without it only the person's count.
    #[must_use]
    pub fn with_system_wishes(mut self, ask: AskSystem) -> Self {
        self.ask_system = Some(ask);
        self
    }

    /// Begins everything that the first screen does not wait for, once it is shown.
    pub(super) fn begin(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.shown, true) {
            return Task::none();
        }
        self.moment = None;
        self.await_focus();
        self.begin_scan();
        // Where it has to be there before the window, it is.
        let connects = if IS_BEFORE_WINDOW {
            Task::none()
        } else {
            self.find_window()
        };
        Task::batch([
            connects,
            self.find(),
            self.ask_system(),
            self.begin_sound(),
            self.find_facts(),
        ])
    }

    /// Asks the system what it wishes for. It may never answer: then nothing comes of it.
    fn ask_system(&mut self) -> Task<Message> {
        let Some(ask) = self.ask_system.take() else {
            return Task::none();
        };
        let (tell, heard) = self.telling(Mode::Live);
        let ask = move || {
            if let Some(wishes) = ask() {
                tell(vec![IoResponse::Wishes(wishes)]);
            }
        };
        match thread::Builder::new().name("wishes".to_owned()).spawn(ask) {
            Ok(_) => heard,
            Err(_) => Task::none(),
        }
    }

    fn begin_sound(&mut self) -> Task<Message> {
        let Some(open) = self.open_sound.take() else {
            return Task::none();
        };
        let (to, heard) = stream_of::unbounded();
        let tell = move |device| {
            let _ = to.unbounded_send(device);
        };
        self.driver.begin_sound(open, tell);
        Task::run(heard, Message::Sound)
    }

    /// Looks for what an earlier start left open.
    fn find(&mut self) -> Task<Message> {
        let (tell, heard) = self.telling(Mode::Live);
        if self.driver.find(self.runtime.now(), tell) {
            heard
        } else {
            Task::none()
        }
    }

    /// Asks the keeper, who tells in another thread.
    pub(super) fn ask(&self, request: IoRequest, mode: Mode) -> Task<Message> {
        let (tell, heard) = self.telling(mode);
        if self.driver.ask(request, tell) {
            heard
        } else {
            Task::none()
        }
    }

    /// How another thread tells something, and the task that hears it. What practice asked for is told to practice.
    pub(super) fn telling(
        &self,
        by: Mode,
    ) -> (impl FnOnce(Vec<IoResponse>) + Send + use<>, Task<Message>) {
        let to = self.told.0.clone();
        let (done, is_done) = oneshot::channel();
        let tell = move |told| {
            let _ = to.send((by, told));
            let _ = done.send(());
        };
        let heard = Task::future(is_done)
            .then(|done| done.map_or_else(|_| Task::none(), |()| Task::done(Message::IoResponse)));
        (tell, heard)
    }
}

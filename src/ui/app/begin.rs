//! What begins only once the window shows something, and what other threads tell it.

use iced::Task;
use iced::futures::channel::{mpsc as stream_of, oneshot};
use overdose_core::runtime::Mode;
use overdose_core::session::{IoRequest, IoResponse};

use super::{App, Message};

impl App {
    /// Begins everything that the first screen does not wait for, once it is shown.
    pub(super) fn begin(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.shown, true) {
            return Task::none();
        }
        self.moment = None;
        self.await_focus();
        Task::batch([self.find(), self.begin_sound(), self.find_facts()])
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

//! The windows for the room: the trainer's window tells them what happens, and one of them follows what it is told.

use std::sync::mpsc::{self, Receiver};

use iced::Task;
use iced::futures::channel::mpsc as stream_of;
use overdose_core::content::Content;
use overdose_core::desk::Desk;
use overdose_core::session::{Options, Session};
use overdose_protocol::time::Clock;

use super::{App, Message};
use crate::audience::{self, Listener};

/// How many lines wait to be shown at most.
const LINES: usize = 256;

impl App {
    /// A window for the room. Nothing where practice cannot be read.
    pub fn audience(
        content: &'static Content,
        options: &Options,
        clock: Box<dyn Clock>,
    ) -> Option<Self> {
        let now = clock.now();
        let desk = Desk::audience(Session::new(content, options), now)?;
        let mut app = Self::new(content, options, clock);
        app.desk = desk;
        app.now = app.desk.time(now);
        Some(app)
    }

    /// Reads what the trainer's window tells on the standard input.
    pub fn read_lines(&mut self) -> Task<Message> {
        // Whoever tells faster than this is shown has to wait.
        let (to, lines) = mpsc::sync_channel(LINES);
        let (ring, heard) = stream_of::unbounded();
        let read = audience::read(move |line| {
            let _ = to.send(line);
            let _ = ring.unbounded_send(Message::Lines);
        });
        self.lines = Some(lines);
        match read {
            Ok(()) => Task::stream(heard),
            Err(_) => Task::none(),
        }
    }

    /// Follows what was told. Says whether there is more to come: once the trainer's window is gone this one goes too.
    pub(super) fn handle_lines(&mut self) -> bool {
        let lines = self.lines.iter().flat_map(Receiver::try_iter);
        let lines: Vec<Option<String>> = lines.collect();
        for line in lines {
            let Some(line) = line else {
                return false;
            };
            // A line that makes no sense is left out: the next one may make some.
            let _ = self.desk.handle_line(&line, self.real);
        }
        true
    }

    /// The same with somebody who is told what happens in practice.
    #[must_use]
    pub fn with_audience(mut self, listener: Option<Listener>) -> Self {
        self.listeners.extend(listener);
        self
    }

    /// Opens a window for the room.
    pub(super) fn open_audience(&mut self) {
        match Listener::window(&self.desk.place()) {
            Ok(listener) => {
                self.listeners.push(listener);
                self.desk.tell_anew();
            }
            Err(_) => self.desk.session_mut().say("notice-no-audience"),
        }
    }

    /// Tells everybody what happened.
    pub(super) fn tell_listeners(&mut self) {
        if self.listeners.is_empty() {
            return;
        }
        let lines = self.desk.tell();
        if !self.desk.is_practice() && !lines.is_empty() {
            // Practice was left: no wall says so while the desk is real. Who listens is told, and goes.
            for listener in self.listeners.drain(..) {
                let _ = listener.tell(lines.clone());
            }
            return;
        }
        if !lines.is_empty() {
            self.listeners
                .retain(|listener| listener.tell(lines.clone()));
        }
    }
}

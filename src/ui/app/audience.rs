//! The windows for the room: the trainer's window tells them what happens, and one of them follows what it is told.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};

use iced::futures::channel::mpsc as stream_of;
use iced::{Task, window};
use overdose_core::content::Content;
use overdose_core::message;
use overdose_core::runtime::{Input, Runtime};
use overdose_core::session::{Key, Options, Session};
use overdose_protocol::time::{Clock, Millis};

use super::{App, Message};
use crate::audience::{self, Listener};

/// How long a window for the room may take to come up, in milliseconds.
const OPENING: Millis = 5000;

/// How many lines wait to be shown at most.
const LINES: usize = 256;

impl App {
    /// A window for the room. Nothing where practice cannot be read.
    #[must_use]
    pub fn audience(
        content: &'static Content,
        options: &Options,
        clock: Box<dyn Clock>,
    ) -> Option<Self> {
        let now = clock.now();
        let runtime = Runtime::audience(Session::new(content, options), now)?;
        let mut app = Self::new(content, options, clock);
        app.runtime = runtime;
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
        self.trainer = Listener::file(Path::new("-")).ok();
        match read {
            Ok(()) => Task::stream(heard),
            Err(_) => Task::none(),
        }
    }

    /// Follows what was told. Once the trainer's window is gone this one goes too, but a real emergency here does not end with it.
    pub(super) fn handle_lines(&mut self) -> Task<Message> {
        let lines = self.lines.iter().flat_map(Receiver::try_iter);
        let lines: Vec<Option<String>> = lines.collect();
        let mut tasks = Vec::new();
        for line in lines {
            match line {
                Some(line) => tasks.push(self.handle(Input::Remote(line))),
                None if self.runtime.is_practice() => return super::leave(),
                None => break,
            }
        }
        Task::batch(tasks)
    }

    /// The same with somebody who is told what happens in practice.
    #[must_use]
    pub fn with_audience(mut self, listener: Option<Listener>) -> Self {
        if let Some(listener) = listener {
            self.add_listener(listener);
        }
        self
    }

    /// Opens a window for the room.
    pub(super) fn open_audience(&mut self) -> Task<Message> {
        let (ring, pressed) = stream_of::unbounded();
        let ring = move |key| {
            let _ = ring.unbounded_send(Message::RoomKey(key));
        };
        match Listener::window(&self.runtime.place(), ring) {
            Ok(listener) => {
                self.add_listener(listener);
                self.room_opened = Some(self.clock.now().boot);
                let notice = self.handle(Input::Notice(message!("notice-room-open")));
                Task::batch([notice, Task::stream(pressed)])
            }
            Err(_) => self.handle(Input::Notice(message!("notice-no-audience"))),
        }
    }

    /// Hands a key that was pressed in this window for the room on to the trainer's, where it means what it means there. Says whether
    /// it did: what this window does itself, a real emergency among it, stays here.
    pub(super) fn hand_on(&self, key: Key) -> bool {
        let Some(trainer) = &self.trainer else {
            return false;
        };
        let is_own = self.runtime.screen().binding(key).is_some();
        let caption = key.caption();
        if is_own || !self.runtime.is_practice() || Key::handed_on(&caption).is_none() {
            return false;
        }
        trainer.tell(vec![format!("{caption}\n")])
    }

    /// Takes the keyboard back, should the window for the room have taken it when it opened.
    pub(super) fn keep_keyboard(&mut self) -> Task<Message> {
        let now = self.clock.now().boot;
        let soon = |at: &Millis| now.saturating_sub(*at) < OPENING;
        match self.room_opened.take().filter(soon) {
            Some(_) => window::latest().and_then(window::gain_focus),
            None => Task::none(),
        }
    }

    fn add_listener(&mut self, listener: Listener) {
        self.listeners.push(listener);
        self.runtime.tell_anew();
    }

    /// Tells everybody what happened.
    pub(super) fn tell_listeners(&mut self, lines: &[String]) {
        self.listeners
            .retain(|listener| listener.tell(lines.to_vec()));
        if !self.runtime.is_practice() {
            // Practice was left: no wall says so while the desk is real. Who listens is told, and goes.
            self.listeners.clear();
        }
    }
}

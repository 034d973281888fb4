//! Screen readers of Linux: over the message bus of the desktop (AT-SPI), in threads of their own.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use accesskit::TreeUpdate;
use accesskit_unix::Adapter;

use super::handler::Handler;
use crate::platform::bus::{Bus, Call, Value};

/// How long the desktop may take to say whether its screen reader speaks.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether a screen reader is on, as the desktop says it to every program.
const IS_ON: Call = Call {
    to: "org.a11y.Bus",
    path: "/org/a11y/bus",
    interface: "org.freedesktop.DBus.Properties",
    method: "Get",
    words: &["org.a11y.Status", "ScreenReaderEnabled"],
    flags: 0,
};

enum Told {
    Screen(Box<TreeUpdate>),
    Focused(bool),
}

/// What is told, to the thread that tells it: the bus may be slow.
pub struct Connection(Sender<Told>);

impl Connection {
    /// Nothing where no thread can be had.
    pub fn open(_: u64, handler: &Handler) -> Option<Self> {
        let (to, told) = mpsc::channel();
        let handler = handler.clone();
        let tell = move || tell(&handler, &told);
        let name = "screen reader".to_owned();
        let began = thread::Builder::new().name(name).spawn(tell);
        began.ok().map(|_| Self(to))
    }

    pub fn tell(&mut self, screen: TreeUpdate) {
        let _ = self.0.send(Told::Screen(Box::new(screen)));
    }

    pub fn set_focused(&mut self, is_focused: bool) {
        let _ = self.0.send(Told::Focused(is_focused));
    }
}

fn tell(handler: &Handler, told: &Receiver<Told>) {
    if !Bus::is_on_this_machine() {
        return;
    }
    let mut adapter = Adapter::new(handler.clone(), handler.clone(), handler.clone());
    for told in told {
        match told {
            Told::Screen(screen) => adapter.update_if_active(|| *screen),
            Told::Focused(is_focused) => adapter.update_window_focus_state(is_focused),
        }
    }
}

/// Tells whether one speaks, from a thread of its own.
pub fn ask_whether_it_speaks(tell: impl FnOnce(bool) + Send + 'static) {
    // Without a thread nobody is told, and the voice goes on as it was.
    let _ = thread::Builder::new().spawn(move || tell(ask().is_ok_and(|is_on| is_on)));
}

fn ask() -> io::Result<bool> {
    let socket = Bus::of_session().ok_or(io::ErrorKind::NotFound)?;
    let mut bus = Bus::enter(socket, PATIENCE)?;
    let call = bus.call(&IS_ON)?;
    let [is_on] = bus.answers([call])?;
    Ok(is_on == Some(Value::Flag(true)))
}

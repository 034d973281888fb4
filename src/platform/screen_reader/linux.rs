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

/// The part of [`QUIET`](crate::platform::bus::QUIET) that has no program started: who does not run is turned on by nobody.
const NOBODY_STARTED: u8 = 2;

/// What the desktop says to every program: whether anybody asks what windows show, and whether a screen reader is on.
const IS_ENABLED: [&str; 2] = ["org.a11y.Status", "IsEnabled"];
const IS_ON: [&str; 2] = ["org.a11y.Status", "ScreenReaderEnabled"];

enum Told {
    Screen(Box<TreeUpdate>),
    Focused(bool),
    /// Somebody may have been turned on since.
    Look,
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

    pub fn look(&self) {
        let _ = self.0.send(Told::Look);
    }
}

/// Until somebody listens nothing of the library runs: its threads would wake the program again and again.
fn tell(handler: &Handler, told: &Receiver<Told>) {
    if !Bus::is_on_this_machine() {
        return;
    }
    let mut is_focused = true;
    while !is(IS_ENABLED) {
        let Ok(first) = told.recv() else {
            return;
        };
        for told in std::iter::once(first).chain(told.try_iter()) {
            if let Told::Focused(focused) = told {
                is_focused = focused;
            }
        }
    }
    let mut adapter = Adapter::new(handler.clone(), handler.clone(), handler.clone());
    adapter.update_window_focus_state(is_focused);
    for told in told {
        match told {
            Told::Screen(screen) => adapter.update_if_active(|| *screen),
            Told::Focused(is_focused) => adapter.update_window_focus_state(is_focused),
            Told::Look => {}
        }
    }
}

/// Tells whether one speaks, from a thread of its own.
pub fn ask_whether_it_speaks(tell: impl FnOnce(bool) + Send + 'static) {
    // Without a thread nobody is told, and the voice goes on as it was.
    let _ = thread::Builder::new().spawn(move || tell(is(IS_ON)));
}

/// Whether the desktop says so: nothing where it says nothing.
fn is(status: [&str; 2]) -> bool {
    ask(status).unwrap_or(false)
}

fn ask(status: [&str; 2]) -> io::Result<bool> {
    let socket = Bus::of_session().ok_or(io::ErrorKind::NotFound)?;
    let mut bus = Bus::enter(socket, PATIENCE)?;
    let call = bus.call(&Call {
        to: "org.a11y.Bus",
        path: "/org/a11y/bus",
        interface: "org.freedesktop.DBus.Properties",
        method: "Get",
        words: &status,
        flags: NOBODY_STARTED,
    })?;
    let [answer] = bus.answers([call])?;
    Ok(answer == Some(Value::Flag(true)))
}

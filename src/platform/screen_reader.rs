//! Screen readers: what is told to the one that listens, and what it asks for.
//!
//! Nobody is told anything until one listens; then it is told the whole screen after each change, and finds out itself what is new.

mod handler;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use std::panic::{self, AssertUnwindSafe};

use accesskit::{NodeId, TreeUpdate};

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

use handler::Handler;

/// Whether the window must not be shown before it is connected: a screen reader asks a window once whether it has anything to tell.
pub const IS_BEFORE_WINDOW: bool = cfg!(any(target_os = "macos", windows));

/// What a screen reader does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// One listens from now on.
    Listens,
    /// Whether it speaks, as far as the system says.
    Speaks(bool),
    /// None listens any more.
    Left,
    /// It presses this.
    Press(NodeId),
    /// It moves the focus to this.
    Focus(NodeId),
}

/// The way to whoever listens. On some systems it belongs to the thread of the window.
pub struct ScreenReader {
    connection: system::Connection,
    handler: Handler,
}

impl ScreenReader {
    /// Waits for one to listen, without keeping anybody waiting. `window` is the number by which the system knows the window; `hear` is
    /// called from any thread. Nothing where nobody could ever listen.
    #[must_use]
    pub fn await_one(window: u64, hear: impl Fn(Heard) + Send + Sync + 'static) -> Option<Self> {
        let handler = Handler::new(hear);
        // A library that panics here would leave a window that is not shown yet where nobody sees it.
        let open = || system::Connection::open(window, &handler);
        let opened = panic::catch_unwind(AssertUnwindSafe(open));
        let connection = opened.ok().flatten()?;
        Some(Self {
            connection,
            handler,
        })
    }

    /// Tells all of the screen.
    pub fn tell(&mut self, screen: TreeUpdate) {
        self.connection.tell(screen);
    }

    /// Tells whether the window has the keyboard.
    pub fn set_focused(&mut self, is_focused: bool) {
        self.connection.set_focused(is_focused);
    }

    /// Has it looked for again: somebody may have turned one on.
    pub fn look(&self) {
        self.connection.look();
    }

    /// Has it found out whether the one that listens speaks: it may have been turned on or off meanwhile.
    pub fn ask_whether_it_speaks(&self) {
        let handler = self.handler.clone();
        system::ask_whether_it_speaks(move |speaks| handler.hear(Heard::Speaks(speaks)));
    }
}

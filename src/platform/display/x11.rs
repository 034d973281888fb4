//! What the X server is asked beside the toolkit: how its screen is, and for the keyboard where nobody hands it out.

mod canvas;
mod keyboard;
mod lost;
mod room;
mod screen;
mod settings;
mod wayland;

use std::{env, thread};

use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, InputFocus, ScreenSaver};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, connect};

pub use canvas::Canvas;
pub use lost::when_lost;
pub use room::{keep_aside, other_monitor};
pub use screen::is_scale_wrong;
pub use settings::{ServerWishes, ToldSettings, wishes};

use super::Desktop;

/// The variables that name a display.
const VARIABLES: [&str; 3] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Whether the environment names a display. It may still be dead.
#[must_use]
pub fn is_named() -> bool {
    VARIABLES.into_iter().any(is_set)
}

/// Whether the window is one of an X server, not of a Wayland compositor.
#[must_use]
pub fn is_used() -> bool {
    is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY") && !is_set("WAYLAND_SOCKET")
}

/// What the X server tells of the screen on which the window opens; a Wayland compositor tells nobody, but is waited for too. Nothing
/// is returned before the display answers, or is known to be dead.
#[must_use]
pub fn desktop() -> Option<Desktop> {
    if is_used() {
        return screen::ask();
    }
    // A socket that was handed on belongs to the toolkit alone.
    if !is_set("WAYLAND_SOCKET") {
        wayland::wait();
    }
    None
}

/// Whatever makes a screen go dark, kept from it one moment at a time: a program that dies leaves nothing switched off.
pub struct Screen(RustConnection);

impl Screen {
    /// The one that the window is on; none where no X server has it.
    #[must_use]
    pub fn of_window() -> Option<Self> {
        let connected = is_used().then(|| connect(None).ok()).flatten();
        connected.map(|(server, _)| Self(server))
    }

    /// Begins its time to darkness anew.
    pub fn reset_screensaver(&self) {
        // Without a server there is no screen that could go dark.
        let _ = self.0.force_screen_saver(ScreenSaver::RESET);
        let _ = self.0.flush();
    }
}

/// Gives the keyboard to a window where no window manager does: on a bare server nobody else would, and keys would go nowhere.
///
/// It never waits for the server, and fails silently: with a window manager there is nothing to do, and without a connection nothing
/// can be done.
pub fn take_keyboard(window: u64) {
    if let Some(window) = u32::try_from(window).ok().filter(|_| is_used()) {
        // Not here: a server may take its time.
        let _ = thread::Builder::new().spawn(move || take_keyboard_of(window));
    }
}

/// The same, waiting for the server.
fn take_keyboard_of(window: u32) {
    let _ = try_take_keyboard(window);
}

fn try_take_keyboard(window: u32) -> Result<(), ReplyOrIdError> {
    let (server, screen) = connect(None).map_err(|_| ReplyOrIdError::IdsExhausted)?;
    let Some(screen) = server.setup().roots.get(screen) else {
        return Ok(());
    };
    let name = server.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?;
    let name = name.reply()?.atom;
    let manager = server.get_property(false, screen.root, name, AtomEnum::WINDOW, 0, 1)?;
    if manager.reply()?.value_len == 0 {
        server
            .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)?
            .check()?;
    }
    Ok(())
}

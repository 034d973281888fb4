//! What the X server is asked beside the toolkit: how its screen is, and for the keyboard where nobody hands it out.

pub mod desktop;

use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, InputFocus, ScreenSaver};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, connect};

/// How much of a window must lie on a monitor, in pixels, so that it can be found and moved.
const VISIBLE: f32 = 200.0;

/// Whether the window is one of an X server, not of a Wayland compositor.
#[must_use]
pub fn is_used() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    named("DISPLAY") && !named("WAYLAND_DISPLAY") && !named("WAYLAND_SOCKET")
}

/// A place on the screen: left, top, width and height in pixels.
pub type Place = (f32, f32, f32, f32);

fn can_be_seen((left, top, width, height): Place, monitors: &[Place]) -> bool {
    let common = |from: f32, length: f32, other: f32, others: f32| {
        (from + length).min(other + others) - from.max(other)
    };
    monitors.iter().any(|(x, y, wide, high)| {
        top >= *y
            && common(left, width, *x, *wide) >= VISIBLE
            && common(top, height, *y, *high) >= VISIBLE
    })
}

/// Whatever makes a screen go dark, kept from it one moment at a time: a program that dies leaves nothing switched off.
pub struct Screen(RustConnection);

impl Screen {
    /// The one that the window is on.
    #[must_use]
    pub fn of_window() -> Option<Self> {
        connect(None).ok().map(|(server, _)| Self(server))
    }

    /// Begins its time to darkness anew.
    pub fn stir(&self) {
        // Without a server there is no screen that could go dark.
        let _ = self.0.force_screen_saver(ScreenSaver::RESET);
        let _ = self.0.flush();
    }
}

/// Gives the keyboard to a window where no window manager does: on a bare server nobody else would, and keys would go nowhere.
///
/// Fails silently: with a window manager there is nothing to do, and without a connection nothing can be done.
pub fn take_keyboard(window: u32) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_on_a_monitor_that_is_gone_is_not_seen() {
        let monitor = |x: f32| (x, 0.0, 1920.0, 1080.0);
        let window = |x: f32, y: f32| (x, y, 1280.0, 800.0);
        let both = [monitor(0.0), monitor(1920.0)];
        let one = [monitor(0.0)];
        assert!(can_be_seen(window(2000.0, 100.0), &both));
        assert!(!can_be_seen(window(2000.0, 100.0), &one));
        assert!(
            !can_be_seen(window(100.0, -50.0), &both),
            "its top is out of reach"
        );
        assert!(!can_be_seen(window(1900.0, 0.0), &one), "a sliver");
        assert!(!can_be_seen(window(0.0, 0.0), &[]));
    }
}

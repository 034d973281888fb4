//! The window for the room on an X server: on a monitor that the trainer's window is not on, and without the keyboard.

use std::thread;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, MapState,
    PropMode, StackMode, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{NONE, connect};

use super::is_used;
use crate::platform::display::PixelArea;

/// How long a window may take to be shown, and how often it is looked for.
const COMING_UP: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_millis(50);

/// A monitor that the window with the keyboard is not on, in pixels; none where there is no other one, or no X server.
#[must_use]
pub fn other_monitor() -> Option<PixelArea> {
    let (server, screen) = is_used().then(|| connect(None).ok()).flatten()?;
    let root = server.setup().roots.get(screen)?.root;
    let reply = server.randr_get_monitors(root, true).ok()?.reply().ok()?;
    let monitors = reply.monitors.iter();
    let monitors: Vec<PixelArea> = monitors
        .map(|it| {
            let [x, y] = [it.x, it.y].map(f32::from);
            (x, y, f32::from(it.width), f32::from(it.height))
        })
        .collect();
    let middle = middle_of_active(&server, root).ok().flatten();
    another(&monitors, middle)
}

/// The largest of the monitors that do not show this point, or anything of the monitor that does.
fn another(monitors: &[PixelArea], point: Option<(f32, f32)>) -> Option<PixelArea> {
    let holds = |(left, top, width, height): &PixelArea, (x, y): (f32, f32)| {
        (*left..left + width).contains(&x) && (*top..top + height).contains(&y)
    };
    let here = monitors
        .iter()
        .find(|monitor| point.is_some_and(|point| holds(monitor, point)))
        .or(monitors.first())?;
    let apart = |one: &PixelArea, other: &PixelArea| {
        one.0 + one.2 <= other.0
            || other.0 + other.2 <= one.0
            || one.1 + one.3 <= other.1
            || other.1 + other.3 <= one.1
    };
    let others = monitors.iter().filter(|monitor| apart(monitor, here));
    others
        .max_by(|one, other| (one.2 * one.3).total_cmp(&(other.2 * other.3)))
        .copied()
}

/// Where the middle of the window is that has the keyboard.
fn middle_of_active(
    server: &RustConnection,
    root: Window,
) -> Result<Option<(f32, f32)>, ReplyOrIdError> {
    let name = server.intern_atom(false, b"_NET_ACTIVE_WINDOW")?.reply()?;
    let active = server.get_property(false, root, name.atom, AtomEnum::WINDOW, 0, 1)?;
    let active = active.reply()?.value32().and_then(|mut words| words.next());
    let window = match active.filter(|window| *window != NONE) {
        Some(window) => window,
        None => server.get_input_focus()?.reply()?.focus,
    };
    // Nobody has it, or whoever is under the pointer.
    if window <= 1 || window == root {
        return Ok(None);
    }
    let size = server.get_geometry(window)?.reply()?;
    let at = server.translate_coordinates(window, root, 0, 0)?.reply()?;
    Ok(Some((
        f32::from(at.dst_x) + f32::from(size.width) / 2.0,
        f32::from(at.dst_y) + f32::from(size.height) / 2.0,
    )))
}

/// Asks the window manager to give a window no keyboard when it comes up, and all of its monitor where it `fills` one. Fails silently.
pub fn keep_aside(window: u64, fills: bool) {
    if let Some(window) = u32::try_from(window).ok().filter(|_| is_used()) {
        let _ = try_keep_aside(window, fills);
    }
}

fn try_keep_aside(window: Window, fills: bool) -> Result<(), ReplyOrIdError> {
    let (server, screen) = connect(None).map_err(|_| ReplyOrIdError::IdsExhausted)?;
    let root = server.setup().roots.get(screen).map_or(NONE, |it| it.root);
    let atom = |name: &[u8]| -> Result<u32, ReplyOrIdError> {
        Ok(server.intern_atom(false, name)?.reply()?.atom)
    };
    // Nobody pressed anything for it.
    let time = atom(b"_NET_WM_USER_TIME")?;
    server
        .change_property32(PropMode::REPLACE, window, time, AtomEnum::CARDINAL, &[0])?
        .check()?;
    if fills {
        let [state, all] = [atom(b"_NET_WM_STATE")?, atom(b"_NET_WM_STATE_FULLSCREEN")?];
        server
            .change_property32(PropMode::REPLACE, window, state, AtomEnum::ATOM, &[all])?
            .check()?;
    } else {
        // It would lie over the window that has the keys. It can be put behind that only once it is there.
        let restack = atom(b"_NET_RESTACK_WINDOW")?;
        let _ = thread::Builder::new().spawn(move || lower(&server, root, window, restack));
    }
    Ok(())
}

/// Puts a window below all others once it is shown.
fn lower(
    server: &RustConnection,
    root: Window,
    window: Window,
    restack: u32,
) -> Result<(), ReplyOrIdError> {
    let until = Instant::now() + COMING_UP;
    while server.get_window_attributes(window)?.reply()?.map_state != MapState::VIEWABLE {
        if Instant::now() > until {
            return Ok(());
        }
        thread::sleep(LOOK);
    }
    // The window manager is asked as one asks it who arranges windows; a bare server is told.
    let below = u32::from(StackMode::BELOW);
    let asked = ClientMessageEvent::new(32, window, restack, [2, NONE, below, 0, 0]);
    let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
    server.send_event(false, root, mask, asked)?.check()?;
    let lowest = ConfigureWindowAux::new().stack_mode(StackMode::BELOW);
    server.configure_window(window, &lowest)?.check()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_has_a_monitor_on_which_nothing_of_the_trainer_is() {
        let [left, right] = [(0.0, 0.0, 1366.0, 768.0), (1366.0, 0.0, 1920.0, 1080.0)];
        assert_eq!(another(&[left, right], Some((10.0, 10.0))), Some(right));
        assert_eq!(another(&[left, right], Some((2000.0, 10.0))), Some(left));
        assert_eq!(another(&[left, right], None), Some(right));
        // A projector that shows what the desk shows is no other one.
        let mirror = (0.0, 0.0, 1024.0, 768.0);
        assert_eq!(another(&[left, mirror], Some((10.0, 10.0))), None);
        assert_eq!(another(&[left], Some((10.0, 10.0))), None);
        assert_eq!(another(&[], None), None);
    }
}

//! The keys of a script as a session gets them from a face.

use overdose_core::session;

use crate::script::Key;

/// The key of the session.
///
/// # Panics
///
/// Where faces keep a key to themselves.
pub fn pressed(key: Key) -> session::Key {
    match key {
        Key::Char(letter) => session::Key::Char(letter),
        Key::Space => session::Key::Char(' '),
        Key::Enter => session::Key::Enter,
        Key::Esc => session::Key::Escape,
        Key::Backspace => session::Key::Backspace,
        Key::Delete => session::Key::Delete,
        Key::Left => session::Key::Left,
        Key::Right => session::Key::Right,
        Key::Up => session::Key::Up,
        Key::Down => session::Key::Down,
        Key::PageUp => session::Key::PageUp,
        Key::PageDown => session::Key::PageDown,
        Key::Ctrl('+') => session::Key::Larger,
        Key::Ctrl('-') => session::Key::Smaller,
        Key::Function(11) => session::Key::FullScreen,
        Key::Tab | Key::Ctrl(_) | Key::Function(_) => panic!("no session sees {key:?}"),
    }
}

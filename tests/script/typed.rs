//! The keys of a script as a terminal sends them.

use crate::script::Key;

/// The bytes of a key.
///
/// # Panics
///
/// At a key that no test sends.
pub fn typed(key: Key) -> String {
    let bytes = match key {
        Key::Char(letter) => return letter.to_string(),
        Key::Ctrl(letter) => return char::from(letter as u8 & 0x1f).to_string(),
        Key::Enter => "\r",
        Key::Esc => "\x1b",
        Key::Space => " ",
        Key::Backspace => "\x7f",
        Key::Delete => "\x1b[3~",
        Key::Tab => "\t",
        Key::Left => "\x1b[D",
        Key::Right => "\x1b[C",
        Key::Up => "\x1b[A",
        Key::Down => "\x1b[B",
        Key::PageUp => "\x1b[5~",
        Key::PageDown => "\x1b[6~",
        Key::Function(1) => "\x1bOP",
        Key::Function(11) => "\x1b[23~",
        Key::Function(_) => panic!("no test sends {key:?}"),
    };
    bytes.to_owned()
}

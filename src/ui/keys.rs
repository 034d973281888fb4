//! Which key of the keyboard is which key of the program.

use iced::keyboard::key::{Key as Typed, Named};
use overdose_core::session::Key;

use super::app::Message;
use super::widget::KeyPress;

/// What a key press asks for, if anything.
pub fn message(press: &KeyPress) -> Option<Message> {
    let control = press.modifiers.control() || press.modifiers.logo();
    match press.key.as_ref() {
        Typed::Named(Named::Tab) => Some(if press.modifiers.shift() {
            Message::FocusPrevious
        } else {
            Message::FocusNext
        }),
        Typed::Named(named) if !control => named_key(named).map(Message::Key),
        Typed::Character("+" | "=") if control => Some(Message::Key(Key::Larger)),
        Typed::Character("-" | "_") if control => Some(Message::Key(Key::Smaller)),
        Typed::Character(_) if !control && !press.modifiers.alt() => character(press),
        _ => None,
    }
}

fn named_key(named: Named) -> Option<Key> {
    match named {
        Named::Enter => Some(Key::Enter),
        Named::Backspace => Some(Key::Backspace),
        Named::Escape => Some(Key::Escape),
        Named::PageUp => Some(Key::PageUp),
        Named::PageDown => Some(Key::PageDown),
        Named::ArrowUp => Some(Key::Up),
        Named::ArrowDown => Some(Key::Down),
        Named::ArrowLeft => Some(Key::Left),
        Named::ArrowRight => Some(Key::Right),
        Named::Delete => Some(Key::Delete),
        Named::F11 => Some(Key::FullScreen),
        Named::Space => Some(Key::Char(' ')),
        _ => None,
    }
}

/// Letters and digits. On a keyboard with another alphabet the place of the key counts.
fn character(press: &KeyPress) -> Option<Message> {
    // Where it stands above a digit it is no digit; where it stands in the place of a letter it is that letter.
    let latin = press.key.to_latin(press.physical_key);
    let slash = matches!(press.modified_key.as_ref(), Typed::Character("/"));
    if slash && !latin.is_some_and(|letter| letter.is_ascii_alphabetic()) {
        return Some(Message::Key(Key::Char('/')));
    }
    let typed = match press.key.as_ref() {
        Typed::Character(text) => text.chars().next(),
        _ => None,
    };
    typed
        .filter(char::is_ascii_alphanumeric)
        .or(latin)
        .map(|character| Message::Key(Key::Char(character)))
}

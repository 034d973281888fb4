//! Makes the key events a keyboard would send: right text, plausible place.

use iced::Event;
use iced::keyboard::key::{Code, Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};

/// The key that types this character.
pub fn character(character: char) -> Key {
    if character == ' ' {
        Key::Named(Named::Space)
    } else {
        Key::Character(character.to_string().into())
    }
}

pub fn pressed(key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: modified(key, modifiers),
        physical_key: physical(key),
        location: Location::Standard,
        modifiers,
        text: text(key, modifiers).map(Into::into),
        repeat,
    })
}

pub fn released(key: &Key, modifiers: Modifiers) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        key: key.clone(),
        modified_key: modified(key, modifiers),
        physical_key: physical(key),
        location: Location::Standard,
        modifiers,
    })
}

fn modified(key: &Key, modifiers: Modifiers) -> Key {
    match key {
        Key::Character(text) if modifiers.shift() => {
            Key::Character(text.to_uppercase().as_str().into())
        }
        _ => key.clone(),
    }
}

fn text(key: &Key, modifiers: Modifiers) -> Option<String> {
    match key {
        Key::Named(named) => {
            let text = match named {
                Named::Space => " ",
                Named::Enter => "\r",
                Named::Tab => "\t",
                Named::Backspace => "\u{8}",
                Named::Escape => "\u{1b}",
                Named::Delete => "\u{7f}",
                _ => return None,
            };
            Some(text.to_owned())
        }
        Key::Character(text) if modifiers.control() => {
            // Ctrl and a letter type a control character.
            let letter = text.chars().next().filter(char::is_ascii_alphabetic)?;
            let control = char::from(u8::try_from(letter).ok()? & 0x1f);
            Some(control.to_string())
        }
        Key::Character(_) => match modified(key, modifiers) {
            Key::Character(text) => Some(text.to_string()),
            _ => None,
        },
        Key::Unidentified => None,
    }
}

const LETTERS: [Code; 26] = [
    Code::KeyA,
    Code::KeyB,
    Code::KeyC,
    Code::KeyD,
    Code::KeyE,
    Code::KeyF,
    Code::KeyG,
    Code::KeyH,
    Code::KeyI,
    Code::KeyJ,
    Code::KeyK,
    Code::KeyL,
    Code::KeyM,
    Code::KeyN,
    Code::KeyO,
    Code::KeyP,
    Code::KeyQ,
    Code::KeyR,
    Code::KeyS,
    Code::KeyT,
    Code::KeyU,
    Code::KeyV,
    Code::KeyW,
    Code::KeyX,
    Code::KeyY,
    Code::KeyZ,
];

const DIGITS: [Code; 10] = [
    Code::Digit0,
    Code::Digit1,
    Code::Digit2,
    Code::Digit3,
    Code::Digit4,
    Code::Digit5,
    Code::Digit6,
    Code::Digit7,
    Code::Digit8,
    Code::Digit9,
];

fn physical(key: &Key) -> Physical {
    // A key without a place of its own here still gets one that no other key has.
    match key {
        Key::Named(named) => named_code(*named).map_or(
            Physical::Unidentified(NativeCode::Xkb(0x20_0000 + *named as u32)),
            Physical::Code,
        ),
        Key::Character(text) => {
            let character = text.chars().next().unwrap_or('\0').to_ascii_lowercase();
            character_code(character).map_or(
                Physical::Unidentified(NativeCode::Xkb(character.into())),
                Physical::Code,
            )
        }
        Key::Unidentified => Physical::Unidentified(NativeCode::Unidentified),
    }
}

fn character_code(character: char) -> Option<Code> {
    let within = |first: char| (character as usize).checked_sub(first as usize);
    let letter = within('a').and_then(|index| LETTERS.get(index));
    let digit = within('0').and_then(|index| DIGITS.get(index));
    letter.or(digit).copied().or(match character {
        '-' => Some(Code::Minus),
        '+' | '=' => Some(Code::Equal),
        ',' => Some(Code::Comma),
        '.' => Some(Code::Period),
        '/' | '?' => Some(Code::Slash),
        _ => None,
    })
}

fn named_code(named: Named) -> Option<Code> {
    Some(match named {
        Named::Enter => Code::Enter,
        Named::Space => Code::Space,
        Named::Tab => Code::Tab,
        Named::Escape => Code::Escape,
        Named::Backspace => Code::Backspace,
        Named::Delete => Code::Delete,
        Named::ArrowUp => Code::ArrowUp,
        Named::ArrowDown => Code::ArrowDown,
        Named::ArrowLeft => Code::ArrowLeft,
        Named::ArrowRight => Code::ArrowRight,
        Named::Home => Code::Home,
        Named::End => Code::End,
        Named::PageUp => Code::PageUp,
        Named::PageDown => Code::PageDown,
        Named::F1 => Code::F1,
        Named::F2 => Code::F2,
        Named::F3 => Code::F3,
        Named::F4 => Code::F4,
        Named::F5 => Code::F5,
        Named::F6 => Code::F6,
        Named::F7 => Code::F7,
        Named::F8 => Code::F8,
        Named::F9 => Code::F9,
        Named::F10 => Code::F10,
        Named::F11 => Code::F11,
        Named::F12 => Code::F12,
        _ => return None,
    })
}

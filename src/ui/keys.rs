//! Which key of the keyboard is which key of the program.

use iced::keyboard::key::{Code, Key as Typed, Named, Physical};
use overdose_core::session::{Key, List, Modifier, Route, digit_of};
use overdose_core::view_model::{Part, Screen};

use super::message::Message;
use super::widget::KeyPress;

/// What a key press asks for on a page, if anything.
pub fn message(press: &KeyPress, page: Route, screen: &Screen) -> Option<Message> {
    if matches!(press.key, Typed::Named(Named::Tab)) {
        return Some(if press.modifiers.shift() {
            Message::FocusPrevious
        } else {
            Message::FocusNext
        });
    }
    if press.modifiers.control() || press.modifiers.logo() {
        return size_of_text(press)
            .map(Message::Key)
            .or_else(|| held(press));
    }
    if let Some(digit) = keypad_digit(press.physical_key) {
        let alone = !press.modifiers.alt();
        return if alone {
            Some(Message::Key(Key::Char(digit)))
        } else {
            held(press)
        };
    }
    if is_keypad_point(press.physical_key) {
        return None;
    }
    match &press.key {
        Typed::Named(named) => {
            named_key(*named).map(|key| arrow(key, screen).unwrap_or(Message::Key(key)))
        }
        Typed::Character(_) | Typed::Unidentified if !press.modifiers.alt() => {
            character(press, page).map(|character| Message::Key(Key::Char(character)))
        }
        Typed::Character(_) | Typed::Unidentified => held(press),
    }
}

/// An arrow that nothing on the screen wants moves the focus; in practice it belongs to the trainer.
fn arrow(key: Key, screen: &Screen) -> Option<Message> {
    let is_practice = screen
        .parts
        .iter()
        .any(|part| matches!(part, Part::Practice(_)));
    if is_practice || screen.binding(key).is_some() {
        return None;
    }
    match key {
        Key::Left | Key::Up => Some(Message::FocusPrevious),
        Key::Right | Key::Down => Some(Message::FocusNext),
        _ => None,
    }
}

/// A letter or digit with a key held that makes it mean nothing: held by a slip, or locked by the system for somebody who
/// presses one key at a time.
fn held(press: &KeyPress) -> Option<Message> {
    let means =
        matches!(&press.key, Typed::Character(sign) if sign.chars().all(char::is_alphanumeric));
    let held = if press.modifiers.control() {
        Modifier::Control
    } else if press.modifiers.logo() {
        Modifier::Logo
    } else {
        Modifier::Alt
    };
    means.then_some(Message::Held(held))
}

/// With Ctrl: larger or smaller text. Some layouts have these signs only with Shift.
fn size_of_text(press: &KeyPress) -> Option<Key> {
    let mut signs = [&press.key, &press.modified_key].into_iter();
    signs.find_map(|sign| match sign.as_ref() {
        Typed::Character("+" | "=") => Some(Key::Larger),
        Typed::Character("-" | "_") => Some(Key::Smaller),
        Typed::Character("0") => Some(Key::Usual),
        _ => None,
    })
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

/// Letters, digits, and the few signs that are keys.
fn character(press: &KeyPress, page: Route) -> Option<char> {
    // Where words are typed a sign is what it is: an apostrophe that stands in the place of a 4 is no 4.
    let types = matches!(page, Route::List(List::Search, _));
    let sign = sign(&press.modified_key);
    let place = digit_row(press.physical_key);
    let is_learn = matches!(page, Route::List(List::Topics | List::Topic(_), _));
    // Above a digit a slash is one only where somebody looks for words.
    let slash = place.is_none() || (press.modifiers.shift() && is_learn);
    let latin = latin(press);
    if sign == Some('/') && (slash || types) && !latin.is_some_and(|it| it.is_ascii_alphabetic()) {
        return sign;
    }
    // Many layouts type a digit only with Shift, and some a letter in its place.
    let digit = sign
        .and_then(digit_of)
        .or(self::sign(&press.key).and_then(digit_of));
    digit
        .or(place.filter(|_| !types))
        .or(sign.filter(|sign| *sign == '.' && !latin.is_some_and(|it| it.is_ascii_alphabetic())))
        .or(latin)
}

/// The letter that a key stands for: the sign where the layout is Latin, else that in its place.
fn latin(press: &KeyPress) -> Option<char> {
    let letter = press.key.to_latin(press.physical_key)?;
    Some(match (letter, press.physical_key) {
        // The Turkish I has no dot, and is an I for all that.
        ('ı', _) => 'i',
        // Greek and Hebrew keyboards have signs in the place of some letters; no Latin one has these there.
        (';' | '/', Physical::Code(Code::KeyQ)) => 'q',
        ('\'', Physical::Code(Code::KeyW)) => 'w',
        (letter, _) => letter,
    })
}

fn sign(key: &Typed) -> Option<char> {
    match key {
        Typed::Character(text) => text.chars().next(),
        _ => None,
    }
}

/// The digit on a key of the keypad, whatever Num Lock makes of it.
fn keypad_digit(place: Physical) -> Option<char> {
    let Physical::Code(code) = place else {
        return None;
    };
    Some(match code {
        Code::Numpad0 => '0',
        Code::Numpad1 => '1',
        Code::Numpad2 => '2',
        Code::Numpad3 => '3',
        Code::Numpad4 => '4',
        Code::Numpad5 => '5',
        Code::Numpad6 => '6',
        Code::Numpad7 => '7',
        Code::Numpad8 => '8',
        Code::Numpad9 => '9',
        _ => return None,
    })
}

/// The point or comma of the keypad, which is Delete while Num Lock is off: a slip of the hand among digits, and no key here.
fn is_keypad_point(place: Physical) -> bool {
    matches!(
        place,
        Physical::Code(Code::NumpadDecimal | Code::NumpadComma)
    )
}

/// The digit in whose place a key of the top row stands on a keyboard of the United States.
fn digit_row(place: Physical) -> Option<char> {
    let Physical::Code(code) = place else {
        return None;
    };
    Some(match code {
        Code::Digit0 => '0',
        Code::Digit1 => '1',
        Code::Digit2 => '2',
        Code::Digit3 => '3',
        Code::Digit4 => '4',
        Code::Digit5 => '5',
        Code::Digit6 => '6',
        Code::Digit7 => '7',
        Code::Digit8 => '8',
        Code::Digit9 => '9',
        _ => return None,
    })
}

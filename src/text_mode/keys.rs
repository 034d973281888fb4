//! From bytes to keys: letters and digits of every script, and the keys with a name. Everything else a terminal may send is
//! ignored.

use super::places;
use overdose_core::session::{Key, Modifier, digit_of};
use overdose_protocol::time::Millis;

use SequencePosition::{Console, Escape, Ground, Long, Short, Sign};

/// How long a lone Esc waits for the rest of a sequence, in milliseconds.
pub const ESCAPE: Millis = 50;

/// What a byte completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// A key.
    Key(Key),
    /// Space: the rest of what does not fit.
    More,
    /// Ctrl-C or Ctrl-D.
    Leave,
    /// A letter that means nothing while this key is held.
    Held(Modifier),
}

/// Reads keys from bytes.
///
/// ```
/// use overdose_checklist::text_mode::keys::{Decoder, Typed};
/// use overdose_core::session::Key;
///
/// let mut decoder = Decoder::default();
/// assert_eq!(decoder.feed(b'n', 0), [Typed::Key(Key::Char('n'))]);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Decoder {
    place: SequencePosition,
}

/// Where in a sequence the next byte stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum SequencePosition {
    #[default]
    Ground,
    /// After Esc, at this time.
    Escape(Millis),
    /// After Esc and O, at this time: one more byte ends it.
    Short(Millis),
    /// After Esc and [, and what came after them: a byte from @ to ~ ends it.
    Long(Parameter),
    /// After Esc and [[, as the Linux console names F1 to F5: one more byte ends it.
    Console,
    /// In a sign of more than one byte: its bits so far, and how many bytes are to come.
    Sign { bits: u32, left: u8 },
}

/// What stands between Esc [ and the byte that ends a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parameter {
    None,
    /// One digit.
    Digit(u8),
    /// More than that: another key was held with it, or it is longer than any that is read here.
    Other,
}

impl Decoder {
    /// Takes one byte, and gives what it completed.
    pub fn feed(&mut self, byte: u8, now: Millis) -> Vec<Typed> {
        let escape = Typed::Key(Key::Escape);
        let (place, typed) = match (self.place, byte) {
            (Sign { bits, left }, 0x80..=0xbf) => more(bits, left, byte),
            (Escape(_), 0x1b) => (Escape(now), vec![escape]),
            (_, 0x1b) => (Escape(now), Vec::new()),
            (Ground | Sign { .. }, _) => begun(byte),
            (Escape(_), b'[') => (Long(Parameter::None), Vec::new()),
            (Escape(_), b'O') => (Short(now), Vec::new()),
            // Esc, and a key so soon after it that both came together.
            (Escape(_), _) => {
                let both = [Some(escape), plain(byte)];
                (Ground, both.into_iter().flatten().collect())
            }
            // The way out works in the middle of everything.
            (Long(_) | Short(_) | Console, 0x03 | 0x04) => (Ground, vec![Typed::Leave]),
            (Long(Parameter::None), b'[') => (Console, Vec::new()),
            (Long(Parameter::None), b'0'..=b'9') => {
                (Long(Parameter::Digit(byte - b'0')), Vec::new())
            }
            (Long(_), 0x20..=0x3f) => (Long(Parameter::Other), Vec::new()),
            (Short(_), _) => (Ground, keypad(byte).into_iter().collect()),
            (Long(parameter), _) => (Ground, named(parameter, byte).into_iter().collect()),
            (Console, _) => (Ground, Vec::new()),
        };
        self.place = place;
        typed
    }

    /// When a lone Esc has waited long enough, on the clock of [`Decoder::feed`].
    #[must_use]
    pub fn waits_until(&self) -> Option<Millis> {
        match self.place {
            Escape(since) | Short(since) => Some(since + ESCAPE),
            Ground | Long(_) | Console | Sign { .. } => None,
        }
    }

    /// Gives up waiting if it is time: Esc was pressed alone, or Esc and then O.
    pub fn wait_over(&mut self, now: Millis) -> Vec<Typed> {
        if self.waits_until().is_none_or(|until| now < until) {
            return Vec::new();
        }
        let mut typed = vec![Typed::Key(Key::Escape)];
        if matches!(self.place, Short(_)) {
            typed.push(Typed::Key(Key::Char('O')));
        }
        self.place = Ground;
        typed
    }
}

/// A byte outside of any sequence: a key, or the first byte of a sign that has more.
fn begun(byte: u8) -> (SequencePosition, Vec<Typed>) {
    let sign = |bits: u8, left| {
        let bits = u32::from(bits);
        (Sign { bits, left }, Vec::new())
    };
    match byte {
        0xc2..=0xdf => sign(byte & 0x1f, 1),
        0xe0..=0xef => sign(byte & 0x0f, 2),
        0xf0..=0xf4 => sign(byte & 0x07, 3),
        _ => (Ground, plain(byte).into_iter().collect()),
    }
}

/// One more byte of a sign.
fn more(bits: u32, left: u8, byte: u8) -> (SequencePosition, Vec<Typed>) {
    let bits = bits << 6 | u32::from(byte & 0x3f);
    if left > 1 {
        let left = left - 1;
        return (Sign { bits, left }, Vec::new());
    }
    let sign = char::from_u32(bits);
    let letter = |sign| places::letter(sign).or(Some(sign).filter(|it| it.is_alphabetic()));
    let key = sign.and_then(|sign| digit_of(sign).or_else(|| letter(sign)));
    let typed = key.map(|key| Typed::Key(Key::Char(key)));
    (Ground, typed.into_iter().collect())
}

/// A key with a name: an arrow, or one of the six above the arrows.
fn named(parameter: Parameter, end: u8) -> Option<Typed> {
    let key = match (parameter, end) {
        (Parameter::None, _) => return arrow(end),
        (Parameter::Digit(3), b'~') => Key::Delete,
        (Parameter::Digit(5), b'~') => Key::PageUp,
        (Parameter::Digit(6), b'~') => Key::PageDown,
        (Parameter::Digit(_) | Parameter::Other, _) => return None,
    };
    Some(Typed::Key(key))
}

fn arrow(end: u8) -> Option<Typed> {
    let key = match end {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        _ => return None,
    };
    Some(Typed::Key(key))
}

/// The keypad and the arrows, where an earlier program left them to send short sequences.
fn keypad(byte: u8) -> Option<Typed> {
    match byte {
        b'A'..=b'D' => arrow(byte),
        b'p'..=b'y' => Some(Typed::Key(Key::Char(char::from(byte - b'p' + b'0')))),
        b'M' => Some(Typed::Key(Key::Enter)),
        _ => None,
    }
}

/// A byte that is a key.
fn plain(byte: u8) -> Option<Typed> {
    match byte {
        b'\r' | b'\n' => Some(Typed::Key(Key::Enter)),
        0x08 | 0x7f => Some(Typed::Key(Key::Backspace)),
        0x03 | 0x04 => Some(Typed::Leave),
        b' ' => Some(Typed::More),
        // What a terminal sends for a letter with Ctrl.
        0x01..=0x1a if byte != b'\t' => Some(Typed::Held(Modifier::Control)),
        byte if byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'.' => {
            Some(Typed::Key(Key::Char(char::from(byte))))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(bytes: &[u8]) -> Vec<Typed> {
        let mut decoder = Decoder::default();
        let mut typed: Vec<Typed> = bytes
            .iter()
            .flat_map(|byte| decoder.feed(*byte, 0))
            .collect();
        typed.extend(decoder.wait_over(ESCAPE));
        typed
    }

    fn key(key: char) -> Typed {
        Typed::Key(Key::Char(key))
    }

    #[test]
    fn plain_keys() {
        assert_eq!(typed(b"n1Z"), [key('n'), key('1'), key('Z')]);
        let enter = Typed::Key(Key::Enter);
        assert_eq!(typed(b"\r\n"), [enter, enter]);
        let backspace = Typed::Key(Key::Backspace);
        assert_eq!(typed(b"\x7f\x08"), [backspace, backspace]);
        assert_eq!(typed(b"\x03\x04"), [Typed::Leave, Typed::Leave]);
        assert_eq!(typed(b" "), [Typed::More]);
    }

    #[test]
    fn arrows_and_the_keys_above_them_are_keys_in_either_mode_and_alone() {
        let keys = [Key::Up, Key::Down, Key::Right, Key::Left].map(Typed::Key);
        assert_eq!(typed(b"\x1b[A\x1b[B\x1b[C\x1b[D"), keys);
        assert_eq!(typed(b"\x1bOA\x1bOB\x1bOC\x1bOD"), keys);
        let keys = [Key::Delete, Key::PageUp, Key::PageDown].map(Typed::Key);
        assert_eq!(typed(b"\x1b[3~\x1b[5~\x1b[6~"), keys);
        assert_eq!(typed(b"\x1b[1;5A\x1b[3;2~\x1b[33~\x1b[2~\x1b[3A"), []);
    }

    #[test]
    fn nothing_else_is_a_key() {
        assert_eq!(typed(b"\t\0-+,?"), []);
        assert_eq!(typed("€–🫁".as_bytes()), []);
        assert_eq!(typed(&[0xff, 0xc3, b'n']), [key('n')]);
        assert_eq!(typed(&[0x80, 0xe2, 0x82, b'n']), [key('n')]);
    }

    #[test]
    fn letters_and_digits_of_other_scripts_are_keys() {
        assert_eq!(typed("é".as_bytes()), [key('é')]);
        assert_eq!(typed("т𐌰".as_bytes()), [key('т'), key('𐌰')]);
        assert_eq!(
            typed("νΥχσ".as_bytes()),
            [key('n'), key('y'), key('x'), key('s')]
        );
        assert_eq!(typed("٢๒२２".as_bytes()), [key('2'); 4]);
        let both = [Typed::Key(Key::Escape), key('n')];
        assert_eq!(typed(b"\xc3\x1bn"), both);
    }

    #[test]
    fn the_keypad_types_digits_in_either_of_its_modes() {
        assert_eq!(typed(b"\x1bOr\x1bOp"), [key('2'), key('0')]);
        assert_eq!(typed(b"\x1bOM"), [Typed::Key(Key::Enter)]);
    }

    #[test]
    fn a_lone_escape_is_a_key_after_a_short_wait() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(0x1b, 1000), []);
        assert_eq!(decoder.waits_until(), Some(1000 + ESCAPE));
        assert_eq!(decoder.wait_over(1000 + ESCAPE - 1), []);
        assert_eq!(decoder.wait_over(1000 + ESCAPE), [Typed::Key(Key::Escape)]);
        assert_eq!(decoder.waits_until(), None);
        assert_eq!(decoder.feed(b's', 1100), [key('s')]);
    }

    #[test]
    fn function_keys_and_what_is_held_with_another_key_are_no_keys() {
        for sequence in [
            "\x1b[1;5C",
            "\x1bOP",
            "\x1b[23~",
            "\x1b[[A",
            "\x1b[200~",
            "\x1b[<0;3;4M",
        ] {
            let bytes = format!("{sequence}n");
            assert_eq!(typed(bytes.as_bytes()), [key('n')], "{sequence:?}");
        }
    }

    #[test]
    fn escape_with_a_key_right_after_it_is_both() {
        let escape = Typed::Key(Key::Escape);
        assert_eq!(typed(b"\x1bs"), [escape, key('s')]);
        assert_eq!(typed(b"\x1b\x1b"), [escape, escape]);
        assert_eq!(typed(b"\x1bO"), [escape, key('O')]);
        assert_eq!(typed(b"\x1b\x03"), [escape, Typed::Leave]);
    }

    #[test]
    fn a_broken_sequence_never_takes_the_way_out() {
        assert_eq!(typed(b"\x1b[12\x03"), [Typed::Leave]);
        let up = Typed::Key(Key::Up);
        assert_eq!(typed(b"\x1b[12\x1b[An"), [up, key('n')]);
    }
}

//! The keyboard of an X server: what a terminal would send for each key.

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{ConnectionExt as _, KeyButMask};
use x11rb::rust_connection::RustConnection;

/// Which sign stands on which key.
pub struct Keyboard {
    first: u8,
    /// How many signs a key has.
    each: usize,
    signs: Vec<u32>,
}

/// Keys with a name, and what a terminal sends for them.
const NAMED: [(u32, &[u8]); 11] = [
    (0xff0d, b"\r"),
    (0xff8d, b"\r"),
    (0xff08, b"\x7f"),
    (0xff1b, b"\x1b"),
    (0xffff, b"\x1b[3~"),
    (0xff51, b"\x1b[D"),
    (0xff52, b"\x1b[A"),
    (0xff53, b"\x1b[C"),
    (0xff54, b"\x1b[B"),
    (0xff55, b"\x1b[5~"),
    (0xff56, b"\x1b[6~"),
];

/// The digits of the keypad.
const KEYPAD: std::ops::RangeInclusive<u32> = 0xffb0..=0xffb9;

impl Keyboard {
    /// The one of this server, as it is laid out now.
    pub fn of(server: &RustConnection) -> Result<Self, ReplyError> {
        let (first, last) = (server.setup().min_keycode, server.setup().max_keycode);
        let count = last.saturating_sub(first).saturating_add(1);
        let reply = server.get_keyboard_mapping(first, count)?.reply()?;
        Ok(Self {
            first,
            each: usize::from(reply.keysyms_per_keycode),
            signs: reply.keysyms,
        })
    }

    /// What a terminal would send for a key; nothing where it has no meaning here.
    pub fn bytes(&self, key: u8, held: KeyButMask) -> Vec<u8> {
        if held.intersects(KeyButMask::CONTROL | KeyButMask::MOD1) {
            return Vec::new();
        }
        let place = usize::from(key.saturating_sub(self.first)) * self.each;
        let at = |shift: usize| self.signs.get(place + shift).copied().unwrap_or(0);
        let shift = usize::from(held.contains(KeyButMask::SHIFT));
        // A digit of the keypad stands where Shift would be, whether the numbers are locked or not.
        let signs = [at(shift), at(1), at(0)];
        let digit = signs.into_iter().find(|sign| KEYPAD.contains(sign));
        if let Some(digit) = digit.and_then(|sign| u8::try_from(sign - KEYPAD.start()).ok()) {
            return vec![b'0' + digit];
        }
        let sign = at(shift);
        let named = NAMED.into_iter().find(|(name, _)| *name == sign);
        match (named, u8::try_from(sign)) {
            (Some((_, bytes)), _) => bytes.to_vec(),
            (None, Ok(sign @ 0x20..=0x7e)) => vec![sign],
            _ => Vec::new(),
        }
    }
}

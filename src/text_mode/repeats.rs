//! A terminal does not say when a key is let go, so a held key is known by how fast it comes again.

use overdose_core::session::Key;
use overdose_protocol::time::Millis;

/// The same key again within this time is a repeat, in milliseconds. A bare X server waits 660 before the first repeat, so
/// 600 would let a held key answer a second question.
pub const HELD: Millis = 750;

/// The last key, and when it came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Repeats {
    last: Option<(Key, Millis)>,
}

impl Repeats {
    /// Whether a key that comes now is pressed anew. Each arrival starts the time again, also one that is a repeat, so a
    /// key that is held acts once however long it is held.
    pub fn is_new(&mut self, key: Key, now: Millis) -> bool {
        let key = match key {
            Key::Char(letter) => Key::Char(letter.to_ascii_uppercase()),
            other => other,
        };
        let held = self
            .last
            .is_some_and(|(last, at)| last == key && now.saturating_sub(at) < HELD);
        self.last = Some((key, now));
        !held
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const N: Key = Key::Char('n');

    #[test]
    fn a_held_key_acts_once() {
        let mut repeats = Repeats::default();
        let acted = (0..200).filter(|beat| repeats.is_new(N, 500 + beat * 33));
        assert_eq!(acted.count(), 1);
    }

    #[test]
    fn a_slow_repeat_is_held_as_long_as_it_comes() {
        let mut repeats = Repeats::default();
        let acted = (0..20).filter(|beat| repeats.is_new(N, beat * (HELD - 1)));
        assert_eq!(acted.count(), 1);
    }

    #[test]
    fn the_same_key_acts_again_after_the_time() {
        let mut repeats = Repeats::default();
        assert!(repeats.is_new(N, 0));
        assert!(repeats.is_new(N, HELD));
    }

    #[test]
    fn another_key_acts_at_once() {
        let mut repeats = Repeats::default();
        assert!(repeats.is_new(N, 0));
        assert!(repeats.is_new(Key::Char('y'), 1));
        assert!(repeats.is_new(Key::Enter, 2));
    }

    #[test]
    fn capital_and_small_letters_are_one_key() {
        let mut repeats = Repeats::default();
        assert!(repeats.is_new(Key::Char('n'), 0));
        assert!(!repeats.is_new(Key::Char('N'), 100));
    }
}

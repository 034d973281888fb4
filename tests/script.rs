//! The one way in which tests write down what a hand does: words with spaces between them.
//!
//! - `n`, `4`, `/`: the key with this character, `enter`, `esc` and the other [`NAMED`] keys, `f11`, `ctrl+c`.
//! - `'n`: the same at the same moment as what was before it; every other key comes after a hand has seen what is there.
//! - `wait:2.5`: seconds in which nobody does anything.
//!
//! Each driver has a hand of its own, and says what a key is to it: `script/typed.rs` for a terminal, `script/pressed.rs` for a
//! session.

/// One word of a script.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// A key, after what is there was seen.
    Press(Key),
    /// A key at once.
    AtOnce(Key),
    /// Milliseconds without a key.
    Wait(u64),
}

impl Step {
    /// How many milliseconds pass first for a hand that takes so long to look, and the key that is pressed then.
    pub fn timed(self, hand: u64) -> (u64, Option<Key>) {
        match self {
            Self::Press(key) => (hand, Some(key)),
            Self::AtOnce(key) => (0, Some(key)),
            Self::Wait(millis) => (millis, None),
        }
    }
}

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Ctrl(char),
    Function(u8),
    Enter,
    Esc,
    Space,
    Backspace,
    Delete,
    Tab,
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
}

/// The keys that have a name.
const NAMED: [(&str, Key); 12] = [
    ("enter", Key::Enter),
    ("esc", Key::Esc),
    ("space", Key::Space),
    ("backspace", Key::Backspace),
    ("delete", Key::Delete),
    ("tab", Key::Tab),
    ("left", Key::Left),
    ("right", Key::Right),
    ("up", Key::Up),
    ("down", Key::Down),
    ("pageup", Key::PageUp),
    ("pagedown", Key::PageDown),
];

/// What a script says, step by step.
///
/// # Panics
///
/// At a word that is none.
pub fn steps(script: &str) -> impl Iterator<Item = Step> + '_ {
    script.split_whitespace().map(move |word| {
        let step = match word.split_once(':') {
            Some(("wait", seconds)) => seconds.parse().ok().map(|seconds: f64| {
                let wait = std::time::Duration::from_secs_f64(seconds);
                Step::Wait(wait.as_millis().try_into().unwrap_or(u64::MAX))
            }),
            _ => match word.strip_prefix('\'') {
                Some(word) => key(word).map(Step::AtOnce),
                None => key(word).map(Step::Press),
            },
        };
        step.unwrap_or_else(|| panic!("{word:?} of {script:?} is no word of a script"))
    })
}

fn key(word: &str) -> Option<Key> {
    let one = |text: &str| {
        let mut letters = text.chars();
        letters.next().filter(|_| letters.next().is_none())
    };
    let named = NAMED.iter().find(|(name, _)| *name == word);
    let key = named.map(|(_, key)| *key).or(one(word).map(Key::Char));
    let control = || word.strip_prefix("ctrl+").and_then(one).map(Key::Ctrl);
    let function = || word.strip_prefix('f')?.parse().ok().map(Key::Function);
    key.or_else(control).or_else(function)
}

//! Keys as every face reports them, and how they are shown. What a key asks for stands on the screen that is up: `view_model`.

use crate::locale::Message;
use crate::message;

/// A key as every face reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter or digit, in capital or small letters.
    Char(char),
    /// Enter, where no button has the focus.
    Enter,
    /// Backspace.
    Backspace,
    /// Escape.
    Escape,
    /// Larger text: Ctrl and plus.
    Larger,
    /// Smaller text: Ctrl and minus.
    Smaller,
    /// Text as large as usual: Ctrl and 0.
    Usual,
    /// F11.
    FullScreen,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
    /// Delete.
    Delete,
}

/// A key that changes what others mean while it is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modifier {
    /// Ctrl.
    Control,
    /// Alt.
    Alt,
    /// The one with the sign of the system.
    Logo,
}

impl Modifier {
    /// That it is held or locked, where a key meant nothing for that.
    #[must_use]
    pub fn is_held(self) -> Message {
        let key = match self {
            Self::Control => "Ctrl",
            Self::Alt => "Alt",
            Self::Logo => "Windows",
        };
        message!("notice-held", key)
    }
}

/// The answer letters of the English language, beside 1, 2 and 3.
pub const ANSWER_LETTERS: [char; 3] = ['Y', 'N', 'X'];

/// The key that says yes to what is asked before it is done.
pub const CONFIRM: Key = Key::Char('1');

impl Key {
    /// Whether a press of the other is a press of this one: a letter is the same in both cases.
    #[must_use]
    pub fn is(self, pressed: Self) -> bool {
        match (self, pressed) {
            (Self::Char(one), Self::Char(other)) => one.eq_ignore_ascii_case(&other),
            _ => self == pressed,
        }
    }

    /// The keys that are no sign and work in practice wherever they are pressed.
    const NAMED: [Self; 9] = [
        Self::Enter,
        Self::Backspace,
        Self::Escape,
        Self::PageUp,
        Self::PageDown,
        Self::Up,
        Self::Down,
        Self::Left,
        Self::Right,
    ];

    /// The key on which this stands, if it is one that a window for the room hands on: a sign, or one that moves in practice. What
    /// changes a window, and what leaves practice, each window does for itself.
    #[must_use]
    pub fn handed_on(caption: &str) -> Option<Self> {
        let mut signs = caption.chars();
        match (signs.next(), signs.next()) {
            (Some(sign), None) => Some(Self::Char(sign)),
            _ => Self::NAMED.into_iter().find(|key| key.caption() == caption),
        }
    }

    /// What stands on it.
    #[must_use]
    pub fn caption(self) -> String {
        match self {
            Self::Char(sign) => return sign.to_string(),
            Self::Enter => "Enter",
            Self::Backspace => "Bksp",
            Self::Escape => "Esc",
            Self::Larger => "Ctrl +",
            Self::Smaller => "Ctrl -",
            Self::Usual => "Ctrl 0",
            Self::FullScreen => "F11",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
            Self::Up => "Up",
            Self::Down => "Down",
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Delete => "Del",
        }
        .to_owned()
    }
}

/// 0 for the key 1, and so on.
pub(super) fn digit(letter: char) -> Option<usize> {
    let digit = usize::try_from(letter.to_digit(10)?).ok()?;
    digit.checked_sub(1)
}

//! Decides what counts as one press of a key, and which keys activate a focused widget.

use iced::Event;
use iced::keyboard::key::{Key, Named, NativeCode, Physical};
use iced::keyboard::{self, Modifiers};
use iced::window;

/// The keys that are down now.
///
/// The `repeat` mark of the system is not enough: a remote desktop or an input method may send a
/// second press of a held key without it.
#[derive(Debug, Clone, Default)]
pub struct HeldKeys {
    // A hand holds few keys at a time: a list is faster than a set, and it cannot grow beyond the
    // number of keys there are.
    down: Vec<HeldKey>,
    modifiers: Modifiers,
}

#[derive(Debug, Clone, PartialEq)]
enum HeldKey {
    /// The place on the keyboard: the same whatever the layout or Shift make of it.
    Place(Physical),
    /// For keys whose place is unknown (on-screen keyboards), which would otherwise all look alike.
    Meaning(Key),
}

impl HeldKeys {
    /// Whether Ctrl is held.
    pub fn control(&self) -> bool {
        self.modifiers.control()
    }

    /// Takes note of an event, and tells whether it is the first press of a key that was up.
    ///
    /// A release that got lost costs one press of that key, not more: the next release frees it.
    pub fn observe(&mut self, event: &Event) -> bool {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                physical_key,
                repeat,
                ..
            }) => {
                let key = HeldKey::new(key, *physical_key);
                if self.down.contains(&key) {
                    return false;
                }
                self.down.push(key);
                !repeat
            }
            Event::Keyboard(keyboard::Event::KeyReleased {
                key, physical_key, ..
            }) => {
                let key = HeldKey::new(key, *physical_key);
                self.down.retain(|held| *held != key);
                false
            }
            // Releases go to whichever window has the focus: ours would never see them.
            Event::Window(window::Event::Unfocused) => {
                self.down.clear();
                self.modifiers = Modifiers::empty();
                false
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                self.modifiers = *modifiers;
                false
            }
            _ => false,
        }
    }
}

impl HeldKey {
    fn new(key: &Key, physical: Physical) -> Self {
        if physical == Physical::Unidentified(NativeCode::Unidentified) {
            Self::Meaning(key.clone())
        } else {
            Self::Place(physical)
        }
    }
}

/// Whether the event is a press of Enter or Space, repeated or not.
///
/// With Ctrl, Alt or the logo key held it is a shortcut of the program or of the desktop instead.
pub fn is_activation(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return false;
    };
    let is_key = match key {
        Key::Named(named) => matches!(named, Named::Enter | Named::Space),
        Key::Character(text) => text.as_str() == " ",
        Key::Unidentified => false,
    };
    is_key && !modifiers.intersects(Modifiers::CTRL | Modifiers::ALT | Modifiers::LOGO)
}

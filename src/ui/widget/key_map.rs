//! Turns the key presses that nothing else wanted into messages, once per press.

use std::slice;

use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::keyboard::key::{Key, Physical};
use iced::keyboard::{self, Modifiers};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use super::forward::forward;
use super::keys::HeldKeys;

/// One press of a key, without its repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPress {
    /// The key without any modifier: Shift and 1 give `1`.
    pub key: Key,
    /// The key with all modifiers except Ctrl: Shift and 1 give `!` on a US keyboard.
    pub modified_key: Key,
    /// The place on the keyboard, independent of the layout.
    pub physical_key: Physical,
    /// The modifiers held at the press.
    pub modifiers: Modifiers,
    /// The text that the press would type.
    pub text: Option<String>,
}

/// The root of the window: its content sees each event first, and a key press that nothing in it
/// captured goes to `on_key`.
///
/// A press counts once, from the first event to the release (or until the window loses the keyboard).
/// Repeats never reach `on_key`, and the content sees them marked as repeats even when the system
/// forgot the mark. This holds across steps, because the root outlives what [`ResetOnChange`] throws away.
///
/// ```
/// use iced::Element;
/// use iced::keyboard::key::{Key, Named};
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::KeyMap;
///
/// #[derive(Clone)]
/// enum Message {
///     Back,
/// }
///
/// let root: Element<'_, Message> = KeyMap::new(text("Step 1"), |press| {
///     (press.key == Key::Named(Named::Escape)).then_some(Message::Back)
/// })
/// .into();
/// # drop(root);
/// ```
///
/// [`ResetOnChange`]: super::ResetOnChange
pub struct KeyMap<'a, Message> {
    content: Element<'a, Message>,
    on_key: Box<dyn Fn(KeyPress) -> Option<Message> + 'a>,
    before: fn(&KeyPress) -> Option<Message>,
}

impl<'a, Message> KeyMap<'a, Message> {
    /// Wraps the whole window. `on_key` answers `None` for a key that means nothing here.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        on_key: impl Fn(KeyPress) -> Option<Message> + 'a,
    ) -> Self {
        Self {
            content: content.into(),
            on_key: Box::new(on_key),
            before: |_| None,
        }
    }

    /// The same with keys that the content never sees: where somebody writes, each other key is written.
    #[must_use]
    pub fn before(mut self, before: fn(&KeyPress) -> Option<Message>) -> Self {
        self.before = before;
        self
    }
}

#[derive(Default)]
struct State {
    held: HeldKeys,
}

/// The same event marked as a repeat, if it is a key press without that mark.
fn as_repeat(event: &Event) -> Option<Event> {
    let Event::Keyboard(press @ keyboard::Event::KeyPressed { repeat: false, .. }) = event else {
        return None;
    };
    let mut press = press.clone();
    if let keyboard::Event::KeyPressed { repeat, .. } = &mut press {
        *repeat = true;
    }
    Some(Event::Keyboard(press))
}

fn key_press(event: &Event) -> Option<KeyPress> {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        key,
        modified_key,
        physical_key,
        modifiers,
        text,
        ..
    }) = event
    else {
        return None;
    };
    Some(KeyPress {
        key: key.clone(),
        modified_key: modified_key.clone(),
        physical_key: *physical_key,
        modifiers: *modifiers,
        text: text.as_ref().map(ToString::to_string),
    })
}

impl<Message> Widget<Message, Theme, Renderer> for KeyMap<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(slice::from_ref(&self.content));
    }

    forward!(content: children, size, layout, operate, draw, mouse_interaction, overlay);

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        // The keys are noted before anything can capture them: a key that answered a step through
        // a button is still down when the next step appears.
        let is_first_press = tree.state.downcast_mut::<State>().held.observe(event);
        let repeat = (!is_first_press).then(|| as_repeat(event)).flatten();
        let event = repeat.as_ref().unwrap_or(event);
        if let Some(message) = key_press(event).and_then(|press| (self.before)(&press)) {
            if is_first_press {
                shell.publish(message);
            }
            shell.capture_event();
            return;
        }

        if let Some(tree) = tree.children.first_mut() {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }

        if is_first_press
            && !shell.is_event_captured()
            && let Some(press) = key_press(event)
            && let Some(message) = (self.on_key)(press)
        {
            shell.publish(message);
            shell.capture_event();
        }
    }
}

impl<'a, Message: 'a> From<KeyMap<'a, Message>> for Element<'a, Message> {
    fn from(map: KeyMap<'a, Message>) -> Self {
        Element::new(map)
    }
}

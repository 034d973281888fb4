//! Turns the key presses that nothing else wanted into messages, once per press.

use std::borrow::Cow;
use std::slice;

use iced::advanced::Shell;
use iced::keyboard::key::{Key, Physical};
use iced::keyboard::{self, Modifiers};
use iced::{Element, Event, mouse, touch, window};

use super::behaviour::{Behaviour, EventContext, host};
use super::keys::{HeldKeys, is_activation};

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
    on_focus: Option<fn(bool) -> Message>,
    on_zoom: Option<fn(bool) -> Message>,
    on_switch: Option<fn() -> Message>,
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
            on_focus: None,
            on_zoom: None,
            on_switch: None,
        }
    }

    /// The same, told whenever the window gets the keyboard or loses it.
    #[must_use]
    pub fn on_focus(mut self, on_focus: fn(bool) -> Message) -> Self {
        self.on_focus = Some(on_focus);
        self
    }

    /// The same, told whenever the wheel is turned with Ctrl held: away from the hand, or not.
    #[must_use]
    pub fn on_zoom(mut self, on_zoom: fn(bool) -> Message) -> Self {
        self.on_zoom = Some(on_zoom);
        self
    }

    /// The same for somebody with one switch: told of Space, Enter, and every click and touch, wherever it is. The content sees none of
    /// them.
    #[must_use]
    pub fn on_switch(mut self, on_switch: Option<fn() -> Message>) -> Self {
        self.on_switch = on_switch;
        self
    }

    /// The same with keys that the content never sees: where somebody writes, each other key is written.
    #[must_use]
    pub fn before(mut self, before: fn(&KeyPress) -> Option<Message>) -> Self {
        self.before = before;
        self
    }
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

/// Whether a button of a mouse, or a finger, goes down or up.
fn is_click(event: &Event) -> bool {
    let is_button = matches!(
        event,
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::ButtonReleased(_))
    );
    is_button || matches!(event, Event::Touch(_))
}

/// Whether one goes down.
fn begins_click(event: &Event) -> bool {
    matches!(
        event,
        Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
    )
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

impl<'a, Message> Behaviour<'a, Message> for KeyMap<'a, Message> {
    type State = HeldKeys;

    fn state(&self) -> HeldKeys {
        HeldKeys::default()
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn hand_on<'e>(
        &self,
        held: &mut HeldKeys,
        event: &'e Event,
        shell: &mut Shell<'_, Message>,
    ) -> Option<Cow<'e, Event>> {
        // The keys are noted before anything can capture them: a key that answered a step through
        // a button is still down when the next step appears.
        let is_first_press = held.observe(event);
        if let Some(message) = key_press(event).and_then(|press| (self.before)(&press)) {
            if is_first_press {
                shell.publish(message);
            }
            shell.capture_event();
            return None;
        }
        let is_switch = is_click(event) || is_activation(event);
        if let Some(on_switch) = self.on_switch.filter(|_| is_switch) {
            if begins_click(event) || (is_activation(event) && is_first_press) {
                shell.publish(on_switch());
            }
            shell.capture_event();
            return None;
        }
        let repeat = (!is_first_press).then(|| as_repeat(event)).flatten();
        Some(repeat.map_or(Cow::Borrowed(event), Cow::Owned))
    }

    fn update(&self, held: &mut HeldKeys, context: EventContext<Message>) {
        let focus = match context.event {
            Event::Window(window::Event::Focused) => Some(true),
            Event::Window(window::Event::Unfocused) => Some(false),
            _ => None,
        };
        if let (Some(focus), Some(on_focus)) = (focus, self.on_focus) {
            context.shell.publish(on_focus(focus));
        }
        if let (Event::Mouse(mouse::Event::WheelScrolled { delta }), Some(on_zoom)) =
            (context.event, self.on_zoom)
            && held.control()
            && !context.shell.is_event_captured()
        {
            let (mouse::ScrollDelta::Lines { y, .. } | mouse::ScrollDelta::Pixels { y, .. }) =
                delta;
            context.shell.publish(on_zoom(*y > 0.0));
            context.shell.capture_event();
        }
        // What is still without the mark of a repeat is a first press.
        if let Event::Keyboard(keyboard::Event::KeyPressed { repeat: false, .. }) = context.event
            && !context.shell.is_event_captured()
            && let Some(message) = key_press(context.event).and_then(&self.on_key)
        {
            context.shell.publish(message);
            context.shell.capture_event();
        }
    }
}

impl<'a, Message: 'a> From<KeyMap<'a, Message>> for Element<'a, Message> {
    fn from(map: KeyMap<'a, Message>) -> Self {
        host(map)
    }
}

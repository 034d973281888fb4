//! A button for keys, mouse and touch that never acts twice for one press.

mod behaviour;
mod state;
mod style;

use std::time::Duration;

use iced::advanced::widget::Id;
use iced::{Element, Length, Padding, Theme};
use overdose_core::session::Intent;

use super::Guarded;
use super::behaviour::host;
use super::name::{Name, Role};

pub use style::{Status, Style};

/// Width of the focus ring, logical pixels.
const RING: f32 = 3.0;
/// How long a press that is held back shows itself.
const HELD: Duration = Duration::from_millis(150);
/// Width of the line of contrast between the ring and the button.
const GAP: f32 = 2.0;

type StyleFn<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

/// A focusable button around any content.
///
/// - A click or a touch acts when it is let go inside, after it began inside. It also takes the focus.
/// - Where a [`Guard`](super::Guard) is given, a click or a touch acts only if what stands there has stood there long enough to
///   be seen; otherwise the button only shows for a moment that it was pressed.
/// - Enter and Space act at the press when the button has the focus. A held key acts once, whether or
///   not the system marks its repeats.
/// - Two presses that arrive within one frame act once: nobody has seen yet what the first one did.
/// - Without `on_press` it keeps its place in the Tab order and swallows clicks, Enter and Space, so
///   that a button which is not armed yet cannot pass them on to something else.
///
/// The id must stay the same from view to view; a button that finds another id in its place starts
/// without focus and without a press.
///
/// ```
/// use iced::Element;
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::ActionButton;
///
/// #[derive(Clone)]
/// enum Message {
///     Yes,
/// }
///
/// let button: Element<'_, Message> = ActionButton::new("answer-yes", "Yes, breathing", text("Yes"))
///     .on_press(Message::Yes)
///     .into();
/// # drop(button);
/// ```
pub struct ActionButton<'a, Message> {
    id: Id,
    name: Name,
    content: Element<'a, Message>,
    on_press: Option<Message>,
    width: Length,
    height: Length,
    padding: Padding,
    least: f32,
    pose: Option<Pose>,
    hides_ring: bool,
    guarded: Option<Guarded<'a>>,
    style: StyleFn<'a>,
}

/// A condition in which a button is shown, whatever it really is in.
#[derive(Debug, Clone, Copy)]
pub struct Pose {
    /// The condition.
    pub status: Status,
    /// Whether it has the ring.
    pub is_focused: bool,
}

impl<'a, Message> ActionButton<'a, Message> {
    /// A button that is disabled until it gets a message.
    ///
    /// `name` is what tests and screen readers call it; it is not drawn.
    pub fn new(
        id: impl Into<Id>,
        name: impl Into<String>,
        content: impl Into<Element<'a, Message>>,
    ) -> Self {
        let content = content.into();
        let size = content.as_widget().size_hint();
        Self {
            id: id.into(),
            name: Name {
                role: Role::Button,
                text: name.into(),
                enabled: false,
                intent: None,
            },
            content,
            on_press: None,
            width: size.width.fluid(),
            height: size.height.fluid(),
            padding: Padding::from([8.0, 12.0]),
            least: 0.0,
            pose: None,
            hides_ring: false,
            guarded: None,
            style: Box::new(style::plain),
        }
    }

    /// Enables the button; it sends this message at each activation.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Enables the button if there is a message, disables it otherwise.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.name.enabled = message.is_some();
        self.on_press = message;
        self
    }

    /// Says what it asks the program for, to a screen reader.
    #[must_use]
    pub fn asks_for(mut self, intent: Intent) -> Self {
        self.name.intent = Some(intent);
        self
    }

    /// Sets the width of the whole button.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the height of the whole button.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Sets the room around the content; at least 5 pixels stay on each side for the focus ring.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        let padding = padding.into();
        self.padding = Padding {
            top: padding.top.max(RING + GAP),
            right: padding.right.max(RING + GAP),
            bottom: padding.bottom.max(RING + GAP),
            left: padding.left.max(RING + GAP),
        };
        self
    }

    /// Sets the least width and height, for fingers.
    #[must_use]
    pub fn least(mut self, side: f32) -> Self {
        self.least = side;
        self
    }

    /// Shows the button in this condition, for the gallery.
    #[must_use]
    pub fn posed(mut self, pose: Pose) -> Self {
        self.pose = Some(pose);
        self
    }

    /// Shows no ring even with the focus: for one that has it before anybody moved it there.
    #[must_use]
    pub fn hide_ring(mut self, hides: bool) -> Self {
        self.hides_ring = hides;
        self
    }

    /// Has clicks and touches held back that meet what nobody can have seen yet.
    #[must_use]
    pub fn guarded(mut self, guarded: Option<Guarded<'a>>) -> Self {
        self.guarded = guarded;
        self
    }

    /// Sets the look for each condition of the button.
    #[must_use]
    pub fn style(mut self, style: impl Fn(&Theme, Status) -> Style + 'a) -> Self {
        self.style = Box::new(style);
        self
    }
}

impl<'a, Message: Clone + 'a> From<ActionButton<'a, Message>> for Element<'a, Message> {
    fn from(button: ActionButton<'a, Message>) -> Self {
        host(button)
    }
}

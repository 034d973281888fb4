//! How a widget holds the keyboard focus, and shows that it does.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::{Event, Rectangle, window};

use super::behaviour::EventContext;
use super::name::Name;

/// Whether a widget has the focus, and which look of it was drawn last.
pub struct Focus<Look> {
    pub id: Id,
    pub is_focused: bool,
    /// What the last frame showed, to ask for a new one only when it would differ.
    shown: Option<Look>,
}

impl<Look: PartialEq> Focus<Look> {
    /// A widget with this id, without the focus.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            is_focused: false,
            shown: None,
        }
    }

    /// Tells of the widget: that it can be focused, and what it is called.
    pub fn report(&mut self, name: &mut Name, bounds: Rectangle, to: &mut dyn Operation) {
        let id = self.id.clone();
        to.focusable(Some(&id), bounds, self);
        to.custom(Some(&id), bounds, name);
    }

    /// Asks for a new frame where the last one showed another look.
    pub fn show<Message>(&mut self, look: Look, context: &mut EventContext<'_, '_, Message>) {
        if let Event::Window(window::Event::RedrawRequested(_)) = context.event {
            self.shown = Some(look);
        } else if self.shown != Some(look) {
            context.shell.request_redraw();
        }
    }
}

impl<Look> Focusable for Focus<Look> {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
    }
}

//! A heading that can hold the keyboard focus and answers nothing.

use std::slice;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{
    Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, touch, window,
};

use super::keys::is_activation;
use super::name::{Name, Role};
use super::paint;

/// Width of the ring, logical pixels.
const RING: f32 = 3.0;
/// Room between the ring and the content.
const GAP: f32 = 3.0;

/// A place to put the focus at the start of a step, so that Enter and Space cannot answer a question
/// that has not been read yet: it captures both and does nothing.
///
/// It shows a ring whenever it has the focus. A click anywhere else takes the focus away; a click on it
/// changes nothing.
///
/// ```
/// use iced::Element;
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::FocusableHeading;
///
/// let question = "Is the person breathing?";
/// let heading: Element<'_, ()> = FocusableHeading::new("heading", question, text(question)).into();
/// # drop(heading);
/// ```
pub struct FocusableHeading<'a, Message> {
    id: Id,
    name: Name,
    content: Element<'a, Message>,
    width: Length,
    ring: Option<Color>,
}

impl<'a, Message> FocusableHeading<'a, Message> {
    /// A heading around any content. `name` is what tests and screen readers call it; it is not drawn.
    pub fn new(
        id: impl Into<Id>,
        name: impl Into<String>,
        content: impl Into<Element<'a, Message>>,
    ) -> Self {
        let content = content.into();
        Self {
            id: id.into(),
            name: Name {
                role: Role::Heading,
                text: name.into(),
                enabled: false,
            },
            width: content.as_widget().size_hint().width.fluid(),
            content,
            ring: None,
        }
    }

    /// Sets the width, ring included.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the colour of the ring; without it, the ring has the colour of the text.
    #[must_use]
    pub fn ring(mut self, color: Color) -> Self {
        self.ring = Some(color);
        self
    }
}

struct State {
    id: Id,
    is_focused: bool,
    /// What the last frame showed, to ask for a new one only when it would differ.
    shown: Option<bool>,
}

impl State {
    fn new(id: Id) -> Self {
        Self {
            id,
            is_focused: false,
            shown: None,
        }
    }
}

impl Focusable for State {
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

impl<Message> Widget<Message, Theme, Renderer> for FocusableHeading<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.id.clone()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id == self.id {
            tree.diff_children(slice::from_ref(&self.content));
        } else {
            *state = State::new(self.id.clone());
            tree.children = self.children();
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = &mut self.content;
        // Above and below there is always room for the ring, so that nothing moves when it appears. At the sides it lies in the
        // room that is left around everything, so that a heading stands in line with the words below it.
        let room = Padding::from([RING + GAP, 0.0]);
        layout::padded(limits, self.width, Length::Shrink, room, |limits| {
            tree.children
                .first_mut()
                .map_or_else(layout::Node::default, |tree| {
                    content.as_widget_mut().layout(tree, renderer, limits)
                })
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), state);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.name);
        operation.traverse(&mut |operation| {
            if let (Some(tree), Some(layout)) =
                (tree.children.first_mut(), layout.children().next())
            {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
    }

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
        if let (Some(tree), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }

        let state = tree.state.downcast_mut::<State>();
        let is_down = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if is_down && !cursor.is_over(layout.bounds()) {
            state.is_focused = false;
        }

        if state.is_focused && is_activation(event) {
            shell.capture_event();
        }

        let is_shown = state.is_focused;
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.shown = Some(is_shown);
        } else if state.shown != Some(is_shown) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let (Some(tree), Some(layout)) = (tree.children.first(), layout.children().next()) {
            self.content
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if tree.state.downcast_ref::<State>().is_focused {
            let color = self.ring.unwrap_or(style.text_color);
            let around = layout.bounds().expand([0.0, RING + GAP]);
            paint::outline(renderer, around, color, RING, 0.0);
        }
    }
}

impl<'a, Message: 'a> From<FocusableHeading<'a, Message>> for Element<'a, Message> {
    fn from(stop: FocusableHeading<'a, Message>) -> Self {
        Element::new(stop)
    }
}

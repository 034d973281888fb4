//! Forgets the state of all widgets inside when the screen or the step changes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::slice;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// A wrapper that drops the focus, the pressed buttons and every other widget state inside it as
/// soon as its key differs from the one of the last view.
///
/// iced keeps widget state by position. Without this, the second question would inherit the focused
/// or half-pressed button of the first one, and a single Enter could answer both. `keyed_column` does
/// not help: with the same number of children it keeps the state in place.
///
/// ```
/// use iced::Element;
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::Fresh;
///
/// fn view(step: u32) -> Element<'static, ()> {
///     Fresh::new(("step", step), text("Is the person breathing?")).into()
/// }
/// # let _ = view(1);
/// ```
pub struct Fresh<'a, Message> {
    key: u64,
    inner: Element<'a, Message>,
}

impl<'a, Message> Fresh<'a, Message> {
    /// Wraps a widget; its state lives as long as the key stays the same.
    pub fn new(key: impl Hash, inner: impl Into<Element<'a, Message>>) -> Self {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        Self {
            key: hasher.finish(),
            inner: inner.into(),
        }
    }
}

struct State {
    key: u64,
}

impl<Message> Widget<Message, Theme, Renderer> for Fresh<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { key: self.key })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.inner)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.key == self.key {
            tree.diff_children(slice::from_ref(&self.inner));
        } else {
            state.key = self.key;
            tree.children = self.children();
        }
    }

    fn size(&self) -> Size<Length> {
        self.inner.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.inner.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Some(tree) = tree.children.first_mut() else {
            return layout::Node::default();
        };
        self.inner.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(tree) = tree.children.first_mut() {
            self.inner
                .as_widget_mut()
                .operate(tree, layout, renderer, operation);
        }
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
        if let Some(tree) = tree.children.first_mut() {
            self.inner.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
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
        if let Some(tree) = tree.children.first() {
            self.inner
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        tree.children
            .first()
            .map_or(mouse::Interaction::None, |tree| {
                self.inner
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let tree = tree.children.first_mut()?;
        self.inner
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Fresh<'a, Message>> for Element<'a, Message> {
    fn from(fresh: Fresh<'a, Message>) -> Self {
        Element::new(fresh)
    }
}

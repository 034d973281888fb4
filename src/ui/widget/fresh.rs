//! Forgets the state of all widgets inside when the screen or the step changes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::slice;

use iced::advanced::widget::{Tree, Widget, tree};
use iced::{Element, Renderer, Theme};

use super::forward::forward;

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
/// use overdose_checklist::ui::widget::ResetOnChange;
///
/// fn view(step: u32) -> Element<'static, ()> {
///     ResetOnChange::new(("step", step), text("Is the person breathing?")).into()
/// }
/// # let _ = view(1);
/// ```
pub struct ResetOnChange<'a, Message> {
    key: u64,
    inner: Element<'a, Message>,
}

impl<'a, Message> ResetOnChange<'a, Message> {
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

impl<Message> Widget<Message, Theme, Renderer> for ResetOnChange<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { key: self.key })
    }

    forward!(inner: children);

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.key == self.key {
            tree.diff_children(slice::from_ref(&self.inner));
        } else {
            state.key = self.key;
            tree.children = self.children();
        }
    }

    forward!(inner: size, layout, operate, update, draw, mouse_interaction, overlay);
}

impl<'a, Message: 'a> From<ResetOnChange<'a, Message>> for Element<'a, Message> {
    fn from(fresh: ResetOnChange<'a, Message>) -> Self {
        Element::new(fresh)
    }
}

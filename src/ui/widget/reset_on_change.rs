//! Forgets the state of all widgets inside when the screen or the step changes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::{mem, slice};

use iced::Element;

use super::behaviour::{Behaviour, host};

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
    key: Key,
    inner: Element<'a, Message>,
}

impl<'a, Message> ResetOnChange<'a, Message> {
    /// Wraps a widget; its state lives as long as the key stays the same.
    pub fn new(key: impl Hash, inner: impl Into<Element<'a, Message>>) -> Self {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        Self {
            key: Key(hasher.finish()),
            inner: inner.into(),
        }
    }
}

/// What stands for one screen or step.
#[derive(Clone, Copy, PartialEq)]
pub struct Key(u64);

/// What is remembered is the key of the last view.
impl<'a, Message> Behaviour<'a, Message> for ResetOnChange<'a, Message> {
    type State = Key;

    fn state(&self) -> Key {
        self.key
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.inner)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.inner)
    }

    fn keeps(&self, key: &mut Key) -> bool {
        mem::replace(key, self.key) == self.key
    }
}

impl<'a, Message: 'a> From<ResetOnChange<'a, Message>> for Element<'a, Message> {
    fn from(fresh: ResetOnChange<'a, Message>) -> Self {
        host(fresh)
    }
}

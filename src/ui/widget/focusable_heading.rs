//! A heading that can hold the keyboard focus and answers nothing.

use std::slice;

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::mouse;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::{Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, touch};

use super::behaviour::{Behaviour, EventContext, Paint, host};
use super::focus::Focus;
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
/// It shows a ring while it has the focus, unless that is hidden. A click anywhere else takes the focus away; a click on it
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
    hides_ring: bool,
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
                intent: None,
            },
            width: content.as_widget().size_hint().width.fluid(),
            content,
            ring: None,
            hides_ring: false,
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

    /// Shows no ring even with the focus: where nobody moved it there a ring looks like a field to type in.
    #[must_use]
    pub fn hide_ring(mut self, hides: bool) -> Self {
        self.hides_ring = hides;
        self
    }
}

impl<Message> FocusableHeading<'_, Message> {
    fn shows_ring(&self, focus: &Focus<bool>) -> bool {
        focus.is_focused && !self.hides_ring
    }
}

/// The look is whether the ring is there.
impl<'a, Message> Behaviour<'a, Message> for FocusableHeading<'a, Message> {
    type State = Focus<bool>;

    fn state(&self) -> Self::State {
        Focus::new(self.id.clone())
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn keeps(&self, focus: &mut Self::State) -> bool {
        let keeps = focus.id == self.id;
        if !keeps {
            *focus = Focus::new(self.id.clone());
        }
        keeps
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        // Above and below there is always room for the ring, so that nothing moves when it appears. At the sides it lies in the
        // room that is left around everything, so that a heading stands in line with the words below it.
        let room = Padding::from([RING + GAP, 0.0]);
        layout::padded(limits, self.width, Length::Shrink, room, |limits| {
            self.content(tree, renderer, limits)
        })
    }

    fn report(&mut self, focus: &mut Self::State, bounds: Rectangle, to: &mut dyn Operation) {
        focus.report(&mut self.name, bounds, to);
    }

    fn update(&self, focus: &mut Self::State, mut context: EventContext<Message>) {
        let is_down = matches!(
            context.event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if is_down && !context.cursor.is_over(context.bounds) {
            focus.is_focused = false;
        }
        if focus.is_focused && is_activation(context.event) {
            context.shell.capture_event();
        }
        focus.show(self.shows_ring(focus), &mut context);
    }

    fn draw(&self, focus: &Self::State, paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        contents(paint);
        if self.shows_ring(focus) {
            let color = self.ring.unwrap_or(paint.style.text_color);
            let around = paint.bounds.expand([0.0, RING + GAP]);
            paint::outline(paint.renderer, around, color, RING, 0.0);
        }
    }
}

impl<'a, Message: 'a> From<FocusableHeading<'a, Message>> for Element<'a, Message> {
    fn from(stop: FocusableHeading<'a, Message>) -> Self {
        host(stop)
    }
}

//! A text that never hides that it does not fit.

use std::ops::RangeInclusive;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::LineHeight;
use iced::advanced::widget::text::{self, Format, Style};
use iced::advanced::widget::{Operation, Tree};
use iced::{Color, Element, Font, Length, Pixels, Rectangle, Renderer, Size};

use super::behaviour::{Behaviour, Paint, host};
use crate::ui::faces;

type State = text::State<<Renderer as iced::advanced::text::Renderer>::Paragraph>;

/// Words in one font, size and colour.
///
/// iced's own text takes the place it is given and draws over its edge, or is cut off there. This one takes the place it
/// needs: where that is more than there is, it sticks out of its parent, so that [`Fit`] and the tests can see it.
///
/// ```
/// use iced::{Color, Element, Font};
/// use overdose_checklist::ui::widget::Label;
///
/// let label: Element<'_, ()> = Label::new("Call now", Font::DEFAULT, 48.0, Color::BLACK).into();
/// # drop(label);
/// ```
///
/// [`Fit`]: super::Fit
pub struct Label {
    content: String,
    format: Format<Font>,
    color: Color,
}

/// The letters of Arabic and of the scripts of India.
const TALL: RangeInclusive<char> = '\u{600}'..='\u{dff}';

/// The height of a line of them, as a factor of the type size.
const MARKED: f32 = 1.4;

impl Label {
    /// Words as wide as they are, broken into lines where there is no more room.
    pub fn new(content: impl Into<String>, font: Font, size: f32, color: Color) -> Self {
        let content: String = content.into();
        faces::lend_for(&content);
        let label = Self {
            content,
            format: Format {
                size: Some(Pixels(size)),
                font: Some(font),
                ..Format::default()
            },
            color,
        };
        label.line_height(1.25)
    }

    /// Sets the width; the words stay at its beginning.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    /// Sets the height of a line, as a factor of the type size. Scripts with marks above and below their letters get what these need.
    #[must_use]
    pub fn line_height(mut self, factor: f32) -> Self {
        let is_tall = |c: char| TALL.contains(&c);
        let least = if !self.content.is_ascii() && self.content.contains(is_tall) {
            MARKED
        } else {
            0.0
        };
        self.format.line_height = LineHeight::Relative(factor.max(least));
        self
    }
}

impl<Message> Behaviour<'_, Message> for Label {
    type State = State;

    fn state(&self) -> State {
        State::default()
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let state = tree.state.downcast_mut::<State>();
        let endless = Limits::with_compression(
            limits.min(),
            Size::new(limits.max().width, f32::INFINITY),
            limits.compression(),
        );
        let given = text::layout(state, renderer, &endless, &self.content, self.format).size();
        let needed = state.min_bounds();
        let size = Size::new(
            given.width.max(needed.width),
            given.height.max(needed.height),
        );
        // Where the words stand in their room: at its beginning, wherever the language begins.
        Node::with_children(size, vec![Node::new(Size::new(needed.width, size.height))])
    }

    fn report(&mut self, _state: &mut State, bounds: Rectangle, to: &mut dyn Operation) {
        to.text(None, bounds, &self.content);
    }

    fn draw(&self, state: &State, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        let color = Some(self.color);
        text::draw(
            paint.renderer,
            &paint.style,
            paint.inner.unwrap_or(paint.bounds),
            state.raw(),
            Style { color },
            &paint.viewport,
        );
    }
}

impl<'a, Message: 'a> From<Label> for Element<'a, Message> {
    fn from(label: Label) -> Self {
        host(label)
    }
}

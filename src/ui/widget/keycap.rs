//! A key as it stands on a button: a cap with an edge, and a foot below it.

use std::slice;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Border, Color, Element, Length, Point, Renderer, Size};

use super::behaviour::{Behaviour, Paint, host};
use super::paint;

/// How much higher a cap is than its letter is large.
const HEIGHT: f32 = 1.8;
/// The room at both sides of a letter, by its size.
const SIDES: f32 = 0.85;
/// The foot below the cap, and the edge at the other sides, in logical pixels.
const FOOT: f32 = 4.0;
const EDGE: f32 = 2.0;

/// The colours of a keycap.
#[derive(Debug, Clone, Copy)]
pub struct CapColors {
    /// What the letter stands on.
    pub ground: Color,
    /// Edge and foot.
    pub edge: Color,
}

/// A keycap around a letter or an icon of this size.
pub struct Keycap<'a, Message> {
    content: Element<'a, Message>,
    size: f32,
    colors: CapColors,
}

impl<'a, Message> Keycap<'a, Message> {
    /// A cap around what stands on it.
    pub fn new(content: impl Into<Element<'a, Message>>, size: f32, colors: CapColors) -> Self {
        let content = content.into();
        Self {
            content,
            size,
            colors,
        }
    }
}

impl<'a, Message> Behaviour<'a, Message> for Keycap<'a, Message> {
    type State = ();

    fn state(&self) {}

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let content = self.content(tree, renderer, &limits.loose());
        let letter = content.size();
        let height = (self.size * HEIGHT).round();
        let size = Size::new((letter.width + self.size * SIDES).max(height), height);
        let above = (height - FOOT + EDGE - letter.height) / 2.0;
        let at = Point::new((size.width - letter.width) / 2.0, above);
        Node::with_children(size, vec![content.move_to(at)])
    }

    fn draw(&self, (): &(), paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        let bounds = paint.bounds;
        let round = Border::default().rounded(self.size * 0.33);
        paint::fill(paint.renderer, bounds, self.colors.edge, round);
        let cap = iced::Rectangle {
            x: bounds.x + EDGE,
            y: bounds.y + EDGE,
            width: bounds.width - 2.0 * EDGE,
            height: bounds.height - EDGE - FOOT,
        };
        let round = Border::default().rounded(self.size * 0.22);
        paint::fill(paint.renderer, cap, self.colors.ground, round);
        contents(paint);
    }
}

impl<'a, Message: 'a> From<Keycap<'a, Message>> for Element<'a, Message> {
    fn from(cap: Keycap<'a, Message>) -> Self {
        host(cap)
    }
}

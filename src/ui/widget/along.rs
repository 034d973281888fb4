//! Stands things along a line, each at its place, so that none lies over another; and paints what belongs to the places behind them.

use iced::advanced::Renderer as _;
use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::Frame;
use iced::{Element, Length, Point, Renderer, Size, Vector};

use super::behaviour::{Behaviour, Paint, host};

/// Things along a line. Places run from 0, its beginning, to 1, its end.
pub struct Along<'a, Message> {
    things: Vec<Element<'a, Message>>,
    places: Vec<(f32, f32)>,
    arrangement: Arrangement,
    height: f32,
    painter: Painter<'a>,
    mirrored: bool,
}

/// Paints on a frame of this size.
type Painter<'a> = Box<dyn Fn(&mut Frame, Size) + 'a>;

/// How things stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Arrangement {
    /// At the beginning of their place, so far in, and only where they have room before the next one.
    Within { inset: f32 },
    /// Over their place, moved aside where they would lie over each other: squares of this side, so far apart.
    Spread { side: f32, apart: f32 },
}

impl<'a, Message: 'a> Along<'a, Message> {
    /// Things that begin at their places and end before the next one begins, or are not there.
    pub fn within(
        height: f32,
        inset: f32,
        things: impl IntoIterator<Item = ((f32, f32), Element<'a, Message>)>,
    ) -> Self {
        Self::new(height, Arrangement::Within { inset }, things)
    }

    /// Squares over their places, all of them, in the order of these.
    pub fn spread(
        height: f32,
        (side, apart): (f32, f32),
        things: impl IntoIterator<Item = (f32, Element<'a, Message>)>,
    ) -> Self {
        let things = things.into_iter().map(|(at, thing)| ((at, at), thing));
        Self::new(height, Arrangement::Spread { side, apart }, things)
    }

    fn new(
        height: f32,
        arrangement: Arrangement,
        things: impl IntoIterator<Item = ((f32, f32), Element<'a, Message>)>,
    ) -> Self {
        let (places, things) = things.into_iter().unzip();
        Self {
            things,
            places,
            arrangement,
            height,
            painter: Box::new(|_, _| {}),
            mirrored: false,
        }
    }

    /// Paints behind them; the frame begins at the upper left corner, and runs from left to right.
    #[must_use]
    pub fn painted(mut self, painter: impl Fn(&mut Frame, Size) + 'a) -> Self {
        self.painter = Box::new(painter);
        self
    }

    /// Whether left is right.
    #[must_use]
    pub fn mirrored(mut self, mirrored: bool) -> Self {
        self.mirrored = mirrored;
        self
    }

    /// Where each thing begins, and how much room it has.
    fn rooms(&self, width: f32) -> Vec<(f32, f32)> {
        match self.arrangement {
            Arrangement::Within { inset } => {
                let next = self.places.iter().skip(1).map(|(from, _)| from * width);
                let ends = next.chain([width]);
                let places = self.places.iter().zip(ends);
                places
                    .map(|((from, _), end)| {
                        let left = from * width + inset;
                        (left, (end - left - inset).max(0.0))
                    })
                    .collect()
            }
            Arrangement::Spread { side, apart } => {
                let places: Vec<f32> = self.places.iter().map(|(at, _)| *at).collect();
                let lefts = spread(&places, width, side, apart);
                lefts.into_iter().map(|left| (left, side)).collect()
            }
        }
    }
}

/// Where squares of this side begin that stand over these places on a line of this width, so far apart.
#[must_use]
pub fn spread(places: &[f32], width: f32, side: f32, apart: f32) -> Vec<f32> {
    let end = (width - side).max(0.0);
    let mut lefts: Vec<f32> = Vec::with_capacity(places.len());
    for place in places {
        let wished = (place * width - side / 2.0).clamp(0.0, end);
        let least = lefts.last().map_or(0.0, |before| before + side + apart);
        lefts.push(wished.max(least));
    }
    let mut most = end;
    for left in lefts.iter_mut().rev() {
        *left = left.min(most).max(0.0);
        most = *left - side - apart;
    }
    lefts
}

impl<'a, Message: 'a> Behaviour<'a, Message> for Along<'a, Message> {
    type State = ();

    fn state(&self) {}

    fn contents(&self) -> &[Element<'a, Message>] {
        &self.things
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.things
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(self.height))
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let width = limits.max().width;
        let size = Size::new(width, self.height);
        let rooms = self.rooms(width);
        let things = self.things.iter_mut().zip(&mut tree.children).zip(rooms);
        let nodes = things.map(|((thing, tree), (left, room))| {
            let limits = Limits::with_compression(
                Size::ZERO,
                Size::new(f32::INFINITY, self.height),
                Size::new(true, true),
            );
            let node = thing.as_widget_mut().layout(tree, renderer, &limits);
            let needed = node.size();
            if needed.width > room + 0.5 {
                return Node::new(Size::ZERO);
            }
            node.move_to(Point::new(
                left,
                (self.height - needed.height).max(0.0) / 2.0,
            ))
        });
        let nodes = nodes.collect();
        Node::with_children(size, nodes)
    }

    /// What has no room is not there.
    fn shows(content: &Layout<'_>) -> bool {
        content.bounds().width > 0.0 && content.bounds().height > 0.0
    }

    fn draw(&self, (): &(), paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        let bounds = paint.bounds;
        // Drawn where it stands instead of being moved there, as drawings are.
        let mut frame = Frame::with_bounds(paint.renderer, bounds);
        frame.translate(Vector::new(bounds.x, bounds.y));
        if self.mirrored {
            frame.translate(Vector::new(bounds.width, 0.0));
            frame.scale_nonuniform(Vector::new(-1.0, 1.0));
        }
        (self.painter)(&mut frame, bounds.size());
        paint.renderer.draw_geometry(frame.into_geometry());
        // Grounds of words would lie under what is painted, on the same layer.
        paint.renderer.start_layer(bounds);
        contents(paint);
        paint.renderer.end_layer();
    }
}

impl<'a, Message: 'a> From<Along<'a, Message>> for Element<'a, Message> {
    fn from(along: Along<'a, Message>) -> Self {
        host(along)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_never_lie_over_each_other_nor_beyond_the_line() {
        for places in [
            vec![0.0, 0.0, 0.01, 0.5],
            vec![0.9, 0.95, 1.0, 1.0],
            vec![0.3],
            vec![0.1, 0.2, 0.21, 0.99],
        ] {
            let lefts = spread(&places, 400.0, 40.0, 4.0);
            let mut pairs = lefts.iter().zip(lefts.iter().skip(1));
            assert!(pairs.all(|(one, other)| other - one >= 43.9), "{lefts:?}");
            assert!(lefts.iter().all(|left| (0.0..=360.0).contains(left)));
        }
    }
}

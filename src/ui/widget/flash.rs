//! A frame around the window that comes and goes.

use std::slice;

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::{Color, Element, Rectangle, Size};

use super::behaviour::{Behaviour, Paint, host};

/// How wide the frame is, and the line within it that tells it from any ground, in logical pixels: less than what is free at the
/// edges, so that they cover no word.
const WIDTH: f32 = 8.0;
const LINE: f32 = 3.0;

/// Contents with a frame over their edges.
pub struct Flash<'a, Message> {
    content: Element<'a, Message>,
    colors: Option<[Color; 2]>,
    inset: f32,
}

impl<'a, Message> Flash<'a, Message> {
    /// Shows the frame in these colours, its own and that of the line within it, or none.
    pub fn new(colors: Option<[Color; 2]>, content: impl Into<Element<'a, Message>>) -> Self {
        let content = content.into();
        Self {
            content,
            colors,
            inset: 0.0,
        }
    }

    /// Leaves so many pixels at the edges to another frame.
    #[must_use]
    pub fn inset(mut self, inset: f32) -> Self {
        self.inset = inset;
        self
    }
}

impl<'a, Message> Behaviour<'a, Message> for Flash<'a, Message> {
    type State = ();

    fn state(&self) {}

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn draw(&self, (): &(), paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        contents(paint);
        let Some([frame, line]) = self.colors else {
            return;
        };
        let bounds = paint.bounds.shrink(self.inset);
        paint.renderer.with_layer(bounds, |renderer| {
            for (bounds, width, color) in
                [(bounds, WIDTH, frame), (bounds.shrink(WIDTH), LINE, line)]
            {
                for bounds in edges(bounds, width) {
                    let quad = Quad {
                        bounds,
                        ..Quad::default()
                    };
                    renderer.fill_quad(quad, color);
                }
            }
        });
    }
}

/// The four edges of a box. Four narrow boxes: one frame of the whole size would have everything in it painted anew.
fn edges(of: Rectangle, width: f32) -> [Rectangle; 4] {
    let row = Size::new(of.width, width);
    let column = Size::new(width, of.height);
    [
        Rectangle::new(of.position(), row),
        Rectangle {
            y: of.y + of.height - width,
            ..Rectangle::new(of.position(), row)
        },
        Rectangle::new(of.position(), column),
        Rectangle {
            x: of.x + of.width - width,
            ..Rectangle::new(of.position(), column)
        },
    ]
}

impl<'a, Message: 'a> From<Flash<'a, Message>> for Element<'a, Message> {
    fn from(flash: Flash<'a, Message>) -> Self {
        host(flash)
    }
}

//! A window that is painted in pieces, as the software renderer paints the real one: only where the last frame differs.

use iced::{Color, Rectangle, Renderer, Size};
use iced_graphics::{Viewport, damage};
use iced_tiny_skia::Layer;
use tiny_skia::{Mask, Pixmap};

/// What is on the screen, and what was drawn last.
pub struct Surface {
    pixels: Pixmap,
    mask: Mask,
    last: Option<(Vec<Layer>, Color)>,
}

impl Surface {
    /// An empty surface of this size in pixels.
    pub fn new(size: Size<u32>) -> Self {
        Self {
            pixels: Pixmap::new(size.width, size.height).expect("a size"),
            mask: Mask::new(size.width, size.height).expect("a size"),
            last: None,
        }
    }

    /// Paints what differs from the last frame, or everything where the ground does. Gives the number of pieces.
    pub fn present(&mut self, renderer: &mut Renderer, ground: Color) -> usize {
        let size = Size::new(self.pixels.width(), self.pixels.height());
        let viewport = Viewport::with_physical_size(size, 1.0);
        let whole = Rectangle::with_size(viewport.logical_size());
        let changed = match &self.last {
            Some((layers, before)) if *before == ground => damage::diff(
                layers,
                renderer.layers(),
                |layer| vec![layer.bounds],
                Layer::damage,
            ),
            _ => vec![whole],
        };
        let pieces = damage::group(changed, whole);
        self.last = Some((renderer.layers().to_vec(), ground));
        renderer.draw(
            &mut self.pixels.as_mut(),
            &mut self.mask,
            &viewport,
            &pieces,
            ground,
        );
        pieces.len()
    }

    /// The picture, pixel by pixel.
    pub fn picture(&self) -> &[u8] {
        self.pixels.data()
    }
}

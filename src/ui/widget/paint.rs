//! Draws boxes and outlines that the software renderer cannot choke on.

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::{Border, Color, Rectangle};

/// Fills a box, with a border inside its bounds.
///
/// Draws nothing for a box under one pixel: there is nothing to see, and the renderer unwraps paths
/// and pixel maps that do not exist for boxes without a size. A radius that is not larger than half
/// the border becomes a square corner: the renderer draws such corners through a slow path that
/// misplaces them in a scaled window.
pub fn fill(renderer: &mut iced::Renderer, bounds: Rectangle, color: Color, border: Border) {
    let is_drawable = |side: f32| side.is_finite() && side >= 1.0;
    if !is_drawable(bounds.width) || !is_drawable(bounds.height) {
        return;
    }
    let radius = border.radius.top_left;
    let radius = if radius > border.width / 2.0 {
        radius
    } else {
        0.0
    };
    renderer.fill_quad(
        Quad {
            bounds,
            border: border.rounded(radius),
            ..Quad::default()
        },
        color,
    );
}

/// Draws a line along the inside of a box, so that no parent can clip it away.
pub fn outline(
    renderer: &mut iced::Renderer,
    bounds: Rectangle,
    color: Color,
    width: f32,
    radius: f32,
) {
    let border = Border {
        color,
        width,
        radius: radius.into(),
    };
    fill(renderer, bounds, Color::TRANSPARENT, border);
}

/// Black or white, whichever stands out more against the given colour.
pub fn opposite(color: Color) -> Color {
    if color.relative_contrast(Color::WHITE) > color.relative_contrast(Color::BLACK) {
        Color::WHITE
    } else {
        Color::BLACK
    }
}

//! Draws a picture of what the hands do on paper.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use overdose_protocol::definition::Picture;

use super::page::{Ink, Page};
use crate::drawing::{self, Drawing, Line, Place, Step, Swatch};

/// The skin of the casualty and of the helper: one sees whose hand it is, in grey too.
const CASUALTY: Ink = [0xd0, 0x9a, 0x6c];
const HELPER: Ink = [0xf8, 0xd5, 0xb4];
const OUTLINE: Ink = [0x14, 0x18, 0x1d];
const LIPS: Ink = [0xb5, 0x56, 0x4d];

/// How wide a picture of this height is.
pub fn width(picture: Picture, height: f32) -> f32 {
    let (wide, high) = Drawing::size(drawing::file(picture)).unwrap_or((1.0, 1.0));
    height * wide / high
}

/// Draws a picture of a height whose column begins this far from where the language begins its lines.
pub fn draw(page: &mut Page, picture: Picture, (start, top): (f32, f32), height: f32) {
    let Some(drawing) = Drawing::read(drawing::file(picture)) else {
        return;
    };
    let scale = height / drawing.size.1;
    let left = page.place(start, drawing.size.0 * scale);
    page.unsaid(|page| {
        for shape in &drawing.shapes {
            let Some(path) = path(&shape.steps, (left, top), scale) else {
                continue;
            };
            page.surface.set_fill(shape.fill.map(|swatch| Fill {
                paint: ink(swatch).into(),
                opacity: NormalizedF32::ONE,
                rule: FillRule::default(),
            }));
            let stroke = shape.line.as_ref().map(|line| stroke(line, scale));
            page.surface.set_stroke(stroke);
            page.surface.draw_path(&path);
        }
        page.surface.set_stroke(None);
    });
}

fn ink(swatch: Swatch) -> rgb::Color {
    let [red, green, blue] = match swatch {
        Swatch::Casualty | Swatch::Tips => CASUALTY,
        Swatch::Helper => HELPER,
        Swatch::Outline => OUTLINE,
        Swatch::Lips => LIPS,
        Swatch::Fixed(color) => color,
    };
    rgb::Color::new(red, green, blue)
}

fn stroke(line: &Line, scale: f32) -> Stroke {
    let dashes = line.dashes.iter().map(|length| length * scale);
    Stroke {
        paint: ink(line.swatch).into(),
        width: line.width * scale,
        line_cap: if line.is_cut {
            LineCap::Butt
        } else {
            LineCap::Round
        },
        line_join: LineJoin::Round,
        dash: (!line.dashes.is_empty()).then(|| StrokeDash {
            array: dashes.collect(),
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

/// Where a shape runs on the page; nothing for one that runs nowhere.
fn path(steps: &[Step], (left, top): Place, scale: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let mut here = (0.0, 0.0);
    let on_page = |(x, y): Place| (left + x * scale, top + y * scale);
    let from = |(x, y): Place, by: Place| (x + by.0, y + by.1);
    for step in steps {
        match *step {
            Step::Move(to) => {
                here = to;
                let (x, y) = on_page(here);
                builder.move_to(x, y);
            }
            Step::Line(by) => {
                here = from(here, by);
                let (x, y) = on_page(here);
                builder.line_to(x, y);
            }
            Step::Curve(one, other, by) => {
                let (one, other) = (on_page(from(here, one)), on_page(from(here, other)));
                here = from(here, by);
                let (x, y) = on_page(here);
                builder.cubic_to(one.0, one.1, other.0, other.1, x, y);
            }
            Step::Close => builder.close(),
        }
    }
    builder.finish()
}

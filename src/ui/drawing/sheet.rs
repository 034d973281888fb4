//! Drawings as the window paints them: their paths are laid out once, and those of a breath at each level.

use iced::widget::canvas::Path;
use iced::widget::canvas::path::Builder;
use iced::{Point, Size, Vector};

use crate::drawing::{Drawing, Feature, Line, Place, Step, Swatch};

/// A drawing.
#[derive(Debug)]
pub struct Sheet {
    /// How large it is, in its own units.
    pub size: Size,
    /// What it is made of, from the back to the front.
    pub shapes: Vec<Shape>,
}

/// A shape, filled, drawn as a line, or both.
#[derive(Debug)]
pub struct Shape {
    /// Where it runs.
    pub path: Path,
    /// Where else it runs as somebody breathes; nothing for what keeps still.
    pub swell: Option<Swell>,
    /// What of a face it belongs to; nothing for what is always seen.
    pub feature: Option<Feature>,
    /// What fills it.
    pub fill: Option<Swatch>,
    /// What is drawn along it.
    pub line: Option<Line>,
}

/// A path that the breath moves.
#[derive(Debug)]
pub struct Swell {
    /// Each step at rest, and at a full breath.
    steps: Vec<(Step, Step)>,
}

impl Sheet {
    /// How large a drawing is, in its own units.
    pub fn size(text: &str) -> Option<Size> {
        Drawing::size(text).map(Size::from)
    }

    /// Reads a drawing; nothing where it is not written as these are.
    pub fn read(text: &str) -> Option<Self> {
        let drawing = Drawing::read(text)?;
        let shapes = drawing.shapes.into_iter().map(|shape| Shape {
            path: path(shape.steps.iter().copied()),
            swell: shape.full.map(|full| Swell {
                steps: shape.steps.into_iter().zip(full).collect(),
            }),
            feature: shape.feature,
            fill: shape.fill,
            line: shape.line,
        });
        Some(Self {
            size: drawing.size.into(),
            shapes: shapes.collect(),
        })
    }
}

/// The path along these steps.
fn path(steps: impl IntoIterator<Item = Step>) -> Path {
    let mut builder = Builder::new();
    let mut here = Point::ORIGIN;
    for step in steps {
        match step {
            Step::Move((x, y)) => {
                here = Point::new(x, y);
                builder.move_to(here);
            }
            Step::Line(by) => {
                here += vector(by);
                builder.line_to(here);
            }
            Step::Curve(one, other, by) => {
                let (one, other) = (here + vector(one), here + vector(other));
                here += vector(by);
                builder.bezier_curve_to(one, other, here);
            }
            Step::Close => builder.close(),
        }
    }
    builder.build()
}

fn vector((x, y): Place) -> Vector {
    Vector::new(x, y)
}

impl Swell {
    /// The path at a level of the breath, from 0 at rest to 1.
    pub fn at(&self, level: f32) -> Path {
        let steps = self.steps.iter();
        path(steps.map(|(rest, full)| towards(*rest, *full, level)))
    }
}

/// So far on the way from one step to another one of the same kind.
fn towards(rest: Step, full: Step, level: f32) -> Step {
    let part = |from: Place, to: Place| {
        (
            from.0 + (to.0 - from.0) * level,
            from.1 + (to.1 - from.1) * level,
        )
    };
    match (rest, full) {
        (Step::Move(from), Step::Move(to)) => Step::Move(part(from, to)),
        (Step::Line(from), Step::Line(to)) => Step::Line(part(from, to)),
        (Step::Curve(one, other, end), Step::Curve(to_one, to_other, to_end)) => {
            Step::Curve(part(one, to_one), part(other, to_other), part(end, to_end))
        }
        (step, _) => step,
    }
}

//! Drawings as they are kept: a small part of SVG. `resources/drawings/README.md` says which.

use std::mem;

use iced::widget::canvas::Path;
use iced::widget::canvas::path::Builder;
use iced::{Color, Point, Size, Vector};

/// The skins that stand in the files, in the place of those that are wished for.
const CASUALTY: &str = "#d09a6c";
const HELPER: &str = "#f8d5b4";

/// The lips and fingertips that stand in the files of the casualty, in the place of those that a stage shows.
const LIPS: (&str, &str) = ("lips", "#b5564d");
const TIPS: (&str, &str) = ("tips", "#d09a6c");

/// How thick a line is that says nothing of it, in units of the sheet.
const USUAL_WIDTH: f32 = 3.0;

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

/// A line along a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its colour.
    pub swatch: Swatch,
    /// How thick it is, in units of the sheet.
    pub width: f32,
    /// Whether its ends are cut off straight.
    pub is_cut: bool,
    /// How long its dashes and the gaps between them are; nothing for a whole one.
    pub dashes: Vec<f32>,
}

/// What something is coloured by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Swatch {
    /// The skin of the casualty.
    Casualty,
    /// The skin of the helper.
    Helper,
    /// The line around a figure.
    Outline,
    /// The lips of the casualty of practice.
    Lips,
    /// Their fingertips.
    Tips,
    /// The same whatever is wished for.
    Fixed(Color),
}

/// What of a face is seen only at times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    EyesOpen,
    EyesClosed,
    MouthOpen,
    MouthClosed,
}

impl Feature {
    fn find(name: &str) -> Option<Self> {
        Some(match name {
            "eyes-open" => Self::EyesOpen,
            "eyes-closed" => Self::EyesClosed,
            "mouth-open" => Self::MouthOpen,
            "mouth-closed" => Self::MouthClosed,
            _ => return None,
        })
    }
}

/// A path that the breath moves.
#[derive(Debug)]
pub struct Swell {
    /// Each step at rest, and at a full breath.
    steps: Vec<(Step, Step)>,
}

/// A step along a path.
#[derive(Debug, Clone, Copy)]
enum Step {
    Move(Point),
    Line(Vector),
    Curve(Vector, Vector, Vector),
    Close,
}

impl Sheet {
    /// How large a drawing is, in its own units.
    pub fn size(text: &str) -> Option<Size> {
        let root = text.split('<').nth(1)?;
        let [_, _, width, height] = numbers(attribute(root, "viewBox")?)?.try_into().ok()?;
        Some(Size::new(width, height))
    }

    /// Reads a drawing; nothing where it is not written as these are.
    pub fn read(text: &str) -> Option<Self> {
        let mut elements = text
            .split('<')
            .skip(1)
            .filter(|element| !element.starts_with('/'));
        elements.next()?;
        Some(Self {
            size: Self::size(text)?,
            shapes: elements.map(shape).collect::<Option<_>>()?,
        })
    }
}

fn shape(element: &str) -> Option<Shape> {
    let place = |name| attribute(element, name)?.parse::<f32>().ok();
    let mut swell = None;
    let path = if element.starts_with("path ") {
        let steps = steps(attribute(element, "d")?)?;
        if let Some(full) = attribute(element, "full") {
            swell = Some(Swell::between(&steps, self::steps(full)?)?);
        }
        path(steps)
    } else if element.starts_with("line ") {
        let end = Point::new(place("x2")?, place("y2")?);
        Path::line(Point::new(place("x1")?, place("y1")?), end)
    } else {
        return None;
    };
    let mut class = attribute(element, "class")?.split(' ');
    let (token, feature) = (class.next()?, class.next());
    let swatch_of = |name| match attribute(element, name) {
        Some(value) => swatch(token, value).map(Some),
        None => Some(None),
    };
    let line = match swatch_of("stroke")? {
        Some(swatch) => Some(Line {
            swatch,
            width: attribute(element, "stroke-width")
                .map_or(Some(USUAL_WIDTH), |width| width.parse().ok())?,
            is_cut: attribute(element, "stroke-linecap") == Some("butt"),
            dashes: numbers(attribute(element, "stroke-dasharray").unwrap_or_default())?,
        }),
        None => None,
    };
    Some(Shape {
        path,
        swell,
        feature: match feature {
            Some(name) => Some(Feature::find(name)?),
            None => None,
        },
        fill: swatch_of("fill")?,
        line,
    })
}

/// What an attribute of an element says.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let mut fields = element.split('"');
    while let (Some(before), Some(value)) = (fields.next(), fields.next()) {
        let (_, found) = before.trim_end_matches('=').rsplit_once(' ')?;
        if found == name {
            return Some(value);
        }
    }
    None
}

fn swatch(class: &str, value: &str) -> Option<Swatch> {
    Some(match (class, value) {
        ("pskin", CASUALTY) => Swatch::Casualty,
        ("hskin", HELPER) => Swatch::Helper,
        (_, "currentColor") => Swatch::Outline,
        LIPS => Swatch::Lips,
        TIPS => Swatch::Tips,
        (_, value) => Swatch::Fixed(value.parse().ok()?),
    })
}

/// Numbers one after another; a minus may part two of them, too.
fn numbers(text: &str) -> Option<Vec<f32>> {
    let parted = text.replace('-', " -");
    parted
        .split_whitespace()
        .map(|number| number.parse().ok())
        .collect()
}

/// The steps that the data of a path tells.
fn steps(data: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = data;
    while let Some(command) = rest.chars().next() {
        rest = rest.get(1..)?;
        let end = rest
            .find(|letter: char| letter.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (values, after) = rest.split_at(end);
        rest = after;
        steps.push(match (command, numbers(values)?.as_slice()) {
            ('M', [x, y]) => Step::Move(Point::new(*x, *y)),
            ('l', [x, y]) => Step::Line(Vector::new(*x, *y)),
            ('c', [x1, y1, x2, y2, x, y]) => Step::Curve(
                Vector::new(*x1, *y1),
                Vector::new(*x2, *y2),
                Vector::new(*x, *y),
            ),
            ('Z', []) => Step::Close,
            _ => return None,
        });
    }
    Some(steps)
}

/// The path along these steps.
fn path(steps: impl IntoIterator<Item = Step>) -> Path {
    let mut builder = Builder::new();
    let mut here = Point::ORIGIN;
    for step in steps {
        match step {
            Step::Move(to) => {
                here = to;
                builder.move_to(here);
            }
            Step::Line(by) => {
                here += by;
                builder.line_to(here);
            }
            Step::Curve(one, other, by) => {
                let (one, other) = (here + one, here + other);
                here += by;
                builder.bezier_curve_to(one, other, here);
            }
            Step::Close => builder.close(),
        }
    }
    builder.build()
}

impl Swell {
    /// What lies between two paths of the same steps.
    fn between(rest: &[Step], full: Vec<Step>) -> Option<Self> {
        let same =
            |(one, other): (&Step, &Step)| mem::discriminant(one) == mem::discriminant(other);
        let matches = rest.len() == full.len() && rest.iter().zip(&full).all(same);
        let steps = rest.iter().copied().zip(full).collect();
        matches.then_some(Self { steps })
    }

    /// The path at a level of the breath, from 0 at rest to 1.
    pub fn at(&self, level: f32) -> Path {
        path(
            self.steps
                .iter()
                .map(|(rest, full)| rest.towards(*full, level)),
        )
    }
}

impl Step {
    /// So far on the way to a step of the same kind.
    fn towards(self, full: Self, level: f32) -> Self {
        let part = |from: Vector, to: Vector| from + (to - from) * level;
        match (self, full) {
            (Self::Move(from), Self::Move(to)) => Self::Move(from + (to - from) * level),
            (Self::Line(from), Self::Line(to)) => Self::Line(part(from, to)),
            (Self::Curve(one, other, end), Self::Curve(to_one, to_other, to_end)) => {
                Self::Curve(part(one, to_one), part(other, to_other), part(end, to_end))
            }
            (step, _) => step,
        }
    }
}

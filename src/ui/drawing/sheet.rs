//! Drawings as they are kept: a small part of SVG. `resources/drawings/README.md` says which.

use iced::widget::canvas::Path;
use iced::widget::canvas::path::Builder;
use iced::{Color, Point, Size, Vector};

/// The skins that stand in the files, in the place of those that are wished for.
const CASUALTY: &str = "#d09a6c";
const HELPER: &str = "#f8d5b4";

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
    /// The same whatever is wished for.
    Fixed(Color),
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
    let path = if element.starts_with("path ") {
        path(attribute(element, "d")?)?
    } else if element.starts_with("line ") {
        let end = Point::new(place("x2")?, place("y2")?);
        Path::line(Point::new(place("x1")?, place("y1")?), end)
    } else {
        return None;
    };
    let class = attribute(element, "class")?;
    let swatch_of = |name| match attribute(element, name) {
        Some(value) => swatch(class, value).map(Some),
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

fn path(data: &str) -> Option<Path> {
    let mut builder = Builder::new();
    let mut here = Point::ORIGIN;
    let mut rest = data;
    while let Some(command) = rest.chars().next() {
        rest = rest.get(1..)?;
        let end = rest
            .find(|letter: char| letter.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (values, after) = rest.split_at(end);
        rest = after;
        match (command, numbers(values)?.as_slice()) {
            ('M', [x, y]) => {
                here = Point::new(*x, *y);
                builder.move_to(here);
            }
            ('l', [x, y]) => {
                here += Vector::new(*x, *y);
                builder.line_to(here);
            }
            ('c', [x1, y1, x2, y2, x, y]) => {
                let (one, other) = (here + Vector::new(*x1, *y1), here + Vector::new(*x2, *y2));
                here += Vector::new(*x, *y);
                builder.bezier_curve_to(one, other, here);
            }
            ('Z', []) => builder.close(),
            _ => return None,
        }
    }
    Some(builder.build())
}

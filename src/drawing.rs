//! Drawings as they are kept: a small part of SVG, for the screen and for paper. `resources/drawings/README.md` says which.

use std::mem;

use overdose_protocol::definition::Picture;

/// The skins that stand in the files, in the place of those that are wished for.
const CASUALTY: &str = "#d09a6c";
const HELPER: &str = "#f8d5b4";

/// The lips and fingertips that stand in the files of the casualty, in the place of those that a stage shows.
const LIPS: (&str, &str) = ("lips", "#b5564d");
const TIPS: (&str, &str) = ("tips", "#d09a6c");

/// How thick a line is that says nothing of it, in units of the drawing.
const USUAL_WIDTH: f32 = 3.0;

/// From left to right, and from top to bottom, in units of the drawing.
pub type Place = (f32, f32);

/// A drawing.
#[derive(Debug)]
pub struct Drawing {
    /// How large it is, in its own units.
    pub size: Place,
    /// What it is made of, from the back to the front.
    pub shapes: Vec<Shape>,
}

/// A shape, filled, drawn as a line, or both.
#[derive(Debug)]
pub struct Shape {
    /// Where it runs.
    pub steps: Vec<Step>,
    /// Where it runs at a full breath, in the same steps; nothing for what keeps still.
    pub full: Option<Vec<Step>>,
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
    /// How thick it is, in units of the drawing.
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
    /// The same whatever is wished for: red, green, blue.
    Fixed([u8; 3]),
}

/// What of a face is seen only at times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// Eyes that are open.
    EyesOpen,
    /// Eyes that are closed.
    EyesClosed,
    /// A mouth that is open.
    MouthOpen,
    /// A mouth that is closed.
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

/// A step along a path. All but the first are told from where the one before ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Begins anew at a place of the drawing.
    Move(Place),
    /// A straight line.
    Line(Place),
    /// A curve: two places that it is drawn to, and its end.
    Curve(Place, Place, Place),
    /// Back to where it began.
    Close,
}

impl Drawing {
    /// How large a drawing is, in its own units.
    #[must_use]
    pub fn size(text: &str) -> Option<Place> {
        let root = text.split('<').nth(1)?;
        let [_, _, width, height] = numbers(attribute(root, "viewBox")?)?.try_into().ok()?;
        Some((width, height))
    }

    /// Reads a drawing; nothing where it is not written as these are.
    #[must_use]
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
    let mut full = None;
    let steps = if element.starts_with("path ") {
        let steps = steps(attribute(element, "d")?)?;
        if let Some(raised) = attribute(element, "full") {
            full = Some(self::steps(raised).filter(|full| are_alike(&steps, full))?);
        }
        steps
    } else if element.starts_with("line ") {
        let (left, top) = (place("x1")?, place("y1")?);
        let by = (place("x2")? - left, place("y2")? - top);
        vec![Step::Move((left, top)), Step::Line(by)]
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
        steps,
        full,
        feature: match feature {
            Some(name) => Some(Feature::find(name)?),
            None => None,
        },
        fill: swatch_of("fill")?,
        line,
    })
}

/// Whether two paths take the same kinds of steps.
fn are_alike(rest: &[Step], full: &[Step]) -> bool {
    let same = |(one, other): (&Step, &Step)| mem::discriminant(one) == mem::discriminant(other);
    rest.len() == full.len() && rest.iter().zip(full).all(same)
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
        (_, value) => Swatch::Fixed(colour(value)?),
    })
}

/// A colour that is written as six digits of its parts.
fn colour(value: &str) -> Option<[u8; 3]> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([red, green, blue])
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
            ('M', [x, y]) => Step::Move((*x, *y)),
            ('l', [x, y]) => Step::Line((*x, *y)),
            ('c', [x1, y1, x2, y2, x, y]) => Step::Curve((*x1, *y1), (*x2, *y2), (*x, *y)),
            ('Z', []) => Step::Close,
            _ => return None,
        });
    }
    Some(steps)
}

/// The file of a drawing of what the hands do.
#[must_use]
pub fn file(picture: Picture) -> &'static str {
    macro_rules! drawing {
        ($name:literal) => {
            include_str!(concat!("../resources/drawings/", $name, ".svg"))
        };
    }
    match picture {
        Picture::Shout => drawing!("shout"),
        Picture::Tap => drawing!("tap"),
        Picture::Rub => drawing!("rub"),
        Picture::LookBreath => drawing!("look-breath"),
        Picture::GaspNotBreath => drawing!("gasp-not-breath"),
        Picture::HeadTilt => drawing!("head-tilt"),
        Picture::Compressions => drawing!("compressions"),
        Picture::HandsPlace => drawing!("hands-place"),
        Picture::Breaths => drawing!("breaths"),
        Picture::ChildCompressions => drawing!("child-compressions"),
        Picture::Swap => drawing!("swap"),
        Picture::BabyThumbs => drawing!("baby-thumbs"),
        Picture::BabyHand => drawing!("baby-hand"),
        Picture::BabyHead => drawing!("baby-head"),
        Picture::BabyBreath => drawing!("baby-breath"),
        Picture::Spray => drawing!("spray"),
        Picture::Injection => drawing!("injection"),
        Picture::Nyxoid => drawing!("nyxoid"),
        Picture::Prenoxad => drawing!("prenoxad"),
        Picture::Vial => drawing!("vial"),
        Picture::Recovery1 => drawing!("recovery-1"),
        Picture::Recovery2 => drawing!("recovery-2"),
        Picture::Recovery3 => drawing!("recovery-3"),
        Picture::RecoveryDone => drawing!("recovery-done"),
        Picture::Aed => drawing!("aed"),
        Picture::SitUp => drawing!("sit-up"),
        Picture::LipsLight => drawing!("lips-light"),
        Picture::LipsDark => drawing!("lips-dark"),
        Picture::LipsInsideDark => drawing!("lips-inside-dark"),
        Picture::Clammy => drawing!("clammy"),
        Picture::Sleepy => drawing!("sleepy"),
        Picture::CallSpeaker => drawing!("call-speaker"),
        Picture::Door => drawing!("door"),
        Picture::LockedDoor => drawing!("locked-door"),
        Picture::Seizure => drawing!("seizure"),
        Picture::Cool => drawing!("cool"),
        Picture::Patch => drawing!("patch"),
    }
}

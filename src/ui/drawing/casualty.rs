//! The casualty of a drill: they lie or sit there, and their chest moves as they breathe. Whoever looks has to see it.

use std::time::Instant;

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::Cache;
use iced::{Element, Event, Length, Renderer, Size, Vector, window};
use overdose_core::preferences::Skin;
use overdose_core::training::{Breathing, Colour};
use overdose_protocol::definition::Age;

pub use super::breath::Breath;
use super::sheet::{Shape, Sheet};
use super::tones;
use super::view::paint;
use crate::drawing::Feature;
use crate::ui::theme::Palette;
use crate::ui::widget::behaviour::{Behaviour, EventContext, Paint, host};

/// How large every drawing of them is, in its own units: nothing moves when they sit up.
pub(super) const SIZE: Size = Size::new(480.0, 240.0);
/// How far the chest has to be raised for a gasp to open the mouth.
const GAPES: f32 = 0.1;

/// A casualty of a certain height, or lower where it would be too wide.
pub struct Casualty {
    pub palette: &'static Palette,
    pub skin: Skin,
    pub height: f32,
    pub breath: Breath,
    pub colour: Colour,
    pub age: Age,
    pub awake: bool,
    pub on_side: bool,
    /// Whether anything may move.
    pub moves: bool,
}

/// How somebody lies or sits.
#[derive(Debug, Clone, Copy)]
enum Position {
    OnBack,
    OnSide,
    Sitting,
}

impl Casualty {
    fn position(&self) -> Position {
        if self.on_side {
            Position::OnSide
        } else if self.awake {
            Position::Sitting
        } else {
            Position::OnBack
        }
    }

    fn look(&self) -> Look {
        Look {
            file: file(self.position(), self.age),
            skin: self.skin,
            palette: self.palette,
            colour: self.colour,
            awake: self.awake,
        }
    }

    /// How large it is where no more than this width is left.
    fn room(&self, width: f32) -> Size {
        SIZE * (self.height / SIZE.height).min(width / SIZE.width)
    }

    /// How far the chest is raised, and when that changes.
    fn level(&self, now: Instant) -> (f32, Option<Instant>) {
        if self.moves {
            self.breath.at(now)
        } else {
            (0.0, None)
        }
    }
}

/// The drawing of somebody of an age.
fn file(position: Position, age: Age) -> &'static str {
    macro_rules! drawing {
        ($name:literal) => {
            include_str!(concat!(
                "../../../resources/drawings/casualty-",
                $name,
                ".svg"
            ))
        };
    }
    match (position, age) {
        (Position::OnBack, Age::Adult) => drawing!("back"),
        (Position::OnBack, Age::Child) => drawing!("back-child"),
        (Position::OnBack, Age::Baby) => drawing!("back-baby"),
        (Position::OnSide, Age::Adult) => drawing!("side"),
        (Position::OnSide, Age::Child) => drawing!("side-child"),
        (Position::OnSide, Age::Baby) => drawing!("side-baby"),
        (Position::Sitting, Age::Adult) => drawing!("sitting"),
        (Position::Sitting, Age::Child) => drawing!("sitting-child"),
        (Position::Sitting, Age::Baby) => drawing!("sitting-baby"),
    }
}

/// Every drawing of a casualty.
#[cfg(test)]
pub(super) fn files() -> impl Iterator<Item = &'static str> {
    let positions = [Position::OnBack, Position::OnSide, Position::Sitting];
    positions
        .into_iter()
        .flat_map(|position| Age::ALL.map(|age| file(position, age)))
}

/// What they look like but for the breath.
#[derive(Clone, Copy)]
struct Look {
    file: &'static str,
    skin: Skin,
    palette: &'static Palette,
    colour: Colour,
    awake: bool,
}

impl Look {
    /// The place of a file says which it is: none is compared letter by letter.
    fn is_of(&self, other: &Self) -> bool {
        std::ptr::eq(self.file, other.file)
    }

    fn is(&self, other: &Self) -> bool {
        self.is_of(other)
            && (self.skin, self.palette) == (other.skin, other.palette)
            && (self.colour, self.awake) == (other.colour, other.awake)
    }
}

/// What was drawn, and with what.
pub struct Drawn {
    look: Look,
    shapes: Vec<Shape>,
    /// How far the chest is raised.
    level: f32,
    /// Whether a gasp opens the mouth.
    gapes: bool,
    /// Painted anew only when something of it moves.
    cache: Cache<Renderer>,
}

impl Drawn {
    fn new(look: Look) -> Self {
        Self {
            shapes: Sheet::read(look.file).map_or_else(Vec::new, |sheet| sheet.shapes),
            look,
            level: 0.0,
            gapes: false,
            cache: Cache::new(),
        }
    }

    fn shows(&self, shape: &Shape) -> bool {
        match shape.feature {
            Some(Feature::EyesOpen) => self.look.awake,
            Some(Feature::EyesClosed) => !self.look.awake,
            Some(Feature::MouthOpen) => self.gapes,
            Some(Feature::MouthClosed) => !self.gapes,
            None => true,
        }
    }

    fn raise(&mut self, level: f32, gapes: bool) {
        if self.gapes != gapes || (self.level - level).abs() > f32::EPSILON {
            self.cache.clear();
        }
        (self.level, self.gapes) = (level, gapes);
    }
}

impl<Message> Behaviour<'_, Message> for Casualty {
    type State = Drawn;

    fn state(&self) -> Drawn {
        Drawn::new(self.look())
    }

    fn keeps(&self, drawn: &mut Drawn) -> bool {
        let look = self.look();
        if !drawn.look.is_of(&look) {
            *drawn = Drawn::new(look);
        } else if !drawn.look.is(&look) {
            drawn.look = look;
            drawn.cache.clear();
        }
        true
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &Limits) -> Node {
        Node::new(self.room(limits.max().width))
    }

    fn update(&self, drawn: &mut Drawn, context: EventContext<Message>) {
        if let Event::Window(window::Event::RedrawRequested(now)) = context.event {
            let (level, next) = self.level(*now);
            let gapes = self.breath.kind == Breathing::Gasps && level > GAPES;
            drawn.raise(level, gapes);
            if let Some(next) = next {
                context.shell.request_redraw_at(next);
            }
        }
    }

    fn draw(&self, drawn: &Drawn, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        // Drawn where it stands instead of being moved there, as the drawings are.
        let bounds = paint.bounds;
        let (start, scale) = (Vector::new(bounds.x, bounds.y), bounds.height / SIZE.height);
        let color = |swatch| tones::color(swatch, self.palette, self.skin, self.colour);
        let seen = drawn.shapes.iter().filter(|shape| drawn.shows(shape));
        let cache = &drawn.cache;
        let picture = cache.draw_with_bounds(paint.renderer, bounds, |frame| {
            frame.translate(start);
            self::paint(seen, (scale, drawn.level), frame, color);
        });
        paint.renderer.draw_geometry(picture);
    }
}

impl<'a, Message: 'a> From<Casualty> for Element<'a, Message> {
    fn from(casualty: Casualty) -> Self {
        host(casualty)
    }
}

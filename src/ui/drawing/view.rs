//! Draws a picture, and keeps what it drew until colours or size change.

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::{self, Cache, Frame, LineCap, LineJoin, Path};
use iced::{Color, Element, Length, Point, Renderer, Size, Vector};
use overdose_core::preferences::Skin;
use overdose_protocol::definition::Picture;

use super::{At, Eyes, Piece, SHEET, Stroke, Tone, head, strokes, tones};
use crate::ui::theme::Palette;
use crate::ui::widget::behaviour::{Behaviour, Paint, host};

/// How thick the outline around a body is, in units of the sheet.
pub(super) const OUTLINE: f32 = 1.1;
/// How thick thin lines and arrows are.
const THIN: f32 = 1.2;
const ARROW: f32 = 2.2;
/// How long the point of an arrow is.
const POINT: f32 = 5.5;

/// A drawing of a certain height.
pub struct Drawing {
    picture: Picture,
    palette: &'static Palette,
    skin: Skin,
    height: f32,
}

impl Drawing {
    /// A drawing of this height in logical pixels; its width follows.
    #[must_use]
    pub fn new(picture: Picture, palette: &'static Palette, skin: Skin, height: f32) -> Self {
        Self {
            picture,
            palette,
            skin,
            height,
        }
    }

    fn paint(&self, frame: &mut Frame) {
        let mut sheet = Canvas::new(frame, self.height, self.palette.sheet);
        let sheet = &mut sheet;
        for stroke in strokes(self.picture) {
            match stroke {
                Stroke::Body(pieces) => body(sheet, pieces, self.palette, self.skin),
                Stroke::Line(places) => {
                    line(sheet, places, THIN, self.palette.outline);
                }
                Stroke::Arrow(places) => arrow(sheet, places),
                Stroke::Floor(height) => line(
                    sheet,
                    &[(2.0, *height), (SHEET.0 - 2.0, *height)],
                    THIN,
                    self.palette.outline,
                ),
            }
        }
    }
}

/// How large a drawing of this height is.
pub(super) fn on_sheet(height: f32) -> Size {
    Size::new(height * SHEET.0 / SHEET.1, height)
}

/// First all outlines, then all insides, so that no line runs through a joint.
pub(super) fn body(sheet: &mut Canvas, pieces: &[Piece], palette: &Palette, skin: Skin) {
    for piece in pieces {
        piece_of(sheet, piece, OUTLINE, |_| palette.outline);
    }
    for piece in pieces {
        piece_of(sheet, piece, 0.0, |tone| tones::color(tone, skin));
    }
}

/// The sheet that is drawn on, in its own units.
pub(super) struct Canvas<'f> {
    frame: &'f mut Frame,
    /// How many pixels a unit is.
    scale: f32,
}

impl<'f> Canvas<'f> {
    /// An empty sheet of this height in pixels.
    pub(super) fn new(frame: &'f mut Frame, height: f32, ground: Color) -> Self {
        let scale = height / SHEET.1;
        frame.scale(scale);
        frame.fill_rectangle(Point::ORIGIN, Size::new(SHEET.0, SHEET.1), ground);
        Self { frame, scale }
    }

    pub(super) fn fill(&mut self, path: &Path, color: Color) {
        self.frame.fill(path, color);
    }

    /// Draws a line as thick as so many units: the renderer scales where it runs, and not how thick it is.
    fn stroke(&mut self, path: &Path, width: f32, color: Color) {
        let stroke = canvas::Stroke::default()
            .with_width(width * self.scale)
            .with_color(color)
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round);
        self.frame.stroke(path, stroke);
    }
}

fn piece_of(sheet: &mut Canvas, piece: &Piece, wider: f32, color: impl Fn(Tone) -> Color) {
    match piece {
        Piece::Limb(places, width, tone) => {
            line(sheet, places, width + 2.0 * wider, color(*tone));
        }
        Piece::Disc(place, radius, tone) => {
            sheet.fill(&Path::circle(point(*place), radius + wider), color(*tone));
        }
        Piece::Area(places, tone) => area(sheet, places, wider, color(*tone)),
        Piece::Head(middle, degrees, size, tone, eyes) => {
            let on_sheet = |place: &At| head::turned(*place, *middle, *degrees, *size);
            let outline: Vec<At> = head::OUTLINE.iter().map(on_sheet).collect();
            area(sheet, &outline, wider, color(*tone));
            if wider > 0.0 {
                return;
            }
            let hair: Vec<At> = head::HAIR.iter().map(on_sheet).collect();
            area(sheet, &hair, 0.0, tones::HAIR);
            line(
                sheet,
                &head::MOUTH.each_ref().map(on_sheet),
                THIN,
                tones::FACE,
            );
            match eyes {
                Eyes::Closed => {
                    line(
                        sheet,
                        &head::SHUT_EYE.each_ref().map(on_sheet),
                        THIN,
                        tones::FACE,
                    );
                }
                Eyes::Open => {
                    let eye = Path::circle(point(on_sheet(&head::OPEN_EYE)), THIN);
                    sheet.fill(&eye, tones::FACE);
                }
            }
        }
    }
}

/// A closed shape whose corners are rounded off: it runs through the middles of its sides.
pub(super) fn area(sheet: &mut Canvas, places: &[At], wider: f32, color: Color) {
    let middle =
        |one: At, other: At| point((f32::midpoint(one.0, other.0), f32::midpoint(one.1, other.1)));
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return;
    };
    let path = Path::new(|path| {
        path.move_to(middle(*last, *first));
        let next = places.iter().skip(1).chain([first]);
        for (place, next) in places.iter().zip(next) {
            path.quadratic_curve_to(point(*place), middle(*place, *next));
        }
        path.close();
    });
    sheet.fill(&path, color);
    if wider > 0.0 {
        sheet.stroke(&path, 2.0 * wider, color);
    }
}

pub(super) fn line(sheet: &mut Canvas, places: &[At], width: f32, color: Color) {
    let path = Path::new(|path| {
        for (index, place) in places.iter().enumerate() {
            if index == 0 {
                path.move_to(point(*place));
            } else {
                path.line_to(point(*place));
            }
        }
    });
    sheet.stroke(&path, width, color);
}

fn arrow(sheet: &mut Canvas, places: &[At]) {
    line(sheet, places, ARROW, tones::ARROW);
    let [.., (from_x, from_y), (x, y)] = *places else {
        return;
    };
    let way = Vector::new(x - from_x, y - from_y);
    let length = way.x.hypot(way.y).max(0.1);
    let (along, across) = (
        Vector::new(way.x / length, way.y / length) * POINT,
        Vector::new(-way.y / length, way.x / length) * (POINT * 0.6),
    );
    let tip = Vector::new(x, y) + along * 0.4;
    let ends = [tip - along + across, tip, tip - along - across];
    line(sheet, &ends.map(|end| (end.x, end.y)), ARROW, tones::ARROW);
}

pub(super) fn point((x, y): At) -> Point {
    Point::new(x, y)
}

/// What was drawn, and with what.
pub struct Drawn {
    cache: Cache<Renderer>,
    with: (Picture, Skin, &'static Palette),
}

impl<Message> Behaviour<'_, Message> for Drawing {
    type State = Drawn;

    fn state(&self) -> Drawn {
        Drawn {
            cache: Cache::new(),
            with: (self.picture, self.skin, self.palette),
        }
    }

    fn keeps(&self, drawn: &mut Drawn) -> bool {
        let with = (self.picture, self.skin, self.palette);
        if drawn.with != with {
            drawn.with = with;
            drawn.cache.clear();
        }
        true
    }

    fn size(&self) -> Size<Length> {
        let Size { width, height } = on_sheet(self.height);
        Size::new(Length::Fixed(width), Length::Fixed(height))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &Limits) -> Node {
        Node::new(on_sheet(self.height))
    }

    fn draw(&self, drawn: &Drawn, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        // Drawn where it stands instead of being moved there: the renderer applies the move to the texts around it too when it
        // looks for what has changed, and would forget some of them.
        let (bounds, cache) = (paint.bounds, &drawn.cache);
        let picture = cache.draw_with_bounds(paint.renderer, bounds, |frame| {
            frame.translate(Vector::new(bounds.x, bounds.y));
            self.paint(frame);
        });
        paint.renderer.draw_geometry(picture);
    }
}

impl<'a, Message: 'a> From<Drawing> for Element<'a, Message> {
    fn from(drawing: Drawing) -> Self {
        host(drawing)
    }
}

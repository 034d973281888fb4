//! What the casualty is drawn with: limbs, discs and soft shapes, with one outline around all of them.

use iced::widget::canvas::{self, Frame, LineCap, LineJoin, Path};
use iced::{Color, Point, Size};
use overdose_core::preferences::Skin;

use super::{At, Eyes, Piece, SHEET, Tone, head, tones};
use crate::ui::theme::Palette;

/// How thick the outline around a body is, in units of the sheet.
pub(super) const OUTLINE: f32 = 1.1;
/// How thick thin lines are.
const THIN: f32 = 1.2;

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

pub(super) fn point((x, y): At) -> Point {
    Point::new(x, y)
}

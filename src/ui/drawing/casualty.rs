//! The casualty of a drill: they lie there, and their chest moves as they breathe. Whoever looks has to see it.

use std::time::{Duration, Instant};

use iced::advanced::graphics::geometry::Renderer as _;
use iced::widget::canvas::{Frame, Path};
use iced::{Element, Size, Vector};
use overdose_core::preferences::Skin;
use overdose_core::training::{Breathing, Colour};

use super::Eyes::{Closed, Open};
use super::Piece::{Disc, Head, Limb};
use super::Tone::{Person, PersonCloth};
use super::canvas::{Canvas, OUTLINE, area, body, line, on_sheet, point};
use super::{At, Eyes, Piece, SHEET, head, tones};
use crate::ui::theme::Palette;
use crate::ui::widget::behaviour::Paint;
use crate::ui::widget::moving::{self, Moving};

/// How thick the lips are.
const LIPS: f32 = 2.4;
/// How much the chest grows with a full breath, as a part of its height.
const RISE: f32 = 0.4;
/// From one picture of a moving chest to the next.
const PICTURE: Duration = Duration::from_millis(80);
/// How long a breath is seen: it goes in and out, and then there is a rest.
const BREATH: Duration = Duration::from_millis(2400);
/// How long a gasp is seen.
const GASP: Duration = Duration::from_millis(700);

/// The chest of somebody who lies on the back. The floor is its lower edge.
const CHEST: &[At] = &[
    (33.0, 52.0),
    (42.0, 46.0),
    (56.0, 45.0),
    (68.0, 50.0),
    (74.0, 56.0),
    (70.0, 62.0),
    (44.0, 62.0),
    (34.0, 60.0),
];

/// The chest of somebody who lies on the side, from above.
const SIDE_CHEST: &[At] = &[
    (22.0, 32.0),
    (30.0, 26.0),
    (46.0, 27.0),
    (64.0, 31.0),
    (70.0, 40.0),
    (64.0, 50.0),
    (46.0, 50.0),
    (28.0, 50.0),
    (22.0, 43.0),
];

/// The chest of somebody who sits.
const SITTING_CHEST: &[At] = &[
    (31.0, 38.0),
    (36.0, 32.0),
    (46.0, 32.0),
    (51.0, 42.0),
    (49.0, 56.0),
    (46.0, 68.0),
    (31.0, 68.0),
    (29.0, 54.0),
];

/// How the casualty breathes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Breath {
    /// In which way.
    pub kind: Breathing,
    /// When the present breath began.
    pub since: Instant,
    /// From one breath to the next; nothing where there is none.
    pub every: Option<Duration>,
}

impl Breath {
    /// How far the chest is raised at a moment, from 0 to 1, and when that changes.
    fn at(&self, now: Instant) -> (f32, Option<Instant>) {
        let Some(every) = self.every.filter(|every| !every.is_zero()) else {
            return (0.0, None);
        };
        let passed = now.saturating_duration_since(self.since);
        let into = Duration::from_millis(
            u64::try_from(passed.as_millis() % every.as_millis().max(1)).unwrap_or(0),
        );
        let (lasts, depth) = match self.kind {
            Breathing::Easy => (BREATH, 1.0),
            Breathing::Slow => (BREATH, 0.8),
            Breathing::Gasps => (GASP, 1.0),
            Breathing::Snores | Breathing::Gurgles => (BREATH, 0.55),
            Breathing::Unclear => (BREATH, 0.16),
            Breathing::None => return (0.0, None),
        };
        let lasts = lasts.min(every);
        if into >= lasts {
            return (0.0, Some(now + every.saturating_sub(into)));
        }
        let part = into.as_secs_f32() / lasts.as_secs_f32();
        let level = depth * (std::f32::consts::PI * part).sin();
        (level, Some(now + PICTURE))
    }
}

/// A casualty of a certain height.
pub struct Casualty {
    pub palette: &'static Palette,
    pub skin: Skin,
    pub height: f32,
    pub breath: Breath,
    pub colour: Colour,
    pub awake: bool,
    pub on_side: bool,
    /// Whether anything may move.
    pub moves: bool,
}

impl Casualty {
    fn paint(&self, frame: &mut Frame, level: f32) {
        let mut sheet = Canvas::new(frame, self.height, self.palette.sheet);
        let eyes = if self.awake { Open } else { Closed };
        if self.on_side {
            self.lies_on_side(&mut sheet, level, eyes);
        } else if self.awake {
            self.sits(&mut sheet, level);
        } else {
            self.lies_on_back(&mut sheet, level, eyes);
        }
    }

    fn lies_on_back(&self, sheet: &mut Canvas, level: f32, eyes: Eyes) {
        let floor = [(2.0, 64.0), (SHEET.0 - 2.0, 64.0)];
        line(sheet, &floor, OUTLINE, self.palette.outline);
        let head = ((22.0, 54.0), -97.0, 1.0);
        let pieces = [
            Limb(&[(68.0, 57.0), (97.0, 59.0)], 9.0, PersonCloth),
            Limb(&[(30.0, 56.0), (38.0, 56.0)], 8.0, Person),
            Head(head.0, head.1, head.2, Person, eyes),
        ];
        self.body(sheet, &pieces);
        self.chest(sheet, CHEST, 62.0, level);
        let arm = [
            Limb(&[(42.0, 58.0), (62.0, 61.0)], 5.5, Person),
            Disc((63.5, 61.0), 3.2, Person),
        ];
        self.body(sheet, &arm);
        self.mouth(sheet, head, level);
    }

    fn sits(&self, sheet: &mut Canvas, level: f32) {
        let floor = [(2.0, 68.0), (SHEET.0 - 2.0, 68.0)];
        line(sheet, &floor, OUTLINE, self.palette.outline);
        let head = ((41.0, 17.0), 4.0, 1.05);
        let pieces = [
            Limb(
                &[(38.0, 62.0), (62.0, 48.0), (74.0, 63.0)],
                9.0,
                PersonCloth,
            ),
            Limb(&[(40.0, 28.0), (40.0, 33.0)], 7.0, Person),
            Head(head.0, head.1, head.2, Person, Open),
        ];
        self.body(sheet, &pieces);
        // It grows towards the front.
        let chest: Vec<At> = SITTING_CHEST
            .iter()
            .map(|(x, y)| (x + (x - 31.0) * RISE * 0.5 * level, *y))
            .collect();
        area(sheet, &chest, OUTLINE, self.palette.outline);
        area(sheet, &chest, 0.0, tones::color(PersonCloth, self.skin));
        let arm = [
            Limb(&[(40.0, 39.0), (48.0, 50.0), (60.0, 49.0)], 5.5, Person),
            Disc((61.0, 49.0), 3.2, Person),
        ];
        self.body(sheet, &arm);
        self.mouth(sheet, head, level);
    }

    fn lies_on_side(&self, sheet: &mut Canvas, level: f32, eyes: Eyes) {
        let legs = [
            Limb(
                &[(62.0, 42.0), (80.0, 44.0), (97.0, 44.0)],
                9.5,
                PersonCloth,
            ),
            Limb(&[(28.0, 42.0), (33.0, 60.0)], 7.0, Person),
            Limb(&[(33.0, 60.0), (22.0, 69.0)], 6.5, Person),
        ];
        self.body(sheet, &legs);
        self.chest(sheet, SIDE_CHEST, 50.0, level * 0.5);
        let head = ((13.0, 37.0), -175.0, 0.95);
        let rest = [
            Limb(&[(63.0, 38.0), (74.0, 60.0)], 10.5, PersonCloth),
            Limb(&[(74.0, 60.0), (93.0, 61.0)], 9.0, PersonCloth),
            Head(head.0, head.1, head.2, Person, eyes),
            Limb(&[(31.0, 33.0), (39.0, 48.0)], 7.0, Person),
            Limb(&[(39.0, 48.0), (21.0, 47.0)], 6.5, Person),
        ];
        self.body(sheet, &rest);
        self.mouth(sheet, head, level);
    }

    fn body(&self, sheet: &mut Canvas, pieces: &[Piece]) {
        body(sheet, pieces, self.palette, self.skin);
    }

    /// The chest, raised from the floor as far as the breath goes.
    fn chest(&self, sheet: &mut Canvas, chest: &[At], floor: f32, level: f32) {
        let raised: Vec<At> = chest
            .iter()
            .map(|(x, y)| (*x, floor - (floor - y) * (1.0 + RISE * level)))
            .collect();
        area(sheet, &raised, OUTLINE, self.palette.outline);
        area(sheet, &raised, 0.0, tones::color(PersonCloth, self.skin));
    }

    /// The lips in their colour, open while they gasp.
    fn mouth(&self, sheet: &mut Canvas, (middle, degrees, size): (At, f32, f32), level: f32) {
        let on_sheet = |place: &At| head::turned(*place, middle, degrees, size);
        let lips = tones::lips(self.colour);
        if self.breath.kind == Breathing::Gasps && level > 0.1 {
            let mouth = on_sheet(&(7.6, 6.0));
            sheet.fill(&Path::circle(point(mouth), 1.5 + 1.6 * level), lips);
            sheet.fill(&Path::circle(point(mouth), 1.2 * level), tones::FACE);
        } else {
            line(sheet, &head::MOUTH.each_ref().map(on_sheet), LIPS, lips);
        }
    }
}

/// The level is how far the chest is raised.
impl Moving for Casualty {
    fn size(&self) -> Size {
        on_sheet(self.height)
    }

    fn at(&self, now: Instant) -> (f32, Option<Instant>) {
        if self.moves {
            self.breath.at(now)
        } else {
            (0.0, None)
        }
    }

    fn draw(&self, level: f32, paint: &mut Paint) {
        // Drawn where it stands instead of being moved there, as the drawings are.
        let bounds = paint.bounds;
        let mut frame = Frame::with_bounds(paint.renderer, bounds);
        frame.translate(Vector::new(bounds.x, bounds.y));
        self.paint(&mut frame, level);
        paint.renderer.draw_geometry(frame.into_geometry());
    }
}

impl<'a, Message: 'a> From<Casualty> for Element<'a, Message> {
    fn from(casualty: Casualty) -> Self {
        moving::show(casualty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(kind: Breathing, every: Option<u64>) -> Vec<f32> {
        let since = Instant::now();
        let every = every.map(Duration::from_millis);
        let breath = Breath { kind, since, every };
        let moments = (0..60).map(|tenth| since + Duration::from_millis(100 * tenth));
        moments.map(|now| breath.at(now).0).collect()
    }

    #[test]
    fn a_chest_moves_as_often_as_the_casualty_breathes() {
        // Twelve breaths a minute: one in five seconds, and a little of the next one.
        let easy = levels(Breathing::Easy, Some(5000));
        let raised = easy.iter().filter(|level| **level > 0.5).count();
        assert!((10..30).contains(&raised), "{raised}");
        assert!(
            easy.iter().skip(30).take(19).all(|level| *level == 0.0),
            "then it rests"
        );
        assert!(
            easy.iter().skip(50).any(|level| *level > 0.5),
            "and comes again"
        );
    }

    #[test]
    fn without_breath_nothing_moves() {
        assert!(
            levels(Breathing::None, None)
                .iter()
                .all(|level| *level == 0.0)
        );
        let gasps = levels(Breathing::Gasps, Some(10_000));
        let moved = gasps.iter().filter(|level| **level > 0.0).count();
        assert!(moved <= 7, "a gasp is short: {moved}");
    }
}

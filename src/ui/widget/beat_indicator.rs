//! The beat as a picture: a disc that swells with each push, and slowly with each breath, inside a ring.

use std::time::{Duration, Instant};

use iced::{Border, Color, Element, Size};

use super::behaviour::Paint;
use super::moving::{self, Moving};
use super::paint;

/// In how many steps a breath goes in, and out again.
const STEPS: u8 = 4;
/// Which part of the time of a push the disc is large.
const FULL: f32 = 0.45;
/// How wide the ring is, as a part of the size, and how large the disc is at rest.
const RING: f32 = 0.02;
const AT_REST: f32 = 0.8;

/// What the disc does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// Full at once, empty soon: a push.
    Push,
    /// Grows, then shrinks: a breath in and out.
    Breath,
    /// Stays small.
    Rest,
    /// Stays large: for those who want nothing to move.
    Still,
}

/// A disc that swells and shrinks by itself, without a message and without a new view: it asks for a redraw at the
/// moment of its next change, counted from the beginning of the cue, so that no delay adds up.
pub struct BeatIndicator {
    side: f32,
    motion: Motion,
    since: Instant,
    lasts: Duration,
    disc: Color,
    ring: Color,
}

impl BeatIndicator {
    /// A disc of this size that moves from `since` on, and comes to rest after `lasts`.
    #[must_use]
    pub fn new(side: f32, motion: Motion, since: Instant, lasts: Duration) -> Self {
        Self {
            side,
            motion,
            since,
            lasts,
            disc: Color::BLACK,
            ring: Color::BLACK,
        }
    }

    /// Sets the colours of the disc and of the ring around it.
    #[must_use]
    pub fn colors(mut self, disc: Color, ring: Color) -> Self {
        (self.disc, self.ring) = (disc, ring);
        self
    }

    /// The same with words on the disc.
    #[must_use]
    pub fn around<'a, Message: 'a>(self, words: Element<'a, Message>) -> Element<'a, Message> {
        moving::around(self, words)
    }
}

/// The level is how far the disc has swollen.
impl Moving for BeatIndicator {
    fn size(&self) -> Size {
        Size::new(self.side, self.side)
    }

    fn at(&self, now: Instant) -> (f32, Option<Instant>) {
        let passed = now.saturating_duration_since(self.since);
        match self.motion {
            Motion::Rest => (0.0, None),
            Motion::Still => (1.0, None),
            Motion::Push => {
                let full = self.lasts.mul_f32(FULL);
                if passed < full {
                    (1.0, Some(self.since + full))
                } else {
                    (0.0, None)
                }
            }
            Motion::Breath => {
                let all = 2 * STEPS;
                let step = self.lasts / u32::from(all);
                let done = u8::try_from(passed.as_micros() / step.as_micros().max(1));
                let done = done.unwrap_or(all).min(all);
                let level = f32::from((done + 1).min(all - done)) / f32::from(STEPS);
                let next = (done < all).then(|| self.since + step * u32::from(done + 1));
                (level, next)
            }
        }
    }
    fn draw(&self, level: f32, paint: &mut Paint) {
        let (renderer, bounds) = (&mut *paint.renderer, paint.bounds);
        let side = bounds.width;
        paint::outline(renderer, bounds, self.ring, side * RING, side / 2.0);
        let disc = side * (AT_REST + (1.0 - AT_REST) * level);
        let round = Border::default().rounded(disc / 2.0);
        paint::fill(
            renderer,
            bounds.shrink((side - disc) / 2.0),
            self.disc,
            round,
        );
    }
}

impl<'a, Message: 'a> From<BeatIndicator> for Element<'a, Message> {
    fn from(pulse: BeatIndicator) -> Self {
        moving::show(pulse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pulse(motion: Motion, millis: u64) -> (BeatIndicator, Instant) {
        let start = Instant::now();
        let lasts = Duration::from_millis(millis);
        (BeatIndicator::new(100.0, motion, start, lasts), start)
    }

    #[test]
    fn a_push_is_large_at_its_beginning_and_small_at_its_end() {
        let (pulse, start) = pulse(Motion::Push, 545);
        let (level, next) = pulse.at(start);
        assert!((level - 1.0).abs() < f32::EPSILON);
        let flip = start + Duration::from_millis(545).mul_f32(FULL);
        assert_eq!(next, Some(flip));
        assert_eq!(pulse.at(flip), (0.0, None));
        // A late frame changes nothing about the moment of the change.
        assert_eq!(pulse.at(start + Duration::from_millis(200)).1, next);
    }

    #[test]
    fn a_breath_grows_and_shrinks_in_even_steps() {
        let (pulse, start) = pulse(Motion::Breath, 2000);
        let mut now = start;
        let mut levels = Vec::new();
        while let (level, Some(next)) = pulse.at(now) {
            assert_eq!(next - now, Duration::from_millis(250));
            levels.push(level);
            now = next;
        }
        let quarters: Vec<f32> = levels.iter().map(|level| level * 4.0).collect();
        assert_eq!(quarters, [1.0, 2.0, 3.0, 4.0, 4.0, 3.0, 2.0, 1.0]);
        assert_eq!(now - start, Duration::from_secs(2));
        assert_eq!(pulse.at(now), (0.0, None));
    }

    #[test]
    fn nothing_moves_for_those_who_do_not_want_it() {
        for motion in [Motion::Rest, Motion::Still] {
            assert!(pulse(motion, 545).0.at(Instant::now()).1.is_none());
        }
    }
}

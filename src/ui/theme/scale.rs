//! The type and space scales: sizes in logical pixels for a window of a certain size and a wish for larger text.

mod distance;
mod space;
mod type_sizes;

use iced::Size;

/// The window in which the sizes below stand as they are written.
const REFERENCE: Size = Size::new(1280.0, 800.0);
/// The smallest window: there the compact sizes stand.
const BASE_SIZE: Size = Size::new(1024.0, 600.0);
/// How wide an upright window is whose sizes are the compact ones, and those of the reference window.
const UPRIGHT: (f32, f32) = (640.0, 1000.0);
/// Sizes grow with the window up to this factor: more would be read from no further away.
const MAX_FACTOR: f32 = 2.7;
/// The least factor that a screen is pressed to where its words are longer than any of ours.
const MIN_FACTOR: f32 = 0.5;
/// A detail in the smallest window and in the reference one, in logical pixels.
const DETAIL: (f32, f32) = (19.0, 26.0);
/// From one factor that is tried to the next.
const STEP: f32 = 0.05;

/// Sizes in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    window: Size,
    /// How large the order is: question, headline, detail, answers.
    order: f32,
    /// How large everything around it is.
    around: f32,
    /// What makes room for words.
    room: Room,
}

/// What gives way where there is no room for all of a screen, in this order, before any word becomes smaller than usual.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum Room {
    /// Nothing: all of it is there.
    Full,
    /// Drawings, the disc and spaces are smaller, and the lines of a detail follow each other.
    Snug,
    /// They are smaller still, and details a little.
    Tight,
    /// There are neither drawings nor icons, and spaces are as small as in the smallest window.
    Spare,
}

impl Scale {
    /// The scale of a window in which text is as large as usual.
    #[must_use]
    pub fn usual(window: Size) -> Self {
        let growth = growth(window);
        Self {
            window,
            order: growth,
            around: growth,
            room: Room::Full,
        }
    }

    /// The scales of a window that a screen may have to make do with, the largest first: the wished text size in percent
    /// for the order, the usual one for everything around it, and neither drawings nor wide spaces where text is larger than
    /// usual. At the usual size drawings and spaces give way first; below it order and surroundings shrink together.
    #[must_use]
    pub fn wished(window: Size, percent: u32) -> Vec<Self> {
        let usual = growth(window);
        let most = (usual * 1.5).max(2.0);
        let wish = (f32::from(u16::try_from(percent).unwrap_or(100)) - 100.0) / 100.0;
        let mut order = usual + (most - usual) * wish.clamp(0.0, 1.0);
        let scale = |order: f32, room: Room| Self {
            window,
            order,
            around: order.min(usual),
            room,
        };
        let mut scales = Vec::new();
        loop {
            if (order - usual).abs() < f32::EPSILON {
                let rooms = [Room::Full, Room::Snug, Room::Tight];
                scales.extend(rooms.map(|room| scale(order, room)));
            }
            scales.push(scale(order, Room::Spare));
            if order <= MIN_FACTOR {
                return scales;
            }
            let next = (order - STEP * usual).max(MIN_FACTOR);
            // The usual size itself is always tried.
            order = if order > usual { next.max(usual) } else { next };
        }
    }

    /// The same scale with what it did without, the fullest first: drawings and wide spaces where all text can be as large as
    /// the order, then everything around the order as large as there is room for.
    #[must_use]
    pub fn with_more_around(self) -> Vec<Self> {
        let mut scales = Vec::new();
        let mut around = self.order;
        while around > self.around {
            let room = if scales.is_empty() {
                Room::Full
            } else {
                Room::Spare
            };
            scales.push(Self {
                around,
                room,
                ..self
            });
            around -= STEP * growth(self.window);
        }
        scales.push(self);
        scales
    }

    /// Whether there is room for all of a screen at its usual size: then each line of a detail stands on its own.
    #[must_use]
    pub fn has_all_room(self) -> bool {
        self.room == Room::Full
    }

    /// The width of the window.
    #[must_use]
    pub fn width(self) -> f32 {
        self.window.width
    }

    /// Whether all of a screen is there, and nothing but drawings and spaces gives way to anything.
    #[must_use]
    pub fn is_full(self) -> bool {
        self.room <= Room::Snug
    }

    /// Whether the window is narrower than the one in which all of a screen has its place, or its text larger than usual.
    #[must_use]
    pub fn is_compact(self) -> bool {
        self.is_narrow() || (self.is_wished() && self.room == Room::Spare)
    }

    /// Whether the window is narrower than the one in which all of a screen has its place.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        let reference = if self.is_upright() {
            UPRIGHT.1
        } else {
            REFERENCE.width
        };
        self.window.width < reference
    }

    /// Whether a clock beside the beat has a card of its own.
    #[must_use]
    pub fn has_clock_cards(self) -> bool {
        !self.is_compact() && !self.is_spare()
    }

    /// Whether the window stands upright: what is beside the order elsewhere has room below it, and drawings can be larger.
    #[must_use]
    pub fn is_upright(self) -> bool {
        is_upright(self.window)
    }

    /// Whether text is larger than usual.
    #[must_use]
    pub fn is_wished(self) -> bool {
        self.order > growth(self.window)
    }

    /// Whether drawings and icons make room for words.
    #[must_use]
    pub fn is_spare(self) -> bool {
        self.room == Room::Spare
    }

    /// Whether text is at least as large as usual in this window.
    #[must_use]
    pub fn is_usual(self) -> bool {
        self.order >= growth(self.window)
    }
    /// The text size in percent that a person would have had to wish for to get this scale.
    #[must_use]
    pub fn percent(self) -> u32 {
        let usual = growth(self.window);
        let most = (usual * 1.5).max(2.0);
        let percent = 100.0 + 100.0 * (self.order - usual) / (most - usual);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a percentage between 0 and 200"
        )]
        let percent = percent.clamp(0.0, 200.0).round() as u32;
        percent
    }

    /// A size of the order that is `compact` in the smallest window and `normal` in the reference one. With the wish only a
    /// detail grows, and what would be smaller than it then: who can read no detail can read a headline, which needs the
    /// room of two.
    fn order(self, compact: f32, normal: f32) -> f32 {
        let usual = growth(self.window);
        let size = between(self.window, compact, normal);
        let detail = between(self.window, DETAIL.0, DETAIL.1);
        (size * self.order.min(usual)).max(size.min(detail) * self.order)
    }

    /// A size of what stands around it.
    fn around(self, compact: f32, normal: f32) -> f32 {
        between(self.window, compact, normal) * self.around
    }
}

/// Whether a window is clearly higher than it is wide.
fn is_upright(window: Size) -> bool {
    window.height > 1.2 * window.width
}

/// What lies between the size in the smallest window and that in the reference one.
fn between(window: Size, compact: f32, normal: f32) -> f32 {
    compact + (normal - compact) * room(window)
}

/// How far a window is on the way from the smallest to the reference one, from 0 to 1.
fn room(window: Size) -> f32 {
    let way = |size: f32, smallest: f32, reference: f32| (size - smallest) / (reference - smallest);
    if is_upright(window) {
        return way(window.width, UPRIGHT.0, UPRIGHT.1).clamp(0.0, 1.0);
    }
    way(window.width, BASE_SIZE.width, REFERENCE.width)
        .min(way(window.height, BASE_SIZE.height, REFERENCE.height))
        .clamp(0.0, 1.0)
}

/// How much larger than the reference a window is; 1 in smaller ones, which have compact sizes.
fn growth(window: Size) -> f32 {
    (window.width / REFERENCE.width)
        .min(window.height / REFERENCE.height)
        .clamp(1.0, MAX_FACTOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wished(window: Size, percent: u32) -> Scale {
        let scales = Scale::wished(window, percent);
        scales.first().copied().unwrap_or(Scale::usual(window))
    }

    #[test]
    fn the_sizes_that_are_promised() {
        let usual = Scale::usual(REFERENCE);
        assert!(usual.display() >= 96.0 && usual.headline() >= 48.0);
        assert!(Scale::usual(Size::new(1920.0, 1080.0)).display() >= 96.0);
        let small = Scale::usual(BASE_SIZE);
        assert!((small.headline() - 32.0).abs() < 0.1);
        assert!(small.target() >= 48.0);
    }

    #[test]
    fn a_wish_enlarges_text_and_not_the_display_line() {
        for window in [BASE_SIZE, REFERENCE, Size::new(1920.0, 1080.0)] {
            let mut before = Scale::usual(window);
            for percent in [125, 150, 175, 200] {
                let wished = wished(window, percent);
                assert!(wished.detail() > before.detail(), "{window:?} {percent}");
                assert!((wished.display() - before.display()).abs() < 0.1);
                assert_eq!(wished.percent(), percent);
                before = wished;
            }
            assert!(before.order >= 2.0);
        }
    }

    #[test]
    fn the_usual_size_is_among_those_that_are_tried() {
        for percent in [100, 110, 150, 200] {
            let scales = Scale::wished(REFERENCE, percent);
            assert!(scales.contains(&Scale::usual(REFERENCE)));
            assert!(scales.is_sorted_by(|a, b| (a.order, b.room) > (b.order, a.room)));
            assert_eq!(wished(REFERENCE, percent).percent(), percent);
        }
    }

    #[test]
    fn what_stands_around_grows_only_as_far_as_the_order() {
        let wished = wished(REFERENCE, 150);
        let scales = wished.with_more_around();
        assert!(
            scales
                .first()
                .is_some_and(|first| (first.around - wished.order).abs() < 0.01)
        );
        assert_eq!(scales.last(), Some(&wished));
        assert_eq!(Scale::usual(REFERENCE).with_more_around().len(), 1);
    }
}

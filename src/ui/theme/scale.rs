//! The type and space scales: sizes in logical pixels for a window of a certain size and a wish for larger text.

use iced::Size;

/// The window in which the sizes below stand as they are written.
const REFERENCE: Size = Size::new(1280.0, 800.0);
/// The smallest window: there the compact sizes stand.
const BASE_SIZE: Size = Size::new(1024.0, 600.0);
/// Sizes grow with the window up to this factor: more would be read from no further away.
const MAX_FACTOR: f32 = 2.0;
/// The least factor that a screen is pressed to where its words are longer than any of ours.
const MIN_FACTOR: f32 = 0.5;
/// A detail in the smallest window and in the reference one, in logical pixels.
const DETAIL: (f32, f32) = (19.0, 26.0);
/// A line that is read across the room, in several rows and in one, in the reference window.
const DISPLAY: (f32, f32) = (96.0, 112.0);
/// How wide a bold capital letter is on average, with the spaces between words, as a share of its size.
const CAPITAL: f32 = 0.58;
/// How much of the space between the smallest window and this one is left where room is tight.
const TIGHT: f32 = 0.5;
/// How large a detail is where other things gave way already, by its usual size.
const SMALLER: f32 = 0.86;
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
    /// Drawings, the disc and spaces are smaller, and details a little.
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
                scales.extend([scale(order, Room::Full), scale(order, Room::Tight)]);
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

    /// The width of the window.
    #[must_use]
    pub fn width(self) -> f32 {
        self.window.width
    }

    /// Whether all of a screen is there, and nothing gives way to anything.
    #[must_use]
    pub fn is_full(self) -> bool {
        self.room == Room::Full
    }

    /// Whether the window is narrower than the one in which all of a screen has its place, or its text larger than usual.
    #[must_use]
    pub fn is_compact(self) -> bool {
        self.window.width < REFERENCE.width || (self.is_wished() && self.room == Room::Spare)
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

    // Type

    /// A line that is read across the room, where it needs more than one row. It does not grow with the wish, and shrinks only in narrow
    /// windows.
    #[must_use]
    pub fn display(self) -> f32 {
        self.displayed(DISPLAY.0)
    }

    /// The same for a line of so many letters: larger where it fits into one row, and a little smaller in a narrow window where it would
    /// run over by a few letters. A second row of that size takes the room of what stands under it.
    #[must_use]
    pub fn display_of(self, letters: usize) -> f32 {
        let (size, largest) = (self.display(), self.displayed(DISPLAY.1));
        let letters = f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0);
        let one_row = (self.window.width - 2.0 * self.margin()) / (letters * CAPITAL);
        let is_narrow = self.window.width < REFERENCE.width;
        if one_row >= size || (is_narrow && one_row >= 0.9 * size) {
            one_row.min(largest)
        } else {
            size
        }
    }

    fn displayed(self, size: f32) -> f32 {
        let narrow = (self.window.width / REFERENCE.width).min(1.0);
        let pressed = (self.order / growth(self.window)).min(1.0);
        size * narrow * growth(self.window) * pressed
    }

    /// A question, or the headline of a card.
    #[must_use]
    pub fn headline(self) -> f32 {
        let normal = if self.room == Room::Full { 56.0 } else { 50.0 };
        self.order(32.0, normal)
    }

    /// The headline under a display line, and *Done, next*.
    #[must_use]
    pub fn lead(self) -> f32 {
        self.order(21.0, 27.0)
    }

    /// A detail.
    #[must_use]
    pub fn detail(self) -> f32 {
        let size = self.order(DETAIL.0, DETAIL.1);
        let is_usual = self.order <= growth(self.window);
        if is_usual && self.room != Room::Full {
            size * SMALLER
        } else {
            size
        }
    }

    /// What is read aloud standing: the handover. It is large from the start, and grows less than the rest: a long one has to fit.
    #[must_use]
    pub fn read_aloud(self) -> f32 {
        let usual = between(self.window, 24.0, 32.0) * growth(self.window);
        let most = if self.is_spare() { 1.0 } else { 1.1 };
        self.order(24.0, 32.0).min(usual * most)
    }

    /// The word on an answer.
    #[must_use]
    pub fn answer(self) -> f32 {
        self.order(26.0, 42.0)
    }

    /// The word on an answer of the first question.
    #[must_use]
    pub fn large_answer(self) -> f32 {
        self.order(36.0, 60.0)
    }

    /// What an answer means.
    #[must_use]
    pub fn hint(self) -> f32 {
        self.around(15.0, 22.0)
    }

    /// The number in the call bar.
    #[must_use]
    pub fn call(self) -> f32 {
        self.around(34.0, 46.0)
    }

    /// Names of screens, notices, what to say.
    #[must_use]
    pub fn title(self) -> f32 {
        self.around(17.0, 22.0)
    }

    /// What stands beside the order.
    #[must_use]
    pub fn rail(self) -> f32 {
        self.around(15.0, 19.0)
    }

    /// Everything that matters less.
    #[must_use]
    pub fn small(self) -> f32 {
        self.around(14.5, 18.0)
    }

    /// The names and keys of actions.
    #[must_use]
    pub fn key(self) -> f32 {
        self.around(14.0, 18.0)
    }

    /// The count on the disc of the beat.
    #[must_use]
    pub fn count(self) -> f32 {
        self.disc() * 0.46
    }

    /// The disc of the beat, its ring included.
    #[must_use]
    pub fn disc(self) -> f32 {
        self.space_of(120.0, 208.0)
    }

    /// A clock beside the order, or in the call bar.
    #[must_use]
    pub fn clock(self) -> f32 {
        self.around(26.0, 38.0)
    }

    /// The one large clock of a screen.
    #[must_use]
    pub fn large_clock(self) -> f32 {
        self.space_of(64.0, 140.0)
    }

    // Space

    /// Between things that belong together.
    #[must_use]
    pub fn gap(self) -> f32 {
        self.space_of(5.0, 8.0)
    }

    /// Between other things.
    #[must_use]
    pub fn space(self) -> f32 {
        self.space_of(10.0, 16.0)
    }

    /// Around everything.
    #[must_use]
    pub fn margin(self) -> f32 {
        self.space_of(12.0, 24.0)
    }

    /// How round the corners of buttons and cards are.
    #[must_use]
    pub fn corner(self) -> f32 {
        self.space_of(7.0, 11.0)
    }

    /// The height of a drawing.
    #[must_use]
    pub fn picture(self) -> f32 {
        self.space_of(112.0, 220.0)
    }

    /// The height of each of several drawings.
    #[must_use]
    pub fn pictures(self) -> f32 {
        self.space_of(100.0, 180.0)
    }

    /// The height of an answer: of the first question, and of the others.
    #[must_use]
    pub fn answer_height(self, is_first: bool) -> f32 {
        if is_first {
            self.space_of(132.0, 232.0)
        } else {
            self.space_of(84.0, 136.0)
        }
    }

    /// The height of the line for notices.
    #[must_use]
    pub fn notice(self) -> f32 {
        self.around(30.0, 44.0)
    }

    /// The side of an icon.
    #[must_use]
    pub fn icon(self) -> f32 {
        self.around(17.0, 24.0)
    }

    /// The least side of anything that can be pressed.
    #[must_use]
    pub fn target(self) -> f32 {
        (48.0 * growth(self.window)).max(48.0)
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

    /// A space: it grows with the window, not with the wish, which needs the room.
    fn space_of(self, compact: f32, normal: f32) -> f32 {
        let normal = match self.room {
            Room::Full => normal,
            Room::Tight => compact + (normal - compact) * TIGHT,
            Room::Spare => compact,
        };
        between(self.window, compact, normal) * growth(self.window).min(self.order)
    }
}

/// What lies between the size in the smallest window and that in the reference one.
fn between(window: Size, compact: f32, normal: f32) -> f32 {
    compact + (normal - compact) * room(window)
}

/// How far a window is on the way from the smallest to the reference one, from 0 to 1.
fn room(window: Size) -> f32 {
    let way = |size: f32, smallest: f32, reference: f32| (size - smallest) / (reference - smallest);
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

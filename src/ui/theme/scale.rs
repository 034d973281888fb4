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
/// How wide a bold capital letter is on average, with the spaces between words, as a share of its size.
const CAPITAL: f32 = 0.58;
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
    /// Whether drawings and space make room for larger text.
    spare: bool,
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
            spare: false,
        }
    }

    /// The scales of a window that a screen may have to make do with, the largest first: the wished text size in percent
    /// for the order, the usual one for everything around it, and neither drawings nor wide spaces where text is larger than
    /// usual. Below the usual size order and surroundings shrink together.
    #[must_use]
    pub fn wished(window: Size, percent: u32) -> Vec<Self> {
        let usual = growth(window);
        let most = (usual * 1.5).max(2.0);
        let wish = (f32::from(u16::try_from(percent).unwrap_or(100)) - 100.0) / 100.0;
        let mut order = usual + (most - usual) * wish.clamp(0.0, 1.0);
        let scale = |order: f32| Self {
            window,
            order,
            around: order.min(usual),
            spare: order > usual,
        };
        let mut scales = vec![scale(order)];
        while order > MIN_FACTOR {
            let next = (order - STEP * usual).max(MIN_FACTOR);
            // The usual size itself is always tried.
            order = if order > usual { next.max(usual) } else { next };
            scales.push(scale(order));
        }
        scales
    }

    /// The same scale with what it did without, the fullest first: drawings and wide spaces where all text can be as large as
    /// the order, then everything around the order as large as there is room for.
    #[must_use]
    pub fn with_more_around(self) -> Vec<Self> {
        let mut scales = Vec::new();
        let mut around = self.order;
        while around > self.around {
            let spare = !scales.is_empty();
            scales.push(Self {
                around,
                spare,
                ..self
            });
            around -= STEP * growth(self.window);
        }
        scales.push(self);
        scales
    }

    /// Whether drawings and spaces make room for larger text.
    #[must_use]
    pub fn is_spare(self) -> bool {
        self.spare
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

    /// A line that is read across the room. It does not grow with the wish, and shrinks only in narrow windows.
    #[must_use]
    pub fn display(self) -> f32 {
        let narrow = (self.window.width / REFERENCE.width).min(1.0);
        let pressed = (self.order / growth(self.window)).min(1.0);
        96.0 * narrow * growth(self.window) * pressed
    }

    /// The same for a line of so many letters. In a narrow window a line that would run over by a few letters is a little
    /// smaller instead: a second row of that size takes the room of what stands under it.
    #[must_use]
    pub fn display_of(self, letters: usize) -> f32 {
        let size = self.display();
        let letters = f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0);
        let one_row = (self.window.width - 2.0 * self.space()) / (letters * CAPITAL);
        let nearly = (0.9 * size..size).contains(&one_row);
        if nearly && self.window.width < REFERENCE.width {
            one_row
        } else {
            size
        }
    }

    /// A question, or the headline of a card.
    #[must_use]
    pub fn headline(self) -> f32 {
        self.order(32.0, 54.0)
    }

    /// The headline under a display line, and the count of the beat on a page.
    #[must_use]
    pub fn lead(self) -> f32 {
        self.order(21.0, 27.0)
    }

    /// A detail.
    #[must_use]
    pub fn detail(self) -> f32 {
        self.order(DETAIL.0, DETAIL.1)
    }

    /// What is read aloud standing: the handover. It is large from the start, and grows less than the rest: a long one has to fit.
    #[must_use]
    pub fn read_aloud(self) -> f32 {
        let usual = between(self.window, 24.0, 32.0) * growth(self.window);
        self.order(24.0, 32.0).min(usual * 1.1)
    }

    /// The word on an answer.
    #[must_use]
    pub fn answer(self) -> f32 {
        self.order(26.0, 40.0)
    }

    /// The number in the call bar.
    #[must_use]
    pub fn call(self) -> f32 {
        self.around(34.0, 46.0)
    }

    /// Titles, clocks, notices, what to say.
    #[must_use]
    pub fn title(self) -> f32 {
        self.around(18.0, 24.0)
    }

    /// Everything beside the order.
    #[must_use]
    pub fn small(self) -> f32 {
        self.around(14.5, 17.0)
    }

    /// The names and keys of actions.
    #[must_use]
    pub fn key(self) -> f32 {
        self.around(14.0, 17.0)
    }

    /// The count of pushes.
    #[must_use]
    pub fn count(self) -> f32 {
        self.around(46.0, 72.0)
    }

    /// The one large clock of a screen.
    #[must_use]
    pub fn clock(self) -> f32 {
        self.around(46.0, 72.0)
    }

    // Space

    /// Between things that belong together.
    #[must_use]
    pub fn gap(self) -> f32 {
        self.space_of(5.0, 8.0)
    }

    /// Around things.
    #[must_use]
    pub fn space(self) -> f32 {
        self.space_of(10.0, 16.0)
    }

    /// The height of a drawing.
    #[must_use]
    pub fn picture(self) -> f32 {
        self.space_of(110.0, 180.0)
    }

    /// The least side of anything that can be pressed.
    #[must_use]
    pub fn target(self) -> f32 {
        (48.0 * growth(self.window)).max(48.0)
    }

    /// The radius of corners.
    #[must_use]
    pub fn corner(self) -> f32 {
        6.0
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
        let normal = if self.spare { compact } else { normal };
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
            assert!(scales.is_sorted_by(|a, b| a.order > b.order));
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

//! The sizes of type: order, answers, bars, what stands around.

use super::{DETAIL, REFERENCE, Scale, between, growth};

/// A line that is read across the room, in several rows and in one, in the reference window.
const DISPLAY: (f32, f32) = (96.0, 112.0);
/// How wide a bold capital letter is on average, with the spaces between words, as a share of its size.
const CAPITAL: f32 = 0.58;
/// How wide a bold letter is on average, with the spaces between words, as a share of its size.
const LETTER: f32 = 0.545;
/// How much of the window is left beside a rail.
const BESIDE_RAIL: f32 = 0.7;
/// How much of the window what follows the order takes at most beside its detail.
const THEN: f32 = 0.32;
/// How large a detail is where other things gave way already, by its usual size.
const SMALLER: f32 = 0.86;

impl Scale {
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

    /// What follows a display line, of so many letters: a long one leaves room for the detail beside it.
    #[must_use]
    pub fn then_of(self, letters: usize) -> f32 {
        let letters = f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0);
        let beside = self.window.width * THEN / (letters * CAPITAL);
        (self.display() * 0.42).min(beside)
    }

    fn displayed(self, size: f32) -> f32 {
        let narrow = (self.window.width / REFERENCE.width).min(1.0);
        let pressed = (self.order / growth(self.window)).min(1.0);
        size * narrow * growth(self.window) * pressed
    }

    /// A question, or the headline of a card.
    #[must_use]
    pub fn headline(self) -> f32 {
        let normal = if self.is_full() { 56.0 } else { 50.0 };
        self.order(32.0, normal)
    }

    /// A headline of so many letters beside a rail: a little smaller where a second row would hold a word or two.
    #[must_use]
    pub fn headline_of(self, letters: usize) -> f32 {
        let size = self.headline();
        let letters = f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0);
        let row = self.window.width * BESIDE_RAIL - 2.0 * self.margin();
        let one_row = row / (letters * LETTER);
        if (0.86 * size..size).contains(&one_row) {
            one_row
        } else {
            size
        }
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
        if is_usual && !self.is_full() {
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

    /// What a whole room must read, eight metres from a picture two metres wide: 45 pixels of 1080, and never below
    /// [`Scale::far_least`].
    #[must_use]
    pub fn far(self) -> f32 {
        let normal = if self.is_full() { 33.5 } else { 27.0 };
        self.around(19.0, normal)
    }

    /// The least that it can read from there: 36 pixels of 1080.
    #[must_use]
    pub fn far_least(self) -> f32 {
        self.around(18.0, 27.0)
    }

    /// A number or a verdict that is read from there at once.
    #[must_use]
    pub fn far_number(self) -> f32 {
        self.around(30.0, if self.is_full() { 54.0 } else { 48.0 })
    }

    /// The names and keys of actions.
    #[must_use]
    pub fn key(self) -> f32 {
        self.around(14.0, 18.0)
    }

    /// A clock beside the order, or in the call bar.
    #[must_use]
    pub fn clock(self) -> f32 {
        self.around(26.0, 38.0)
    }

    /// The one large clock of a screen.
    #[must_use]
    pub fn large_clock(self) -> f32 {
        self.higher(64.0, 140.0)
    }
}

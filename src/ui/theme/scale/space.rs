//! Spaces, and the sizes of what is drawn and pressed.

use super::{Room, Scale, between, growth};

/// How much larger drawings are in an upright window.
const HIGHER: f32 = 1.5;
/// How much of the space between the smallest window and this one is left where there is not all the room, and where it is tight.
const SNUG: f32 = 0.75;
const TIGHT: f32 = 0.42;

impl Scale {
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

    /// Around everything. It gives way to nothing: with it all buttons would move.
    #[must_use]
    pub fn margin(self) -> f32 {
        self.fixed(12.0, 24.0)
    }

    /// Between the buttons at the foot of a screen, which move no more than the margin does.
    #[must_use]
    pub fn foot_gap(self) -> f32 {
        self.fixed(5.0, 8.0)
    }

    /// How round the corners of buttons and cards are.
    #[must_use]
    pub fn corner(self) -> f32 {
        self.space_of(7.0, 11.0)
    }

    /// The height of a drawing.
    #[must_use]
    pub fn picture(self) -> f32 {
        self.higher(112.0, 220.0)
    }

    /// The height of each of several drawings.
    #[must_use]
    pub fn pictures(self) -> f32 {
        self.space_of(100.0, 180.0)
    }

    /// The disc of the beat, its ring included.
    #[must_use]
    pub fn disc(self) -> f32 {
        self.higher(120.0, 208.0)
    }

    /// The height of an answer: of the first question, and of the others. These give way to nothing: a notice would move them.
    #[must_use]
    pub fn answer_height(self, is_first: bool) -> f32 {
        let (compact, normal) = if is_first {
            (132.0, 208.0)
        } else {
            (84.0, 124.0)
        };
        self.fixed(compact, normal) * self.upright_factor()
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

    /// A space that is the same whatever else gives way, and small beside larger text.
    fn fixed(self, compact: f32, normal: f32) -> f32 {
        let normal = if self.is_wished() { compact } else { normal };
        between(self.window, compact, normal) * growth(self.window).min(self.order)
    }

    /// Something drawn, or pressed by a hand that shakes: an upright window has room for more of it.
    pub(super) fn higher(self, compact: f32, normal: f32) -> f32 {
        self.space_of(compact, normal) * self.upright_factor()
    }

    fn upright_factor(self) -> f32 {
        if self.is_upright() { HIGHER } else { 1.0 }
    }

    /// A space: it grows with the window, not with the wish, which needs the room.
    pub(super) fn space_of(self, compact: f32, normal: f32) -> f32 {
        let normal = match self.room {
            Room::Full => normal,
            Room::Snug => compact + (normal - compact) * SNUG,
            Room::Tight => compact + (normal - compact) * TIGHT,
            Room::Spare => compact,
        };
        between(self.window, compact, normal) * growth(self.window).min(self.order)
    }
}

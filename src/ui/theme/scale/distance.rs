//! The sizes of a screen that is read from the floor, 3 to 5 m away: its order is as large as the window has room for.

use iced::Size;

use super::{MIN_FACTOR, REFERENCE, Room, STEP, Scale, growth};

/// How large an order is at most, by its size below.
const LARGEST: f32 = 2.8;
/// An order at the factor 1, in logical pixels.
const ORDER: f32 = 64.0;
/// What follows it, and what is counted, by the order.
const THEN: f32 = 0.56;
/// The disc of the beat, by the order.
const DISC: f32 = 1.45;

impl Scale {
    /// The scales of a window whose order is read from the floor, the largest first. What stands around it has its usual size.
    #[must_use]
    pub fn from_afar(window: Size) -> Vec<Self> {
        let usual = growth(window);
        let mut scales = Vec::new();
        let mut order = usual * LARGEST;
        while order >= MIN_FACTOR {
            scales.push(Self {
                window,
                order,
                around: order.min(usual),
                room: Room::Full,
            });
            order -= STEP * usual;
        }
        scales
    }

    /// An order that is read from the floor.
    #[must_use]
    pub fn order_afar(self) -> f32 {
        let narrow = (self.window.width / REFERENCE.width).min(1.0);
        ORDER * self.order * narrow
    }

    /// What follows such an order, and the time that is left.
    #[must_use]
    pub fn then_afar(self) -> f32 {
        self.order_afar() * THEN
    }

    /// The disc beside it.
    #[must_use]
    pub fn disc_afar(self) -> f32 {
        self.order_afar() * DISC
    }
}

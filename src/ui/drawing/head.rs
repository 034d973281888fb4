//! A head from the side, looking to the right, around its own middle: one face for everybody.

use super::At;

/// Forehead, nose, lips, chin, jaw, back of the head.
pub const OUTLINE: &[At] = &[
    (0.0, -10.0),
    (5.5, -8.8),
    (8.3, -5.0),
    (8.4, -2.4),
    (11.8, 1.4),
    (9.2, 2.6),
    (9.9, 4.2),
    (8.9, 5.1),
    (9.6, 6.3),
    (9.0, 9.2),
    (6.0, 11.0),
    (1.0, 8.8),
    (-5.0, 8.2),
    (-9.4, 3.0),
    (-9.9, -3.0),
    (-6.0, -8.6),
];

/// Hair from the forehead to the neck.
pub const HAIR: &[At] = &[
    (7.8, -6.2),
    (5.5, -9.4),
    (0.0, -10.8),
    (-6.4, -9.2),
    (-10.6, -3.2),
    (-9.9, 4.0),
    (-6.6, 6.8),
    (-4.6, 2.0),
    (-2.5, -2.2),
    (2.5, -4.6),
];

/// An eye that is shut.
pub const SHUT_EYE: [At; 2] = [(4.6, -1.2), (7.2, -0.9)];

/// An eye that looks.
pub const OPEN_EYE: At = (6.0, -1.6);

/// The line between the lips.
pub const MOUTH: [At; 2] = [(6.6, 5.2), (8.9, 5.1)];

/// A place of the head on the sheet.
pub fn turned((x, y): At, middle: At, degrees: f32, size: f32) -> At {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (
        middle.0 + size * (x * cos - y * sin),
        middle.1 + size * (x * sin + y * cos),
    )
}

//! The icon of the window: a list with its first line ticked off, on the red of the call bar.

use iced::Color;
use iced::window::Icon;
use iced::window::icon;
use overdose_core::preferences::Theme;

use super::theme::Palette;

/// The side of the icon in pixels.
const SIDE: u32 = 64;

/// The white parts, each as left, top, right, bottom: marks and lines of a list.
const WHITE: [[u32; 4]; 6] = [
    [12, 14, 22, 24],
    [28, 16, 52, 22],
    [12, 28, 22, 38],
    [28, 30, 52, 36],
    [12, 42, 22, 52],
    [28, 44, 52, 50],
];

/// The marks that are not ticked off yet are hollow.
const HOLLOW: [[u32; 4]; 2] = [[15, 31, 19, 35], [15, 45, 19, 49]];

/// The icon; none if the system cannot take it.
pub fn icon() -> Option<Icon> {
    icon::from_rgba(pixels(), SIDE, SIDE).ok()
}

fn pixels() -> Vec<u8> {
    let ground = Palette::of(Theme::Light).call;
    let inside = |boxes: &[[u32; 4]], x, y| {
        boxes.iter().any(|[left, top, right, bottom]| {
            (*left..*right).contains(&x) && (*top..*bottom).contains(&y)
        })
    };
    let places = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)));
    let colors = places.map(|(x, y)| {
        if inside(&WHITE, x, y) && !inside(&HOLLOW, x, y) {
            Color::WHITE
        } else {
            ground
        }
    });
    colors.flat_map(Color::into_rgba8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_has_as_many_pixels_as_it_says() {
        assert!(icon().is_some());
    }
}

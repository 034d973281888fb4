//! The colours of people: skins as they are wished for, and lips.

use iced::Color;
use overdose_core::preferences::Skin;
use overdose_core::training::Colour;

use crate::drawing::Swatch;
use crate::ui::theme::Palette;

const LIGHT_SKIN: Color = Color::from_rgb8(0xf8, 0xd5, 0xb4);
const MEDIUM_SKIN: Color = Color::from_rgb8(0xd0, 0x9a, 0x6c);
const DARK_SKIN: Color = Color::from_rgb8(0x8f, 0x5b, 0x3c);

/// The colour of something in a drawing. A stage of a drill says what colour lips and fingertips have.
pub fn color(swatch: Swatch, palette: &Palette, skin: Skin, sign: Colour) -> Color {
    match swatch {
        Swatch::Casualty => casualty(skin),
        Swatch::Helper => helper(skin),
        Swatch::Outline => palette.ink,
        Swatch::Tips if sign == Colour::Usual => casualty(skin),
        Swatch::Lips | Swatch::Tips => lips(sign, skin),
        Swatch::Fixed([red, green, blue]) => Color::from_rgb8(red, green, blue),
    }
}

/// The lips of a casualty. Grey shows on darker skin only where it is light.
fn lips(colour: Colour, skin: Skin) -> Color {
    match (colour, skin) {
        (Colour::Usual, _) => Color::from_rgb8(0xb5, 0x56, 0x4d),
        (Colour::Pale, _) => Color::from_rgb8(0xec, 0xdc, 0xd4),
        (Colour::Blue, _) => Color::from_rgb8(0x4a, 0x63, 0xc0),
        (Colour::Grey | Colour::Unclear, Skin::Dark) => Color::from_rgb8(0xc9, 0xcb, 0xd8),
        (Colour::Grey | Colour::Unclear, Skin::Light | Skin::Both) => {
            Color::from_rgb8(0x7b, 0x82, 0x96)
        }
    }
}

/// The skin of the casualty. It differs from the helper's unless something else is wished for, so that one sees whose hand it is.
fn casualty(skin: Skin) -> Color {
    match skin {
        Skin::Light => LIGHT_SKIN,
        Skin::Both => MEDIUM_SKIN,
        Skin::Dark => DARK_SKIN,
    }
}

/// The skin of the helper.
fn helper(skin: Skin) -> Color {
    match skin {
        Skin::Light | Skin::Both => LIGHT_SKIN,
        Skin::Dark => DARK_SKIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wish_for_a_skin_is_met() {
        let people = |skin| [casualty(skin), helper(skin)];
        assert_eq!(people(Skin::Light), [LIGHT_SKIN; 2]);
        assert_eq!(people(Skin::Dark), [DARK_SKIN; 2]);
        assert_eq!(people(Skin::Both), [MEDIUM_SKIN, LIGHT_SKIN]);
    }

    #[test]
    fn lips_that_are_blue_grey_or_pale_differ_from_usual_ones_and_from_the_skin() {
        for skin in [Skin::Light, Skin::Both, Skin::Dark] {
            let usual = lips(Colour::Usual, skin);
            for colour in [Colour::Pale, Colour::Blue, Colour::Grey] {
                let lips = lips(colour, skin);
                assert!(lips != usual && lips != casualty(skin), "{colour:?}");
            }
        }
    }
}

//! The colours of people: skins as they are wished for, clothes and lips.

use iced::Color;
use overdose_core::preferences::Skin;
use overdose_core::training::Colour;

use super::Tone;

const LIGHT_SKIN: Color = Color::from_rgb8(0xf8, 0xd5, 0xb4);
const MEDIUM_SKIN: Color = Color::from_rgb8(0xd0, 0x9a, 0x6c);
const DARK_SKIN: Color = Color::from_rgb8(0x8f, 0x5b, 0x3c);
const CLOTH: Color = Color::from_rgb8(0x6d, 0xb1, 0xee);

/// Hair, whoever has it.
pub const HAIR: Color = Color::from_rgb8(0x2b, 0x2f, 0x36);

/// Eyes and mouths.
pub const FACE: Color = Color::from_rgb8(0x12, 0x16, 0x1a);

/// The lips of a casualty.
pub fn lips(colour: Colour) -> Color {
    match colour {
        Colour::Usual => Color::from_rgb8(0xa8, 0x43, 0x3c),
        Colour::Pale => Color::from_rgb8(0xd9, 0xc9, 0xc2),
        Colour::Blue => Color::from_rgb8(0x2f, 0x4f, 0xa8),
        Colour::Grey | Colour::Unclear => Color::from_rgb8(0x6a, 0x70, 0x7c),
    }
}

/// The skin of the casualty. It differs from the helper's unless something else is wished for, so that one sees whose hand it is.
pub fn casualty(skin: Skin) -> Color {
    match skin {
        Skin::Light => LIGHT_SKIN,
        Skin::Both => MEDIUM_SKIN,
        Skin::Dark => DARK_SKIN,
    }
}

/// The skin of the helper.
pub fn helper(skin: Skin) -> Color {
    match skin {
        Skin::Light | Skin::Both => LIGHT_SKIN,
        Skin::Dark => DARK_SKIN,
    }
}

/// The colour of a piece of the casualty.
pub fn color(tone: Tone, skin: Skin) -> Color {
    match tone {
        Tone::Person => casualty(skin),
        Tone::PersonCloth => CLOTH,
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
}

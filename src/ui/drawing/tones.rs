//! The colours of the drawings: two skins, two shirts, the same in every theme, for the sheet is always light.

use iced::Color;
use overdose_core::preferences::Skin;
use overdose_core::training::Colour;

use super::Tone;

const LIGHT_SKIN: Color = Color::from_rgb8(0xf2, 0xcd, 0xab);
const DARK_SKIN: Color = Color::from_rgb8(0x8a, 0x57, 0x38);
const PERSON_CLOTH: Color = Color::from_rgb8(0x8f, 0xb8, 0xde);
const HELPER_CLOTH: Color = Color::from_rgb8(0xf0, 0xc4, 0x4c);
const TOOL: Color = Color::WHITE;

/// Hair, whoever has it.
pub const HAIR: Color = Color::from_rgb8(0x2b, 0x2f, 0x36);

/// Eyes and mouths.
pub const FACE: Color = Color::from_rgb8(0x12, 0x16, 0x1a);

/// The arrows: where to push, lift or look.
pub const ARROW: Color = Color::from_rgb8(0xb0, 0x00, 0x18);

/// The lips of a casualty.
pub fn lips(colour: Colour) -> Color {
    match colour {
        Colour::Usual => Color::from_rgb8(0xa8, 0x43, 0x3c),
        Colour::Pale => Color::from_rgb8(0xd9, 0xc9, 0xc2),
        Colour::Blue => Color::from_rgb8(0x2f, 0x4f, 0xa8),
        Colour::Grey | Colour::Unclear => Color::from_rgb8(0x6a, 0x70, 0x7c),
    }
}

/// The colour of a tone. The helper's skin differs from the person's where that was asked for.
pub fn color(tone: Tone, skin: Skin) -> Color {
    match (tone, skin) {
        (Tone::Person, Skin::Light) | (Tone::Helper, Skin::Light | Skin::Both) => LIGHT_SKIN,
        (Tone::Person, Skin::Dark | Skin::Both) | (Tone::Helper, Skin::Dark) => DARK_SKIN,
        (Tone::PersonCloth, _) => PERSON_CLOTH,
        (Tone::HelperCloth, _) => HELPER_CLOTH,
        (Tone::Tool, _) => TOOL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wish_for_a_skin_is_met() {
        let people = |skin| [Tone::Person, Tone::Helper].map(|tone| color(tone, skin));
        assert_eq!(people(Skin::Light), [LIGHT_SKIN; 2]);
        assert_eq!(people(Skin::Dark), [DARK_SKIN; 2]);
        assert_eq!(people(Skin::Both), [DARK_SKIN, LIGHT_SKIN]);
    }
}

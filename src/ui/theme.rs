//! Colours, type sizes and spaces. Screens use these names only.

mod contrast;
mod palette;
mod scale;

use iced::Font;
use iced::font::Weight;
use overdose_core::fonts;

pub use contrast::{Pair, pairs};
pub use palette::Palette;
pub use scale::Scale;

/// Text.
pub const REGULAR: Font = Font::with_name(fonts::FAMILY);

/// Headlines, numbers and keys.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    ..REGULAR
};

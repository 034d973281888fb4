//! The embedded faces, and which characters they can draw. No other font is ever used.

/// The family name of both faces.
pub const FAMILY: &str = "Noto Sans";

/// Noto Sans Regular, cut down to the characters in use.
pub const REGULAR: &[u8] = include_bytes!("../../resources/fonts/NotoSans-Regular.ttf");

/// Noto Sans Bold, cut down to the characters in use.
pub const BOLD: &[u8] = include_bytes!("../../resources/fonts/NotoSans-Bold.ttf");

/// The first character of a text that one of the faces cannot draw.
#[must_use]
pub fn missing(text: &str) -> Option<char> {
    let faces: Vec<_> = [REGULAR, BOLD]
        .into_iter()
        .filter_map(|bytes| ttf_parser::Face::parse(bytes, 0).ok())
        .collect();
    text.chars().find(|character| {
        faces.len() < 2
            || faces
                .iter()
                .any(|face| face.glyph_index(*character).is_none())
    })
}

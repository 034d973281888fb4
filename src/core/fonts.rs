//! The embedded faces, and which characters they can draw. No other font is ever used.

use std::borrow::Cow;
use std::sync::OnceLock;

use ttf_parser::Face;

/// The family name of both faces.
pub const FAMILY: &str = "Noto Sans";

/// Noto Sans Regular, cut down to the characters in use.
pub const REGULAR: &[u8] = include_bytes!("../../resources/fonts/NotoSans-Regular.ttf");

/// Noto Sans Bold, cut down to the characters in use.
pub const BOLD: &[u8] = include_bytes!("../../resources/fonts/NotoSans-Bold.ttf");

/// What stands for one character that cannot be drawn, and for several in a row.
const MARKS: (&str, &str) = ("?", "???");

/// The first character of a text that one of the faces cannot draw.
#[must_use]
pub fn missing(text: &str) -> Option<char> {
    // Where a line ends nothing is drawn.
    let drawn = |character: &char| *character != '\n';
    text.chars()
        .filter(drawn)
        .find(|character| !has(*character))
}

/// A text as the faces can draw it: question marks stand for what they lack.
///
/// ```
/// use overdose_core::fonts::drawn;
///
/// assert_eq!(drawn("Str. Ștefan cel Mare 5"), "Str. Ștefan cel Mare 5");
/// assert_eq!(drawn("朝阳区 建国路 5"), "??? 5");
/// ```
#[must_use]
pub fn drawn(text: &str) -> Cow<'_, str> {
    let draws = |c: char| c.is_control() || has(c);
    if text.is_ascii() || text.chars().all(draws) {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find(|c| !draws(c)) {
        let (before, after) = rest.split_at(from);
        // Words that follow one another are one gap.
        let gap = after.find(|c: char| draws(c) && c != ' ');
        let (gap, after) = after.split_at(gap.unwrap_or(after.len()));
        let lacks = gap.trim_end();
        whole.push_str(before);
        whole.push_str(if lacks.chars().count() == 1 {
            MARKS.0
        } else {
            MARKS.1
        });
        whole.extend(gap.chars().skip(lacks.chars().count()));
        rest = after;
    }
    whole.push_str(rest);
    Cow::Owned(whole)
}

/// Whether both faces can draw a character.
fn has(character: char) -> bool {
    static FACES: OnceLock<Vec<Face<'static>>> = OnceLock::new();
    let faces = FACES.get_or_init(|| {
        let faces = [REGULAR, BOLD].into_iter();
        faces
            .filter_map(|bytes| Face::parse(bytes, 0).ok())
            .collect()
    });
    let draws = |face: &Face| face.glyph_index(character).is_some();
    faces.len() == 2 && faces.iter().all(draws)
}

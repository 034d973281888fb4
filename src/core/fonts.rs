//! The embedded faces, and which characters they can draw. No other font is ever used.

use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use ttf_parser::Face;

/// The two faces of a family.
macro_rules! family {
    ($name:literal, $kind:literal) => {
        [
            include_bytes!(concat!("../../resources/fonts/", $name, "-Regular.", $kind)).as_slice(),
            include_bytes!(concat!("../../resources/fonts/", $name, "-Bold.", $kind)).as_slice(),
        ]
    };
}

/// The family that is asked for. Where it lacks a character, the shaper finds the family of the script by its name.
pub const FAMILY: &str = "Noto Sans";

/// The families, each regular and bold: that of Latin, Greek and Cyrillic letters, and one for each other script.
pub static FACES: [[&[u8]; 2]; 4] = [
    family!("NotoSans", "ttf"),
    family!("NotoSansArabic", "ttf"),
    family!("NotoSansDevanagari", "ttf"),
    family!("NotoSansSC", "otf"),
];

/// What stands for one character that cannot be drawn, and for several in a row.
const MARKS: (&str, &str) = ("?", "???");

/// The first character of a text that one of the faces cannot draw.
#[must_use]
pub fn missing(text: &str) -> Option<char> {
    // Where a line ends nothing is drawn.
    let drawn = |character: &char| *character != '\n';
    text.chars()
        .filter(drawn)
        .find(|character| !draws(*character))
}

/// A text as the faces can draw it: question marks stand for what they lack.
///
/// ```
/// use overdose_core::fonts::drawn;
///
/// assert_eq!(drawn("Str. Ștefan cel Mare 5"), "Str. Ștefan cel Mare 5");
/// assert_eq!(drawn("רחוב הרצל 5"), "??? 5");
/// ```
#[must_use]
pub fn drawn(text: &str) -> Cow<'_, str> {
    let can_draw = |c: char| c.is_control() || draws(c);
    if text.is_ascii() || text.chars().all(can_draw) {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find(|c| !can_draw(c)) {
        let (before, after) = rest.split_at(from);
        // Words that follow one another are one gap.
        let gap = after.find(|c: char| can_draw(c) && c != ' ');
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

/// Whether both faces of a family can draw a character, or there is nothing to draw: a mark that keeps words together in their direction.
fn has(character: char) -> bool {
    /// Read when a character is looked for that those before it lack.
    static FAMILIES: [OnceLock<Option<[Face<'static>; 2]>>; FACES.len()] =
        [const { OnceLock::new() }; FACES.len()];
    let draws = |face: &Face| face.glyph_index(character).is_some();
    let mut families = FAMILIES.iter().zip(FACES).map(|(family, [regular, bold])| {
        let read = || Some([Face::parse(regular, 0).ok()?, Face::parse(bold, 0).ok()?]);
        family.get_or_init(read).as_ref()
    });
    let is_mark = matches!(character, '\u{2066}'..='\u{2069}');
    is_mark || families.any(|family| family.is_some_and(|faces| faces.iter().all(draws)))
}

/// Whether a character can be drawn. Every text of every screen asks, so each character is looked for once.
fn draws(character: char) -> bool {
    /// Of each character up to U+FFFF: nothing yet, or what was found.
    static FOUND: [AtomicU8; 0x1_0000] = [const { AtomicU8::new(0) }; 0x1_0000];
    const DRAWN: u8 = 1;
    const LACKING: u8 = 2;
    let place = usize::try_from(u32::from(character)).ok();
    let Some(found) = place.and_then(|place| FOUND.get(place)) else {
        return has(character);
    };
    let known = found.load(Relaxed);
    if known != 0 {
        return known == DRAWN;
    }
    let is_drawn = has(character);
    found.store(if is_drawn { DRAWN } else { LACKING }, Relaxed);
    is_drawn
}

/// Which of the families after the first one a text may need, by the scripts of its letters: Arabic, Devanagari, Chinese.
#[must_use]
pub fn needs_others(text: &str) -> [bool; FACES.len() - 1] {
    let (mut arabic, mut devanagari, mut chinese) = (false, false, false);
    if !text.is_ascii() {
        for character in text.chars() {
            match character {
                '\0'..='\u{5ff}' | '\u{1e00}'..='\u{206f}' => {}
                '\u{600}'..='\u{77f}' => arabic = true,
                '\u{900}'..='\u{97f}' | '\u{25cc}' => devanagari = true,
                _ => chinese = true,
            }
        }
    }
    [arabic, devanagari, chinese]
}

//! Digits as people type them: in the signs of their own script.

/// The sign for nought in each script that keyboards type its own digits of. The other nine follow it.
const NOUGHTS: [char; 21] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{17e0}', '\u{1810}', '\u{ff10}',
];

/// The digit from `0` to `9` that a sign stands for in its script.
///
/// ```
/// use overdose_core::session::digit_of;
///
/// assert_eq!(digit_of('2'), Some('2'));
/// assert_eq!(digit_of('๒'), Some('2'));
/// assert_eq!(digit_of('٢'), Some('2'));
/// assert_eq!(digit_of('é'), None);
/// ```
#[must_use]
pub fn digit_of(sign: char) -> Option<char> {
    let value = |nought: char| u32::from(sign).checked_sub(u32::from(nought));
    let mut values = NOUGHTS.into_iter().filter_map(value);
    let value = values.find(|value| *value <= 9)?;
    char::from_digit(value, 10)
}

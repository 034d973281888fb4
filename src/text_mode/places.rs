//! Letters of other scripts that stand in one place on every keyboard that has them: the Latin letter of that place. A terminal tells the
//! sign alone.

/// Greek letters, in the order of their keys, and the Latin ones there.
const GREEK: (&str, &str) = ("ερτυθιοπασδφγηξκλζχψωβνμ", "ertyuiopasdfghjklzxcvbnm");

/// The Latin letter in whose place a letter stands, where there is no doubt. A Cyrillic letter stands in one place in Russia and in
/// another one in Serbia or Bulgaria, where it may be the opposite answer: it is no key, and who presses it is told.
///
/// ```
/// use overdose_checklist::text_mode::places::letter;
///
/// assert_eq!(letter('ν'), Some('n'));
/// assert_eq!(letter('н'), None);
/// ```
#[must_use]
pub fn letter(sign: char) -> Option<char> {
    let mut small = sign.to_lowercase();
    let small = small.next().filter(|_| small.next().is_none())?;
    // A letter with its accent stands where it stands without one, and the other small sigma on the key of W.
    let small = match small {
        'ς' => return Some('w'),
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' => 'υ',
        'ώ' => 'ω',
        small => small,
    };
    let mut pairs = GREEK.0.chars().zip(GREEK.1.chars());
    pairs.find(|(greek, _)| *greek == small).map(|pair| pair.1)
}

//! How hard a text is to read: words, sentences, syllables, and the Flesch-Kincaid grade made of them.

/// The words of a text. A number or a pair joined by a hyphen is one word.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c == '/')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The Flesch-Kincaid grade; below 0 counts as 0.
#[must_use]
pub fn grade(text: &str) -> f64 {
    let (mut count, mut syllable_count) = (0_u32, 0_u32);
    for word in words(text) {
        count += 1;
        syllable_count += syllables(word);
    }
    let (count, syllable_count) = (f64::from(count.max(1)), f64::from(syllable_count));
    let grade = 0.39 * count / f64::from(sentences(text)) + 11.8 * syllable_count / count - 15.59;
    grade.max(0.0)
}

/// Sentences as Flesch counted them: a colon ends one too.
fn sentences(text: &str) -> u32 {
    let ends = |word: &&str| word.ends_with(['.', '?', '!', ':']);
    let ended = text.split_whitespace().filter(ends).count();
    let open = text
        .split_whitespace()
        .last()
        .is_some_and(|word| !ends(&word));
    u32::try_from(ended + usize::from(open))
        .unwrap_or(u32::MAX)
        .max(1)
}

/// Roughly the syllables of a word: groups of vowels, without the silent endings of English. A number counts as one, so
/// that the grade is the same in every country; letters read one by one count one by one.
pub fn syllables(word: &str) -> u32 {
    if !word.contains(char::is_alphabetic) {
        return 1;
    }
    word.split('-').map(part).sum::<u32>().max(1)
}

fn part(part: &str) -> u32 {
    let letters: Vec<char> = part.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.is_empty() {
        return u32::from(!part.is_empty());
    }
    let spelled =
        letters.len() > 1 && letters.len() <= 3 && letters.iter().all(|c| c.is_uppercase());
    if spelled {
        return u32::try_from(letters.len()).unwrap_or(1);
    }
    let word: String = letters.into_iter().flat_map(char::to_lowercase).collect();
    // The e of "some" is silent before the rest of a compound, as at the end of a word.
    let groups = match word.strip_prefix("some") {
        Some(rest) if !rest.is_empty() => 1 + vowel_groups(rest),
        _ => vowel_groups(&word),
    };
    groups
        .saturating_sub(u32::from(silent_ending(&word)))
        .max(1)
}

fn vowel_groups(word: &str) -> u32 {
    let mut groups = 0;
    let mut inside = false;
    for letter in word.chars() {
        let vowel = is_vowel(letter);
        groups += u32::from(vowel && !inside);
        inside = vowel;
    }
    groups
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn silent_ending(word: &str) -> bool {
    let before = |ending: &str| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().last())
    };
    if let Some(letter) = before("le") {
        return is_vowel(letter);
    }
    if let Some(letter) = before("es") {
        return !matches!(letter, 's' | 'x' | 'z' | 'h' | 'c' | 'g');
    }
    if let Some(letter) = before("ed") {
        return !matches!(letter, 't' | 'd');
    }
    before("e").is_some_and(|letter| letter != 'e')
}

#[cfg(test)]
mod tests {
    use super::{grade, syllables};

    #[test]
    fn syllables_are_counted_as_spoken() {
        for (word, expected) in [
            ("push", 1),
            ("breathe", 1),
            ("naloxone", 3),
            ("normally", 3),
            ("coffee", 2),
            ("middle", 2),
            ("CPR", 3),
            ("30", 1),
            ("mouth-to-mouth", 3),
            ("Emergency", 4),
            ("medetomidine", 5),
            ("somebody", 3),
            ("someone", 2),
            ("something", 2),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    /// Grades that the protocol document itself gives for cards, with the room that a rough counter needs.
    #[test]
    fn grades_are_near_those_of_the_protocol() {
        for (text, expected) in [
            (
                "Unlock the door. Send someone out to wave the ambulance in. Put on the lights. Move pets and chairs out of the way.",
                0.5,
            ),
            (
                "Repeat: 30 pushes, 2 breaths. Swap every 2 minutes. Stop if they breathe normally, speak or push you away, if medics take over, or if you cannot go on.",
                3.9,
            ),
            (
                "Keep naloxone in your hand. Give it if they will not wake, or if the breathing gets slow.",
                1.7,
            ),
            (
                "Long-acting opioids and patches. Methadone, patches and slow pills last longer than naloxone. Watch them for hours. They need a hospital.",
                5.0,
            ),
            (
                "Wants to leave? Ask them to stay with someone. At least 2 hours. Longer for methadone, patches or long-acting pills. Leave spare naloxone.",
                2.6,
            ),
        ] {
            assert!(
                (grade(text) - expected).abs() < 0.6,
                "{text}: {}",
                grade(text)
            );
        }
    }
}

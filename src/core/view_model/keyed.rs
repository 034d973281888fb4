//! Keys that words name, as in `Wrong? Correct the last dose [I]`: which words belong to which key, so that a face with a pointer can
//! make a button of them.

use crate::session::Key;

/// What ends a sentence, in all scripts of our words.
const ENDS: [char; 8] = ['.', '?', '!', '؟', '।', '。', '？', '！'];

/// Those of Chinese, after which no space stands.
const WITHOUT_SPACE: [char; 3] = ['。', '？', '！'];

/// A stretch of a line of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words, those before the key where they name one.
    pub words: String,
    /// The key that they name.
    pub key: Option<Key>,
    /// What their sentence says after it.
    pub after: String,
}

/// The stretches of a line: those that name a key, each with the sentence around it, and what stands between them.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, key, after)) = first_key(rest) {
        let before = before.trim().trim_start_matches('/').trim_start();
        let (goes_on, mut next) = if after.trim_start().starts_with(char::is_lowercase) {
            after.split_at(first_sentence(after))
        } else {
            ("", after)
        };
        // A key after the end of a sentence belongs to that sentence, unless it begins one of its own.
        let own = if goes_on.is_empty() {
            before.trim_end_matches(ENDS)
        } else {
            before
        };
        let (plain, words) = before.split_at(last_sentence(own));
        if !plain.trim().is_empty() {
            pieces.push(Piece::plain(plain));
        }
        pieces.push(Piece {
            words: words.trim().to_owned(),
            key: Some(key),
            after: goes_on.trim().to_owned(),
        });
        // Dots after a key that ended the sentence stand alone now.
        if let Some(dot) = next.strip_prefix(ENDS) {
            next = dot;
        }
        rest = next;
    }
    if !rest.trim().is_empty() {
        pieces.push(Piece::plain(rest));
    }
    pieces
}

impl Piece {
    fn plain(words: &str) -> Self {
        Self {
            words: words.trim().to_owned(),
            key: None,
            after: String::new(),
        }
    }
}

/// The first key that is named, and what stands before and after it.
fn first_key(text: &str) -> Option<(&str, Key, &str)> {
    let mut from = 0;
    loop {
        let open = from + text.get(from..)?.find('[')?;
        let inside = text.get(open + 1..)?;
        if let Some((caption, after)) = inside.split_once(']')
            && let Some(key) = key(caption)
        {
            return Some((text.get(..open)?, key, after));
        }
        from = open + 1;
    }
}

/// The key with this caption: a letter, a digit, or Escape.
fn key(caption: &str) -> Option<Key> {
    let mut letters = caption.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphanumeric() => Some(Key::Char(letter)),
        _ => (caption == Key::Escape.caption()).then_some(Key::Escape),
    }
}

/// Where the first sentence ends.
fn first_sentence(text: &str) -> usize {
    text.find(ENDS)
        .and_then(|at| Some(at + text.get(at..)?.chars().next()?.len_utf8()))
        .unwrap_or(text.len())
}

/// Where the last sentence begins.
fn last_sentence(text: &str) -> usize {
    let end = text.char_indices().rev().find(|(at, letter)| {
        let after = text.get(at + letter.len_utf8()..).unwrap_or_default();
        let is_apart = after.is_empty() || after.starts_with(' ');
        ENDS.contains(letter) && (is_apart || WITHOUT_SPACE.contains(letter))
    });
    end.map_or(0, |(at, letter)| at + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a line, those with a key in angle brackets.
    fn told(text: &str) -> String {
        let pieces = pieces(text).into_iter().map(|piece| match piece.key {
            Some(key) => format!("<{}|{}|{}>", piece.words, key.caption(), piece.after),
            None => piece.words,
        });
        pieces.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_key_belongs_to_the_sentence_that_names_it() {
        for (text, expected) in [
            ("Sound on [M]", "<Sound on|M|>"),
            (
                "Naloxone: none given yet [G]. None here? [4]",
                "<Naloxone: none given yet|G|> <None here?|4|>",
            ),
            (
                "since 2:10. Nobody on the line? Call again. Not so? [Q]",
                "since 2:10. Nobody on the line? Call again. <Not so?|Q|>",
            ),
            (
                "Do what they say. [T] gives the steps back.",
                "Do what they say. <|T|gives the steps back.>",
            ),
            (
                "Easy breaths: 1. Tap [U] only for quiet ones.",
                "Easy breaths: 1. <Tap|U|only for quiet ones.>",
            ),
            (
                "Same person? Yes [1] / New person [P]",
                "Same person? <Yes|1|> <New person|P|>",
            ),
            (
                "接线员在线？照他说的做。接线员在教你做？[T]",
                "接线员在线？照他说的做。 <接线员在教你做？|T|>",
            ),
            ("Saved as [a copy].", "Saved as [a copy]."),
            (
                "Noted. A second one? [G] again",
                "Noted. A second one? <|G|again>",
            ),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn any_text_is_cut_without_a_word_lost() {
        for text in ["", "[", "[]", "[é", "a [b] c [", "?[1]?", "。[2]は"] {
            let pieces = pieces(text);
            assert!(pieces.len() <= 4, "{text}");
        }
    }
}

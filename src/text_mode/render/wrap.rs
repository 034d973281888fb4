//! Breaking text into lines at words.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Lines of at most `width` characters, broken at spaces. Only a word longer than a line is broken inside.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, width)) {
        if !line.is_empty() && length(&line) + 1 + length(&word) > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// As [`wrap`], but a word before two blanks keeps a column of its own: a letter, a key, a time.
pub fn hang(text: &str, width: usize) -> Vec<String> {
    match text.split_once("  ") {
        Some((head, rest))
            if !head.is_empty() && !head.contains(' ') && 2 * length(head) < width =>
        {
            let column = length(head) + 2;
            columns(
                &[head.to_owned(), rest.trim_start().to_owned()],
                column,
                width,
            )
        }
        _ => wrap(text, width),
    }
}

/// Things one after the other with a gap between them, as many in a line as fit whole; a thing too long for a line is
/// wrapped.
pub fn flow(things: &[String], gap: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for thing in things.iter().filter(|thing| !thing.is_empty()) {
        match lines.last_mut() {
            Some(line) if length(line) + gap.len() + length(thing) <= width => {
                line.push_str(gap);
                line.push_str(thing);
            }
            _ => lines.extend(wrap(thing, width)),
        }
    }
    lines
}

/// Things side by side in columns of the given width, each wrapped inside its own, the first line of each in the same
/// line. The last may use all that is left of the width.
pub fn columns(things: &[String], column: usize, width: usize) -> Vec<String> {
    let last = things.len().saturating_sub(1);
    let wrapped: Vec<Vec<String>> = things
        .iter()
        .enumerate()
        .map(|(place, thing)| {
            let room = if place == last {
                width.saturating_sub(column * last)
            } else {
                column.saturating_sub(2)
            };
            wrap(thing, room)
        })
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |number: usize| {
        let mut line = String::new();
        for (place, thing) in wrapped.iter().enumerate() {
            let start = place * column;
            line.push_str(&" ".repeat(start.saturating_sub(length(&line))));
            line.push_str(thing.get(number).map_or("", String::as_str));
        }
        line.trim_end().to_owned()
    };
    (0..height).map(line).collect()
}

/// How many columns a text takes.
pub fn length(text: &str) -> usize {
    text.width()
}

/// A word in pieces that are no wider than this; of Chinese, which parts no words by spaces, a line each.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for character in word.chars() {
        let wide = character.width().unwrap_or_default();
        match pieces.last_mut() {
            Some(piece) if length(piece) + wide <= width => piece.push(character),
            _ => pieces.push(character.to_string()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn things(things: &[&str]) -> Vec<String> {
        things.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn text_is_wrapped_at_words() {
        assert_eq!(wrap("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrap("a longest b", 4), ["a", "long", "est", "b"]);
        assert_eq!(wrap("", 7), [""; 0]);
        assert_eq!(wrap("word", 0), ["w", "o", "r", "d"]);
    }

    #[test]
    fn a_letter_keeps_its_column() {
        assert_eq!(hang("S  one two", 7), ["S  one", "   two"]);
        assert_eq!(hang("a b  c", 4), ["a b", "c"]);
        assert_eq!(hang("  a b", 3), ["a b"]);
    }

    #[test]
    fn things_stay_whole_where_they_can() {
        assert_eq!(
            flow(&things(&["a b", "c d", "e"]), "   ", 9),
            ["a b   c d", "e"]
        );
        assert_eq!(flow(&things(&["", "a"]), " ", 9), ["a"]);
        assert_eq!(
            flow(&things(&["one two three"]), " ", 7),
            ["one two", "three"]
        );
    }

    #[test]
    fn columns_keep_their_places() {
        let lines = columns(&things(&["a", "b c", "cccccc"]), 4, 14);
        assert_eq!(lines, ["a   b   cccccc", "    c"]);
        assert_eq!(columns(&[], 4, 12), [""; 0]);
    }
}

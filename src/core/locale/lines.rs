//! Texts of several short lines, such as the detail of a card.
//!
//! In a file of words each line stands on a line of its own. One that begins with `!` is the one that matters most and is bold; one
//! that begins with a number and a full stop is a step.

use super::{Catalog, Message};

/// A line of a text of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Which step it is, where the lines are steps.
    pub step: Option<u32>,
}

impl Line {
    fn read(text: &str) -> Self {
        let (text, is_bold) = match text.strip_prefix("! ") {
            Some(text) => (text, true),
            None => (text, false),
        };
        let numbered = text.split_once(". ");
        let step = numbered.and_then(|(number, text)| Some((number.parse().ok()?, text)));
        let (step, text) = step.map_or((None, text), |(step, text)| (Some(step), text));
        Self {
            text: text.to_owned(),
            is_bold,
            step,
        }
    }
}

impl Catalog {
    /// The lines of a text.
    #[must_use]
    pub fn lines(&self, message: &Message) -> Vec<Line> {
        let text = self.text(message);
        text.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(Line::read)
            .collect()
    }

    /// The same as one paragraph, where there is no room for lines.
    #[must_use]
    pub fn paragraph(&self, message: &Message) -> String {
        let lines = self.lines(message).into_iter();
        lines.map(|line| line.text).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_makes_a_line_bold_and_a_number_makes_it_a_step() {
        let line = |text| {
            let Line {
                text,
                is_bold,
                step,
            } = Line::read(text);
            (text, is_bold, step)
        };
        assert_eq!(
            line("Use the floor."),
            ("Use the floor.".to_owned(), false, None)
        );
        assert_eq!(
            line("! Do not test it."),
            ("Do not test it.".to_owned(), true, None)
        );
        assert_eq!(
            line("2. Press hard."),
            ("Press hard.".to_owned(), false, Some(2))
        );
        assert_eq!(
            line("About 30. No more."),
            ("About 30. No more.".to_owned(), false, None)
        );
    }
}

//! A pipe, a file or a terminal that is listened to: each new screen is written once, whole or as far as it is new.

use std::io::{self, Write};

use overdose_core::locale::{Arg, Catalog, Message};
use overdose_core::view_model::{Part, Screen};

use super::{Renderer, Size};
use crate::text_mode::render::{self, Style, TextRow};

/// The arguments of messages that change by themselves, once a second.
const RUNNING: [&str; 2] = ["clock", "ago"];

/// How long the line between two screens is at most.
const RULE: usize = 80;

/// A pipe or file.
pub struct Sheets<W: Write> {
    output: W,
    size: Size,
    /// Whether lines of the last screen are written again.
    is_whole: bool,
    /// What was written last: without what runs, to tell when it is another screen, and as it was written.
    written: Option<(Screen, Vec<String>)>,
}

impl<W: Write> Sheets<W> {
    /// Writes lines of at most `size.width` characters. A screen of more than `size.height` of them ends with the number
    /// once more, which would otherwise be out of sight.
    pub fn new(output: W, size: Size) -> Self {
        Self {
            output,
            size,
            is_whole: true,
            written: None,
        }
    }

    /// The same for somebody who listens to each line: what stood on the screen before is not read again.
    #[must_use]
    pub fn only_news(mut self) -> Self {
        self.is_whole = false;
        self
    }

    fn lines(&self, screen: &Screen, words: &Catalog) -> Vec<String> {
        let rows = render::rows(screen, words, self.size.width);
        let rule = "=".repeat(self.size.width.min(RULE));
        let number = rows.iter().filter(|row| row.style == Style::Bar);
        let again: Vec<String> = if rows.len() < self.size.height {
            Vec::new()
        } else {
            number.map(|row| row.text.clone()).collect()
        };
        let lines = rows.into_iter().map(|row| row.text);
        std::iter::once(rule).chain(lines).chain(again).collect()
    }

    /// What of them is to be written: order and answers of another screen always, whatever stood on the one before.
    fn news(&self, lines: &[String], screen: &Screen, catalog: &Catalog) -> Vec<String> {
        let shown = self.written.as_ref();
        let is_other = shown.is_none_or(|(old, _)| old.number != screen.number);
        let rows = render::rows(screen, catalog, self.size.width);
        let stays = |row: &TextRow| is_other && row.first && row.style != Style::Bar;
        let first: Vec<TextRow> = rows.into_iter().filter(stays).collect();
        let is_first = |line: &String| first.iter().any(|row| row.text == *line);
        let known = self.written.as_ref().filter(|_| !self.is_whole);
        let is_known = |line: &str, old: &[String]| old.iter().any(|it| words(it).eq(words(line)));
        let is_new =
            |line: &&String| is_first(line) || known.is_none_or(|(_, old)| !is_known(line, old));
        lines.iter().filter(is_new).cloned().collect()
    }

    fn write(&mut self, lines: &[String]) -> io::Result<()> {
        let mut text = String::new();
        for line in lines {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        self.output.write_all(text.as_bytes())?;
        self.output.flush()
    }
}

impl<W: Write> Renderer for Sheets<W> {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let still = still(screen);
        if self.written.as_ref().is_some_and(|(old, _)| *old == still) {
            return Ok(());
        }
        let lines = self.lines(screen, words);
        self.write(&self.news(&lines, screen, words))?;
        self.written = Some((still, lines));
        Ok(())
    }

    fn leave(&mut self, screen: &Screen, words: &Catalog, last: Option<&str>) -> io::Result<()> {
        let lines = self.lines(screen, words);
        // Whoever listens has heard it.
        if self.is_whole && self.written.as_ref().is_none_or(|(_, old)| *old != lines) {
            self.write(&lines)?;
        }
        if let Some(last) = last {
            writeln!(self.output, "{last}")?;
        }
        self.output.flush()
    }
}

/// The words of a line, without clocks: that time has gone by makes no line a new one.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let is_clock = |word: &&str| {
        let mut signs = word.chars();
        word.contains(':') && signs.all(|sign| sign.is_ascii_digit() || sign == ':')
    };
    line.split_whitespace().filter(move |word| !is_clock(word))
}

/// The screen without what changes by itself.
fn still(screen: &Screen) -> Screen {
    let mut screen = screen.clone();
    screen
        .parts
        .retain(|part| !matches!(part, Part::Clock(_) | Part::Beat(_)));
    for part in &mut screen.parts {
        match part {
            Part::CallBar(bar) => bar.open_for = None,
            Part::BreathTimer(look) => {
                look.into = 0;
                look.line.args.clear();
            }
            Part::Naloxone(lines) | Part::Record(lines) => {
                lines.iter_mut().for_each(stop);
            }
            _ => {}
        }
    }
    screen
}

fn stop(line: &mut Message) {
    for (name, value) in &mut line.args {
        if RUNNING.contains(name) {
            *value = Arg::Number(0);
        }
    }
}

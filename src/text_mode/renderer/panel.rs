//! A terminal on which one screen is shown in place: only rows that changed are written.

use std::fmt::Write as _;
use std::io::{self, Write};

use overdose_core::locale::Catalog;
use overdose_core::message;
use overdose_core::view_model::Screen;
use overdose_protocol::time::Millis;

use super::{Renderer, Size};
use crate::text_mode::render::{self, Style, TextRow};

/// The other screen of the terminal, without a cursor, and nothing on it.
const ENTER: &str = "\x1b[?1049h\x1b[?25l\x1b[2J";
/// The cursor again, and the screen as it was before.
const LEAVE: &str = "\x1b[m\x1b[?25h\x1b[?1049l";
/// How often the size is looked at, in milliseconds: nothing tells when it changes.
const LOOK_AGAIN: Millis = 1000;

/// A terminal.
pub struct Panel<W: Write, S: Fn() -> Size> {
    output: W,
    size: S,
    /// What is shown: its number, its size and its rows as they were written.
    shown: Option<(u64, Size, Vec<String>)>,
    page: usize,
    left: bool,
}

impl<W: Write, S: Fn() -> Size> Panel<W, S> {
    /// A terminal to write to; `size` tells its size at any moment.
    pub fn new(output: W, size: S) -> Self {
        Self {
            output,
            size,
            shown: None,
            page: 0,
            left: false,
        }
    }

    fn restore(&mut self) -> io::Result<()> {
        if self.shown.is_none() || self.left {
            return Ok(());
        }
        self.left = true;
        self.output.write_all(LEAVE.as_bytes())?;
        self.output.flush()
    }
}

impl<W: Write, S: Fn() -> Size> Renderer for Panel<W, S> {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let size = (self.size)();
        let (number, old_size, old) = self.shown.take().unwrap_or_default();
        let mut text = String::new();
        let fresh = old.is_empty() || old_size != size;
        if old.is_empty() {
            text.push_str(ENTER);
        } else if fresh {
            text.push_str("\x1b[2J");
        }
        if number != screen.number {
            self.page = 0;
        }
        let rows = render::rows(screen, words, size.width);
        let more = |page: usize, pages: usize| {
            let line = message!("text-more", page, pages);
            words.text(&line)
        };
        let rows = render::fit(rows, size.height, self.page, more);
        let mut new: Vec<String> = rows.iter().map(|row| painted(row, size.width)).collect();
        new.resize(size.height.max(1), String::new());
        for (place, row) in new.iter().enumerate() {
            if fresh || old.get(place) != Some(row) {
                // Writing to a string does not fail.
                let _ = write!(text, "\x1b[{};1H{row}\x1b[m\x1b[K", place + 1);
            }
        }
        self.shown = Some((screen.number, size, new));
        if text.is_empty() {
            return Ok(());
        }
        self.output.write_all(text.as_bytes())?;
        self.output.flush()
    }

    fn turn(&mut self) {
        self.page = self.page.wrapping_add(1);
    }

    fn leave(&mut self, _: &Screen, _: &Catalog, last: Option<&str>) -> io::Result<()> {
        self.restore()?;
        if let Some(last) = last {
            writeln!(self.output, "{last}")?;
        }
        self.output.flush()
    }

    fn look_again(&self) -> Option<Millis> {
        Some(LOOK_AGAIN)
    }
}

impl<W: Write, S: Fn() -> Size> Drop for Panel<W, S> {
    fn drop(&mut self) {
        // Nobody is left to tell.
        let _ = self.restore();
    }
}

/// A row with its look, no wider than the terminal.
fn painted(row: &TextRow, width: usize) -> String {
    // A bar within the line ends with a space of its own.
    let room = width - usize::from(row.style == Style::Now && width > 0);
    let text: String = row.text.chars().take(room).collect();
    match row.style {
        _ if text.is_empty() => text,
        Style::Plain => text,
        Style::Strong => format!("\x1b[1m{text}"),
        Style::Now => format!("  \x1b[1;7m{} ", text.trim_start()),
        Style::Bar => format!("\x1b[1;7m{text:<width$}"),
    }
}

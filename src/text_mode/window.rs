//! A bare window of an X server: the screens of the text mode in black and white, where the display has no colours for the usual window.

mod letters;

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use overdose_core::content::Content;
use overdose_core::locale::Catalog;
use overdose_core::message;
use overdose_core::view_model::Screen;
use overdose_protocol::time::Millis;

use super::input::{KeySource, Next, left};
use super::render::{self, Style, TextRow};
use super::renderer::Renderer;
use crate::platform::display::{Area, Canvas, DisplayGone, Ink, WindowEvent};
use letters::Letters;

/// The size of letters in pixels, the largest first: the first one in which everything fits.
const SIZES: [u16; 10] = [34, 31, 28, 25, 22, 20, 18, 16, 14, 12];

/// The size of the window where there is room, in pixels.
const SIZE: (f32, f32) = (1280.0, 800.0);

/// The room at both sides, in pixels.
const MARGIN: u16 = 16;

/// A window with nothing in it yet.
pub struct BareWindow(Paper);

/// What is drawn on, and where keys come from.
struct Paper {
    canvas: Canvas,
    letters: Letters,
    /// The size of the letters that are shown; none where the next screen has to be laid out anew.
    size: u16,
    rows: Vec<TextRow>,
}

impl BareWindow {
    /// Opens one on the display that the environment names.
    #[must_use]
    pub fn open(content: &Content) -> Option<Self> {
        let title = content.words.text(&message!("window-title"));
        Some(Self(Paper {
            canvas: Canvas::open(&title, SIZE)?,
            letters: Letters::new()?,
            size: 0,
            rows: Vec::new(),
        }))
    }

    /// Where the keys come from, and where the screens go.
    #[must_use]
    pub fn split(self) -> (impl KeySource, impl Renderer) {
        let paper = Rc::new(RefCell::new(self.0));
        (Pressed(Rc::clone(&paper)), Panel(paper))
    }
}

impl Paper {
    /// Lays a screen out in the largest letters in which all of it fits, and draws what has changed.
    fn show(&mut self, screen: &Screen, words: &Catalog) -> Result<(), DisplayGone> {
        let (width, height) = self.canvas.size();
        let inside = width.saturating_sub(2 * MARGIN);
        let mut laid = (0, Vec::new());
        for size in SIZES {
            // A letter is half as wide as it is high.
            let rows = render::rows(screen, words, usize::from(inside * 2 / size).max(1));
            let room = usize::from(height / leading(size));
            let fits = rows.len() <= room;
            laid = (size, render::fit(rows, room, 0, |_, _| String::new()));
            if fits {
                break;
            }
        }
        let (size, rows) = laid;
        let before = std::mem::replace(&mut self.rows, rows);
        let all = std::mem::replace(&mut self.size, size) != size || before.len() > self.rows.len();
        if all {
            return self.draw(|_, _| true);
        }
        self.draw(|index, row| before.get(index) != Some(row))
    }

    /// Draws those rows that are to be drawn.
    fn draw(&mut self, is_drawn: impl Fn(usize, &TextRow) -> bool) -> Result<(), DisplayGone> {
        let high = leading(self.size.max(1));
        let (width, height) = self.canvas.size();
        let inside = width.saturating_sub(2 * MARGIN);
        let mut top = 0;
        for (index, row) in self.rows.iter().enumerate() {
            if is_drawn(index, row) {
                let is_bar = matches!(row.style, Style::Bar | Style::Now);
                let [ink, ground] = if is_bar {
                    [Ink::White, Ink::Black]
                } else {
                    [Ink::Black, Ink::White]
                };
                self.canvas.paint(ground, &[(0, top, width, high)])?;
                let bold = row.style != Style::Plain;
                let runs = self.letters.runs(&row.text, self.size, bold, inside);
                let runs: Vec<Area> = runs
                    .into_iter()
                    .map(|(x, y, width)| (x + MARGIN, top + y, width, 1))
                    .collect();
                self.canvas.paint(ink, &runs)?;
            }
            top += high;
        }
        // What stood below is gone.
        let below = (0, top, width, height.saturating_sub(top).max(1));
        self.canvas.paint(Ink::White, &[below])?;
        self.canvas.flush()
    }

    /// Follows what happens to the window. Gives what was pressed, or that it is to be closed.
    fn handle_event(&mut self, happening: WindowEvent) -> Result<Option<Next>, DisplayGone> {
        match happening {
            WindowEvent::Pressed(bytes) => return Ok(Some(Next::Bytes(bytes))),
            WindowEvent::Exposed => self.draw(|_, _| true)?,
            // The next screen is laid out anew.
            WindowEvent::Resized => self.size = 0,
            WindowEvent::Closed => return Ok(Some(Next::Closed)),
        }
        Ok(None)
    }
}

/// From one row to the next, in pixels.
fn leading(size: u16) -> u16 {
    size * 4 / 3
}

/// Where the screens go.
struct Panel(Rc<RefCell<Paper>>);

impl Renderer for Panel {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let shown = self.0.borrow_mut().show(screen, words);
        shown.map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn leave(&mut self, _: &Screen, _: &Catalog, _: Option<&str>) -> io::Result<()> {
        // The window is gone with the program.
        Ok(())
    }
}

/// Where the keys come from.
struct Pressed(Rc<RefCell<Paper>>);

impl KeySource for Pressed {
    fn next(&mut self, until: Option<Millis>) -> Next {
        let mut paper = self.0.borrow_mut();
        loop {
            match paper.canvas.poll() {
                Ok(Some(happening)) => match paper.handle_event(happening) {
                    Ok(Some(next)) => return next,
                    Ok(None) if paper.size == 0 => return Next::Nothing,
                    Ok(None) => {}
                    Err(_) => return Next::Closed,
                },
                Ok(None) => match paper.canvas.wait(until.map(left)) {
                    Ok(true) => {}
                    Ok(false) => return Next::Nothing,
                    Err(_) => return Next::Closed,
                },
                Err(_) => return Next::Closed,
            }
        }
    }
}

//! A bare window of an X server: the screens of the text mode in black and white, where the display has no colours for the usual window.

mod letters;
mod pressed;

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use overdose_core::content::Content;
use overdose_core::locale::{Line, Words};
use overdose_core::view_model::Screen;
use x11rb::connection::Connection;
use x11rb::errors::{ReplyError, ReplyOrIdError};
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateGCAux, CreateWindowAux, EventMask, PropMode, Rectangle,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, connect};

use super::face::Face;
use super::input::{Input, Next, wait};
use super::render::{self, Row, Style};
use crate::platform::x11::desktop::Desktop;
use crate::platform::x11::take_keyboard;
use letters::Letters;
use overdose_protocol::time::Millis;
use pressed::Keyboard;

/// The size of letters in pixels, the largest first: the first one in which everything fits.
const SIZES: [u16; 10] = [34, 31, 28, 25, 22, 20, 18, 16, 14, 12];

/// The size of the window where there is room, in pixels.
const SIZE: (f32, f32) = (1280.0, 800.0);

/// The room at both sides, in pixels.
const MARGIN: u16 = 16;

/// How many rectangles are sent at once.
const AT_ONCE: usize = 4096;

/// A window with nothing in it yet.
pub struct BareWindow(Paper);

/// What is drawn on, and where keys come from.
struct Paper {
    server: RustConnection,
    window: u32,
    /// Draws in black and in white.
    pens: [u32; 2],
    width: u16,
    height: u16,
    letters: Letters,
    keyboard: Keyboard,
    /// What the window manager sends when the window is to be closed.
    close: u32,
    size: u16,
    rows: Vec<Row>,
    has_keyboard: bool,
}

impl BareWindow {
    /// Opens one on the server that the environment names.
    #[must_use]
    pub fn open(content: &Content) -> Option<Self> {
        let title = content.words.text(&Line::new("window-title"));
        Paper::open(&title).ok().flatten().map(Self)
    }

    /// Where the keys come from, and where the screens go.
    #[must_use]
    pub fn split(self) -> (impl Input, impl Face) {
        let paper = Rc::new(RefCell::new(self.0));
        (Pressed(Rc::clone(&paper)), Panel(paper))
    }
}

impl Paper {
    fn open(title: &str) -> Result<Option<Self>, ReplyOrIdError> {
        let (server, number) = connect(None).map_err(|_| ReplyOrIdError::IdsExhausted)?;
        let Some(screen) = server.setup().roots.get(number).cloned() else {
            return Ok(None);
        };
        let room = Desktop::of(&server, &screen).map(|desktop| desktop.pixels());
        let room = room.unwrap_or((1024.0, 600.0));
        let side = |room: f32, most: f32| pixels(room.min(most));
        let (width, height) = (side(room.0, SIZE.0), side(room.1, SIZE.1));
        let window = server.generate_id()?;
        let wishes = CreateWindowAux::new()
            .background_pixel(screen.white_pixel)
            .event_mask(EventMask::EXPOSURE | EventMask::KEY_PRESS | EventMask::STRUCTURE_NOTIFY);
        server.create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            screen.root,
            0,
            0,
            width,
            height,
            0,
            WindowClass::INPUT_OUTPUT,
            COPY_FROM_PARENT,
            &wishes,
        )?;
        let pens = [server.generate_id()?, server.generate_id()?];
        for (pen, color) in pens
            .into_iter()
            .zip([screen.black_pixel, screen.white_pixel])
        {
            let color = CreateGCAux::new().foreground(color).graphics_exposures(0);
            server.create_gc(pen, window, &color)?;
        }
        let (name, class) = (AtomEnum::WM_NAME, AtomEnum::WM_CLASS);
        let text = AtomEnum::STRING;
        let replace = PropMode::REPLACE;
        server.change_property8(replace, window, name, text, title.as_bytes())?;
        let classes = b"overdose-checklist\0overdose-checklist\0";
        server.change_property8(replace, window, class, text, classes)?;
        let atoms = [&b"WM_PROTOCOLS"[..], b"WM_DELETE_WINDOW"];
        let [protocols, close] = atoms.map(|name| server.intern_atom(false, name));
        let (protocols, close) = (protocols?.reply()?.atom, close?.reply()?.atom);
        server.change_property32(replace, window, protocols, AtomEnum::ATOM, &[close])?;
        let keyboard = Keyboard::of(&server)?;
        server.map_window(window)?;
        server.flush()?;
        let Some(letters) = Letters::new() else {
            return Ok(None);
        };
        Ok(Some(Self {
            server,
            window,
            pens,
            width,
            height,
            letters,
            keyboard,
            close,
            size: 0,
            rows: Vec::new(),
            has_keyboard: false,
        }))
    }

    /// Lays a screen out in the largest letters in which all of it fits, and draws what has changed.
    fn show(&mut self, screen: &Screen, words: &Words) -> Result<(), ReplyError> {
        let inside = self.width.saturating_sub(2 * MARGIN);
        let mut laid = (0, Vec::new());
        for size in SIZES {
            // A letter is half as wide as it is high.
            let rows = render::rows(screen, words, usize::from(inside * 2 / size).max(1));
            let room = usize::from(self.height / leading(size));
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
    fn draw(&mut self, is_drawn: impl Fn(usize, &Row) -> bool) -> Result<(), ReplyError> {
        let high = leading(self.size.max(1));
        let inside = self.width.saturating_sub(2 * MARGIN);
        let mut top = 0;
        for (index, row) in self.rows.iter().enumerate() {
            if is_drawn(index, row) {
                let is_bar = matches!(row.style, Style::Bar | Style::Now);
                let [ink, ground] = if is_bar {
                    [self.pens[1], self.pens[0]]
                } else {
                    self.pens
                };
                let place = rectangle(0, top, self.width, high);
                self.server
                    .poly_fill_rectangle(self.window, ground, &[place])?;
                let bold = row.style != Style::Plain;
                let runs = self.letters.runs(&row.text, self.size, bold, inside);
                let runs: Vec<Rectangle> = runs
                    .into_iter()
                    .map(|(x, y, width)| rectangle(x + MARGIN, top + y, width, 1))
                    .collect();
                for runs in runs.chunks(AT_ONCE) {
                    self.server.poly_fill_rectangle(self.window, ink, runs)?;
                }
            }
            top += high;
        }
        // What stood below is gone.
        let below = rectangle(0, top, self.width, self.height.saturating_sub(top).max(1));
        let ground = self.pens[1];
        self.server
            .poly_fill_rectangle(self.window, ground, &[below])?;
        self.server.flush()?;
        Ok(())
    }

    /// Follows what the server tells. Gives what was pressed, or that the window is to be closed.
    fn hear(&mut self, event: &Event) -> Result<Option<Next>, ReplyError> {
        match event {
            Event::KeyPress(press) => {
                let bytes = self.keyboard.bytes(press.detail, press.state);
                return Ok((!bytes.is_empty()).then_some(Next::Bytes(bytes)));
            }
            Event::Expose(expose) if expose.count == 0 => {
                if !std::mem::replace(&mut self.has_keyboard, true) {
                    take_keyboard(self.window);
                }
                self.draw(|_, _| true)?;
            }
            Event::ConfigureNotify(now) if (now.width, now.height) != (self.width, self.height) => {
                (self.width, self.height) = (now.width, now.height);
                // The next screen is laid out anew.
                self.size = 0;
            }
            Event::MappingNotify(_) => {
                self.keyboard = Keyboard::of(&self.server)?;
            }
            Event::ClientMessage(message) if message.data.as_data32()[0] == self.close => {
                return Ok(Some(Next::Closed));
            }
            Event::DestroyNotify(_) => return Ok(Some(Next::Closed)),
            _ => {}
        }
        Ok(None)
    }
}

/// From one row to the next, in pixels.
fn leading(size: u16) -> u16 {
    size * 4 / 3
}

fn rectangle(x: u16, y: u16, width: u16, height: u16) -> Rectangle {
    let signed = |place: u16| i16::try_from(place).unwrap_or(i16::MAX);
    Rectangle {
        x: signed(x),
        y: signed(y),
        width,
        height,
    }
}

fn pixels(length: f32) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a length on a screen, brought into bounds"
    )]
    let pixels = length.clamp(1.0, 16_000.0) as u16;
    pixels
}

/// Where the screens go.
struct Panel(Rc<RefCell<Paper>>);

impl Face for Panel {
    fn show(&mut self, screen: &Screen, words: &Words) -> io::Result<()> {
        let shown = self.0.borrow_mut().show(screen, words);
        shown.map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn leave(&mut self, _: &Screen, _: &Words, _: Option<&str>) -> io::Result<()> {
        // The window is gone with the program.
        Ok(())
    }
}

/// Where the keys come from.
struct Pressed(Rc<RefCell<Paper>>);

impl Input for Pressed {
    fn next(&mut self, until: Option<Millis>) -> Next {
        let mut paper = self.0.borrow_mut();
        loop {
            match paper.server.poll_for_event() {
                Ok(Some(event)) => match paper.hear(&event) {
                    Ok(Some(next)) => return next,
                    Ok(None) if paper.size == 0 => return Next::Nothing,
                    Ok(None) => {}
                    Err(_) => return Next::Closed,
                },
                Ok(None) => match wait(paper.server.stream(), until) {
                    Ok(true) => {}
                    Ok(false) => return Next::Nothing,
                    Err(_) => return Next::Closed,
                },
                Err(_) => return Next::Closed,
            }
        }
    }
}

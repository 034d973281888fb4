//! A bare window of an X server, painted in black and white: nothing more is asked of the server than every one of them can do.

use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateGCAux, CreateWindowAux, EventMask, PropMode, Rectangle,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, connect};

use super::keyboard::Keyboard;
use super::screen;
use crate::platform::display::{Area, DisplayGone, Ink, WindowEvent};

/// The room where the server does not say how much there is, in pixels.
const ROOM: (f32, f32) = (1024.0, 600.0);

/// How many areas are sent at once.
const AT_ONCE: usize = 4096;

/// A bare window.
pub struct Canvas {
    server: RustConnection,
    window: u32,
    /// Draws in black and in white.
    pens: [u32; 2],
    size: (u16, u16),
    keyboard: Keyboard,
    /// What the window manager sends when the window is to be closed.
    close: u32,
    has_keyboard: bool,
}

impl Canvas {
    /// Opens one on the server that the environment names, so large at most in pixels; none where that cannot be.
    #[must_use]
    pub fn open(title: &str, most: (f32, f32)) -> Option<Self> {
        Self::try_open(title, most).ok().flatten()
    }

    fn try_open(title: &str, most: (f32, f32)) -> Result<Option<Self>, ReplyOrIdError> {
        let (server, number) = connect(None).map_err(|_| ReplyOrIdError::IdsExhausted)?;
        let Some(screen) = server.setup().roots.get(number).cloned() else {
            return Ok(None);
        };
        let room = screen::of(&server, &screen).map_or(ROOM, |desktop| desktop.pixels());
        let side = |room: f32, most: f32| pixels(room.min(most));
        let (width, height) = (side(room.0, most.0), side(room.1, most.1));
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
        let close = introduce(&server, window, title)?;
        let keyboard = Keyboard::of(&server)?;
        server.map_window(window)?;
        server.flush()?;
        Ok(Some(Self {
            server,
            window,
            pens,
            size: (width, height),
            keyboard,
            close,
            has_keyboard: false,
        }))
    }

    /// Its width and height in pixels.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Paints areas.
    ///
    /// # Errors
    ///
    /// The server is gone.
    pub fn paint(&self, ink: Ink, areas: &[Area]) -> Result<(), DisplayGone> {
        let [black, white] = self.pens;
        let pen = match ink {
            Ink::Black => black,
            Ink::White => white,
        };
        let rectangles: Vec<Rectangle> = areas.iter().copied().map(rectangle).collect();
        for some in rectangles.chunks(AT_ONCE) {
            let sent = self.server.poly_fill_rectangle(self.window, pen, some);
            sent.map_err(|_| DisplayGone)?;
        }
        Ok(())
    }

    /// Shows what was painted.
    ///
    /// # Errors
    ///
    /// The server is gone.
    pub fn flush(&self) -> Result<(), DisplayGone> {
        self.server.flush().map_err(|_| DisplayGone)
    }

    /// What happened, if anything, without waiting for it.
    ///
    /// # Errors
    ///
    /// The server is gone.
    pub fn poll(&mut self) -> Result<Option<WindowEvent>, DisplayGone> {
        loop {
            match self.server.poll_for_event() {
                Ok(Some(event)) => {
                    if let Some(happening) = self.handle_event(&event)? {
                        return Ok(Some(happening));
                    }
                }
                Ok(None) => return Ok(None),
                Err(_) => return Err(DisplayGone),
            }
        }
    }

    /// Waits until something may have happened, and no longer than this. Says whether it may.
    ///
    /// # Errors
    ///
    /// The server is gone.
    pub fn wait(&self, most: Option<Duration>) -> Result<bool, DisplayGone> {
        let most = most.and_then(|most| Timespec::try_from(most).ok());
        let mut waiting = [PollFd::new(self.server.stream(), PollFlags::IN)];
        match poll(&mut waiting, most.as_ref()) {
            Ok(0) => Ok(false),
            Ok(_) | Err(Errno::INTR | Errno::AGAIN) => Ok(true),
            Err(_) => Err(DisplayGone),
        }
    }

    /// Follows what the server tells. Gives what concerns whoever paints.
    fn handle_event(&mut self, event: &Event) -> Result<Option<WindowEvent>, DisplayGone> {
        Ok(match event {
            Event::KeyPress(press) => {
                let bytes = self.keyboard.bytes(press.detail, press.state);
                (!bytes.is_empty()).then_some(WindowEvent::Pressed(bytes))
            }
            Event::Expose(expose) if expose.count == 0 => {
                if !std::mem::replace(&mut self.has_keyboard, true) {
                    super::take_keyboard_of(self.window);
                }
                Some(WindowEvent::Exposed)
            }
            Event::ConfigureNotify(now) if (now.width, now.height) != self.size => {
                self.size = (now.width, now.height);
                Some(WindowEvent::Resized)
            }
            Event::MappingNotify(_) => {
                self.keyboard = Keyboard::of(&self.server).map_err(|_| DisplayGone)?;
                None
            }
            Event::ClientMessage(message) if message.data.as_data32()[0] == self.close => {
                Some(WindowEvent::Closed)
            }
            Event::DestroyNotify(_) => Some(WindowEvent::Closed),
            _ => None,
        })
    }
}

/// Tells the window manager what the window is called, and that it wants to be asked before it is closed. Gives the word for that.
fn introduce(server: &RustConnection, window: u32, title: &str) -> Result<u32, ReplyOrIdError> {
    let (name, class) = (AtomEnum::WM_NAME, AtomEnum::WM_CLASS);
    let (text, replace) = (AtomEnum::STRING, PropMode::REPLACE);
    server.change_property8(replace, window, name, text, title.as_bytes())?;
    let classes = b"overdose-checklist\0overdose-checklist\0";
    server.change_property8(replace, window, class, text, classes)?;
    let atoms = [&b"WM_PROTOCOLS"[..], b"WM_DELETE_WINDOW"];
    let [protocols, close] = atoms.map(|name| server.intern_atom(false, name));
    let (protocols, close) = (protocols?.reply()?.atom, close?.reply()?.atom);
    server.change_property32(replace, window, protocols, AtomEnum::ATOM, &[close])?;
    Ok(close)
}

fn rectangle((x, y, width, height): Area) -> Rectangle {
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

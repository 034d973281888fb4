//! The physical floor: a raw X11 window without a toolkit, with a banner, a question and two buttons in core text. What any
//! start of a window is measured against.
#![allow(
    clippy::unreadable_literal,
    reason = "colours are six hexadecimal digits"
)]

use std::error::Error;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ChangeGCAux, ConnectionExt, CreateGCAux, CreateWindowAux, EventMask, Gcontext, Rectangle,
    Window, WindowClass,
};
use x11rb::{COPY_DEPTH_FROM_PARENT, connect};

/// The banner, which every key press changes.
const BANNERS: [u32; 2] = [0xC00000, 0x800000];

/// Boxes as colour, left, top, width, height.
const BOXES: [(u32, i16, i16, u16, u16); 2] = [
    (0x006020, 30, 200, 450, 180),
    (0x202060, 520, 200, 450, 180),
];

/// Texts as colour, ground, left, base line.
const TEXTS: [(u32, u32, i16, i16, &str); 4] = [
    (
        0,
        0xFFFFFF,
        30,
        150,
        "Are they awake? Shout and tap both shoulders.",
    ),
    (0xFFFFFF, 0x006020, 230, 290, "YES"),
    (0xFFFFFF, 0x202060, 730, 290, "NO"),
    (0, 0xFFFFFF, 30, 660, "Press Y or N."),
];

fn main() -> Result<(), Box<dyn Error>> {
    let (server, screen) = connect(None)?;
    let root = server.setup().roots.get(screen).ok_or("no screen")?.root;
    let window = server.generate_id()?;
    let events = EventMask::EXPOSURE | EventMask::KEY_PRESS;
    let look = CreateWindowAux::new()
        .background_pixel(0xFFFFFF)
        .event_mask(events);
    let kind = WindowClass::INPUT_OUTPUT;
    server.create_window(
        COPY_DEPTH_FROM_PARENT,
        window,
        root,
        0,
        0,
        1000,
        700,
        0,
        kind,
        0,
        &look,
    )?;
    let (pen, font) = (server.generate_id()?, server.generate_id()?);
    server.open_font(font, b"fixed")?;
    server.create_gc(pen, window, &CreateGCAux::new().font(font))?;
    server.map_window(window)?;
    server.flush()?;
    let mut banners = BANNERS.into_iter().cycle();
    let [mut banner, _] = BANNERS;
    loop {
        match server.wait_for_event()? {
            Event::Expose(expose) if expose.count == 0 => {}
            Event::KeyPress(_) => banner = banners.next().unwrap_or(banner),
            _ => continue,
        }
        paint(&server, window, pen, banner)?;
    }
}

fn paint(
    server: &impl Connection,
    window: Window,
    pen: Gcontext,
    banner: u32,
) -> Result<(), Box<dyn Error>> {
    for (color, x, y, width, height) in [(banner, 0, 0, 1000, 80)].into_iter().chain(BOXES) {
        server.change_gc(pen, &ChangeGCAux::new().foreground(color))?;
        let all = [Rectangle {
            x,
            y,
            width,
            height,
        }];
        server.poly_fill_rectangle(window, pen, &all)?;
    }
    let call = (
        0xFFFFFF,
        banner,
        20,
        45,
        "CALL NOW: put the phone on speaker",
    );
    for (color, ground, x, y, words) in [call].into_iter().chain(TEXTS) {
        let colors = ChangeGCAux::new().foreground(color).background(ground);
        server.change_gc(pen, &colors)?;
        server.image_text8(window, pen, x, y, words.as_bytes())?;
    }
    server.flush()?;
    Ok(())
}

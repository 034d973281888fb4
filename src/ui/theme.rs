//! Colours, type sizes and spaces. Screens use these names only.

use iced::font::Weight;
use iced::theme::Palette;
use iced::{Color, Font, Size, Theme};
use overdose_core::fonts;

/// Text.
pub const REGULAR: Font = Font::with_name(fonts::FAMILY);
/// Headlines, numbers and keys.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    ..REGULAR
};

/// Paper.
pub const PAPER: Color = Color::from_rgb8(0xff, 0xff, 0xff);
/// Paper of every other screen, which nobody can tell from it: another ground makes the renderer paint the whole window, so
/// that no pixel of the screen before stays behind.
pub const PAPER_AGAIN: Color = Color::from_rgb8(0xfe, 0xff, 0xff);
/// Ink on paper: contrast 17 to 1.
pub const INK: Color = Color::from_rgb8(0x14, 0x18, 0x1c);
/// Less important ink: contrast 8 to 1.
pub const QUIET: Color = Color::from_rgb8(0x40, 0x48, 0x50);
/// The call bar: white on it has a contrast of 10 to 1.
pub const CALL: Color = Color::from_rgb8(0x8b, 0x00, 0x12);
/// Buttons; ink on it has a contrast of 14 to 1.
pub const BUTTON: Color = Color::from_rgb8(0xe8, 0xec, 0xf0);
/// A button under the pointer.
pub const BUTTON_HOVERED: Color = Color::from_rgb8(0xd4, 0xdb, 0xe2);
/// A button held down, and a choice that is chosen.
pub const BUTTON_PRESSED: Color = Color::from_rgb8(0xb9, 0xc4, 0xce);
/// Lines around buttons and panels: contrast 5 to 1 on paper.
pub const LINE: Color = Color::from_rgb8(0x5a, 0x66, 0x72);
/// The focus ring: contrast 7 to 1 on paper.
pub const RING: Color = Color::from_rgb8(0x00, 0x45, 0xc4);
/// The ground of a notice; ink on it has a contrast of 13 to 1.
pub const NOTICE: Color = Color::from_rgb8(0xff, 0xe0, 0x8a);
/// The ground of a panel.
pub const PANEL: Color = Color::from_rgb8(0xf4, 0xf6, 0xf8);

/// The iced theme behind the tokens.
pub fn theme() -> Theme {
    let palette = Palette {
        background: PAPER,
        text: INK,
        primary: RING,
        success: INK,
        warning: INK,
        danger: CALL,
    };
    Theme::custom("Overdose Checklist", palette)
}

/// Sizes in logical pixels for a window of a certain size and a wish for larger text.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    window: f32,
    text: f32,
}

impl Scale {
    /// The scale of a window, with the wished text size in percent and the most that the screen has room for.
    pub fn new(size: Size, wish: u32, most: f32) -> Self {
        // 1 at 1280 x 800, smaller in smaller windows, larger on a projector.
        let window = (size.width / 1280.0).min(size.height / 800.0);
        let wish = f32::from(u16::try_from(wish).unwrap_or(100)) / 100.0;
        Self {
            window: window.clamp(0.6, 1.5),
            text: wish.clamp(1.0, most),
        }
    }

    /// The line that is read across the room. It does not grow with the wish.
    pub fn display(self) -> f32 {
        96.0 * self.window
    }

    /// A headline. Headlines, details and answers grow with the wish; what stands around them does not.
    pub fn headline(self) -> f32 {
        self.wished(48.0)
    }

    /// A detail line.
    pub fn detail(self) -> f32 {
        self.wished(26.0)
    }

    /// The word on an answer button.
    pub fn answer(self) -> f32 {
        self.wished(34.0)
    }

    /// The number in the call bar.
    pub fn call(self) -> f32 {
        self.text(42.0)
    }

    /// Titles, clocks and notices.
    pub fn title(self) -> f32 {
        self.text(24.0)
    }

    /// Everything beside the order.
    pub fn small(self) -> f32 {
        self.text(18.0)
    }

    /// A space between things that belong together.
    pub fn gap(self) -> f32 {
        8.0 * self.window
    }

    /// A space around things.
    pub fn space(self) -> f32 {
        16.0 * self.window
    }

    fn text(self, size: f32) -> f32 {
        (size * self.window).max(14.0)
    }

    fn wished(self, size: f32) -> f32 {
        self.text(size * self.text)
    }
}

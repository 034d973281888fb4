//! How an action button looks in each of its conditions.

use iced::{Border, Color, Theme};

/// The condition of a button; keyboard focus is separate and shows as a ring in any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Waiting to be pressed.
    Idle,
    /// The pointer is over it.
    Hovered,
    /// It is held down, and letting go here activates it.
    Pressed,
    /// It does nothing now.
    Disabled,
}

/// The colours and lines of a button, lengths in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Fill of the button.
    pub background: Color,
    /// Line around it.
    pub border_color: Color,
    /// Width of that line.
    pub border_width: f32,
    /// Radius of all four corners.
    pub radius: f32,
    /// Colour that texts inside inherit.
    pub text: Color,
    /// Colour of the focus ring; the gap inside it is black or white, whichever contrasts more.
    pub ring: Color,
}

impl Style {
    pub(super) fn border(&self, inset: f32) -> Border {
        Border {
            color: self.border_color,
            width: self.border_width,
            radius: (self.radius - inset).max(0.0).into(),
        }
    }
}

/// The look without a style of one's own: plain, from the palette of the theme.
pub(super) fn plain(theme: &Theme, status: Status) -> Style {
    let palette = theme.extended_palette();
    let pair = match status {
        Status::Idle => palette.background.weak,
        Status::Hovered => palette.background.strong,
        Status::Pressed => palette.primary.base,
        Status::Disabled => palette.background.weakest,
    };
    Style {
        background: pair.color,
        border_color: palette.background.base.text,
        border_width: if status == Status::Disabled { 1.0 } else { 2.0 },
        radius: 6.0,
        text: pair.text,
        ring: palette.primary.strong.color,
    }
}

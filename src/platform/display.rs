//! Whether there is a display to open a window on, what is known of it before the window opens, and the bare window of a server that has no colours.

mod desktop;
#[cfg(windows)]
mod monitors;
#[cfg(not(target_os = "linux"))]
mod other;
#[cfg(target_os = "linux")]
mod x11;

#[cfg(not(target_os = "linux"))]
use other as system;
#[cfg(target_os = "linux")]
use x11 as system;

pub use desktop::{Desktop, Paints, PixelArea};
pub use system::{
    Canvas, Screen, desktop, is_named, is_scale_wrong, is_used, keep_aside, other_monitor,
    take_keyboard, when_lost,
};

#[cfg(target_os = "linux")]
pub use system::{ServerWishes, ToldSettings, wishes};

/// The variable by which the toolkit is told its scale.
pub const SCALE: &str = "WINIT_X11_SCALE_FACTOR";

/// An area of a bare window in pixels: left, top, width and height.
pub type Area = (u16, u16, u16, u16);

/// What a bare window is painted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// What letters are written in.
    Black,
    /// What they are written on.
    White,
}

/// What happens to a bare window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WindowEvent {
    /// A key was pressed: what a terminal would send for it.
    Pressed(Vec<u8>),
    /// What it showed is lost, and has to be painted again.
    Exposed,
    /// It has another size.
    Resized,
    /// It is closed, or is to be.
    Closed,
}

/// The display of a bare window is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the display is gone")]
pub struct DisplayGone;

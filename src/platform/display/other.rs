//! The display of Windows and macOS: it is always there, and the toolkit asks it whatever is asked.

use std::time::Duration;

use super::{Area, DisplayGone, Ink, WindowEvent};
#[cfg(not(windows))]
use super::{Desktop, PixelArea};

#[cfg(windows)]
pub use super::monitors::{desktop, other_monitor};

/// Whether there is a display. A program that was started without one finds out when its window does not open.
#[must_use]
pub fn is_named() -> bool {
    true
}

/// Whether the window is told a scale that would end it: nobody tells it one.
#[must_use]
pub fn is_scale_wrong() -> bool {
    false
}

/// What is known of the screen before the window opens: nothing.
#[cfg(not(windows))]
#[must_use]
pub fn desktop() -> Option<Desktop> {
    None
}

/// The toolkit tells when a window cannot go on.
pub fn when_lost(_next: Option<std::process::Command>) {}

/// The system itself gives the keyboard to a window that opens.
pub fn take_keyboard(_window: u64) {}

/// Whether the window is one of an X server: here none is.
#[must_use]
pub fn is_used() -> bool {
    false
}

/// A monitor for the window for the room: nobody tells which there are before a window opens.
#[cfg(not(windows))]
#[must_use]
pub fn other_monitor() -> Option<PixelArea> {
    None
}

/// The system decides which window has the keyboard.
pub fn keep_aside(_window: u64, _fills: bool) {}

/// A screen that has to be kept from going dark by itself: there is none, for the system is asked for that.
#[derive(Debug)]
pub enum Screen {}

impl Screen {
    /// There is none.
    #[must_use]
    pub fn of_window() -> Option<Self> {
        None
    }

    /// Begins its time to darkness anew.
    pub fn reset_screensaver(&self) {
        match *self {}
    }
}

/// A bare window: there is none, for no display is without colours.
#[derive(Debug)]
pub enum Canvas {}

impl Canvas {
    /// There is none.
    #[must_use]
    pub fn open(_title: &str, _most: (f32, f32)) -> Option<Self> {
        None
    }

    /// Its width and height in pixels.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        match *self {}
    }

    /// Paints areas.
    ///
    /// # Errors
    ///
    /// The display is gone.
    pub fn paint(&self, _ink: Ink, _areas: &[Area]) -> Result<(), DisplayGone> {
        match *self {}
    }

    /// Shows what was painted.
    ///
    /// # Errors
    ///
    /// The display is gone.
    pub fn flush(&self) -> Result<(), DisplayGone> {
        match *self {}
    }

    /// What happened, if anything, without waiting for it.
    ///
    /// # Errors
    ///
    /// The display is gone.
    pub fn poll(&mut self) -> Result<Option<WindowEvent>, DisplayGone> {
        match *self {}
    }

    /// Waits until something may have happened, and no longer than this. Says whether it may.
    ///
    /// # Errors
    ///
    /// The display is gone.
    pub fn wait(&self, _most: Option<Duration>) -> Result<bool, DisplayGone> {
        match *self {}
    }
}

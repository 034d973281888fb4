//! Keeps the start free of what this program does not need. macOS does not let it: there the text system looks at all fonts of the
//! system before the window opens.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::{TempFile, with_system_fonts_hidden};
#[cfg(windows)]
pub use windows::{TempFile, with_system_fonts_hidden};

/// A file of a moment. This system needs none.
#[cfg(not(any(target_os = "linux", windows)))]
#[derive(Debug)]
pub enum TempFile {}

/// Starts the text system. No variable of this system hides its fonts or changes how letters are composed.
#[cfg(not(any(target_os = "linux", windows)))]
pub fn with_system_fonts_hidden(_composes: bool, start: impl FnOnce()) -> Option<TempFile> {
    start();
    None
}

//! Keeps the start free of what this program does not need. macOS does not let it: there the text system looks at all fonts of the
//! system before the window opens.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::{Moment, quick_start};
#[cfg(windows)]
pub use windows::{Moment, quick_start};

/// A file of a moment. This system needs none.
#[cfg(not(any(target_os = "linux", windows)))]
#[derive(Debug)]
pub enum Moment {}

/// Starts the text system. No variable of this system hides its fonts or changes how letters are composed.
#[cfg(not(any(target_os = "linux", windows)))]
pub fn quick_start(_composes: bool, start: impl FnOnce()) -> Option<Moment> {
    start();
    None
}

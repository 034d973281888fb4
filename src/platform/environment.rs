//! Keeps the start free of what this program does not need. Only Linux lets it: elsewhere the text system looks at all fonts of the
//! system before the window opens.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::{Moment, quick_start};

/// A file of a moment. This system needs none.
#[cfg(not(target_os = "linux"))]
#[derive(Debug)]
pub enum Moment {}

/// Starts the text system. No variable of this system hides its fonts or changes how letters are composed.
#[cfg(not(target_os = "linux"))]
pub fn quick_start(_composes: bool, start: impl FnOnce()) -> Option<Moment> {
    start();
    None
}

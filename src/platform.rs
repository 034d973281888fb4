//! Everything that differs between Linux, Windows and macOS, one file a concern.

pub mod atomic;
pub mod awake;
pub mod display;
pub mod environment;
pub mod files;
pub mod folders;
pub mod lock;
pub mod x11;

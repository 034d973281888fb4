//! Everything that differs between Linux, Windows and macOS, one file a concern.

pub mod atomic;
pub mod awake;
pub mod clock;
pub mod display;
pub mod environment;
pub mod files;
pub mod folders;
pub mod lock;
pub mod printing;
pub mod sound;
pub mod terminal;
pub mod window;

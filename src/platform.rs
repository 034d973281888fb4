//! Everything that differs between Linux, Windows and macOS, one file a concern. Nothing outside of it asks which system it is.
//!
//! Each file says the same on every system, and returns an error or nothing where a system has no answer.

pub mod atomic;
#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod byte_reader;
pub mod clock;
pub mod display;
pub mod environment;
pub mod files;
pub mod folders;
pub mod idle_inhibitor;
pub mod lock;
pub mod printing;
#[cfg(unix)]
mod programs;
pub mod screen_reader;
#[cfg(target_os = "linux")]
mod socket;
pub mod sound;
pub mod speech;
pub mod terminal;
pub mod window;
pub mod wishes;

#[cfg(windows)]
mod windows;

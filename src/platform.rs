//! What the machine is asked for: a display, the keyboard, and neither fonts nor composed letters of its own.

pub mod awake;
pub mod display;
pub mod environment;
pub mod x11;

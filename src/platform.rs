//! What the machine is asked for: a display, the keyboard, and no fonts of its own.

pub mod display;
pub mod fonts;
pub mod x11;

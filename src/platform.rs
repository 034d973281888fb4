//! What the machine is asked for: a display, and no fonts of its own.

pub mod display;
pub mod fonts;

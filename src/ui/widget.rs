//! The widgets iced does not have: made for keys first, and for one press to mean one answer.

pub mod action_button;

mod focus_stop;
mod fresh;
mod key_map;
mod keys;
mod name;
mod paint;

pub use action_button::ActionButton;
pub use focus_stop::FocusStop;
pub use fresh::Fresh;
pub use key_map::{KeyMap, KeyPress};
pub use name::{Name, Role};

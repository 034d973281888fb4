//! The widgets iced does not have: made for keys first, for one press to mean one answer, and for text that always fits.

pub mod action_button;
pub mod pulse;

pub(super) mod behaviour;
mod fit;
mod focus;
mod focus_stop;
mod frame;
mod fresh;
mod guard;
mod key_map;
mod keys;
mod label;
pub(super) mod moving;
mod name;
mod paint;

pub use action_button::ActionButton;
pub use fit::{Fit, Fitted};
pub use focus_stop::FocusableHeading;
pub use frame::EvenGrid;
pub use fresh::ResetOnChange;
pub use guard::{Guard, Guarded};
pub use key_map::{KeyMap, KeyPress};
pub use label::Label;
pub use name::{Name, Role};
pub use pulse::BeatIndicator;

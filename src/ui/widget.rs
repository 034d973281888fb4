//! The widgets iced does not have: made for keys first, for one press to mean one answer, and for text that always fits.

pub mod action_button;
pub mod beat_indicator;

mod along;
pub(super) mod behaviour;
mod even_grid;
mod fit;
mod flash;
mod focus;
mod focusable_heading;
mod guard;
mod key_map;
mod keycap;
mod keys;
mod label;
pub(super) mod moving;
mod name;
mod paint;
mod reset_on_change;

pub use action_button::ActionButton;
pub use along::{Along, spread};
pub use beat_indicator::BeatIndicator;
pub use even_grid::EvenGrid;
pub use fit::{Fit, Fitted};
pub use flash::Flash;
pub use focusable_heading::FocusableHeading;
pub use guard::{Guard, Guarded};
pub use key_map::{KeyMap, KeyPress};
pub use keycap::{CapColors, Keycap};
pub use label::Label;
pub use name::{Name, Role};
pub use reset_on_change::ResetOnChange;

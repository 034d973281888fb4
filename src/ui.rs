//! The window: the parts of the view model, drawn with iced.

pub mod theme;
pub mod widget;

mod app;
mod drawing;
mod keys;
mod part;
mod screen;

pub use app::{App, Message, run, start_text, was_drawn};

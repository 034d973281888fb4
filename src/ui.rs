//! The window: the parts of the view model, drawn with iced.

pub mod widget;

mod app;
mod keys;
mod part;
mod screen;
mod theme;

pub use app::{App, Message, run, start_text, was_drawn};

//! The window: the parts of the view model, drawn with iced.

pub mod theme;
pub mod widget;

mod app;
mod drawing;
mod icon;
mod keys;
mod part;
mod screen;
mod shell;

pub use app::{App, Keep, Message, was_drawn};
pub use shell::{run, start_text};

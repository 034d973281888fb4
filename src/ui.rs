//! The window: the parts of the view model, drawn with iced.

pub mod theme;
pub mod widget;

mod app;
mod drawing;
mod editor;
mod executor;
mod gallery;
mod icon;
mod keys;
mod part;
mod screen;
mod shell;

pub use app::{App, FindSite, Keep, Message, was_drawn};
pub use gallery::Gallery;
pub use shell::{Opening, run, start_text};

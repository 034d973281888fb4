//! The window: the parts of the view model, drawn with iced.

pub mod theme;
pub mod widget;

mod access_tree;
mod app;
mod context;
mod drawing;
mod editor;
mod executor;
mod faces;
pub mod gallery;
mod icon;
mod keys;
mod message;
mod part;
mod screen;
mod shell;
mod shown;

pub use app::{App, AskSystem, Leaver, SettingsStore, was_drawn, was_left};
pub use faces::lend as lend_faces;
pub use message::Message;
pub use shell::{Opening, Shows, run, start_text};

//! Overdose Checklist: the edges (command line, terminal, window) around `overdose-core`.

pub mod audience;
pub mod cli;
pub mod clock;
pub mod document;
pub mod journal;
pub mod launch;
pub mod platform;
pub mod settings;
pub mod sound;
pub mod text_mode;
pub mod ui;

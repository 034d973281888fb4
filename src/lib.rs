//! Overdose Checklist: the edges (command line, terminal, window) around `overdose-core`.

pub mod audience;
pub mod cli;
pub mod clock;
pub mod document;
pub mod journal;
pub mod launch;
pub mod patience;
pub mod platform;
pub mod ready;
pub mod settings;
pub mod site;
pub mod sound;
pub mod text_mode;
pub mod ui;

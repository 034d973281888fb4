//! Overdose Checklist: the edges (command line, terminal, window) around `overdose-core`.

pub mod cli;

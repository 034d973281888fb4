//! Tests of the core: no window, no device, no clock.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod audio;
mod content;
mod edits;
mod engine;
mod faults;
mod handover;
mod journal;
#[path = "../script/pressed.rs"]
mod pressed;
mod proof;
mod ready;
#[path = "../script.rs"]
mod script;
mod session;
mod site;
mod table;
mod timelines;
mod training;
mod use_report;
mod vignettes;
mod whole_incident;

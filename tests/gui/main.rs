//! The window tests: the user interface without a window, driven by keys and clicks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss
)]

mod app;
mod driver;
mod editor;
mod fit;
mod glyphs;
#[path = "../script/incident.rs"]
mod incident;
mod learn;
mod pictures;
mod pseudo;
mod scenes;
#[path = "../script.rs"]
mod script;
mod widgets;
mod window;

//! The window tests: the user interface without a window, driven by keys and clicks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod app;
mod driver;
#[path = "../script.rs"]
mod script;
mod widgets;

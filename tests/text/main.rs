//! The text mode: screens as rows, and whole sessions through scripted keys and a clock that the tests turn.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod driver;
mod leaving;
mod parts;
mod pipe;
#[path = "../script.rs"]
mod script;
mod terminal;
mod whole_incident;

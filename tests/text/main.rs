//! The text mode: screens as rows, and whole sessions through scripted keys and a clock that the tests turn.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod driver;
#[path = "../script/incident.rs"]
mod incident;
mod leaving;
mod parts;
mod pipe;
mod practice;
#[path = "../script/pressed.rs"]
mod pressed;
#[path = "../script.rs"]
mod script;
mod terminal;
#[path = "../script/typed.rs"]
mod typed;
mod whole_incident;

//! The files of open incidents: nothing that was called saved is ever lost, whatever fails and wherever it ends.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod clocks;
mod disk;
mod faults;
mod found;
mod harness;
mod kept;
mod left;
mod practice;
#[path = "../script/pressed.rs"]
mod pressed;
#[path = "../script.rs"]
mod script;
mod shelf;
mod syncs;

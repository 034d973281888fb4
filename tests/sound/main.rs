//! Tests of what plays: recorded lines, and players that lose their device.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod clips;
mod failures;
mod lines;
#[cfg(target_os = "linux")]
mod server;
mod spoken;
mod talker;

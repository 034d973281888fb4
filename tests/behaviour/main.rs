//! Black-box tests of the built program: keys and files in; lines of the record, exit codes and the screen as text out.
//!
//! They know nothing of the program's inside, so that they hold whatever it is built of. `OVERDOSE_CHECKLIST` names another
//! build of the program to be tested, such as one of an earlier day on which they have to fail.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod harness;
mod journal;

mod breaths;
mod disk;
mod doses;
mod files;
mod keys;
mod order;
mod records;
#[path = "../script.rs"]
mod script;
mod start;
#[path = "../script/typed.rs"]
mod typed;
mod words;

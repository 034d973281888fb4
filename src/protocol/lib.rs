//! First aid at a suspected overdose as data, and the engine that follows it.
#![forbid(unsafe_code)]

pub mod definition;
pub mod engine;
pub mod incident;
pub mod record;
pub mod region;
pub mod time;

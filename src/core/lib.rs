//! What is true: the protocol, the engine that follows it, and the proof that it holds. No window, no device, no clock.
#![forbid(unsafe_code)]

pub mod clock;
pub mod content;
pub mod engine;
pub mod fonts;
pub mod incident;
pub mod locale;
pub mod protocol;
pub mod region;

//! What is true: the protocol, the engine that follows it, and the proof that it holds. No window, no device, no clock.
#![forbid(unsafe_code)]

pub mod clock;
pub mod coach;
pub mod content;
pub mod desk;
pub mod engine;
pub mod file;
pub mod fonts;
pub mod handover;
pub mod incident;
pub mod journal;
pub mod learn;
pub mod locale;
pub mod press_guard;
pub mod proof;
pub mod protocol;
pub mod ready;
pub mod record;
pub mod region;
pub mod session;
pub mod site;
pub mod timeline;
pub mod training;
pub mod view_model;

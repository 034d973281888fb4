//! What is true: the protocol, the engine that follows it, and the proof that it holds. No window, no device, no clock.
#![forbid(unsafe_code)]

pub mod case;
pub mod coach;
pub mod content;
pub mod desk;
pub mod file;
pub mod fonts;
pub mod format;
pub mod handover;
pub mod journal;
pub mod laws;
pub mod learn;
pub mod locale;
pub mod messages;
pub mod preferences;
pub mod press_guard;
pub mod proof_record;
pub mod readability;
pub mod ready;
pub mod session;
pub mod site;
pub mod timeline;
pub mod training;
pub mod view_model;

//! Everything that the program decides, says and remembers, without a window, a device or a clock.
//!
//! The crate stands between the protocol (`overdose-protocol`) and the edges (`overdose-checklist`: window, terminal, commands, disk,
//! sound). It carries the content, puts words to it, and turns events and keys into screens. Whoever calls it passes in the time and
//! carries out what it asks for.
//!
//! # Modules
//!
//! | Modules | What they hold |
//! |---|---|
//! | [`content`], [`locale`], [`messages`], [`fonts`], [`readability`] | the embedded content, its words, and whether they can be shown and read |
//! | [`laws`], [`proof_record`] | the laws of words, numbers and topics; when the content was last proved |
//! | [`session`], [`case`], [`preferences`], [`runtime`], [`press_guard`] | people, pages and settings; live use and practice side by side; presses that nobody meant |
//! | [`view_model`], [`samples`] | a screen as a list of parts, the same for every renderer; a sample of every part |
//! | [`audio`] | what is heard, and when |
//! | [`journal`] | the text of an incident on disk |
//! | [`handover`], [`timeline`], [`mod@format`] | what a crew reads, and the times in it |
//! | [`training`] | scenarios, drills, scores and debriefs |
//! | [`site`], [`ready`], [`learn`], [`mod@file`] | the site file, the ready light, what is taught, and reading files of a bearable length |
//!
//! # From answers to words
//!
//! An incident is a list of events. [`fold`](overdose_protocol::engine::fold) gives the state, the state names a card, and the card has a
//! message.
//!
//! ```
//! use overdose_core::content::Content;
//! use overdose_core::messages;
//! use overdose_protocol::definition::{Answer, Named};
//! use overdose_protocol::engine::{self, Phase};
//! use overdose_protocol::incident::{Entry, Event, Header, Incident};
//! use overdose_protocol::time::Now;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let content = Content::embedded()?;
//! let protocol = &content.protocol;
//! let header = Header { profile: protocol.profile_of(Some("US")), trained: false };
//! let mut incident = Incident::new(header);
//!
//! // They do not answer; twelve seconds later: they do not breathe normally.
//! for (seconds, name) in [(0, "responsive"), (12, "breathing")] {
//!     let question = protocol.questions.find(name).ok_or("no such question")?;
//!     let at = Now { boot: seconds * 1000, ..Now::default() };
//!     incident.push(Entry { at, event: Event::Answered(question, Answer::No) });
//! }
//!
//! let state = engine::fold(protocol, &incident);
//! let outcome = state.outcome().ok_or("no outcome yet")?;
//! assert_eq!(protocol.outcomes.get(outcome).name(), "not_breathing");
//!
//! let Phase::Steps(cards) = &state.place.phase else {
//!     return Err("no card is in front".into());
//! };
//! let message = content.words.text(&messages::card(protocol, cards.current));
//! println!("{message}");
//! assert_eq!(message, "Lay them flat. Tilt the head back. Lift the chin.");
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

pub mod audio;
pub mod case;
pub mod content;
pub mod csv;
pub mod faults;
pub mod file;
pub mod fonts;
pub mod format;
pub mod handover;
pub mod journal;
pub mod laws;
pub mod learn;
pub mod locale;
pub mod messages;
mod number;
pub mod preferences;
pub mod press;
pub mod press_guard;
pub mod proof_record;
pub mod readability;
pub mod ready;
pub mod runtime;
pub mod samples;
#[cfg(feature = "schema")]
pub mod schemas;
pub mod session;
pub mod site;
pub mod table;
pub mod timeline;
pub mod training;
pub mod view_model;

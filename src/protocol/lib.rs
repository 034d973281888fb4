//! First aid at a suspected overdose as data, and the engine that follows it.
//!
//! This crate answers two questions. Given some answers, which instructions come next? Given everything that happened so far, and
//! when, what does the helper see now, and what will the clock cause next? It holds no words, draws nothing, reads no file and has no
//! clock of its own. Every function is total and deterministic: the same events always lead to the same state.
//!
//! It does not diagnose. An outcome names which instructions are shown, not what a person has.
//!
//! # Modules
//!
//! | Module | What it holds |
//! |---|---|
//! | [`time`] | [`Now`](time::Now), one reading of two clocks: one that nobody can set, and the time of day |
//! | [`definition`] | [`Protocol`](definition::Protocol): questions, decision list, outcomes, cards, profiles, timers, sources |
//! | [`region`] | emergency numbers by country, each with its confidence and the day of its review |
//! | [`incident`] | [`Incident`](incident::Incident): what happened to one person, as a list of events |
//! | [`engine`] | [`fold`](engine::fold): events to state; [`assess`](engine::assess): answers to outcome; [`next_due`](engine::next_due): what the clock causes next |
//! | [`record`] | [`Record`](record::Record): the rows and intervals that a crew may want to know |
//!
//! # How the parts fit together
//!
//! A caller parses the protocol once, from the eleven [`FILES`](definition::FILES). For each person it keeps an [`Incident`](incident::Incident)
//! and appends an [`Event`](incident::Event) whenever somebody acts, or whenever [`next_due`](engine::next_due) says that the clock
//! has. [`fold`](engine::fold) gives the [`State`](engine::State), and the [`Phase`](engine::Phase) in it says what to show. Ids such
//! as [`CardId`](definition::CardId) come from a parsed protocol, so that looking one up cannot fail.
//!
//! # Example
//!
//! The crate carries no content. The front page of `overdose-core` has an example that goes from answers to the words of a card.
//! This one shows what holds without content.
//!
//! ```
//! use overdose_protocol::definition::{Key, ProfileId, Protocol};
//! use overdose_protocol::incident::{Entry, Event, Header, Incident};
//! use overdose_protocol::time::Now;
//!
//! // The caller says where the files come from. Whatever is missing or broken is named, with its place.
//! let error = Protocol::parse(|file| Err(format!("there is no {file}"))).unwrap_err();
//! assert_eq!(error.to_string(), "questions.json: the file: there is no questions.json");
//!
//! // An incident is a list of entries, and time never runs backwards in it.
//! let header = Header { profile: ProfileId::from_index(0), trained: false };
//! let mut incident = Incident::new(header);
//! for seconds in [5, 3] {
//!     let at = Now { boot: seconds * 1000, ..Now::default() };
//!     incident.push(Entry { at, event: Event::Touched });
//! }
//! let times: Vec<_> = incident.entries().iter().map(|entry| entry.at.boot).collect();
//! assert_eq!(times, [5000, 5000]);
//! ```
#![forbid(unsafe_code)]

pub mod definition;
pub mod engine;
pub mod incident;
pub mod record;
pub mod region;
pub mod time;
pub mod told;

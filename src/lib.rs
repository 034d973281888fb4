//! Overdose Checklist: what to do, in order, at a suspected overdose. This crate is the edges of the program.
//!
//! What is decided, said and remembered is in `overdose-core`, which stands on `overdose-protocol`. This crate connects it with the
//! machine: window, terminal, command line, disk, loudspeaker, printer. Nothing here decides what a helper should do.
//!
//! # Modules
//!
//! | Modules | What they hold |
//! |---|---|
//! | [`cli`] | commands and options, and the manual from which help, man page and completions are made |
//! | [`launch`] | opens the program in a window, or in the terminal where there is no display |
//! | [`ui`], [`text_mode`], [`audience`] | the window, the terminal, and the second window for a class |
//! | [`journal`] | incidents and drills on disk |
//! | [`document`] | text, JSON, PDF and QR code |
//! | [`sound`] | clips, the thread that plays them, and the ways to a loudspeaker |
//! | [`site`], [`settings`], [`ready`] | the site file and the settings on disk, and whether everything is ready |
//! | [`disk_error`] | why something on the disk could not be read or written |
//! | [`clock`], [`timeout`], [`platform`] | time, files that answer late, and what differs from system to system |
//!
//! # Data flow
//!
//! A key or a button becomes an intent, the intent an event of the incident, and the events fold into a state. The view model makes a
//! screen of it, which window and terminal both show. A thread writes each event to disk; no screen waits for it. A second thread
//! plays what is to be heard. One timer wakes the program for whatever the clock causes next.
//!
//! The program opens no internet socket. Sound goes through a local socket or a pipe, and what a screen reader is told over the message
//! bus of the desktop, where that is on this machine.

pub mod audience;
pub mod cli;
pub mod clock;
pub mod disk_error;
pub mod document;
pub mod drawing;
pub mod driver;
pub mod journal;
pub mod launch;
pub mod platform;
pub mod ready;
pub mod settings;
pub mod site;
pub mod sound;
pub mod text_mode;
pub mod timeout;
pub mod ui;

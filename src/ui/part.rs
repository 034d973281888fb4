//! One renderer for each part of the view model.

pub mod actions;
pub mod answers;
pub mod bars;
pub mod beat;
pub mod breath_timer;
pub mod call_bar;
pub mod casualty;
pub mod choices;
pub mod clock;
pub mod code;
pub mod facts;
pub mod handover;
pub mod keyed;
pub mod lines;
pub mod notes;
pub mod order;
pub mod points;
pub mod practice;
pub mod progress;
pub mod timeline;

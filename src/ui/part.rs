//! One renderer for each part of the view model.

pub mod actions;
pub mod answers;
pub mod bars;
pub mod beat;
pub mod breath_timer;
pub mod call_bar;
pub mod casualty;
pub mod chart;
pub mod choices;
pub mod clock;
pub mod code;
pub mod drill_chart;
pub mod facts;
pub mod handover;
pub mod keyed;
pub mod lines;
pub mod mixes;
pub mod notes;
pub mod order;
pub mod points;
pub mod practice;
pub mod progress;
pub mod score;
pub mod step;
pub mod timeline;
pub mod topics;

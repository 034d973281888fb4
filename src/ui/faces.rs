//! Lends the embedded faces to the toolkit: of what it is given in the usual way it keeps a copy.

use std::sync::{Arc, Once, PoisonError};

use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use overdose_core::fonts::{self, FACES};

/// Whether the faces of each family are lent.
static LENT: [Once; FACES.len()] = [const { Once::new() }; FACES.len()];

/// Lends those of the first family.
pub fn lend() {
    lend_needed([true, false, false, false]);
}

/// Lends the others too, each once a text needs it: they take up to a megabyte of memory once they are read.
pub fn lend_for(text: &str) {
    let [arabic, devanagari, chinese] = fonts::needs_others(text);
    lend_needed([false, arabic, devanagari, chinese]);
}

fn lend_needed(needed: [bool; FACES.len()]) {
    let families = FACES.chunks(1).zip(&LENT).zip(needed);
    for ((family, lent), _) in families.filter(|(_, needed)| *needed) {
        lent.call_once(|| lend_these(family));
    }
}

fn lend_these(families: &'static [[&'static [u8]; 2]]) {
    let mut system = font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    for face in families.as_flattened() {
        let lent = Source::Binary(Arc::new(*face));
        system.raw().db_mut().load_font_source(lent);
    }
}

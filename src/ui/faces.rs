//! Lends the embedded faces to the toolkit: of what it is given in the usual way it keeps a copy.

use std::sync::{Arc, Once, PoisonError};

use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use overdose_core::fonts::{self, FACES};

/// Lends those of the first family.
pub fn lend() {
    lend_these(FACES.split_at(1).0);
}

/// Lends the others too, each once a text needs it: read, it takes up to a megabyte of memory.
pub fn lend_for(text: &str) {
    static LENT: [Once; FACES.len() - 1] = [const { Once::new() }; FACES.len() - 1];
    let others = FACES.chunks(1).skip(1).zip(&LENT);
    for (needed, (family, lent)) in fonts::needs_others(text).into_iter().zip(others) {
        if needed {
            lent.call_once(|| lend_these(family));
        }
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

//! Lends the embedded faces to the toolkit: of what it is given in the usual way it keeps a copy.

use std::sync::{Arc, Once, PoisonError};

use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use overdose_core::fonts;

/// Lends those of the first family.
pub fn lend() {
    lend_these(fonts::FACES.as_flattened().iter().take(2));
}

/// Lends the others too, once a text needs them: read, they take two megabytes of memory.
pub fn lend_for(text: &str) {
    static LENT: Once = Once::new();
    if fonts::needs_others(text) {
        LENT.call_once(|| lend_these(fonts::FACES.as_flattened().iter().skip(2)));
    }
}

fn lend_these(faces: impl Iterator<Item = &'static &'static [u8]>) {
    let mut system = font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    for face in faces {
        let lent = Source::Binary(Arc::new(*face));
        system.raw().db_mut().load_font_source(lent);
    }
}

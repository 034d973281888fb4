//! Every message of every language with something put in is drawn whole, also beside something in another script, by the faces that the
//! window lends for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{Attrs, Buffer, Family, FontSystem, Metrics, Shaping, Weight};
use overdose_core::content::{Content, Language};
use overdose_core::fonts::{self, FACES};
use overdose_core::locale::{Arg, Message};

/// What is put into a message: several words, so that from right to left they are kept together in their own direction.
const FOREIGN: &str = "Line 2: 1-800-662-4357";

#[test]
fn every_message_is_drawn_whole_with_something_foreign_in_it() {
    let mut systems = BTreeMap::new();
    for language in Language::all() {
        let words = &Content::in_language(*language).expect("words").words;
        let mut looked_at = 0;
        for (id, put_in) in words.placeables() {
            if put_in.arguments.is_empty() {
                continue;
            }
            let mut message = named(&id);
            for name in put_in.arguments {
                let own = Arg::Message(named("language-name"));
                let list = vec![Arg::from(FOREIGN), own, Arg::from(FOREIGN)];
                message = message.with(name.leak(), Arg::List(list));
            }
            let text = words.text(&message);
            let needed = fonts::needs_others(&text);
            let system = systems.entry(needed).or_insert_with(|| with_faces(needed));
            for weight in [Weight::NORMAL, Weight::BOLD] {
                let lacking = lacking(system, &text, weight);
                assert_eq!(lacking, None, "{}: {id}: {text}", language.tag());
            }
            looked_at += 1;
        }
        assert!(looked_at > 0, "{}", language.tag());
    }
}

/// With the faces of the first family and of the others that are needed.
fn with_faces(needed: [bool; FACES.len() - 1]) -> FontSystem {
    let mut faces = Database::new();
    let others = FACES.iter().skip(1).zip(needed);
    let others = others.filter_map(|(family, needed)| needed.then_some(family));
    for face in FACES.first().into_iter().chain(others).flatten() {
        faces.load_font_source(Source::Binary(Arc::new(*face)));
    }
    FontSystem::new_with_locale_and_db("en".to_owned(), faces)
}

fn named(id: &str) -> Message {
    Message {
        id: id.to_owned().into(),
        args: Vec::new(),
    }
}

/// The first piece of a text for which no face has a glyph.
fn lacking(system: &mut FontSystem, text: &str, weight: Weight) -> Option<String> {
    let mut buffer = Buffer::new(system, Metrics::new(20.0, 26.0));
    buffer.set_size(system, None, None);
    let look = Attrs::new()
        .family(Family::Name(fonts::FAMILY))
        .weight(weight);
    buffer.set_text(system, text, &look, Shaping::Advanced, None);
    buffer.shape_until_scroll(system, false);
    let runs = buffer.layout_runs();
    let mut glyphs = runs.flat_map(|run| run.glyphs.iter().map(move |glyph| (run.text, glyph)));
    let (line, glyph) = glyphs.find(|(_, glyph)| glyph.glyph_id == 0)?;
    let piece = line.get(glyph.start..glyph.end).unwrap_or_default();
    Some(piece.escape_unicode().to_string())
}

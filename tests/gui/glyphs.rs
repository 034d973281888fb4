//! Every message of every language is drawn whole: also where something in another script stands in it, beside marks of its own script.

use std::sync::Arc;

use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{Attrs, Buffer, Family, FontSystem, Metrics, Shaping};
use overdose_core::content::{Content, Language};
use overdose_core::fonts;
use overdose_core::locale::{Arg, Message};

/// What is put into a message: several words, so that from right to left they are kept together in their own direction.
const FOREIGN: &str = "Line 2: 1-800-662-4357";

#[test]
fn every_message_is_drawn_whole_with_something_foreign_in_it() {
    let mut faces = Database::new();
    for face in fonts::FACES.into_iter().flatten() {
        faces.load_font_source(Source::Binary(Arc::new(face)));
    }
    let mut system = FontSystem::new_with_locale_and_db("en".to_owned(), faces);
    for language in Language::all() {
        let words = &Content::in_language(*language).expect("words").words;
        let placeables = words.placeables();
        for (id, put_in) in placeables.iter().filter(|(_, it)| !it.arguments.is_empty()) {
            let arguments = put_in
                .arguments
                .iter()
                .map(|name| name.clone().leak() as &'static str);
            let message = arguments.fold(named(id), |message, name| {
                let line = || Arg::Message(named("language-name"));
                message.with(
                    name,
                    Arg::List(vec![Arg::from(FOREIGN), line(), Arg::from(FOREIGN)]),
                )
            });
            let text = words.text(&message);
            assert_eq!(
                lacking(&mut system, &text),
                None,
                "{}: {id}: {text}",
                language.tag()
            );
        }
    }
}

fn named(id: &str) -> Message {
    Message {
        id: id.to_owned().into(),
        args: Vec::new(),
    }
}

/// The first piece of a text for which no face has a glyph.
fn lacking(system: &mut FontSystem, text: &str) -> Option<String> {
    let mut buffer = Buffer::new(system, Metrics::new(20.0, 26.0));
    buffer.set_size(system, None, None);
    let look = Attrs::new().family(Family::Name(fonts::FAMILY));
    buffer.set_text(system, text, &look, Shaping::Advanced, None);
    buffer.shape_until_scroll(system, false);
    let runs = buffer.layout_runs();
    let mut glyphs = runs.flat_map(|run| run.glyphs.iter().map(move |glyph| (run.text, glyph)));
    let found = glyphs.find(|(_, glyph)| glyph.glyph_id == 0);
    found.map(|(line, glyph)| {
        line.get(glyph.start..glyph.end)
            .unwrap_or_default()
            .escape_unicode()
            .to_string()
    })
}

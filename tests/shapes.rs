//! Prints how the window shapes each word of a language: the word, its face, and the numbers of its glyphs as they stand from left to right.
//! Another shaper is held against it (`.ci/shapes`).
//!
//! usage: shapes LANGUAGE
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::expect_used,
    clippy::print_stdout
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{Attrs, Buffer, Family, FontSystem, Metrics, Shaping, Weight};
use overdose_core::content::{Content, Language};
use overdose_core::fonts;

fn main() {
    let language = std::env::args().nth(1).expect("the tag of a language");
    let language = Language::find(&language).expect("a language of the program");
    let words = &Content::in_language(language).expect("its words").words;
    let mut faces = Database::new();
    for face in fonts::FACES.into_iter().flatten() {
        faces.load_font_source(Source::Binary(Arc::new(face)));
    }
    let mut system = FontSystem::new_with_locale_and_db(language.tag().to_owned(), faces);
    let files: Vec<String> = words.files().map(str::to_owned).collect();
    let texts = files.iter().flat_map(|file| words.sources(file));
    let all: BTreeSet<String> = texts.flat_map(|(_, text)| parts(&text)).collect();
    for weight in [Weight::NORMAL, Weight::BOLD] {
        for word in &all {
            let (face, glyphs) = shape(&mut system, word, weight);
            println!("{word}\t{face}\t{}", glyphs.join(" "));
        }
    }
}

/// The words of a text that are letters and marks alone.
fn parts(text: &str) -> Vec<String> {
    let is_letter =
        |c: char| c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) || is_mark(c);
    let words = text.split(|c: char| !is_letter(c));
    let foreign = |word: &&str| !word.is_ascii();
    words.filter(foreign).map(str::to_owned).collect()
}

/// A mark of Arabic or Devanagari, or one that joins or parts letters.
fn is_mark(c: char) -> bool {
    ('\u{64b}'..='\u{65f}').contains(&c)
        || ('\u{900}'..='\u{963}').contains(&c)
        || ('\u{200c}'..='\u{200d}').contains(&c)
}

/// The family and weight of the face, and its glyphs.
fn shape(system: &mut FontSystem, word: &str, weight: Weight) -> (String, Vec<String>) {
    let mut buffer = Buffer::new(system, Metrics::new(20.0, 26.0));
    buffer.set_size(system, None, None);
    let look = Attrs::new()
        .family(Family::Name(fonts::FAMILY))
        .weight(weight);
    buffer.set_text(system, word, &look, Shaping::Advanced, None);
    buffer.shape_until_scroll(system, false);
    let mut glyphs = Vec::new();
    for run in buffer.layout_runs() {
        let mut of_run = run.glyphs.to_vec();
        if run.rtl {
            // They stand in the order in which they are read.
            of_run.reverse();
        }
        glyphs.extend(of_run);
    }
    let face = glyphs
        .first()
        .and_then(|glyph| system.db().face(glyph.font_id));
    let family = face
        .and_then(|face| face.families.first())
        .map_or("", |(name, _)| name);
    let is_bold = face.is_some_and(|face| face.weight == Weight::BOLD);
    let ids = glyphs.iter().map(|glyph| glyph.glyph_id.to_string());
    (
        format!("{family} {}", if is_bold { "Bold" } else { "Regular" }),
        ids.collect(),
    )
}

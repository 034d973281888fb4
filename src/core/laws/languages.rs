//! Other languages than English: what they say is something that English says, with the same arguments, and their letters are there.

use std::collections::BTreeMap;

use crate::content::{Content, LANGUAGE};
use crate::fonts;
use crate::locale::Catalog;
use crate::locale::placeables::Placeables;
use overdose_proof::{Counterexample, Property, Tally, property};

/// Proves what must hold for the other languages.
pub fn prove(content: &Content) -> Property {
    let mut tally = Tally::default();
    let english = content.words.placeables();
    one(&content.words, &english, &mut tally);
    for catalog in content.other_languages() {
        match catalog {
            Ok(catalog) => one(&catalog, &english, &mut tally),
            Err(error) => tally.expect(false, || {
                Counterexample::new(error.file, error.place, error.problem)
            }),
        }
    }
    property(
        "languages",
        "Every message of another language is one of English with the same arguments, in letters of the embedded fonts",
        tally,
    )
}

fn one(catalog: &Catalog, english: &BTreeMap<String, Placeables>, tally: &mut Tally) {
    for error in catalog.problems() {
        tally.expect(false, || {
            Counterexample::new(error.file, error.place, error.problem)
        });
    }
    let mut expect = |id: &str, problem: Option<String>| {
        tally.expect(problem.is_none(), || {
            let (file, place) = catalog.place(id);
            Counterexample::new(file, place, problem.unwrap_or_default())
        });
    };
    for id in ["language-name", "direction"] {
        let missing = (!catalog.has_own(id)).then(|| format!("there is no message \"{id}\""));
        expect(id, missing);
    }
    for (id, message) in catalog.placeables() {
        let problem = match english.get(&id) {
            None => Some(format!("{LANGUAGE} has no message \"{id}\"")),
            Some(known) => difference(&message, known),
        };
        expect(&id, problem);
    }
    for file in catalog.files() {
        for (id, words) in catalog.sources(file) {
            let missing = fonts::missing(&words);
            expect(
                &id,
                missing.map(|letter| format!("the fonts cannot draw \"{letter}\": {words}")),
            );
        }
    }
}

/// Which argument is too many or too few.
fn difference(message: &Placeables, known: &Placeables) -> Option<String> {
    let (has, wants) = (&message.arguments, &known.arguments);
    let unknown = has.difference(wants).next();
    let unknown = unknown.map(|name| format!("{LANGUAGE} has no argument \"{name}\" there"));
    let left_out = wants.difference(has).next();
    let left_out = left_out.map(|name| format!("it leaves out the argument \"{name}\""));
    unknown.or(left_out)
}

/// How many of the messages of English another language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCount {
    /// Its tag.
    pub language: String,
    /// How many it has.
    pub own: usize,
    /// How many there are.
    pub all: usize,
}

/// How much each other language says itself.
#[must_use]
pub fn counts(content: &Content) -> Vec<LanguageCount> {
    let all: Vec<&str> = content.words.ids().collect();
    let others = content.other_languages().into_iter().flatten();
    let count = |catalog: Catalog| LanguageCount {
        language: catalog.language(),
        own: all.iter().filter(|id| catalog.has_own(id)).count(),
        all: all.len(),
    };
    others.map(count).collect()
}

//! Other languages than English: what they say is what English says, with the same arguments, figures, keys and words that carry meaning,
//! and their letters are there. What they lack is said in English, and counted.

use std::collections::BTreeMap;

use crate::content::{Content, LANGUAGE, PATH};
use crate::fonts;
use crate::locale::placeables::Placeables;
use crate::locale::{Catalog, Meaning};
use overdose_proof::{Counterexample, Property, Tally, property};
use overdose_protocol::definition::ProtocolError;

/// The file in which stands, row by row, what a translation back into English differed in and how that was settled.
const REVIEW: &str = "REVIEW.md";

/// Proves what must hold for the other languages.
pub fn prove(content: &Content) -> Property {
    let mut tally = Tally::default();
    let english = English::of(content);
    same_messages(&content.words, &english, &mut tally);
    for catalog in content.other_languages() {
        match catalog {
            Ok(catalog) => {
                same_messages(&catalog, &english, &mut tally);
                same_meaning(content, &catalog, &english, &mut tally);
            }
            Err(error) => tally.expect(false, || counterexample(error)),
        }
    }
    property(
        "languages",
        "Every message of another language is one of English with the same arguments, figures, keys and words that carry meaning, in letters of the embedded fonts",
        tally,
    )
}

/// What the others are held against.
struct English {
    arguments: BTreeMap<String, Placeables>,
    /// What each message of the path of an emergency says.
    path: BTreeMap<String, Meaning>,
    /// The forms of each word that carries meaning.
    glossary: BTreeMap<String, Vec<String>>,
}

impl English {
    fn of(content: &Content) -> Self {
        let rules = content.word_rules().1.ok();
        let glossary = rules.map(|rules| rules.glossary).unwrap_or_default();
        let path = path_of(&content.words).into_iter();
        let path = path.map(|(id, words)| (id, Meaning::of(&words, &glossary)));
        Self {
            arguments: content.words.placeables(),
            path: path.collect(),
            glossary,
        }
    }
}

/// The messages of the path of an emergency, each as it stands in its file.
fn path_of(words: &Catalog) -> BTreeMap<String, String> {
    let files = PATH.iter().flat_map(|file| words.sources(file));
    files.collect()
}

/// That nothing is said that English does not say, and that it can be drawn.
fn same_messages(catalog: &Catalog, english: &English, tally: &mut Tally) {
    for error in catalog.problems() {
        tally.expect(false, || counterexample(error));
    }
    let mut expect = |id: &str, problem: Option<String>| expect(catalog, tally, id, problem);
    for id in ["language-name", "direction", "language-state"] {
        let missing = (!catalog.has_own(id)).then(|| format!("there is no message \"{id}\""));
        expect(id, missing);
    }
    for (id, message) in catalog.placeables() {
        let problem = match english.arguments.get(&id) {
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

/// That what leads through an emergency says what English says, by the rules of the language where it has any.
fn same_meaning(content: &Content, catalog: &Catalog, english: &English, tally: &mut Tally) {
    let rules = match content.language_rules(&catalog.language()) {
        Some(Ok(rules)) => rules,
        Some(Err(error)) => return tally.expect(false, || counterexample(error)),
        None => return,
    };
    let own = path_of(catalog);
    for (id, meant) in &english.path {
        let Some(words) = own.get(id) else {
            continue;
        };
        if !id.starts_with("language-") {
            expect(catalog, tally, id, rules.problem(id, words, meant));
        }
        let step = id.starts_with("card-") || id.starts_with("question-");
        let is_detail = id.contains(".detail");
        if step && (is_detail || !id.contains('.')) {
            expect(catalog, tally, id, rules.too_long(words, is_detail));
        }
    }
    for name in english.glossary.keys() {
        let says = rules
            .glossary
            .get(name)
            .is_some_and(|forms| !forms.is_empty());
        let lacks = (!says).then(|| format!("its rules do not say what \"{name}\" is called"));
        expect(catalog, tally, "language-name", lacks);
    }
    for id in rules.except.keys() {
        let unknown = !english.path.contains_key(id);
        let unknown = unknown.then(|| format!("its rules except \"{id}\", which is no message"));
        expect(catalog, tally, "language-name", unknown);
    }
}

fn expect(catalog: &Catalog, tally: &mut Tally, id: &str, problem: Option<String>) {
    tally.expect(problem.is_none(), || {
        let (file, place) = catalog.place(id);
        Counterexample::new(file, place, problem.unwrap_or_default())
    });
}

fn counterexample(error: ProtocolError) -> Counterexample {
    Counterexample::new(error.file, error.place, error.problem)
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

/// How many rows the review of a language has: its table's, without the heading and the line under that.
fn review_rows(content: &Content, catalog: &Catalog) -> usize {
    let review = content.language_file(&catalog.language(), REVIEW);
    let rows = review.map_or(0, |text| {
        text.lines().filter(|it| it.starts_with('|')).count()
    });
    rows.saturating_sub(2)
}

/// How far another language has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCount {
    /// Its tag.
    pub language: String,
    /// How many messages it has.
    pub own: usize,
    /// How many messages there are.
    pub all: usize,
    /// How many of those of the path of an emergency it lacks.
    pub missing: usize,
    /// Whether no named person has checked its words.
    pub is_draft: bool,
    /// How many rows of review it has.
    pub reviewed: usize,
}

/// How much each other language says itself.
#[must_use]
pub fn counts(content: &Content) -> Vec<LanguageCount> {
    let all: Vec<&str> = content.words.ids().collect();
    let path = path_of(&content.words);
    let others = content.other_languages().into_iter().flatten();
    let count = |catalog: Catalog| LanguageCount {
        language: catalog.language(),
        own: all.iter().filter(|id| catalog.has_own(id)).count(),
        all: all.len(),
        missing: path.keys().filter(|id| !catalog.has_own(id)).count(),
        is_draft: catalog.is_draft(),
        reviewed: review_rows(content, &catalog),
    };
    others.map(count).collect()
}

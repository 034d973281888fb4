//! Words on screen: every message that the protocol needs is there, short, plain, and in the embedded fonts.

pub(super) mod arguments;
mod needed;

use crate::content::Content;
use crate::fonts;
use crate::locale::Message;
use crate::readability::{grade, syllables, words};
use arguments::{full, text, with_ambulance};
use needed::{file_of, needed, question_lines};
use overdose_proof::{Counterexample, Property, Tally, property};
use overdose_protocol::definition::{Card, CardTable};

const MAX_HEADLINE: usize = 12;
const MAX_DETAIL: usize = 25;

/// Cards with a display line, and its text (section 3).
const DISPLAY: [(&str, &str); 11] = [
    ("A4", "PUSH HARD AND FAST"),
    ("A4c", "PUSH 30 TIMES"),
    ("A5", "2 BREATHS"),
    ("A5c", "2 SMALL BREATHS"),
    ("A0c", "5 BREATHS FIRST"),
    ("AB1", "1 BREATH EVERY 5 SECONDS"),
    ("A2", "GIVE NALOXONE"),
    ("A3", "FLAT. HEAD BACK."),
    ("A7", "USE THE AED"),
    ("A8", "ONE MORE NALOXONE"),
    ("A9", "BREATHING? ON THEIR SIDE"),
];

/// First use of a word on a screen; what explains it does not count (section 4).
const EXPANSIONS: [&str; 2] = [" (Narcan)", " (heart shock box)"];

/// Long words that may stand: the phone's own button, drug names, and names of profiles and their lines.
const LONG_WORDS: [&str; 14] = [
    "emergency",
    "pregabalin",
    "medetomidine",
    "clonazepam",
    "oxycodone",
    "methamphetamine",
    "alprazolam",
    "benzodiazepine",
    "bromazolam",
    "clonazolam",
    "etizolam",
    "flumazenil",
    // Names of regional profiles, never shown among the steps.
    "international",
    "community",
];

/// The five-number line is the protocol's own wording, and a list to find oneself in, not a sentence.
const NUMBERS: &str = "call-any";

/// Words that promise or judge, or beg.
const FORBIDDEN: [&str; 4] = ["fine", "please", "should", "try to"];

/// Beginnings of such words.
const FORBIDDEN_STEMS: [&str; 2] = ["safe", "diagnos"];

/// Proves what must hold for words.
pub fn prove(content: &Content) -> Vec<Property> {
    vec![
        present(content),
        displays(content),
        orders(content),
        lengths(content),
        grades(content),
        plain(content),
        glyphs(content),
    ]
}

fn without_expansions(text: &str) -> String {
    EXPANSIONS
        .into_iter()
        .fold(text.to_owned(), |text, expansion| {
            text.replace(expansion, "")
        })
}

fn present(content: &Content) -> Property {
    let mut tally = Tally::default();
    for id in needed(content) {
        tally.expect(content.words.has(&id), || {
            Counterexample::new(file_of(&id), &id, format!("there is no message \"{id}\""))
        });
    }
    // Every question has its detail lines and no others.
    for (headline, details) in question_lines(content) {
        let prefix = format!("{headline}.");
        for id in content.words.ids().filter(|id| id.starts_with(&prefix)) {
            tally.expect(details.iter().any(|known| known == id), || {
                let what = "no row of questions.json shows this line";
                Counterexample::new(file_of(id), id, what)
            });
        }
    }
    property(
        "messages",
        "Every card, question, answer, outcome, drug and profile has its words",
        tally,
    )
}

fn displays(content: &Content) -> Property {
    let mut tally = Tally::default();
    for (_, card) in content.protocol.cards.iter() {
        let id = format!("card-{}.display", card.name);
        let expected = DISPLAY
            .into_iter()
            .find(|(name, _)| *name == card.name)
            .map(|(_, text)| text);
        let found = content.words.has(&id).then(|| text(content, &id));
        tally.expect(found.as_deref() == expected, || {
            let shown = |text: Option<&str>| {
                text.map_or("nothing".to_owned(), |text| format!("\"{text}\""))
            };
            let what = format!(
                "the display line is {}; section 3 says {}",
                shown(found.as_deref()),
                shown(expected)
            );
            Counterexample::new(file_of(&id), &id, what)
        });
    }
    property(
        "display",
        "Exactly the cards of section 3 have a display line, with its words",
        tally,
    )
}

/// Headline and detail of every card, then of every question, with the highest grade allowed.
fn pairs(content: &Content) -> Vec<(String, String, f64)> {
    let most = |card: &Card| if card.table == CardTable::M { 6.0 } else { 4.0 };
    let cards = content.protocol.cards.iter().map(|(_, card)| {
        let id = format!("card-{}", card.name);
        let detail = format!("{id}.detail");
        (id, detail, most(card))
    });
    let questions = question_lines(content)
        .into_iter()
        .flat_map(|(id, details)| {
            details
                .into_iter()
                .map(move |detail| (id.clone(), detail, 4.0))
        });
    cards.chain(questions).collect()
}

fn orders(content: &Content) -> Property {
    let mut tally = Tally::default();
    let cards = content.protocol.cards.iter();
    for (_, card) in cards.filter(|(_, card)| card.order) {
        let id = format!("card-{}", card.name);
        let headline = text(content, &id);
        tally.expect(!headline.contains('?'), || {
            let what =
                format!("\"{headline}\" asks first, and cards.json says that it is an order");
            Counterexample::new(file_of(&id), &id, what)
        });
    }
    property(
        "orders",
        "No card that the record calls done asks something first",
        tally,
    )
}

fn lengths(content: &Content) -> Property {
    let mut tally = Tally::default();
    let ambulance = content.words.text(&Message::new("your-ambulance"));
    for (headline, detail, _) in pairs(content) {
        for (id, most) in [(headline, MAX_HEADLINE), (detail, MAX_DETAIL)] {
            for ems in ["911", &ambulance] {
                let line = with_ambulance(&id, ems);
                let text = content.words.text(&line);
                let count = words(&without_expansions(&text)).count();
                tally.expect(count <= most, || {
                    let what = format!("{count} words; at most {most}: {text}");
                    Counterexample::new(file_of(&id), &id, what)
                });
            }
        }
    }
    property(
        "lengths",
        "A headline has at most 12 words and a detail line at most 25",
        tally,
    )
}

fn grades(content: &Content) -> Property {
    let mut tally = Tally::default();
    let mut judge = |id: &str, text: &str, most: f64| {
        let found = grade(text);
        tally.expect(found <= most, || {
            let what = format!("reading grade {found:.1}; at most {most:.0}: {text}");
            Counterexample::new(file_of(id), id, what)
        });
    };
    for (headline, detail, most) in pairs(content) {
        let mut both = without_expansions(&text(content, &headline));
        if !both.ends_with(['.', '?']) {
            both.push('.');
        }
        both.push(' ');
        both.push_str(&without_expansions(&text(content, &detail)));
        judge(&headline, &both, most);
    }
    // The grade of a few words says nothing, so short labels are only held to the ban on long words.
    let judged = ["card-", "question-", NUMBERS];
    let others = content.words.ids();
    for id in others.filter(|id| !judged.iter().any(|known| id.starts_with(known))) {
        let text = without_expansions(&text(content, id));
        if words(&text).count() >= 8 {
            judge(id, &text, 6.0);
        }
    }
    property(
        "grades",
        "Cards and questions read at grade 4 at most, notes and everything else at 6",
        tally,
    )
}

fn plain(content: &Content) -> Property {
    let mut tally = Tally::default();
    for id in content.words.ids() {
        for line in [full(id, 1, "no"), full(id, 2, "yes")] {
            let text = content.words.text(&line);
            tally.expect(!text.contains("{$") && !text.contains("{ $"), || {
                let what = format!("it asks for something that the program does not know: {text}");
                Counterexample::new(file_of(id), id, what)
            });
            // The names of countries are what they are.
            let long = || long(&text).filter(|_| !id.starts_with("country-"));
            let problem = forbidden(&text).or_else(long);
            tally.expect(problem.is_none(), || {
                let what = format!("{}: {text}", problem.unwrap_or_default());
                Counterexample::new(file_of(id), id, what)
            });
        }
    }
    property(
        "plain",
        "No message holds a forbidden word, a word of four or more syllables, or an argument that nobody gives",
        tally,
    )
}

/// What is wrong with words that promise, judge or beg, or that are long.
#[must_use]
pub fn plain_words(text: &str) -> Option<String> {
    forbidden(text).or_else(|| long(text))
}

/// A word that promises, judges or begs.
fn forbidden(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let spoken = words(&lower).collect::<Vec<_>>().join(" ");
    let spaced = format!(" {spoken} ");
    let mut whole = FORBIDDEN.into_iter();
    let mut stems = FORBIDDEN_STEMS.into_iter();
    let found = whole
        .find(|word| spaced.contains(&format!(" {word} ")))
        .or_else(|| stems.find(|stem| spaced.contains(&format!(" {stem}"))));
    found.map(|word| format!("\"{word}\" must not stand on a screen"))
}

fn long(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let long = words(&lower).find(|word| syllables(word) >= 4 && !LONG_WORDS.contains(word));
    long.map(|long| format!("\"{long}\" has four syllables or more"))
}

fn glyphs(content: &Content) -> Property {
    let mut tally = Tally::default();
    for id in content.words.ids() {
        for line in [full(id, 1, "no"), full(id, 2, "yes")] {
            let text = content.words.text(&line);
            let missing = fonts::missing(&text);
            tally.expect(missing.is_none(), || {
                let what = format!(
                    "the fonts cannot draw \"{}\": {text}",
                    missing.unwrap_or(' ')
                );
                Counterexample::new(file_of(id), id, what)
            });
        }
    }
    property(
        "glyphs",
        "The embedded fonts draw every character of every message",
        tally,
    )
}

//! Words on screen: every message that the protocol needs is there, short, plain, and in the embedded fonts.

pub(super) mod arguments;
mod needed;

use crate::content::Content;
use crate::fonts;
use crate::locale::{FileRules, GradeRules, WordRules};
use crate::message;
use crate::readability::{grade, words};
use arguments::{full, text, with_ambulance};
use needed::{needed, question_lines};
use overdose_proof::{Counterexample, Property, Tally, property};
use overdose_protocol::definition::{Card, CardTable};

/// The fewest words of which a grade says anything.
const MIN_WORDS: usize = 8;

/// Proves what must hold for words.
pub fn prove(content: &Content) -> Vec<Property> {
    let (file, rules) = content.word_rules();
    let mut read = Tally::default();
    let error = rules.as_ref().err();
    read.expect(error.is_none(), || {
        error.map_or_else(
            || Counterexample::new(&file, "the file", ""),
            |error| Counterexample::new(&error.file, &error.place, &error.problem),
        )
    });
    for name in rules.iter().flat_map(|it| it.files.keys()) {
        let is_there = content.words.files().any(|file| file.ends_with(name));
        read.expect(is_there, || {
            Counterexample::new(&file, name, "there is no such file of words")
        });
    }
    let said = said(content);
    let mut properties = vec![
        property("rules", "The rules for words can be read", read),
        present(content),
        orders(content),
        formatted(content, &said),
        glyphs(content, &said),
    ];
    if let Ok(rules) = rules {
        properties.push(lengths(content, &rules));
        let grades = rules.grade.as_ref();
        properties.extend(grades.map(|limits| grades_of(content, &rules, limits)));
        properties.push(plain(content, &said, &rules));
    }
    properties
}

fn present(content: &Content) -> Property {
    let mut tally = Tally::default();
    for id in needed(content) {
        tally.expect(content.words.has(&id), || {
            fault(content, &id, format!("there is no message \"{id}\""))
        });
    }
    // Every question has its detail lines and no others.
    for (message, lines) in question_lines(content) {
        let prefix = format!("{message}.");
        for id in content.words.ids().filter(|id| id.starts_with(&prefix)) {
            let mut shown = lines
                .iter()
                .flat_map(|(headline, detail)| [headline, detail]);
            tally.expect(shown.any(|known| known == id), || {
                let what = "no row of questions.json shows this line";
                fault(content, id, what)
            });
        }
    }
    property(
        "messages",
        "Every card, question, answer, outcome, drug and profile has its words",
        tally,
    )
}

/// Headline and detail of every card, then of every question, with the highest grade allowed.
fn pairs(content: &Content, rules: &WordRules) -> Vec<(String, String, f64)> {
    let (steps, notes) = rules
        .grade
        .as_ref()
        .map_or((f64::MAX, f64::MAX), |grade| (grade.steps, grade.notes));
    let most = |card: &Card| match card.table {
        CardTable::M => notes,
        _ => steps,
    };
    let cards = content.protocol.cards.iter().flat_map(|(_, card)| {
        let names = std::iter::once(&card.name).chain(card.other_words());
        names.map(move |name| {
            let id = format!("card-{name}");
            let detail = format!("{id}.detail");
            (id, detail, most(card))
        })
    });
    let questions = question_lines(content)
        .into_iter()
        .flat_map(|(_, lines)| lines);
    let questions = questions.map(|(headline, detail)| (headline, detail, steps));
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
            fault(content, &id, what)
        });
    }
    property(
        "orders",
        "No card that the record calls done asks something first",
        tally,
    )
}

fn lengths(content: &Content, rules: &WordRules) -> Property {
    let mut tally = Tally::default();
    let ambulance = content.words.text(&message!("your-ambulance"));
    for (headline, detail, _) in pairs(content, rules) {
        for (id, most) in [
            (headline, rules.headline_words),
            (detail, rules.detail_words),
        ] {
            for ems in ["911", &ambulance] {
                let text = content.words.text(&with_ambulance(&id, ems));
                let count = words(&rules.without_first_use(&text)).count();
                tally.expect(count <= most, || {
                    let what = format!("{count} words; at most {most}: {text}");
                    fault(content, &id, what)
                });
            }
        }
    }
    property(
        "lengths",
        "No headline and no detail has more words than its language allows",
        tally,
    )
}

fn grades_of(content: &Content, rules: &WordRules, limits: &GradeRules) -> Property {
    let mut tally = Tally::default();
    let mut judge = |id: &str, text: &str, most: f64| {
        let found = grade(text);
        tally.expect(found <= most, || {
            let what = format!("reading grade {found:.1}; at most {most:.0}: {text}");
            fault(content, id, what)
        });
    };
    let plain = |id: &str| rules.without_first_use(&text(content, id));
    for (headline, detail, most) in pairs(content, rules) {
        let mut both = plain(&headline);
        if !both.ends_with(['.', '?']) {
            both.push('.');
        }
        both.push(' ');
        both.push_str(&plain(&detail));
        judge(&headline, &both, most);
    }
    // The grade of a few words says nothing, so short labels are only held to the ban on long words.
    let is_graded = |id: &&str| {
        let judged = id.starts_with("card-") || id.starts_with("question-");
        !judged && limits.ungraded.iter().all(|ungraded| ungraded != id)
    };
    for id in content.words.ids().filter(is_graded) {
        let text = plain(id);
        if words(&text).count() >= MIN_WORDS {
            let own = own_rules(content, rules, id);
            judge(id, &text, own.map_or(limits.others, |own| own.grade));
        }
    }
    property(
        "grades",
        "No card, question, note or longer message is harder to read than its language allows",
        tally,
    )
}

fn plain(content: &Content, said: &[Said], rules: &WordRules) -> Property {
    let mut tally = Tally::default();
    for Said { id, ways } in said {
        let own = own_rules(content, rules, id);
        for (text, _) in ways {
            let found = own.map_or_else(
                || rules.long(text),
                |own| rules.long_from(own.long_from, text),
            );
            // The names of countries are what they are.
            let long = || found.filter(|_| !id.starts_with("country-"));
            let problem = rules.forbidden(text).or_else(long);
            tally.expect(problem.is_none(), || {
                let what = format!("{}: {text}", problem.unwrap_or_default());
                fault(content, id, what)
            });
        }
    }
    property(
        "plain",
        "No message holds a forbidden or a long word",
        tally,
    )
}

/// What the file of a message must keep to in place of the others.
fn own_rules<'r>(content: &Content, rules: &'r WordRules, id: &str) -> Option<&'r FileRules> {
    rules.of_file(content.words.file_of(id)?)
}

/// Every message can be put into words: it is given all that it asks for, and no more is wrong with it.
fn formatted(content: &Content, said: &[Said]) -> Property {
    let mut tally = Tally::default();
    for error in content.words.problems() {
        tally.expect(false, || {
            Counterexample::new(error.file, error.place, error.problem)
        });
    }
    for Said { id, ways } in said {
        for (text, problems) in ways {
            tally.expect(problems.is_empty(), || {
                fault(content, id, format!("{}: {text}", problems.join("; ")))
            });
        }
    }
    property(
        "formatted",
        "Every message can be put into words with what the program gives it",
        tally,
    )
}

fn glyphs(content: &Content, said: &[Said]) -> Property {
    let mut tally = Tally::default();
    for Said { id, ways } in said {
        for (text, _) in ways {
            let missing = fonts::missing(text);
            tally.expect(missing.is_none(), || {
                let what = format!(
                    "the fonts cannot draw \"{}\": {text}",
                    missing.unwrap_or(' ')
                );
                fault(content, id, what)
            });
        }
    }
    property(
        "glyphs",
        "The embedded fonts draw every character of every message",
        tally,
    )
}

/// A message as it may be shown: of one and of more, with a poison line and without; and what went wrong in making each text.
struct Said<'a> {
    id: &'a str,
    ways: [(String, Vec<String>); 2],
}

/// Every message of English.
fn said(content: &Content) -> Vec<Said<'_>> {
    let ways = |id: &str| [full(id, 1, "no"), full(id, 2, "yes")];
    let said = |id| Said {
        id,
        ways: ways(id).map(|message| content.words.formatted(&message)),
    };
    content.words.ids().map(said).collect()
}

/// Something wrong with a message, in the line in which it stands.
pub(super) fn fault(content: &Content, id: &str, what: impl Into<String>) -> Counterexample {
    let (file, place) = content.words.place(id);
    Counterexample::new(file, place, what)
}

//! Emergency numbers: every country complete, and the line of five numbers in step with the table.

use crate::content::Content;
use crate::message;
use overdose_proof::{Counterexample, Property, Tally, is_date, property};

const FILE: &str = "regions.json";

/// How many countries the table has.
const COUNTRIES: usize = 62;

/// The line of five numbers: number, what stands behind it, and the countries that it must fit.
const FIVE: [(&str, &str, &[&str]); 5] = [
    ("911", "US and Canada", &["US", "CA"]),
    ("999", "UK", &["GB"]),
    (
        "112",
        "Europe",
        &["IE", "DE", "FR", "ES", "IT", "NL", "SE", "PL"],
    ),
    ("000", "Australia", &["AU"]),
    ("111", "New Zealand", &["NZ"]),
];

/// Proves the table of countries and the line of five numbers.
pub fn prove(content: &Content) -> Vec<Property> {
    vec![countries(content), five_numbers(content)]
}

fn countries(content: &Content) -> Property {
    let mut tally = Tally::default();
    let regions = content.regions.all();
    tally.expect(regions.len() == COUNTRIES, || {
        let what = format!("{} countries; there must be {COUNTRIES}", regions.len());
        Counterexample::new(FILE, "the list", what)
    });
    for (index, region) in regions.iter().enumerate() {
        let mut expect = |holds: bool, what: String| {
            tally.expect(holds, || Counterexample::new(FILE, &region.code, what));
        };
        let twice = regions
            .iter()
            .take(index)
            .any(|other| other.code == region.code);
        expect(!twice, "the country stands twice".to_owned());
        let digits =
            !region.ambulance.is_empty() && region.ambulance.chars().all(|c| c.is_ascii_digit());
        expect(
            digits,
            format!(
                "the ambulance number \"{}\" is not digits only",
                region.ambulance
            ),
        );
        expect(
            is_date(&region.reviewed),
            format!(
                "the review date \"{}\" is not a day such as 2026-11-23",
                region.reviewed
            ),
        );
        expect(
            !region.sources.is_empty(),
            "it rests on no source".to_owned(),
        );
        for source in &region.sources {
            expect(
                content.protocol.sources.find(source).is_some(),
                format!("there is no source \"{source}\""),
            );
        }
        let helplines = region.help.iter().flatten().map(|line| &line.number);
        let poison = region.poison.iter().map(|line| &line.number);
        for number in helplines.chain(poison) {
            // Some lines are reached by asking for them: "112 (ask for ...)".
            let dialled = number.chars().filter(char::is_ascii_digit).count() >= 3
                && number.starts_with(|c: char| c.is_ascii_digit() || c == '+');
            expect(dialled, format!("\"{number}\" is no telephone number"));
        }
        let name = format!("country-{}", region.code);
        tally.expect(content.words.has(&name), || {
            let what = format!("there is no message \"{name}\"");
            Counterexample::new("locales/en/countries.ftl", &name, what)
        });
    }
    for (_, profile) in content.protocol.profiles.iter() {
        for country in &profile.countries {
            tally.expect(content.regions.find(country).is_some(), || {
                let what = format!("there is no country \"{country}\"");
                Counterexample::new("profiles.json", &profile.name, what)
            });
        }
    }
    property(
        "regions",
        "All 62 countries have an ambulance number in digits, a review date, sources and a name",
        tally,
    )
}

fn five_numbers(content: &Content) -> Property {
    let mut tally = Tally::default();
    let text = content
        .words
        .text(&message!("call-any"))
        .replace('\u{a0}', " ");
    for (number, place, countries) in FIVE {
        tally.expect(text.contains(&format!("{number} {place}")), || {
            let what = format!("\"{text}\" does not say \"{number} {place}\"");
            Counterexample::new("locales/en", "call-any", what)
        });
        for code in countries {
            let region = content.regions.find(code);
            let fits = region.is_some_and(|region| {
                region.ambulance == number
                    || region
                        .also
                        .as_ref()
                        .is_some_and(|also| also.split_whitespace().any(|word| word == number))
            });
            tally.expect(fits, || {
                let found = region.map_or("no such country", |region| region.ambulance.as_str());
                let what = format!("the call line says {number} for {place}; {code} has {found}");
                Counterexample::new(FILE, *code, what)
            });
        }
    }
    property(
        "five-numbers",
        "The line of five ambulance numbers agrees with the table of countries",
        tally,
    )
}

//! Nothing clinical without a source, and no source without edition, status and review date.

use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Protocol, SourceId, is_date};

/// Proves that everything has a source and that every source is complete.
pub fn prove(protocol: &Protocol) -> Property {
    let mut tally = Tally::default();
    let mut rests_on = |file: &str, place: &str, sources: &[SourceId]| {
        tally.expect(!sources.is_empty(), || {
            Counterexample::new(file, place, "it rests on no source")
        });
    };
    for (_, row) in protocol.questions.iter() {
        rests_on("questions.json", &row.name, &row.sources);
    }
    for (_, row) in protocol.outcomes.iter() {
        rests_on("outcomes.json", &row.name, &row.sources);
    }
    for (_, row) in protocol.cards.iter() {
        rests_on("cards.json", &row.name, &row.sources);
    }
    for (_, row) in protocol.profiles.iter() {
        rests_on("profiles.json", &row.name, &row.sources);
    }
    for (name, timer) in protocol.timers.named() {
        rests_on("timers.json", name, &timer.sources);
    }
    rests_on("cpr.json", "the object", &protocol.cpr.sources);
    rests_on("sound.json", "the object", &protocol.sound.sources);
    for (_, source) in protocol.sources.iter() {
        let complete = [&source.title, &source.organisation, &source.edition]
            .into_iter()
            .all(|text| !text.trim().is_empty());
        tally.expect(complete, || {
            let what = "title, organisation and edition must all be filled in";
            Counterexample::new("sources.json", &source.name, what)
        });
        tally.expect(is_date(&source.reviewed), || {
            let what = format!(
                "the review date \"{}\" is not a day such as 2026-11-23",
                source.reviewed
            );
            Counterexample::new("sources.json", &source.name, what)
        });
    }
    property(
        "sources",
        "Every question, outcome, card, profile and timer rests on a source, and every source has status, edition and review date",
        tally,
    )
}

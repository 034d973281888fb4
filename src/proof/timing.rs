//! The times of sections 2 and 5 of the protocol document, written a second time.

use super::ids::Ids;
use super::tables::{names, same};
use super::tally::Tally;
use super::{Property, property};
use overdose_protocol::time::Millis;

/// Proves that timers and checks are those of the protocol document.
pub fn prove(ids: &Ids) -> Vec<Property> {
    vec![timers(ids), checks(ids), sounds(ids)]
}

fn timers(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    let timers = &ids.protocol.timers;
    let rows = [
        ("silence", &timers.silence, 30),
        ("card_advance", &timers.card_advance, 10),
        ("look", &timers.look, 10),
        ("breaths_apart", &timers.breaths_apart, 1),
        ("second_dose", &timers.second_dose, 60),
        ("swap", &timers.swap, 2 * 60),
        ("fit", &timers.fit, 2 * 60),
        ("wears_off_from", &timers.wears_off_from, 20 * 60),
        ("wears_off_until", &timers.wears_off_until, 90 * 60),
        ("same_person", &timers.same_person, 10 * 60),
        ("set_aside", &timers.set_aside, 60 * 60),
    ];
    for (name, timer, expected) in rows {
        let found = timer.millis / 1000;
        let (found, expected) = (found.to_string(), expected.to_string());
        same(
            &mut tally,
            "timers.json",
            name,
            "the seconds",
            &found,
            &expected,
        );
    }
    property(
        "timers",
        "Every timer is as long as sections 2 and 5 say",
        tally,
    )
}

fn sounds(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    let sound = &ids.protocol.sound;
    let mut same = |place, item, found: &str, expected: &str| {
        same(&mut tally, "sound.json", place, item, found, expected);
    };
    let seconds = (sound.repeat / 1000).to_string();
    same("repeat_s", "the seconds", &seconds, "20");
    let counts = format!("{:?}", sound.counts);
    same("counts", "the pushes said aloud", &counts, "[10, 20]");
    let cues = &sound.cues;
    for (cue, found, expected) in [
        ("swap_due", &cues.swap_due, "swap-now"),
        ("look_due", &cues.look_due, "naloxone-look"),
        ("dose_due", &cues.dose_due, "naloxone-due"),
        ("recheck_due", &cues.recheck_due, ""),
        ("fit_lasts", &cues.fit_lasts, ""),
        ("unanswered", &cues.unanswered, "no-answer-to-check"),
        ("wears_off", &cues.wears_off, "naloxone-wears-off"),
    ] {
        let found = found.as_deref().unwrap_or_default();
        same(cue, "the message", found, expected);
    }
    property(
        "sound",
        "Counts, cues with their messages and the repeat of what is said are as they were settled",
        tally,
    )
}

fn checks(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    // Outcome, seconds from check to check, seconds at the beginning and how long that lasts, wait for an answer, and
    // the card that comes back without one.
    let rows = [
        (ids.a, "", "", "20", ""),
        (ids.b, "120", "", "20", ""),
        (ids.e, "60", "", "20", ""),
        (ids.c, "120", "", "20", ""),
        (ids.g, "300", "120 for 600", "60", ""),
        (ids.d2, "300", "", "60", "K1"),
        (ids.d1, "300", "", "60", "K1"),
    ];
    let seconds = |time: Millis| (time / 1000).to_string();
    for (outcome, every, early, unanswered, card) in rows {
        let recheck = &ids.protocol.outcomes.get(outcome).recheck;
        let place = format!("{}, recheck", ids.letter(outcome));
        let mut same = |item, found: &str, expected: &str| {
            same(&mut tally, "outcomes.json", &place, item, found, expected);
        };
        let found = recheck.every.map_or(String::new(), seconds);
        same("seconds between checks", &found, every);
        let found = recheck.early.map_or(String::new(), |early| {
            format!("{} for {}", seconds(early.every), seconds(early.lasts))
        });
        same("closer checks at the beginning", &found, early);
        same(
            "seconds without an answer",
            &seconds(recheck.unanswered),
            unanswered,
        );
        let found = names(ids, recheck.unanswered_card.as_slice());
        same("the card without an answer", &found, card);
    }
    property(
        "check-times",
        "Checks come as often and wait as long as section 5 says",
        tally,
    )
}

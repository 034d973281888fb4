//! Rows for the engine: a profile, a script of events and waits, and what is in front afterwards.
//!
//! A script is words. `Q1=no` answers a question, `30s` and `2:00` let time pass, and a key word stands for an event: see
//! [`run`]. What is in front is written as the letter of the outcome and what stands there: `A A3` is card A3 of outcome A,
//! `A CPR` its screen, `B Q1` the first question over the instructions of B, `- Q2` a question before any outcome.

pub mod run;

mod back;
mod call;
mod calling;
mod child;
mod colour;
mod cpr;
mod cues;
mod edges;
mod fit;
mod floors;
mod lead;
mod naloxone;
mod one_person;
mod rechecks;
mod silence;
mod supply;

use run::Run;

/// Plays each script and compares what is in front.
fn rows(rows: &[(&str, &str, &str)]) {
    for (profile, script, expected) in rows {
        assert_eq!(
            Run::of(profile).play(script).front(),
            *expected,
            "{profile}: {script}"
        );
    }
}

/// The profiles, each with the cards that stand before the CPR screen.
pub const PROFILES: [(&str, &[&str]); 6] = [
    ("intl", &["A3", "A2"]),
    ("us-aha", &["A3", "A2"]),
    ("uk-ie", &["A3"]),
    ("ca-community", &["A3", "A2"]),
    ("anz", &["A3"]),
    ("erc", &["A3", "A2"]),
];

/// The seven answers that lead to each outcome from the start, with the card in front.
const OUTCOMES: [(&str, &str, &str); 6] = [
    ("A", "Q1=no Q2=no", "A A3"),
    ("B", "Q1=no Q2=yes", "B B1"),
    ("E", "Q1=yes Q2=yes Q3=yes", "E E1"),
    ("C", "Q1=yes Q2=yes Q3=no Q4=yes", "C C1"),
    (
        "D2",
        "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=yes",
        "D2 D2a",
    ),
    (
        "D1",
        "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no",
        "D1 D1a",
    ),
];

/// From the start to outcome G: not awake, then awake and well at the first check.
const TO_G: &str = "Q1=no Q2=yes check Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no";

/// From the start to the CPR screen by silence alone, where two cards stand before it.
pub const TO_CPR: &str = "Q1=no Q2=no 20s";

//! Rows for the session: keys and waits, and what a person then sees.
//!
//! A script is words. A key is its letter, `Enter`, `Back` or `Esc`; `30s` and `2:00` let time pass. Before each key the
//! guard time passes, so that a key answers what was in front before it; `'N` presses at the same moment as the last word.
//! Where a key asks first it is answered with yes, but for `P?`, which leaves the question open.

pub mod desk;

mod country;
mod found;
mod keys;
mod pages;
mod people;
mod screens;
mod sound;

use desk::Desk;

/// Presses the keys and compares what is in front.
fn rows(rows: &[(&str, &str)]) {
    for (script, expected) in rows {
        assert_eq!(Desk::after(script).front(), *expected, "{script}");
    }
}

/// Keys to every kind of screen from the start, and what is in front there.
const SCREENS: [(&str, &str); 16] = [
    ("", "- Q1"),
    ("N", "- Q2"),
    ("Y", "- Q2"),
    ("Y N", "- Q1c"),
    ("Y Y", "- Q3"),
    ("N N", "A A3"),
    ("N N Enter", "A A2"),
    ("N N Enter Enter", "A CPR"),
    ("N N Enter Enter B", "A Q2"),
    ("N Y", "B B1"),
    ("N Y 1", "B Q2r"),
    ("Y Y Y", "E E1"),
    ("Y Y N Y", "C C1"),
    ("Y Y N N N N Y", "D2 D2a"),
    ("Y Y N N N N N", "D1 D1a"),
    ("N Y C Y Y N N N N", "G G1"),
];

/// Keys to every page over the instructions, and what is in front there.
const PAGES: [(&str, &str); 8] = [
    ("H", "help"),
    ("H 3", "help X3"),
    ("H W", "help X12"),
    ("D", "drugs"),
    ("O", "menu"),
    ("O 1", "countries 0"),
    ("O 1 9", "countries 1"),
    ("J", "learn"),
];

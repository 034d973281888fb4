//! Rows for the session: keys and waits, and what a person then sees.
//!
//! Before each key of a script the guard time passes, so that it answers what was in front before it. Where a key asks first it is
//! answered with yes; rows of `asking` leave the question open.

pub mod harness;

mod bindings;
mod country;
mod extent;
mod found;
mod keys;
mod languages;
mod outline;
mod pages;
mod people;
mod screens;
mod sound;
mod wishes;

use harness::Harness;

/// Presses the keys and compares what is in front.
fn rows(rows: &[(&str, &str)]) {
    for (script, expected) in rows {
        assert_eq!(Harness::after(script).front(), *expected, "{script}");
    }
}

/// The same, with every question that a key asks first left open.
fn asking(rows: &[(&str, &str)]) {
    for (script, expected) in rows {
        assert_eq!(Harness::after_only(script).front(), *expected, "{script}");
    }
}

/// Keys to every kind of screen from the start, and what is in front there.
const SCREENS: [(&str, &str); 17] = [
    ("", "- Q1"),
    ("n", "- Q2"),
    ("y", "- Q2"),
    ("y n", "- Q1c"),
    ("y y", "- Q3"),
    ("n n", "A A3"),
    ("n n enter", "A A2"),
    ("n n enter enter", "A CPR"),
    ("n n enter enter b", "A Q2"),
    ("n y", "B B1"),
    ("n y wait:20", "B Q3"),
    ("n y wait:20 1", "B Q2r"),
    ("y y y", "E E1"),
    ("y y n y", "C C1"),
    ("y y n n n n y", "D2 D2a"),
    ("y y n n n n n", "D1 D1a"),
    ("n y c y y n n n n", "G G1"),
];

/// Keys to every page over the instructions, and what is in front there.
const PAGES: [(&str, &str); 9] = [
    ("h", "help"),
    ("h 3", "help X3"),
    ("h 0", "further-help"),
    ("h 0 1", "help X10"),
    ("d", "drugs"),
    ("o", "menu"),
    ("o 1", "countries 0"),
    ("o 1 9", "countries 1"),
    ("j", "topics 0"),
];

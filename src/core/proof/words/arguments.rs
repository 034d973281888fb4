//! Arguments as they could stand on a screen, so that every message can be read as a person reads it.

use crate::content::Content;
use crate::locale::{Arg, Line};

/// Every argument that the program gives to a message, with a value as it could stand on a screen.
const ARGUMENTS: [(&str, &str); 40] = [
    ("address", "12 Main St"),
    ("ago", "9 min"),
    ("also", "112"),
    ("answers", "no answer"),
    ("call", "CALL 911 NOW."),
    ("card", "Watch them"),
    ("cards", "Watch them"),
    ("clock", "2:00"),
    ("country", "Ireland"),
    ("date", "2026-11-24"),
    ("drug", "Alcohol"),
    ("drugs", "Alcohol"),
    ("ems", "911"),
    ("folder", "home"),
    ("has_poison", "yes"),
    ("key", "[1]"),
    ("lines", "988"),
    ("minutes", "9"),
    ("name", "Ireland"),
    ("number", "911"),
    ("of", "30"),
    ("order", "2 BREATHS"),
    ("outcome", "AWAKE"),
    ("page", "1"),
    ("pages", "2"),
    ("percent", "150"),
    ("poison", "1-800-222-1222"),
    ("problem", "no room"),
    ("product", "spray"),
    ("profile", "anz"),
    ("rate", "110"),
    ("reason", "Other"),
    ("seconds", "5"),
    ("text", "He does not move"),
    ("time", "14:05"),
    ("times", "14:05"),
    ("until", "14:09"),
    ("what", "crew here"),
    ("wish", "150"),
    ("zone", "UTC"),
];

/// A message with every argument that it could ask for; `count` decides plurals.
pub fn full(id: &str, count: i64, has_poison: &str) -> Line {
    let line = Line::new(id).with("count", Arg::Number(count));
    ARGUMENTS
        .into_iter()
        .fold(line, |line, (name, value)| match name {
            "has_poison" => line.with(name, has_poison),
            _ => line.with(name, value),
        })
}

/// The words of a message, its arguments filled in.
pub fn text(content: &Content, id: &str) -> String {
    content.words.text(&full(id, 2, "yes"))
}

/// The same with another ambulance number, or words in its place.
pub fn with_ambulance(id: &str, ems: &str) -> Line {
    let mut line = full(id, 2, "yes");
    line.args.retain(|(name, _)| *name != "ems");
    line.with("ems", ems)
}

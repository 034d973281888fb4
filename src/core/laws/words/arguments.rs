//! Arguments as they could stand on a screen, so that every message can be read as a person reads it.

use crate::content::Content;
use crate::locale::{Arg, Message};

/// Every argument that the program gives to a message, with a value as it could stand on a screen.
const ARGUMENTS: [(&str, &str); 87] = [
    ("access", "side door"),
    ("address", "12 Main St"),
    ("age", "Child"),
    ("ago", "9 min"),
    ("also", "112"),
    ("answers", "no answer"),
    ("at", "12"),
    ("asked", "Hurt?"),
    ("call", "CALL 911 NOW."),
    ("card", "Watch them"),
    ("cards", "Watch them"),
    ("cases", "9"),
    ("clock", "2:00"),
    ("closes", "22:00"),
    ("code", "IE"),
    ("country", "Ireland"),
    ("date", "2026-11-24"),
    ("detail", "Watch them."),
    ("digest", "0123"),
    ("drug", "Alcohol"),
    ("drugs", "Alcohol"),
    ("edition", "2021"),
    ("ems", "911"),
    ("enough", "24"),
    ("field", "AED is"),
    ("folder", "home"),
    ("from", "30"),
    ("has_poison", "yes"),
    ("hint", "1 year"),
    ("id", "S16"),
    ("item", "crew here"),
    ("key", "[1]"),
    ("keys", "1, Y"),
    ("kind", "study"),
    ("known", "9"),
    ("label", "Opioids"),
    ("left", "9"),
    ("limit", "2:00"),
    ("lines", "988"),
    ("list", "door"),
    ("minutes", "9"),
    ("missing", "9"),
    ("name", "Ireland"),
    ("names", "full"),
    ("note", "copy"),
    ("number", "911"),
    ("of", "30"),
    ("opens", "08:00"),
    ("order", "2 BREATHS"),
    ("outcome", "AWAKE"),
    ("page", "1"),
    ("pages", "2"),
    ("part", "9"),
    ("passed", "9"),
    ("path", "site.json"),
    ("percent", "150"),
    ("place", "red box"),
    ("poison", "1-800-222-1222"),
    ("problem", "no room"),
    ("product", "spray"),
    ("profile", "anz"),
    ("properties", "9"),
    ("rate", "110"),
    ("read", "9"),
    ("reason", "Other"),
    ("said", "AED is: hall"),
    ("second_hand", "9"),
    ("seconds", "5"),
    ("sources", "S16"),
    ("state", "draft"),
    ("sure", "The number is sure."),
    ("text", "He does not move"),
    ("time", "14:05"),
    ("times", "14:05"),
    ("title", "Basic life support"),
    ("to", "90"),
    ("told", "Head"),
    ("until", "14:09"),
    ("value", "hall"),
    ("version", "1"),
    ("well", "Hours ago"),
    ("what", "crew here"),
    ("who", "CDC"),
    ("why", "no room"),
    ("wish", "150"),
    ("words", "fits"),
    ("zone", "UTC"),
];

/// A message with every argument that it could ask for; `count` and `more` decide plurals.
pub fn full(id: &str, count: i64, has_poison: &str) -> Message {
    let line = Message::named(id.to_owned())
        .with("count", Arg::Number(count))
        .with("more", Arg::Number(count));
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
pub fn with_ambulance(id: &str, ems: &str) -> Message {
    let mut line = full(id, 2, "yes");
    line.args.retain(|(name, _)| *name != "ems");
    line.with("ems", ems)
}

//! What must hold of a protocol beyond its rows one by one.

use super::{Course, Protocol, ProtocolError};

/// Finds the first thing that cannot be.
///
/// # Errors
///
/// That thing, with its file and place.
pub fn check(protocol: &Protocol) -> Result<(), ProtocolError> {
    for ((_, row), number) in protocol.outcomes.iter().zip(1..) {
        if row.course != Course::Cpr && row.cards.is_empty() {
            let place = format!("row {number} ({}), cards", row.name);
            return wrong("outcomes.json", &place, "it has no card to show");
        }
    }
    let defaults = protocol.profiles.iter().filter(|(_, row)| row.default);
    let defaults = defaults.count();
    if defaults != 1 {
        let problem = format!("{defaults} profiles are the default; exactly one must be");
        return wrong("profiles.json", "default", &problem);
    }
    let round = &protocol.cpr.round;
    if round.per_minute == 0 || round.pushes == 0 || round.breath == 0 {
        let problem = "per_minute, pushes and breath_s must be more than 0";
        return wrong("cpr.json", "the object", problem);
    }
    sound(protocol).or_else(|(place, problem)| wrong("sound.json", place, &problem))
}

fn sound(protocol: &Protocol) -> Result<(), (&'static str, String)> {
    let sound = &protocol.sound;
    if sound.repeat == 0 {
        let problem = "a line that is said again at once never ends";
        return Err(("repeat_s", problem.to_owned()));
    }
    let pushes = protocol.cpr.round.pushes;
    let mut counts = sound.counts.iter();
    if let Some(count) = counts.find(|count| !(2..=pushes).contains(*count)) {
        let problem = format!("{count} is not among the pushes from 2 to {pushes}");
        return Err(("counts", problem));
    }
    let look = protocol.timers.look.millis;
    if sound.look_ends == 0 || sound.look_ends >= look {
        let problem = format!("the last tone must begin within the look of {look} ms");
        return Err(("look_ends_ms", problem));
    }
    Ok(())
}

fn wrong(file: &str, place: &str, problem: &str) -> Result<(), ProtocolError> {
    Err(ProtocolError::new(file, place, problem))
}

//! Records as a test changes them: other times, other words, and checksums that add up all the same.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Rewrites every line of a record, and gives each its number and its checksum again.
pub fn rewrite(file: &Path, mut change: impl FnMut(usize, &mut Value)) {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().enumerate().map(|(number, line)| {
        let mut row: Value = serde_json::from_str(line).unwrap();
        change(number, &mut row);
        sealed(&row)
    });
    let text: String = lines.collect();
    fs::write(file, text).unwrap();
}

/// A line with its checksum and its end.
pub fn sealed(row: &Value) -> String {
    let row = row.as_object().unwrap();
    // The order in which the program writes: the number, then what the line says.
    let body = row.iter().filter(|(key, _)| *key != "n" && *key != "sum");
    let body: Vec<String> = body
        .map(|(key, value)| format!("\"{key}\":{value}"))
        .collect();
    let text = format!("{{\"n\":{},{}", row["n"], body.join(","));
    let sum = crc32fast::hash(text.as_bytes());
    format!("{text},\"sum\":\"{sum:08x}\"}}\n")
}

/// Makes everything in a record so many milliseconds older, on both clocks.
pub fn age(file: &Path, millis: i64) {
    rewrite(file, |_, row| {
        for name in ["head", "event"] {
            if let Some(step) = row.get_mut(name) {
                for clock in ["boot", "wall"] {
                    let then = step[clock].as_i64().unwrap() - millis;
                    step[clock] = then.into();
                }
            }
        }
    });
}

/// The rows of a record.
pub fn rows(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap();
    let rows = text.lines().map(|line| serde_json::from_str(line).unwrap());
    rows.collect()
}

/// Changes one bit in the middle of the line of this event.
pub fn flip_a_bit(file: &Path, event: &str) {
    let mut text = fs::read(file).unwrap();
    let name = format!("\"name\":\"{event}\"");
    let mut places = text.windows(name.len());
    let place = places.position(|part| part == name.as_bytes());
    text[place.expect("such an event") + 9] ^= 1;
    fs::write(file, text).unwrap();
}

/// The local time of day, to the minute, at which the last event of this name was recorded.
pub fn minute(rows: &[Value], event: &str, about: &[&str]) -> String {
    let mut events = rows.iter().rev().filter_map(|row| row.get("event"));
    let event = events.find(|it| {
        let words = it["about"].as_array().cloned().unwrap_or_default();
        let words: Vec<&str> = words.iter().filter_map(|word| word.as_str()).collect();
        it["name"] == event && words == about
    });
    let event = event.expect("such an event");
    let seconds = event["wall"].as_i64().unwrap() / 1000 + event["offset"].as_i64().unwrap();
    let minutes = seconds.rem_euclid(86_400) / 60;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

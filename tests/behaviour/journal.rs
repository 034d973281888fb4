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

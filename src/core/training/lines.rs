//! A score in words: whether it passed, the times that matter most, every point.

use super::score::ScoreSheet;
use super::tables::Tables;
use crate::format::format_duration;
use crate::locale::Message;
use overdose_protocol::time::Millis;

/// A point of a score.
#[derive(Debug, Clone, PartialEq)]
pub struct PointLine {
    /// What, and how it came out.
    pub line: Message,
    /// When, after the beginning.
    pub time: Option<String>,
    /// What it rests on.
    pub sources: String,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// Whether it counts as done.
    pub good: bool,
}

/// Whether all of it was done.
#[must_use]
pub fn verdict(sheet: &ScoreSheet) -> Message {
    Message::new(if sheet.passed {
        "score-passed"
    } else {
        "score-not-passed"
    })
}

/// The times that matter most, and how much of the rest was done.
#[must_use]
pub fn times(sheet: &ScoreSheet) -> Vec<Message> {
    let times = &sheet.times;
    let time = |id: &str, at: Option<Millis>| match at {
        Some(at) => Message::new(id).with("clock", format_duration(at)),
        None => Message::new(format!("{id}-never")),
    };
    let (counted, all) = sheet.rest;
    let mut lines = vec![
        time("score-call", times.call),
        time("score-naloxone", times.naloxone),
        time("score-hands", times.hands),
        Message::new("score-rest")
            .with("count", counted)
            .with("of", all),
    ];
    if sheet.ended {
        lines.push(Message::new("score-ended"));
    }
    if sheet.rewound > 0 {
        lines.push(Message::new("score-rewound").with("count", u64::from(sheet.rewound)));
    }
    lines
}

/// Critical errors first, then every point.
#[must_use]
pub fn points(sheet: &ScoreSheet, tables: &Tables) -> Vec<PointLine> {
    let sources = |sources: &[String]| sources.join(", ");
    let faults = sheet.faults.iter().map(|fault| PointLine {
        line: Message::new("score-error").with("what", fault.line()),
        time: Some(format_duration(fault.at)),
        sources: sources(tables.error_sources(fault.error)),
        critical: true,
        good: false,
    });
    let points = sheet.points.iter().map(|point| PointLine {
        line: point.line(),
        time: point.at.map(format_duration),
        sources: sources(tables.task_sources(point.wanted.deed)),
        critical: point.wanted.critical,
        good: point.counts(),
    });
    faults.chain(points).collect()
}

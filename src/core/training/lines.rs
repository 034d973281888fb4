//! A score in words: whether it passed, the times that matter most, every point.

use super::score::ScoreSheet;
use super::tables::Tables;
use crate::format::format_duration;
use crate::locale::{Message, MessageId};
use crate::{message, message_id};
use overdose_protocol::time::Millis;

/// A point of a score.
#[derive(Debug, Clone, PartialEq)]
pub struct PointLine {
    /// What, and how it came out.
    pub line: Message,
    /// When, after the beginning.
    pub time: Option<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// Whether it counts as done.
    pub good: bool,
}

/// Whether all of it was done.
#[must_use]
pub fn verdict(sheet: &ScoreSheet) -> Message {
    if sheet.passed {
        message!("score-passed")
    } else {
        message!("score-not-passed")
    }
}

/// The times that matter most, and how much of the rest was done.
#[must_use]
pub fn times(sheet: &ScoreSheet) -> Vec<Message> {
    let times = &sheet.times;
    let time = |id: MessageId, never: MessageId, at: Option<Millis>| match at {
        Some(at) => Message::from(id).with("clock", format_duration(at)),
        None => never.into(),
    };
    let (counted, all) = sheet.rest;
    let mut lines = vec![
        time(
            message_id!("score-call", clock),
            message_id!("score-call-never"),
            times.call,
        ),
        time(
            message_id!("score-naloxone", clock),
            message_id!("score-naloxone-never"),
            times.naloxone,
        ),
        time(
            message_id!("score-hands", clock),
            message_id!("score-hands-never"),
            times.hands,
        ),
        message!("score-rest", count = counted, of = all),
    ];
    if sheet.ended {
        lines.push(message!("score-ended"));
    }
    if sheet.rewound > 0 {
        lines.push(message!("score-rewound", count = u64::from(sheet.rewound)));
    }
    lines
}

/// Critical errors first, then every point.
#[must_use]
pub fn points(sheet: &ScoreSheet, tables: &Tables) -> Vec<PointLine> {
    let faults = sheet.faults.iter().map(|fault| PointLine {
        line: message!("score-error", what = fault.line()),
        time: Some(format_duration(fault.at)),
        sources: tables.error_sources(fault.error).to_vec(),
        critical: true,
        good: false,
    });
    let points = sheet.points.iter().map(|point| PointLine {
        line: point.line(),
        time: point.at.map(format_duration),
        sources: tables.task_sources(point.wanted.deed).to_vec(),
        critical: point.wanted.critical,
        good: point.counts(),
    });
    faults.chain(points).collect()
}

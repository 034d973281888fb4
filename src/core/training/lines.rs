//! A score in words: whether it passed, the times that matter most, every point.

use super::score::{Fault, Point, Remark, ScoreSheet, Status, Verdict};
use super::tables::Tables;
use crate::format::format_duration;
use crate::locale::{Message, MessageId};
use crate::{message, message_id};
use overdose_protocol::time::Millis;

/// A point of a score, or a critical error.
#[derive(Debug, Clone, PartialEq)]
pub struct PointLine {
    /// What, and how it came out, in one sentence.
    pub line: Message,
    /// The same as a sign.
    pub sign: PointSign,
    /// What alone, as short as it can be said.
    pub name: Message,
    /// How it came out, and when.
    pub result: Message,
    /// When, after the beginning.
    pub time: Option<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// Whether it counts as done.
    pub good: bool,
    /// When, in milliseconds after the beginning.
    at: Option<Millis>,
}

/// How a point came out, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointSign {
    /// A critical error was made.
    CriticalError,
    /// Not done.
    Missed,
    /// Said beside the points: it costs nothing.
    Remark,
    /// Nobody knows.
    Unknown,
    /// Too late.
    Late,
    /// Before something that comes first.
    OutOfOrder,
    /// Done.
    Done,
}

impl PointLine {
    /// A point.
    pub(super) fn of_point(point: &Point, tables: &Tables) -> Self {
        let time = point.at.map(format_duration);
        let clock = time.clone().unwrap_or_default();
        let (sign, result) = match (point.status, point.wanted.within) {
            (Status::Done, _) => (PointSign::Done, message!("words", text = clock)),
            (Status::Late, limit) => {
                let took = format_duration(point.took.unwrap_or(0));
                let limit = format_duration(limit.unwrap_or(0));
                let result = message!("point-result-late", clock = took, limit);
                (PointSign::Late, result)
            }
            (Status::OutOfOrder, _) => {
                let result = message!("point-result-out-of-order", clock);
                (PointSign::OutOfOrder, result)
            }
            (Status::Mistaken, _) => {
                let result = message!("point-result-mistaken", clock);
                (PointSign::Missed, result)
            }
            (Status::Missed, _) => (PointSign::Missed, message!("point-result-missed")),
            (Status::NotMarked, _) => {
                let result = message!("point-result-not-marked");
                (PointSign::Unknown, result)
            }
            (Status::NotReached, _) => {
                let result = message!("point-result-not-reached");
                (PointSign::Unknown, result)
            }
        };
        Self {
            line: point.line(),
            sign,
            name: point.wanted.deed.name_line(),
            result,
            time,
            sources: tables.task_sources(point.wanted.deed).to_vec(),
            critical: point.wanted.critical,
            good: point.counts(),
            at: point.at,
        }
    }

    /// A critical error.
    pub(super) fn of_fault(fault: &Fault, tables: &Tables) -> Self {
        let clock = format_duration(fault.at);
        Self {
            line: message!("score-error", what = fault.line()),
            sign: PointSign::CriticalError,
            name: fault.line().attribute("name"),
            result: message!("point-result-error", clock = clock.clone()),
            time: Some(clock),
            sources: tables.error_sources(fault.error).to_vec(),
            critical: true,
            good: false,
            at: Some(fault.at),
        }
    }

    /// A remark.
    pub(super) fn of_remark(remark: &Remark, tables: &Tables) -> Self {
        let clock = format_duration(remark.at);
        Self {
            line: remark.line(),
            sign: PointSign::Remark,
            name: remark.line().attribute("name"),
            result: message!("words", text = clock.clone()),
            time: Some(clock),
            sources: tables.task_sources(remark.kind.about()).to_vec(),
            critical: false,
            good: false,
            at: Some(remark.at),
        }
    }

    /// Where it stands among others: critical errors, what was missed or late of what nobody passes without, the rest of that, what
    /// was out of order, and what was done.
    fn weight(&self) -> (u8, Option<Millis>) {
        let weight = match (self.sign, self.critical) {
            (PointSign::CriticalError, _) => 0,
            (PointSign::Missed, true) => 1,
            (PointSign::Late, true) => 2,
            (PointSign::Missed, false) => 3,
            (PointSign::Late, false) => 4,
            (PointSign::Remark, _) => 5,
            (PointSign::Unknown, _) => 6,
            (PointSign::OutOfOrder, _) => 7,
            (PointSign::Done, _) => 8,
        };
        (weight, self.at)
    }
}

/// A time that matters most, beside that of the run in which it goes well.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeLine {
    /// Up to what.
    pub label: Message,
    /// How long it took, or that it was never done.
    pub time: Message,
    /// How long it takes when it goes well.
    pub ideal: Message,
}

/// Whether all of it was done, as far as anybody knows.
#[must_use]
pub fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Passed => message!("score-passed"),
        Verdict::Unknown => message!("score-unknown"),
        Verdict::NotPassed => message!("score-not-passed"),
    }
}

/// The same as a line of its own.
#[must_use]
pub fn verdict_line(sheet: &ScoreSheet) -> Message {
    message!("score-verdict", what = verdict(sheet.verdict))
}

/// When it is passed.
#[must_use]
pub fn rule(sheet: &ScoreSheet) -> Message {
    let rest = sheet.rest;
    message!("sheet-rule", enough = rest.enough, of = rest.all)
}

/// How many critical errors were made.
#[must_use]
pub fn errors(sheet: &ScoreSheet) -> Message {
    message!("score-errors", count = sheet.faults.len())
}

/// Whether nobody marked pushes whose screen was there.
fn hands_are_unknown(sheet: &ScoreSheet) -> bool {
    let mut points = sheet.points.iter();
    points.any(|point| point.status == Status::NotMarked)
}

/// The times that matter most, each beside that of the run in which it goes well.
#[must_use]
pub fn times_beside(sheet: &ScoreSheet, ideal: &ScoreSheet) -> Vec<TimeLine> {
    let never = || message!("score-never");
    let hands = if hands_are_unknown(sheet) {
        message!("score-not-seen")
    } else {
        never()
    };
    let (times, ideal) = (&sheet.times, &ideal.times);
    let all = [
        (message!("score-to-call"), times.call, never(), ideal.call),
        (message!("score-to-hands"), times.hands, hands, ideal.hands),
        (
            message!("score-to-naloxone"),
            times.naloxone,
            never(),
            ideal.naloxone,
        ),
    ];
    let lines = all.into_iter().map(|(label, time, never, ideal)| TimeLine {
        label,
        time: match time {
            Some(time) => message!("words", text = format_duration(time)),
            None => never,
        },
        ideal: match ideal {
            Some(ideal) => message!("score-ideal", clock = format_duration(ideal)),
            None => message!("score-ideal-never"),
        },
    });
    lines.collect()
}

/// The times that matter most, and how much of the rest was done.
#[must_use]
pub fn times(sheet: &ScoreSheet) -> Vec<Message> {
    let times = &sheet.times;
    let time = |id: MessageId, never: MessageId, at: Option<Millis>| match at {
        Some(at) => Message::from(id).with("clock", format_duration(at)),
        None => never.into(),
    };
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
            if hands_are_unknown(sheet) {
                message_id!("score-hands-not-marked")
            } else {
                message_id!("score-hands-never")
            },
            times.hands,
        ),
    ];
    lines.extend(rest(sheet));
    lines
}

/// How much of the rest was done, and what has to be known of the drill beside it.
#[must_use]
pub fn rest(sheet: &ScoreSheet) -> Vec<Message> {
    let rest = sheet.rest;
    let mut lines = vec![message!(
        "score-rest",
        count = rest.done,
        of = rest.all,
        enough = rest.enough
    )];
    if sheet.ended {
        lines.push(message!("score-ended"));
    }
    if sheet.rewound > 0 {
        lines.push(message!("score-rewound", count = u64::from(sheet.rewound)));
    }
    lines
}

/// Critical errors first, then remarks and points, both in the order in which they came; what never came stands last.
#[must_use]
pub fn points(sheet: &ScoreSheet, tables: &Tables) -> Vec<PointLine> {
    let faults = sheet.faults.iter();
    let faults = faults.map(|fault| PointLine::of_fault(fault, tables));
    let points = sheet.told().map(|point| PointLine::of_point(point, tables));
    let remarks = sheet.remarks.iter();
    let remarks = remarks.map(|remark| PointLine::of_remark(remark, tables));
    let mut points: Vec<_> = points.chain(remarks).collect();
    points.sort_by_key(|point| (point.at.is_none(), point.at));
    faults.chain(points).collect()
}

/// The same, what weighs most first.
#[must_use]
pub fn points_by_weight(sheet: &ScoreSheet, tables: &Tables) -> Vec<PointLine> {
    let mut points = points(sheet, tables);
    points.sort_by_key(PointLine::weight);
    points
}

//! The score of a drill as plain text and as JSON: what was wanted, how it came out, and every step.

use serde_json::{Value, json};

use super::debrief::Debrief;
use super::drill::Drill;
use super::lines;
use super::score::{Status, Verdict};
use super::tables::Tables;
use super::task::id_text;
use crate::content::{self, Content};
use crate::format::{format_date, format_duration, format_minute, format_rfc3339};
use crate::locale::Message;
use crate::message;
use overdose_protocol::incident::Incident;
use overdose_protocol::time::Millis;

/// The version of what is written as JSON.
const SCHEMA_VERSION: u32 = 1;

/// Everything there is to say of a drill.
#[derive(Debug, Clone, PartialEq)]
pub struct DrillReport {
    /// The drill.
    pub drill: Drill,
    /// Its debrief.
    pub debrief: Debrief,
    /// Whether a part of its record could not be read.
    pub incomplete: bool,
}

impl DrillReport {
    /// That of a drill.
    #[must_use]
    pub fn of(content: &Content, tables: &Tables, drill: &Drill, incident: &Incident) -> Self {
        Self {
            drill: drill.clone(),
            debrief: Debrief::of(content, tables, drill, incident),
            incomplete: incident.incomplete,
        }
    }

    /// What stands above everything: that it is practice, what was practised, by whom and when.
    #[must_use]
    pub fn head(&self) -> Vec<Message> {
        let drill = &self.drill;
        let begun = drill.begun;
        let when = message!(
            "sheet-when",
            date = format_date(begun),
            time = format_minute(begun)
        );
        let learner = match drill.learner {
            Some(number) => message!("sheet-attended", number = u64::from(number)),
            None => message!("sheet-attended-by-nobody"),
        };
        let mut head = vec![
            message!("practice-banner"),
            message!("words", text = drill.scenario.title.as_str()),
            when,
            learner,
        ];
        head.extend(self.incomplete.then(|| message!("record-incomplete")));
        head
    }

    /// Every step in words: time, what was done, and what the score says of it.
    pub fn steps(&self) -> impl Iterator<Item = Vec<Message>> + '_ {
        self.debrief.steps.iter().map(|step| {
            let first = message!(
                "replay-step",
                time = format_duration(step.at),
                what = step.what.clone()
            );
            let scored = step.scored.clone().filter(|scored| *scored != step.what);
            std::iter::once(first).chain(scored).collect()
        })
    }

    /// The score and the steps as plain text.
    #[must_use]
    pub fn text(&self, content: &Content, tables: &Tables) -> String {
        let words = &content.words;
        let sheet = &self.debrief.sheet;
        let mut lines: Vec<String> = self.head().iter().map(|line| words.text(line)).collect();
        lines.push(String::new());
        lines.push(words.text(&lines::verdict_line(sheet)));
        lines.push(words.text(&lines::rule(sheet)));
        lines.extend(lines::times(sheet).iter().map(|line| words.text(line)));
        lines.push(String::new());
        for point in lines::points(sheet, tables) {
            let time = point.time.unwrap_or_default();
            let sources = words.text(&message!("listed", list = point.sources));
            lines.push(format!(
                "{time:>6}  {} ({sources})",
                words.text(&point.line)
            ));
        }
        lines.push(String::new());
        lines.push(words.text(&message!("record-title")));
        for step in self.steps() {
            let step: Vec<String> = step.iter().map(|line| words.text(line)).collect();
            lines.push(step.join("  |  "));
        }
        lines.push(String::new());
        lines.push(words.text(&message!("practice-hands")));
        lines.push(String::new());
        lines.join("\n")
    }

    /// The same as one JSON object. Times are in seconds after the beginning.
    #[must_use]
    pub fn json(&self, content: &Content, tables: &Tables) -> Value {
        let words = &content.words;
        let (drill, sheet) = (&self.drill, &self.debrief.sheet);
        let points = sheet.points.iter().map(|point| {
            json!({
                "id": point.wanted.deed.name(),
                "words": words.text(&point.wanted.deed.line()),
                "critical": point.wanted.critical,
                "status": status(point.status),
                "at_s": point.at.map(seconds),
                "took_s": point.took.map(seconds),
                "within_s": point.wanted.within.map(seconds),
                "sources": tables.task_sources(point.wanted.deed),
            })
        });
        let faults = sheet.faults.iter().map(|fault| {
            json!({
                "id": id_text(&fault.error),
                "words": words.text(&fault.line()),
                "at_s": seconds(fault.at),
                "sources": tables.error_sources(fault.error),
            })
        });
        let remarks = sheet.remarks.iter().map(|remark| {
            json!({
                "id": id_text(&remark.kind),
                "words": words.text(&remark.line()),
                "at_s": seconds(remark.at),
                "sources": tables.task_sources(remark.kind.about()),
            })
        });
        let steps = self.debrief.steps.iter().map(|step| {
            json!({
                "at_s": seconds(step.at),
                "what": words.text(&step.what),
                "casualty": step.casualty,
                "scored": step.scored.as_ref().map(|line| words.text(line)),
            })
        });
        json!({
            "schema": SCHEMA_VERSION,
            "kind": "practice",
            "incomplete": self.incomplete,
            "content": content::digest(),
            "scenario": drill.scenario.id,
            "title": drill.scenario.title,
            "learner": drill.learner,
            "begun": format_rfc3339(drill.begun),
            "lasted_s": seconds(sheet.lasted),
            "passed": sheet.verdict == Verdict::Passed,
            "all_seen": sheet.verdict != Verdict::Unknown,
            "times": {
                "call_s": sheet.times.call.map(seconds),
                "naloxone_s": sheet.times.naloxone.map(seconds),
                "first_push_or_breath_s": sheet.times.hands.map(seconds),
            },
            "rest": { "done": sheet.rest.done, "of": sheet.rest.all, "enough": sheet.rest.enough },
            "rewound": sheet.rewound,
            "ended_early": sheet.ended,
            "errors": faults.collect::<Vec<_>>(),
            "remarks": remarks.collect::<Vec<_>>(),
            "points": points.collect::<Vec<_>>(),
            "steps": steps.collect::<Vec<_>>(),
        })
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Done => "done",
        Status::Late => "late",
        Status::OutOfOrder => "out_of_order",
        Status::Missed => "missed",
        Status::Mistaken => "mistaken",
        Status::NotMarked => "not_marked",
        Status::NotReached => "not_reached",
    }
}

/// Whole and parts of a second.
#[expect(clippy::cast_precision_loss, reason = "hours at most")]
fn seconds(millis: Millis) -> f64 {
    millis as f64 / 1000.0
}

//! The handover, and what it is given away with: a code, a file, a page, a list of what happened.

use super::{Choice, Choices, EventsPart, Part, View};
use crate::format::format_time;
use crate::handover::Format;
use crate::handover::{Code, Report};
use crate::locale::Line;
use crate::messages;
use crate::session::{Intent, Route, Saved, Says, Session};
use crate::timeline::Timeline;
use overdose_protocol::record;
use overdose_protocol::time::Now;

/// The most rows of a record that are shown at once: more than any window has room for.
const ROWS: usize = 80;

impl View<'_> {
    /// The handover. Incident, beat and clocks go on beside it (R13).
    pub(super) fn handover(&self, parts: &mut Vec<Part>) {
        parts.push(Part::Title(Line::new("handover-title")));
        let cpr = self.state.place.phase.is_cpr();
        parts.push(Part::Notice(Line::new(if cpr {
            "handover-hint-cpr"
        } else {
            "handover-hint"
        })));
        parts.extend(self.beat());
        let handover = self.session.handover(self.now);
        parts.push(Part::Handover(handover.rows(self.session.content())));
        parts.extend(self.kept().map(|line| Part::AnswerSummary(vec![line])));
        let mut intents = vec![
            Intent::ClosePage,
            Intent::Open(Route::CloseReason),
            Intent::Naloxone,
            Intent::NotBreathing,
            Intent::Open(Route::Share),
            Intent::Open(Route::Debrief { back: 0 }),
        ];
        if self.session.training().is_some() {
            intents.retain(|intent| !Session::is_for_earnest(*intent));
        }
        parts.push(Part::Actions(self.actions(&intents)));
    }

    /// The code that holds the handover, and every other way to give it away.
    pub(super) fn share(&self, parts: &mut Vec<Part>) {
        parts.push(Part::Title(Line::new("share-title")));
        self.name_kept(parts);
        parts.extend(self.beat());
        let content = self.session.content();
        let text = match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => Some(report.handover.text(content)),
            Some(Says::Only(_)) => None,
            None => Some(self.session.handover(self.now).text(content)),
        };
        parts.extend(text.and_then(|text| Code::of(&text).ok()).map(Part::Code));
        let ways = [
            (Intent::Copy, "share-copy"),
            (Intent::Print, "share-print"),
            (Intent::Save(Format::Pdf), "share-pdf"),
            (Intent::Save(Format::Text), "share-text"),
            (Intent::Save(Format::Json), "share-json"),
        ];
        let choices = ways.into_iter().zip('1'..);
        parts.push(Part::Choices(Choices {
            hint: Line::new("share-hint"),
            choices: choices
                .map(|((intent, id), key)| Choice {
                    intent,
                    key: Some(key),
                    label: Line::new(id),
                    chosen: false,
                })
                .collect(),
        }));
        self.record_page_actions(parts);
    }

    /// What happened, for the desk's own learning.
    pub(super) fn debrief(&self, back: usize, parts: &mut Vec<Part>) {
        parts.push(Part::Title(Line::new("record-title")));
        self.name_kept(parts);
        parts.extend(self.beat());
        match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => self.report(report, back, parts),
            Some(Says::Only(lines)) => parts.push(event_lines(lines, back, Line::clone)),
            None => {
                let person = self.session.person();
                let until = person.record.closed.map_or(self.now, |(_, at)| at);
                let timeline = Timeline::live(self.protocol, self.state, &person.record, until);
                parts.push(Part::Timeline(timeline));
                parts.push(self.events(&person.record.rows, back));
            }
        }
        self.record_page_actions(parts);
    }

    fn report(&self, report: &Report, back: usize, parts: &mut Vec<Part>) {
        parts.push(Part::Timeline(report.timeline(self.protocol)));
        parts.push(self.events(&report.record.rows, back));
    }

    fn events(&self, rows: &[record::Row], back: usize) -> Part {
        let content = self.session.content();
        event_lines(rows, back, |row| {
            row_line(row.at, messages::record_item(content, row.what))
        })
    }

    fn record_page_actions(&self, parts: &mut Vec<Part>) {
        let mut intents = vec![Intent::Back];
        if self.session.opened().is_none() && !self.state.is_closed() {
            intents.push(Intent::NotBreathing);
        }
        parts.push(Part::Actions(self.actions(&intents)));
    }

    /// How much of this is on the disk for certain.
    fn kept(&self) -> Option<Line> {
        Some(match self.session.saved()? {
            Saved::Not => Line::new("handover-not-saved"),
            Saved::Events(count) | Saved::Kept(count) => {
                let entries = self.session.person().incident.entries();
                let last = entries.get(count.checked_sub(1)?)?;
                Line::new("handover-saved").with("time", format_time(last.at))
            }
        })
    }
}

/// A row of the record.
fn row_line(at: Now, what: Line) -> Line {
    Line::new("record-row")
        .with("time", format_time(at))
        .with("what", what)
}

/// The rows before the last `back` ones, as many as a window has room for.
pub(super) fn event_lines<T>(rows: &[T], back: usize, line: impl Fn(&T) -> Line) -> Part {
    let end = rows.len().saturating_sub(back);
    let from = end.saturating_sub(ROWS);
    let shown = rows.get(from..end).unwrap_or_default();
    Part::Events(EventsPart {
        lines: shown.iter().map(line).collect(),
        paged: rows.len() > Route::ROWS,
    })
}

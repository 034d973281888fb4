//! The handover, and what it is given away with: a code, a file, a page, a list of what happened.

use super::binding::Draft;
use super::{Choice, Choices, EventsPart, Part, View};
use crate::format::format_time;
use crate::handover::Format;
use crate::handover::{Code, Report};
use crate::locale::Line;
use crate::messages;
use crate::session::{Intent, Key, Route, Saved, Says, Session};
use crate::timeline::Timeline;
use overdose_protocol::record;
use overdose_protocol::time::Now;

/// The most rows of a record that are shown at once: more than any window has room for.
const ROWS: usize = 80;

impl View<'_> {
    /// The handover. Incident, beat and clocks go on beside it (R13).
    pub(super) fn handover(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("handover-title")));
        let cpr = self.state.place.phase.is_cpr();
        screen.push(Part::Notice(Line::new(if cpr {
            "handover-hint-cpr"
        } else {
            "handover-hint"
        })));
        screen.extend(self.beat());
        let handover = self.session.handover(self.now);
        screen.push(Part::Handover(handover.rows(self.session.content())));
        screen.extend(self.kept().map(|line| Part::AnswerSummary(vec![line])));
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
        screen.push(Part::Actions(self.actions(&intents)));
    }

    /// The code that holds the handover, and every other way to give it away.
    pub(super) fn share(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("share-title")));
        self.name_kept(screen);
        screen.extend(self.beat());
        let content = self.session.content();
        let text = match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => Some(report.handover.text(content)),
            Some(Says::Only(_)) => None,
            None => Some(self.session.handover(self.now).text(content)),
        };
        screen.extend(text.and_then(|text| Code::of(&text).ok()).map(Part::Code));
        let ways = [
            (Intent::Copy, "share-copy"),
            (Intent::Print, "share-print"),
            (Intent::Save(Format::Pdf), "share-pdf"),
            (Intent::Save(Format::Text), "share-text"),
            (Intent::Save(Format::Json), "share-json"),
        ];
        let choices = ways.into_iter().zip('1'..);
        screen.push(Part::Choices(Choices {
            hint: Line::new("share-hint"),
            choices: choices
                .map(|((intent, id), key)| Choice {
                    intent,
                    key: Key::Char(key),
                    label: Line::new(id),
                    chosen: false,
                })
                .collect(),
        }));
        self.record_page_actions(screen);
    }

    /// What happened, for the desk's own learning.
    pub(super) fn debrief(&self, back: usize, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("record-title")));
        Self::page_keys(screen);
        self.name_kept(screen);
        screen.extend(self.beat());
        match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => self.report(report, back, screen),
            Some(Says::Only(lines)) => screen.push(event_lines(lines, back, Line::clone)),
            None => {
                let person = self.session.person();
                let until = person.record.closed.map_or(self.now, |(_, at)| at);
                let timeline = Timeline::live(self.protocol, self.state, &person.record, until);
                screen.push(Part::Timeline(timeline));
                screen.push(self.events(&person.record.rows, back));
            }
        }
        self.record_page_actions(screen);
    }

    /// A long record is gone through by keys that need no button.
    pub(super) fn page_keys(screen: &mut Draft) {
        screen.bind(&[Key::PageUp], Intent::Earlier);
        screen.bind(&[Key::PageDown], Intent::Later);
    }

    fn report(&self, report: &Report, back: usize, screen: &mut Draft) {
        screen.push(Part::Timeline(report.timeline(self.protocol)));
        screen.push(self.events(&report.record.rows, back));
    }

    fn events(&self, rows: &[record::Row], back: usize) -> Part {
        let content = self.session.content();
        event_lines(rows, back, |row| {
            row_line(row.at, messages::record_item(content, row.what))
        })
    }

    fn record_page_actions(&self, screen: &mut Draft) {
        let mut intents = vec![Intent::Back];
        if self.session.opened().is_none() && !self.state.is_closed() {
            intents.push(Intent::NotBreathing);
        }
        screen.push(Part::Actions(self.actions(&intents)));
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

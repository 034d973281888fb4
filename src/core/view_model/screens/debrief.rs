//! What happened, for the desk's own learning.

use crate::format::format_time;
use crate::handover::Report;
use crate::locale::Message;
use crate::session::Says;
use crate::timeline::Timeline;
use crate::view_model::binding::Draft;
use crate::view_model::pages::event_lines;
use crate::view_model::{Part, View};
use crate::{message, messages};
use overdose_protocol::record;
use overdose_protocol::time::Now;

impl View<'_> {
    /// What happened, for the desk's own learning.
    pub(in crate::view_model) fn debrief(&self, back: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("record-title")));
        Self::page_keys(screen);
        self.name_kept(screen);
        screen.extend(self.beat());
        match self.session.opened().map(|opened| &opened.says) {
            Some(Says::All(report)) => self.report(report, back, screen),
            Some(Says::Only(lines)) => screen.push(event_lines(lines, back, Message::clone)),
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

    pub(in crate::view_model) fn report(&self, report: &Report, back: usize, screen: &mut Draft) {
        screen.push(Part::Timeline(report.timeline(self.protocol)));
        screen.push(self.events(&report.record.rows, back));
    }

    pub(in crate::view_model) fn events(&self, rows: &[record::RecordRow], back: usize) -> Part {
        let content = self.session.content();
        event_lines(rows, back, |row| {
            row_line(row.at, messages::record_item(content, row.what))
        })
    }
}

/// A row of the record.
pub(in crate::view_model) fn row_line(at: Now, what: Message) -> Message {
    message!("record-row", time = format_time(at), what)
}

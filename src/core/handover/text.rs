//! The handover as plain text: for the clipboard, for a file, for the code that a phone reads.

use super::{Handover, Report};
use crate::content::Content;
use crate::format::{format_date, format_minute, format_time, format_zone};
use crate::journal::IncidentKind;
use crate::locale::Message;
use crate::{message, messages};

impl Handover {
    /// The title, and what else stands above the letters.
    #[must_use]
    pub fn head(&self) -> Vec<Message> {
        let practice = self.kind == IncidentKind::Practice;
        let practice = practice.then(|| message!("handover-practice"));
        let written = message!(
            "handover-written",
            date = format_date(self.written),
            time = format_minute(self.written),
            zone = format_zone(self.written)
        );
        let incomplete = self.incomplete.then(|| message!("handover-part-unread"));
        practice
            .into_iter()
            .chain([message!("handover-heading")])
            .chain(incomplete)
            .chain([written])
            .collect()
    }

    /// The handover in words, a letter a line.
    #[must_use]
    pub fn text(&self, content: &Content) -> String {
        let words = &content.words;
        let mut lines: Vec<String> = self.head().iter().map(|line| words.text(line)).collect();
        for row in self.rows(content) {
            let said: Vec<String> = row.lines.iter().map(|line| words.text(line)).collect();
            let title = words.text(&row.letter.title());
            let letter = row.letter.letter();
            lines.push(format!("{letter}  {title}: {}", said.join(" ")));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

impl Report {
    /// The handover in words, and below it everything that happened, a row a line.
    #[must_use]
    pub fn text(&self, content: &Content) -> String {
        let words = &content.words;
        let title = words.text(&message!("record-title"));
        let rows = self.record.rows.iter().map(|row| {
            let what = words.text(&messages::record_item(content, row.what));
            format!("{}  {what}\n", format_time(row.at))
        });
        let rows: String = rows.collect();
        format!("{}\n{title}\n{rows}", self.handover.text(content))
    }
}

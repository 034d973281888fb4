//! What happened in an incident that was left open and cannot be followed.

use crate::format::{format_date, format_minute};
use crate::locale::Message;
use crate::session::{Intent, Left};
use crate::view_model::binding::Draft;
use crate::view_model::pages::event_lines;
use crate::view_model::{Part, View};
use crate::{message, message_id};

impl View<'_> {
    /// What happened in an incident that was left open and cannot be followed.
    pub(in crate::view_model) fn left_record(&self, back: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("record-title")));
        Self::page_keys(screen);
        if let Some(left) = self.session.looked_at() {
            screen.push(Part::Notice(if left.is_newer {
                message!("notice-newer")
            } else {
                message!("left-hint")
            }));
            screen.push(event_lines(&left.lines, back, Message::clone));
        }
        self.end_page(Intent::ClosePage, screen);
    }

    /// The line that names what was left and cannot be followed. Whoever can be helped comes before it.
    pub(in crate::view_model) fn left_line(&self, left: &Left) -> Message {
        if left.is_newer {
            return message!("notice-newer");
        }
        let id = match self.session.other_people() {
            0 => message_id!("notice-left", date, time),
            _ => message_id!("notice-left-waits", date, time),
        };
        Message::from(id)
            .with("date", format_date(left.begun))
            .with("time", format_minute(left.begun))
    }
}

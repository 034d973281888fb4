//! The kept records: the list of them, and one that is open. They never look like somebody's steps.

use super::binding::Draft;
use super::handover::event_lines;
use super::pages::{choice, part_of};
use super::{Choices, Part, View};
use crate::format::{format_date, format_minute};
use crate::locale::Line;
use crate::session::{Intent, Left, Route, Says};

impl View<'_> {
    /// The list, and the folder that they lie in.
    pub(super) fn kept_list(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("kept-title")));
        let kept = self.session.kept().unwrap_or_default();
        let folder = self
            .session
            .folder()
            .map(|folder| Line::new("kept-folder").with("folder", folder));
        let none = self.session.kept().is_some_and(<[_]>::is_empty);
        let none = none.then(|| Line::new("kept-none"));
        screen.push(Part::Record(none.into_iter().chain(folder).collect()));
        let shown = kept.iter().enumerate().skip(part * Route::RECORDS);
        let shown = shown.take(Route::RECORDS).zip('1'..);
        let mut choices: Vec<_> = shown
            .map(|((index, name), key)| {
                let label = Line::new("kept-record").with("name", name.as_str());
                choice(Intent::OpenKept(index), key, label)
            })
            .collect();
        if kept.len() > Route::RECORDS {
            choices.push(choice(Intent::More, '9', Line::new("key-more")));
        }
        let hint = part_of("kept-hint", part, kept.len().max(1), Route::RECORDS);
        if !choices.is_empty() {
            screen.push(Part::Choices(Choices { hint, choices }));
        }
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    /// One of them.
    pub(super) fn kept_record(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("kept-title")));
        self.name_kept(screen);
        screen.extend(self.beat());
        let Some(opened) = self.session.opened() else {
            return;
        };
        let mut actions = Vec::new();
        match &opened.says {
            Says::All(report) => {
                screen.push(Part::Handover(report.handover.rows(self.session.content())));
                let debrief = Route::Debrief { back: 0 };
                let on = [Intent::Open(Route::Share), Intent::Open(debrief)];
                actions.extend(self.actions(&on));
            }
            Says::Only(lines) => {
                screen.push(event_lines(lines, 0, Line::clone));
                actions.extend(self.actions(&[Intent::Open(Route::Debrief { back: 0 })]));
            }
        }
        actions.extend(self.actions(&[Intent::EraseKept, Intent::Back, Intent::ClosePage]));
        screen.push(Part::Actions(actions));
    }

    /// What happened in an incident that was left open and cannot be followed.
    pub(super) fn left_record(&self, back: usize, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("record-title")));
        Self::page_keys(screen);
        if let Some(left) = self.session.looked_at() {
            screen.push(Part::Notice(Line::new("left-hint")));
            screen.push(event_lines(&left.lines, back, Line::clone));
        }
        self.side_page_actions(screen);
    }

    /// The line that names what was left and cannot be followed. Whoever can be helped comes before it.
    pub(super) fn left_line(&self, left: &Left) -> Line {
        let id = match self.session.other_people() {
            0 => "notice-left",
            _ => "notice-left-waits",
        };
        Line::new(id)
            .with("date", format_date(left.begun))
            .with("time", format_minute(left.begun))
    }

    /// Says that a kept record is looked at, and which one.
    pub(super) fn name_kept(&self, screen: &mut Draft) {
        let report = self.session.opened_report();
        let incomplete = report.is_some_and(|report| report.handover.incomplete);
        screen.extend(incomplete.then(|| Part::Notice(Line::new("record-incomplete"))));
        screen.extend(
            self.session.opened().map(|opened| {
                Part::Notice(Line::new("kept-open").with("name", opened.name.as_str()))
            }),
        );
    }
}

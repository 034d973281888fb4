//! Pages over the instructions: what opens them, what closes them, and what each gives back.

use std::mem;

use super::{Ask, Page, Says, Session, Training};
use overdose_protocol::incident::{Event, Page as Cover};
use overdose_protocol::time::Now;

impl Session {
    /// A page that the engine closed is no longer up.
    pub(super) fn follow_page(&mut self) {
        let gone = match self.page {
            // Before anything happened the engine knows of no page.
            Page::Help | Page::HelpCard(_) => {
                self.front.has_begun() && self.state().page != Some(Cover::Help)
            }
            Page::Handover | Page::CloseReason => self.state().page != Some(Cover::Handover),
            Page::Share | Page::Debrief { .. } if self.opened.is_none() => {
                self.state().page != Some(Cover::Handover) && !self.state().is_closed()
            }
            _ => false,
        };
        if gone {
            self.page = Page::Instructions;
        }
        if !self.page.is_of_record() {
            self.opened = None;
        }
        if !matches!(self.page, Page::Left { .. }) {
            self.looked_at = None;
        }
        if !matches!(self.page, Page::KeptRecord | Page::Site) {
            self.asked_once = None;
        }
        if !self.page.teaches() {
            self.query.clear();
        }
        if self.page == Page::Instructions && self.state().fit.is_none() {
            self.over_handover = false;
        }
    }

    /// Something new came to the front: a page that is only for looking gives way to it.
    pub(super) fn leave_side_page(&mut self) {
        if matches!(
            self.page,
            Page::Drugs
                | Page::Menu
                | Page::Countries { .. }
                | Page::Kept { .. }
                | Page::KeptRecord
                | Page::Left { .. }
        ) || self.page.teaches()
            || self.page.is_of_site()
            || self.opened.is_some()
        {
            self.page = Page::Instructions;
        }
    }

    pub(super) fn is_help(&self) -> bool {
        matches!(self.page, Page::Help | Page::HelpCard(_))
    }

    pub(super) fn back(&mut self, now: Now) {
        if self.page == Page::Instructions && self.undo_new_person(now) {
            return;
        }
        let earlier = match self.page {
            Page::HelpCard(_) => Page::Help,
            Page::Topic { .. } | Page::Search { .. } => Page::Learn,
            Page::Countries { .. } | Page::Learn | Page::Kept { .. } | Page::Site => Page::Menu,
            Page::Ready | Page::About => Page::Site,
            Page::Sources { .. } => Page::About,
            Page::Score if self.training.as_ref().is_some_and(Training::is_opened) => {
                Page::Class { part: 0 }
            }
            Page::Practice
            | Page::Scenarios { .. }
            | Page::Score
            | Page::Room
            | Page::Class { .. } => Page::Practice,
            Page::Scene => Page::Scenarios { part: 0 },
            Page::Replay { .. } => Page::Score,
            Page::KeptRecord => Page::Kept { part: 0 },
            Page::Share | Page::Debrief { .. } => self.under_record_page(),
            Page::Instructions if self.state().fit.is_none() => {
                self.push(now, Event::WentBack);
                return;
            }
            _ => {
                self.leave(now);
                return;
            }
        };
        self.touch(now);
        self.page = earlier;
    }

    /// Back to where the page that is up, or the fit's card, was opened from.
    pub(super) fn leave(&mut self, now: Now) {
        let handover = mem::take(&mut self.over_handover);
        match self.page {
            Page::CloseReason => {
                self.touch(now);
                self.page = Page::Handover;
            }
            Page::Share | Page::Debrief { .. } => {
                self.touch(now);
                self.page = self.under_record_page();
            }
            Page::Instructions if self.state().fit.is_some() => {
                let was = self.front();
                self.push(now, Event::FitEnded);
                if handover && was == self.front() {
                    self.return_to_handover(now);
                }
            }
            Page::Instructions => self.touch(now),
            _ => {
                self.close_page(now);
                if self.state().fit.is_some() {
                    self.over_handover = handover;
                } else if handover {
                    self.return_to_handover(now);
                }
            }
        }
    }

    fn return_to_handover(&mut self, now: Now) {
        self.push(now, Event::PageOpened(Cover::Handover));
        self.page = Page::Handover;
    }

    /// Whether the handover is up, or under the page that is up.
    pub(super) fn in_handover(&self) -> bool {
        let over = matches!(self.page, Page::Share | Page::Debrief { .. })
            && self.opened.is_none()
            && !self.state().is_closed();
        self.over_handover || over || matches!(self.page, Page::Handover | Page::CloseReason)
    }

    /// Closes whatever page is up. A fit goes on.
    pub(super) fn close_page(&mut self, now: Now) {
        self.over_handover = false;
        if self.state().page.is_some() {
            self.push(now, Event::PageClosed);
        }
        if self.page != Page::Instructions {
            self.touch(now);
            self.page = Page::Instructions;
        }
    }

    pub(super) fn open(&mut self, page: Page, now: Now) {
        if page == self.page {
            self.leave(now);
            return;
        }
        if page.is_of_practice() {
            if matches!(page, Page::Trainer | Page::TakeOff) {
                self.close_page(now);
            }
            if page == Page::Score && self.page == Page::Practice {
                self.forget_opened();
            }
            if matches!(page, Page::Class { .. }) {
                self.asks.push(Ask::Drills);
            }
            self.page = page;
            return;
        }
        if matches!(page, Page::Share | Page::Debrief { .. }) {
            let from = matches!(self.page, Page::Handover | Page::KeptRecord);
            if from || self.state().is_closed() {
                self.touch(now);
                self.page = page;
            }
            return;
        }
        if self.state().is_closed() {
            return;
        }
        if matches!(page, Page::Kept { .. }) {
            self.asks.push(Ask::List);
        }
        let over_handover = self.in_handover();
        match page {
            Page::CloseReason if self.page != Page::Handover => return,
            // Looking at help begins no incident: no clock runs before the first answer.
            Page::Help | Page::HelpCard(_) if !self.front.has_begun() => {}
            Page::Help | Page::HelpCard(_) => self.push(now, Event::PageOpened(Cover::Help)),
            Page::CloseReason => {}
            _ => {
                if self.state().page.is_some() {
                    self.push(now, Event::PageClosed);
                }
                self.touch(now);
            }
        }
        self.over_handover = over_handover && page != Page::CloseReason;
        self.page = page;
    }

    pub(super) fn turn_page(&mut self, now: Now) {
        self.touch(now);
        let parts = |length: usize, each: usize| length.div_ceil(each).max(1);
        self.page = match self.page {
            Page::Countries { part } => Page::Countries {
                part: (part + 1) % parts(self.content.regions.all().len(), Page::COUNTRIES),
            },
            Page::Topic { topic, part } => Page::Topic {
                topic,
                part: (part + 1) % parts(self.facts_of(topic).len(), Page::FACTS),
            },
            Page::Search { part } => Page::Search {
                part: (part + 1) % parts(self.search().len(), Page::FACTS),
            },
            Page::Sources { part } => Page::Sources {
                part: (part + 1) % parts(self.protocol().sources.iter().count(), Page::SOURCES),
            },
            Page::Scenarios { part } => {
                let all = self
                    .training
                    .as_ref()
                    .map_or(0, |it| it.scenarios().count());
                let part = (part + 1) % parts(all, Page::SCENARIOS);
                Page::Scenarios { part }
            }
            Page::Class { part } => {
                let kept = self.training.as_ref().and_then(Training::kept);
                let part = (part + 1) % parts(kept.map_or(0, <[_]>::len), Page::DRILLS);
                Page::Class { part }
            }
            Page::Kept { part } => {
                let kept = self.kept.as_ref().map_or(0, Vec::len);
                let part = (part + 1) % parts(kept, Page::RECORDS);
                Page::Kept { part }
            }
            page => page,
        };
    }

    /// What a page of the record was opened from.
    fn under_record_page(&self) -> Page {
        if self.opened.is_some() {
            Page::KeptRecord
        } else if self.state().is_closed() {
            Page::Instructions
        } else {
            Page::Handover
        }
    }

    /// One page towards the beginning or the end of a long record.
    pub(super) fn page_record(&mut self, earlier: bool, now: Now) {
        self.touch(now);
        if let Page::Replay { step } = self.page {
            let steps = self.debrief().map_or(0, |debrief| debrief.steps.len());
            let step = if earlier {
                step.saturating_sub(1)
            } else {
                (step + 1).min(steps.saturating_sub(1))
            };
            self.page = Page::Replay { step };
        }
        if let Page::Debrief { back } | Page::Left { back } = &mut self.page {
            let opened = self.opened.as_ref().map(|opened| &opened.says);
            let rows = match (&self.looked_at, opened) {
                (Some(left), _) => left.lines.len(),
                (None, Some(Says::All(report))) => report.record.rows.len(),
                (None, Some(Says::Only(lines))) => lines.len(),
                (None, None) => self.front.record.rows.len(),
            };
            *back = if earlier {
                (*back + Page::ROWS).min(rows.saturating_sub(Page::ROWS))
            } else {
                back.saturating_sub(Page::ROWS)
            };
        }
    }
}

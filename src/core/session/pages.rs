//! Pages over the instructions: what opens them, what closes them, and what each gives back.

use std::mem;

use super::{Group, IoRequest, List, Route, Says, Session, Training};
use crate::training::Turn;
use overdose_protocol::incident::{Event, Overlay};
use overdose_protocol::time::Now;

impl Session {
    /// A page that the engine closed is no longer up.
    pub(super) fn apply_route(&mut self) {
        let overlay = self.state().page;
        let gone = match self.page.group() {
            // Before anything happened the engine knows of no page.
            Group::Help => self.front.has_begun() && overlay != Some(Overlay::Help),
            Group::Handover => overlay != Some(Overlay::Handover),
            Group::Record => {
                self.opened.is_none()
                    && overlay != Some(Overlay::Handover)
                    && !self.state().is_closed()
            }
            Group::Steps
            | Group::Side
            | Group::Learn
            | Group::Site
            | Group::Kept
            | Group::Practice
            | Group::Trainer => false,
        };
        if gone {
            self.page = Route::Instructions;
        }
        if self.page.group() != Group::Record && self.page != Route::KeptRecord {
            self.opened = None;
        }
        if !matches!(self.page, Route::Left { .. }) {
            self.looked_at = None;
        }
        if !matches!(self.page, Route::KeptRecord | Route::Site) {
            self.asked_once = None;
        }
        if self.page.group() != Group::Learn {
            self.query.clear();
        }
        if self.page == Route::Instructions && self.state().seizure.is_none() {
            self.over_handover = false;
        }
    }

    /// Something new came to the front: a page that is only for looking gives way to it.
    pub(super) fn leave_side_page(&mut self) {
        if self.page.group().is_aside() || self.opened.is_some() {
            self.page = Route::Instructions;
        }
    }

    pub(super) fn is_help(&self) -> bool {
        self.page.group() == Group::Help
    }

    pub(super) fn back(&mut self, now: Now) {
        if self.page == Route::Instructions && self.undo_new_person(now) {
            return;
        }
        if self.page == Route::Instructions && self.state().seizure.is_none() {
            self.push(now, Event::WentBack);
            return;
        }
        let opened = self.training.as_ref().is_some_and(Training::is_opened);
        let earlier = if self.page.group() == Group::Record {
            Some(self.under_record_page())
        } else if matches!(self.page, Route::Score { .. }) && opened {
            Some(List::Class.start())
        } else if self.is_of_lesson() {
            self.lesson_route()
        } else {
            self.page.before()
        };
        match earlier {
            Some(earlier) => {
                self.record_activity(now);
                self.page = earlier;
            }
            None => self.leave(now),
        }
    }

    /// Back to where the page that is up, or the fit's card, was opened from.
    pub(super) fn leave(&mut self, now: Now) {
        let handover = mem::take(&mut self.over_handover);
        match self.page.group() {
            // Pages over the handover.
            Group::Handover if self.page != Route::Handover => {
                self.record_activity(now);
                self.page = self.page.before().unwrap_or(Route::Handover);
            }
            Group::Record => {
                self.record_activity(now);
                self.page = self.under_record_page();
            }
            Group::Steps if self.state().seizure.is_some() => {
                let was = self.front();
                self.push(now, Event::SeizureEnded);
                if handover && was == self.front() {
                    self.return_to_handover(now);
                }
            }
            Group::Steps => self.record_activity(now),
            Group::Help
            | Group::Side
            | Group::Learn
            | Group::Site
            | Group::Kept
            | Group::Handover
            | Group::Practice
            | Group::Trainer => {
                self.close_page(now);
                if self.state().seizure.is_some() {
                    self.over_handover = handover;
                } else if handover {
                    self.return_to_handover(now);
                }
            }
        }
    }

    fn return_to_handover(&mut self, now: Now) {
        self.push(now, Event::PageOpened(Overlay::Handover));
        self.page = Route::Handover;
    }

    /// Whether the handover is up, or under the page that is up.
    pub(super) fn in_handover(&self) -> bool {
        let over = self.page.group() == Group::Record
            && self.opened.is_none()
            && !self.state().is_closed();
        self.over_handover || over || self.page.group() == Group::Handover
    }

    /// Closes whatever page is up. A fit goes on.
    pub(super) fn close_page(&mut self, now: Now) {
        self.over_handover = false;
        if self.state().page.is_some() {
            self.push(now, Event::PageClosed);
        }
        if self.page != Route::Instructions {
            self.record_activity(now);
            self.page = Route::Instructions;
        }
    }

    pub(super) fn open(&mut self, page: Route, now: Now) {
        if page.is_same_page(self.page) {
            self.leave(now);
            return;
        }
        if page.group() == Group::Trainer {
            self.close_page(now);
            self.page = page;
            return;
        }
        if page.group() == Group::Practice {
            if matches!(page, Route::Score { .. }) && self.page == Route::Practice {
                self.forget_opened();
            }
            if matches!(page, Route::List(List::Class, _)) {
                self.asks.push(IoRequest::Drills);
            }
            self.page = page;
            return;
        }
        if page.group() == Group::Record {
            let from = matches!(self.page, Route::Handover | Route::KeptRecord);
            if from || self.state().is_closed() {
                self.record_activity(now);
                self.page = page;
            }
            return;
        }
        if self.state().is_closed() {
            return;
        }
        if matches!(page, Route::List(List::Kept, _)) {
            self.asks.push(IoRequest::List);
        }
        let over_handover = self.in_handover();
        if page.group() == Group::Handover {
            if self.page.group() != Group::Handover {
                return;
            }
            self.record_activity(now);
        } else if page.group() == Group::Help {
            // Looking at help begins no incident: no clock runs before the first answer.
            if self.front.has_begun() {
                self.push(now, Event::PageOpened(Overlay::Help));
            }
        } else {
            if self.state().page.is_some() {
                self.push(now, Event::PageClosed);
            }
            self.record_activity(now);
        }
        self.over_handover = over_handover && page.group() != Group::Handover;
        self.page = page;
    }

    /// The next part of a list that has so many.
    pub(super) fn turn_page(&mut self, parts: usize, now: Now) {
        self.record_activity(now);
        if let Route::List(list, part) = self.page {
            self.page = Route::List(list, (part + 1) % parts.max(1));
        }
    }

    /// Past the end of what a page of the lesson opened the lesson goes on, and before its beginning it goes back.
    fn turn_from(&mut self, earlier: bool, now: Now) {
        if self.is_of_lesson() {
            let turn = if earlier { Turn::Worse } else { Turn::Better };
            self.turn_lesson(turn, now);
        }
    }

    /// What a page of the record was opened from.
    fn under_record_page(&self) -> Route {
        if self.opened.is_some() {
            Route::KeptRecord
        } else if self.state().is_closed() {
            Route::Instructions
        } else {
            Route::Handover
        }
    }

    /// One page towards the beginning or the end of a long record.
    pub(super) fn page_record(&mut self, earlier: bool, now: Now) {
        self.record_activity(now);
        if let Route::Replay { step } = self.page {
            let steps = self.debrief().map_or(0, |debrief| debrief.steps.len());
            match turned(step, steps, earlier) {
                Some(step) => self.page = Route::Replay { step },
                None => self.turn_from(earlier, now),
            }
        }
        if let Route::Score { part } = self.page {
            let points = self.sheet().map_or(0, |sheet| sheet.lines());
            match turned(part, points.div_ceil(Route::POINTS), earlier) {
                Some(part) => self.page = Route::Score { part },
                None => self.turn_from(earlier, now),
            }
        }
        if let Route::Debrief { back } | Route::Left { back } = &mut self.page {
            let opened = self.opened.as_ref().map(|opened| &opened.says);
            let rows = match (&self.looked_at, opened) {
                (Some(left), _) => left.lines.len(),
                (None, Some(Says::All(report))) => report.record.rows.len(),
                (None, Some(Says::Only(lines))) => lines.len(),
                (None, None) => self.front.record.rows.len(),
            };
            *back = if earlier {
                (*back + Route::ROWS).min(rows.saturating_sub(Route::ROWS))
            } else {
                back.saturating_sub(Route::ROWS)
            };
        }
    }
}

/// The one after this of so many, or the one before; nothing past either end.
fn turned(here: usize, of: usize, earlier: bool) -> Option<usize> {
    if earlier {
        here.checked_sub(1)
    } else {
        Some(here + 1).filter(|next| *next < of)
    }
}
